/** On days of which the truth is known the rule stays within its promise. */
import { expect, it } from 'vitest';
import { presetPolicy } from '../policy';
import { minutes, seconds } from '../time';
import { misjudgement } from './labelledDays.fixture';

it('misjudges sitting by under 1 %, with under 0.5 false breaks a day and under 5 % missed', () => {
  for (const every of [seconds(5), seconds(15)]) {
    const told = misjudgement(150, 20260302, presetPolicy, every);
    expect(told.sittingError).toBeLessThan(0.01);
    expect(told.falseBreaksPerDay).toBeLessThan(0.5);
    expect(told.missedBreaks).toBeLessThan(0.05);
  }
});

it('would not, if no input for a minute were taken for a break', () => {
  const hasty = misjudgement(40, 20260302, { ...presetPolicy, idleBreak: minutes(1) }, seconds(5));
  expect(hasty.falseBreaksPerDay).toBeGreaterThan(5);
});

// @vitest-environment happy-dom
/** Specifies what stands around the sitting limit: effects, hours, a suggestion that is answered. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { LimitAdvice } from '../../../main/domain/statistics/advice/advice';
import { openSettings } from '../scripted.fixture';

afterEach(cleanup);

describe('the sitting limit', () => {
  const effect = (prompts: number, taken: number) => ({
    prompts,
    taken,
    takenRange: [taken, taken + 2] as const,
  });
  const advice: LimitAdvice = {
    byLimit: { 15: effect(21, 8), 30: effect(12, 7), 40: effect(9, 6), 45: effect(1, 1) },
    hours: [
      { hour: 9, prompts: 20, taken: 14, mostlySkipped: false },
      { hour: 10, prompts: 20, taken: 4, mostlySkipped: true },
    ],
    suggestion: { limit: 40, insteadOf: 30 },
    weeks: 4,
  };
  const open = (found: LimitAdvice | null = advice) => openSettings({}, {}, null, found);

  it('shows what each would have made of the person’s own weeks', async () => {
    await open();
    expect(screen.getByText('At 30 min: 12 prompts a day, 7 of them probably taken.')).toBeTruthy();
    expect(document.querySelectorAll('.effect-bars > span')).toHaveLength(4);
    expect(screen.getByText('Mostly skipped: 10:00 to 11:00')).toBeTruthy();
    fireEvent.change(screen.getByRole('slider', { name: 'Sitting limit' }), { target: { value: '45' } });
    expect(screen.getByText('At 45 min: 1 prompts a day, 1 of them probably taken.')).toBeTruthy();
    // What was said of 30 min is not said beside another.
    expect(screen.queryByRole('button', { name: 'Use it' })).toBeNull();
  });

  it('is suggested with its uncertainty, and set when that is wanted', async () => {
    const { asked, now } = await open();
    expect(
      screen.getByText(
        'At 40 min you would likely have taken 6 to 8 breaks a day instead of 7, with 3 prompts fewer.',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use it' }));
    await waitFor(() => expect(now().sittingLimit).toBe(40));
    expect(asked).toEqual([['answerLimitAdvice', { limit: 40, insteadOf: 30 }, true]]);
  });

  it('is left as it is by "Not now"', async () => {
    const { asked, now } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(asked).toEqual([['answerLimitAdvice', { limit: 40, insteadOf: 30 }, false]]));
    expect(now().sittingLimit).toBe(30);
  });

  it('says before a full week when that will be known', async () => {
    await open(null);
    expect(screen.getByText('After a week this line shows what a limit would have done.')).toBeTruthy();
    expect(document.querySelector('.effect-bars')).toBeNull();
  });
});

/** Specifies the walking goal: how it builds over six months, and when it does not. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { instant } from '../time';
import { programmeAt } from './programme';
import { walkGoalOf, walkSteps } from './walkGoal';

const begun = { ...programmeAt([], instant(0), presetProfile, () => 0), screened: true };
const inWeek = (week: number) => walkGoalOf({ ...begun, week });

describe('the walking goal', () => {
  it('builds from 10 min three times a week to 30 min five times over six months', () => {
    expect([1, 4, 5, 9, 13, 17, 21, 24, 25, 60].map(inWeek).map((goal) => Object.values(goal ?? {}))).toEqual(
      [
        [10, 3],
        [10, 3],
        [15, 3],
        [15, 4],
        [20, 4],
        [20, 5],
        [25, 5],
        [25, 5],
        [30, 5],
        [30, 5],
      ],
    );
  });

  it('grows by length or by days, never by both at once', () => {
    for (const [index, step] of walkSteps.entries()) {
      const before = walkSteps[index - 1];
      if (before === undefined) continue;
      const longer = step.minutes - before.minutes;
      const oftener = step.daysPerWeek - before.daysPerWeek;
      expect([longer, oftener].filter((more) => more > 0)).toHaveLength(1);
      expect(Math.min(longer, oftener)).toBe(0);
    }
  });

  it('begins anew in gentle days and for who is very sore, and rests with the programme', () => {
    const sore = { ...begun, week: 30, soreness: { ...begun.soreness, latest: 6 } };
    expect(walkGoalOf(sore)).toEqual(walkSteps[0]);
    expect(walkGoalOf({ ...begun, week: 30, gentle: { since: 1 } as never })).toEqual(walkSteps[0]);
    expect(walkGoalOf({ ...begun, paused: { because: 'leg-symptoms' } as never })).toBeNull();
    expect(walkGoalOf({ ...begun, screened: false })).toBeNull();
  });
});

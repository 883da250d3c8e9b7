/** Specifies the programme's stages on one time line: every day in one of them, what lies outside the period in none. */
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../day';
import { presetProfile } from '../../person/profile';
import { programmeAt } from '../../programme/programme';
import type { ProgrammeState } from '../../programme/state';
import { days } from '../../time';
import { clock } from '../statistics.fixture';
import { stageSpans } from './stages';

describe('the stages on one time line', () => {
  const fresh = programmeAt([], clock('12:00'), presetProfile, (at) => Math.floor(at / days(1)));
  const first = numberOf('2026-03-02');
  const programme: ProgrammeState = {
    ...fresh,
    stage: 2,
    log: [
      { type: 'screened', day: first },
      { type: 'up', day: first + 1, from: 0, to: 1 },
      { type: 'up', day: first + 15, from: 1, to: 2 },
      { type: 'paused', day: first + 20, because: 'leg-symptoms' },
      { type: 'resumed', day: first + 27 },
      { type: 'step-back', day: first + 30, from: 2, to: 1, because: 'pain-during' },
      { type: 'gentle-again', day: first + 31 },
      { type: 'up', day: first + 44, from: 1, to: 2 },
    ],
  };
  const told = (from: number, last: number): readonly string[] =>
    stageSpans(programme, from, last).map(
      (span) => `${span.stage}${span.rests ? ' rests' : ''} ${span.from} ${span.through}`,
    );

  test('every day is in one of them', () => {
    expect(told(first, first + 50)).toEqual([
      '0 2026-03-02 2026-03-02',
      '1 2026-03-03 2026-03-16',
      '2 2026-03-17 2026-03-21',
      '2 rests 2026-03-22 2026-03-28',
      '2 2026-03-29 2026-03-31',
      '1 2026-04-01 2026-04-14',
      '2 2026-04-15 2026-04-21',
    ]);
  });

  test('what lies before the period is not in it, what happened before is', () => {
    expect(told(first + 22, first + 28)).toEqual([
      '2 rests 2026-03-24 2026-03-28',
      '2 2026-03-29 2026-03-30',
    ]);
  });

  test('without a change it is the stage of today', () => {
    expect(stageSpans({ ...programme, log: [], stage: 3 }, first, first + 2)).toEqual([
      { stage: 3, from: '2026-03-02', through: '2026-03-04', rests: false },
    ]);
  });
});

/** Specifies the twelve weeks: each as Today has it, the running and the thin one marked, soreness with its meaning. */
import { describe, expect, test } from 'vitest';
import { boundsOf, keyOf, numberOf } from '../../day';
import type { Entry } from '../../journal';
import { presetProfile } from '../../person/profile';
import { programmeAt } from '../../programme/programme';
import { days, type Instant, inSeconds, instant, minutes, type Span } from '../../time';
import { summariseDays } from '../statistics';
import { bout, clock, prompt, stretch } from '../statistics.fixture';
import { readTimeline } from '../timeline';
import { type Progress, type ProgressInput, progressOf, progressSpan, weeksShown } from './progress';

const plus = (at: Instant, length: Span): Instant => instant(at + length);

/** The same entries so many days later. */
function later(entries: readonly Entry[], by: number): readonly Entry[] {
  const shift = (at: Instant): Instant => plus(at, days(by));
  return entries.map((entry) => ({
    ...entry,
    at: shift(entry.at),
    ...('since' in entry && { since: shift(entry.since) }),
    ...('until' in entry && entry.until !== null && { until: shift(entry.until) }),
  }));
}

/** A working day of 3 h with a sit of 90 min, two prompts and one stretch, so many days after Monday 2 March. */
function workday(day: number): readonly Entry[] {
  const entries = [
    ...bout('09:00', '10:30', 'prompted-break'),
    ...prompt('09:30', 1, 'skipped'),
    ...bout('10:40', '11:40', 'stood-up'),
    ...prompt('11:10', 1, 'skipped'),
    ...bout('12:00', '12:31', 'prompted-break'),
    ...prompt('12:30', 1, 'taken'),
    stretch('12:33', 30, 20),
  ];
  return later(entries, day);
}

const soreness = (day: number, score: number): Entry => ({
  type: 'soreness',
  at: plus(clock('17:00'), days(day)),
  score,
  legSymptoms: null,
});
const due = (day: number, limit: number): Entry => ({
  type: 'due',
  at: plus(clock('09:30'), days(day)),
  sittingSeconds: limit * 60,
  limitSeconds: limit * 60,
});
const workweek = (week: number): readonly Entry[] =>
  [0, 1, 2, 3, 4].flatMap((day) => workday(week * 7 + day));

/** The progress on the evening of a day. */
function on(day: number, entries: readonly Entry[], more: Partial<ProgressInput> = {}): Progress {
  return progressOf({
    now: plus(clock('20:00'), days(day)),
    zone: () => 0,
    entries,
    firstAt: entries[0]?.at ?? null,
    running: null,
    sittingLimit: 30,
    programme: null,
    ...more,
  });
}

describe('the weeks', () => {
  test('a week is the sum of its days, by the day where days are compared', () => {
    const [week] = on(6, workweek(0)).weeks;
    expect(week).toMatchObject({
      from: '2026-03-02',
      through: '2026-03-08',
      daysAtDesk: 5,
      few: false,
      sittingSecondsADay: 181 * 60,
      longestSitSeconds: 90 * 60,
      breaksOffered: 15,
      breaksTaken: 5,
      heldLeftSeconds: 150,
      heldRightSeconds: 100,
    });
  });

  test('nothing is counted other than in Today, over twelve weeks of entries', () => {
    const entries = Array.from({ length: weeksShown }, (_, week) => workweek(week)).flat();
    const progress = on(7 * weeksShown - 1, entries);
    for (const week of progress.weeks) {
      const all = Array.from({ length: 7 }, (_, day) => boundsOf(keyOf(numberOf(week.from) + day), () => 0));
      const today = summariseDays(readTimeline(entries, null), all, minutes(30));
      const sum = (of: 'breaksOffered' | 'breaksTaken' | 'naturalBreaks' | 'heldLeftSeconds'): number =>
        today.reduce((so, day) => so + day[of], 0);
      expect([week.breaksOffered, week.breaksTaken]).toEqual([sum('breaksOffered'), sum('breaksTaken')]);
      expect([week.naturalBreaks, week.heldLeftSeconds]).toEqual([
        sum('naturalBreaks'),
        sum('heldLeftSeconds'),
      ]);
    }
    expect(progress.weeks).toHaveLength(weeksShown);
  });

  test('the longest sit is that of a usual day: one odd day does not move it', () => {
    const odd = later(bout('13:00', '18:00'), 2);
    expect(on(6, [...workweek(0), ...odd]).weeks[0]?.longestSitSeconds).toBe(90 * 60);
  });

  test('the running week is marked, and ends with today', () => {
    const { weeks, today } = on(8, [...workweek(0), ...workday(7), ...workday(8)]);
    expect(weeks.map(({ from, through, running }) => [from, through, running])).toEqual([
      ['2026-03-02', '2026-03-08', false],
      ['2026-03-09', '2026-03-10', true],
    ]);
    expect(today).toBe('2026-03-10');
  });

  test('a week with fewer than three days at the desk is marked; half an hour is no such day', () => {
    const visit = later(bout('10:00', '10:30'), 2);
    const two = [...workday(0), ...workday(1)];
    expect(on(6, [...two, ...visit]).weeks[0]).toMatchObject({ daysAtDesk: 2, few: true });
    expect(on(6, [...two, ...workday(2)]).weeks[0]).toMatchObject({ daysAtDesk: 3, few: false });
  });

  test('an empty week has no numbers rather than zeros', () => {
    const { weeks } = on(20, [...workweek(0), ...workweek(2)]);
    expect(weeks[1]).toMatchObject({
      daysAtDesk: 0,
      few: true,
      sittingSecondsADay: null,
      longestSitSeconds: null,
      limitMinutes: null,
      soreness: null,
    });
  });

  test('the limit is that of the last prompt which came due in the week', () => {
    const { weeks } = on(13, [...workweek(0), due(0, 30), due(3, 40), ...workweek(1)]);
    expect(weeks.map(({ limitMinutes }) => limitMinutes)).toEqual([40, null]);
  });

  test('a sit over the end of a week belongs to both days, as in Today', () => {
    const night = later(bout('22:00', '29:00'), 6);
    const { weeks } = on(8, [...workweek(0), ...night]);
    expect(weeks[0]?.sittingSecondsADay).toBe(((5 * 181 + 360) / 6) * 60);
    expect(weeks[1]?.daysAtDesk).toBe(1);
  });

  test('what goes on now is in the running week', () => {
    const since = plus(clock('18:00'), days(1));
    const running = {
      bout: { from: since, to: plus(since, minutes(90)) },
      standing: null,
      call: null,
      guideSince: null,
    };
    const { weeks } = on(1, workday(0), { running });
    expect(weeks[0]?.sittingSecondsADay).toBe(inSeconds(minutes((181 + 90) / 2)));
  });
});

describe('which weeks', () => {
  test('twelve at most, the last one with today', () => {
    const entries = Array.from({ length: 20 }, (_, week) => workday(week * 7)).flat();
    const { weeks, since } = on(19 * 7, entries);
    expect(weeks).toHaveLength(weeksShown);
    expect(weeks.at(-1)).toMatchObject({ from: '2026-07-13', running: true });
    expect(since).toBe('2026-04-27');
  });

  test('from the first one that is known', () => {
    const { weeks, since, daysAtDesk } = on(3, [...workday(2), ...workday(3)]);
    expect([weeks.length, since, daysAtDesk]).toEqual([1, '2026-03-04', 2]);
  });

  test('before anything is known there is the running week alone, with nothing in it', () => {
    const { weeks, since, soreness: sore } = on(3, []);
    expect(weeks).toHaveLength(1);
    expect([since, sore.start, sore.change, sore.answers]).toEqual(['2026-03-05', null, 'unknown', 0]);
  });

  test('the entries that are asked for are those of twelve weeks and a day at each end', () => {
    const { from, to } = progressSpan(clock('20:00'), () => 0);
    expect(from).toBe(plus(clock('04:00'), days(-78)));
    expect(to).toBe(clock('52:00'));
  });
});

describe('soreness', () => {
  test('of a week is its middle answer, a second one of a day in place of the first', () => {
    const { weeks } = on(6, [
      ...workday(0),
      soreness(0, 9),
      { ...soreness(0, 5), at: plus(clock('18:00'), days(0)) },
      soreness(1, 3),
      soreness(2, 4),
    ]);
    expect([weeks[0]?.soreness, weeks[0]?.sorenessAnswers]).toEqual([4, 3]);
  });

  test('a change is told from five answers on, with the level from which people notice it', () => {
    const four = [5, 5, 5, 3].map((score, day) => soreness(day * 7, score));
    expect(on(27, [...workday(0), ...four]).soreness).toMatchObject({ start: 5, change: 'unknown' });
    const more = [...four, soreness(28, 3), soreness(29, 3)];
    expect(on(30, [...workday(0), ...more]).soreness).toEqual({
      start: 5,
      recent: 3,
      noticeable: 3.5,
      change: 'better',
      answers: 6,
    });
  });
});

describe('what was reported', () => {
  const at = (day: number): Instant => plus(clock('15:00'), days(day));

  test('is told by day: legs, going on, the worst pain, and that a sign was there but never which', () => {
    const { reports } = on(9, [
      ...workday(0),
      { type: 'leg-symptoms', at: at(1), present: true },
      { type: 'soreness', at: at(1), score: 4, legSymptoms: true },
      { type: 'leg-symptoms', at: at(2), present: false },
      { type: 'programme-resumed', at: at(3) },
      { type: 'pain-during', at: at(4), pain: 2 },
      { type: 'pain-during', at: at(5), pain: 4 },
      { type: 'screened', at: at(0), redFlag: null },
    ]);
    expect(reports).toEqual({
      exercises: [{ exercise: 'standing-step', times: 1 }],
      legSymptoms: ['2026-03-03'],
      resumed: ['2026-03-05'],
      worstPain: { score: 4, day: '2026-03-07' },
      redFlag: false,
    });
    const signs = on(9, [...workday(0), { type: 'red-flag', at: at(1), urgency: 'urgent' }]).reports;
    expect(signs.redFlag).toBe(true);
  });

  test('exercises come by how often they were done; what was not held is none', () => {
    const done = (day: number, exercise: string, seconds = 20): Entry => ({
      ...stretch('15:00', seconds, 0, exercise),
      at: at(day),
    });
    const { exercises } = on(9, [
      done(0, 'kneeling'),
      done(1, 'seated'),
      done(2, 'seated'),
      done(3, 'lying', 0),
    ]).reports;
    expect(exercises).toEqual([
      { exercise: 'seated', times: 2 },
      { exercise: 'kneeling', times: 1 },
    ]);
  });
});

test('the stages begin with the first day that is known', () => {
  const programme = programmeAt([], clock('12:00'), presetProfile, (at) => Math.floor(at / days(1)));
  expect(on(6, [...workday(2), ...workday(3)], { programme }).stages[0]?.from).toBe('2026-03-04');
});

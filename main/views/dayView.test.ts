import { describe, expect, test } from 'vitest';
import type { ZoneOffset } from '../domain/day';
import { presetProfile } from '../domain/person/profile';
import { programmeAt } from '../domain/programme/programme';
import { presetSettings } from '../domain/settings';
import type { State } from '../domain/sitting/state';
import { initialState } from '../domain/sitting/step';
import { newBout } from '../domain/sitting/turn';
import { bout, clock, prompt, stretch } from '../domain/statistics/statistics.fixture';
import { type Instant, instant } from '../domain/time';
import { type DayViewInput, dayView, entriesFor, programmeView } from './dayView';

const utc: ZoneOffset = () => 0;
const away = initialState();

function sitting(since: Instant, lastSeen: Instant, returnedAt: Instant): State {
  const running = newBout(since);
  const ended = { bout: running, prompted: false, seenUntil: since, returnedAt };
  return { ...away, lastSeen, activity: { doing: 'sitting', bout: running, ended } };
}

/** Monday 2 March at noon, a morning's entries behind. */
const noon: DayViewInput = {
  day: null,
  now: clock('12:00'),
  zone: utc,
  entries: [
    ...bout('09:00', '09:31', 'prompted-break'),
    ...prompt('09:30', 1, 'taken'),
    stretch('09:33', 30, 20),
  ],
  firstAt: clock('-30:00'),
  state: away,
  settings: { ...presetSettings, sittingLimit: 45 },
  programme: null,
  status: { doing: 'away', line: 'Away', sittingMinutes: 0 },
  problems: [],
  idleBreakOffer: null,
};

describe('today', () => {
  test('is folded from the entries with what goes on, by the limit that is set', () => {
    const state = sitting(clock('11:00'), clock('11:55'), clock('11:58'));
    const view = dayView({ ...noon, state });
    expect(view).toMatchObject({
      day: '2026-03-02',
      today: true,
      limitMinutes: 45,
      overMinutes: 48,
      earlierDay: '2026-03-01',
      laterDay: null,
      canJoin: true,
      summary: { sittingSeconds: (31 + 55) * 60, bouts: 2, boutsOverLimit: 1, breaksTaken: 1 },
      stretch: { leftSeconds: 30, rightSeconds: 20, goalSeconds: 600, behind: 'right' },
      marks: [{ at: clock('09:30'), kind: 'taken' }],
      offsets: [{ minutes: 0 }],
    });
    expect(view.strip.map(({ kind }) => kind)).toEqual(['sitting', 'break', 'away', 'sitting', 'away']);
    expect(view.week.map(({ day }) => day)).toEqual([
      ...['2026-02-24', '2026-02-25', '2026-02-26', '2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'],
    ]);
    expect(view.week.at(-1)).toEqual(view.summary);
  });

  test.each([['2026-03-03'], ['2026-02-30'], ['yesterday']])(
    'stands for %s, which can not be shown',
    (day) => {
      expect(dayView({ ...noon, day }).day).toBe('2026-03-02');
    },
  );
});

describe('an earlier day', () => {
  const tuesday: DayViewInput = { ...noon, day: '2026-03-02', now: clock('33:00') };

  test('can not be corrected by "still sitting", has the day after it, and shows nothing that goes on', () => {
    const view = dayView({ ...tuesday, state: sitting(clock('32:00'), clock('33:00'), clock('32:59')) });
    expect(view).toMatchObject({ today: false, laterDay: '2026-03-03', canJoin: false });
    expect(view.strip.map(({ kind }) => kind)).toEqual(['sitting']);
    expect(view.summary.sittingSeconds).toBe(31 * 60);
  });

  test('has no day before it where the journal begins, and none where there is no journal', () => {
    expect(dayView({ ...tuesday, firstAt: clock('09:00') }).earlierDay).toBeNull();
    expect(dayView({ ...tuesday, firstAt: null, entries: [] }).earlierDay).toBeNull();
  });
});

test('the entries of a week and of a day more at each end are asked for', () => {
  const { from, to } = entriesFor(null, clock('12:00'), utc);
  expect([new Date(from).toISOString(), new Date(to).toISOString()]).toEqual([
    '2026-02-23T04:00:00.000Z',
    '2026-03-04T04:00:00.000Z',
  ]);
});

test('a day on which the clocks change says when', () => {
  const change = instant(Date.parse('2026-03-29T01:00:00Z'));
  const zone: ZoneOffset = (at) => (at >= change ? 120 : 60);
  const view = dayView({
    ...noon,
    day: '2026-03-28',
    now: instant(Date.parse('2026-03-30T10:00:00Z')),
    zone,
  });
  expect(view.offsets).toEqual([
    { from: instant(Date.parse('2026-03-28T03:00:00Z')), minutes: 60 },
    { from: change, minutes: 120 },
  ]);
  expect(view.utcOffset).toBe(120);
});

test('the card of the programme says where it stands and what it waits for', () => {
  const dayNumber = (at: Instant): number => Math.floor(at / 86_400_000);
  const at = (text: string): Instant => instant(Date.parse(`${text}T10:00:00Z`));
  const screened = { type: 'screened', at: at('2026-03-02'), conditions: [] } as const;
  const begun = programmeView(programmeAt([screened], at('2026-03-10'), presetProfile, dayNumber));
  expect(begun).toMatchObject({ stage: 1, stages: 7, week: 2, screened: true, advice: null, tenths: null });
  expect(begun.nextStageDay).toBe('2026-03-17');
  expect(begun.stageDone).toBeCloseTo(0.5);
  const flagged = { type: 'red-flag', at: at('2026-03-09'), urgency: 'urgent' } as const;
  const rests = programmeView(programmeAt([screened, flagged], at('2026-03-10'), presetProfile, dayNumber));
  expect(rests).toMatchObject({ advice: { kind: 'paused', because: 'red-flag' }, nextStageDay: null });
});

/** Owns the pictures of the Today window: a Tuesday at 16:24 with everything in it, an empty day, a day of long ago, the tables. */
import type { BoutEnd, Entry, Outcome } from '../../../main/domain/journal';
import { presetProfile } from '../../../main/domain/person/profile';
import { presetPolicy } from '../../../main/domain/policy';
import { programmeAt } from '../../../main/domain/programme/programme';
import type { ProgrammeState } from '../../../main/domain/programme/state';
import { presetSettings } from '../../../main/domain/settings';
import type { Activity } from '../../../main/domain/sitting/state';
import { initialState } from '../../../main/domain/sitting/step';
import { newBout } from '../../../main/domain/sitting/turn';
import {
  after,
  between,
  days,
  type Instant,
  inSeconds,
  instant,
  minutes,
  seconds,
} from '../../../main/domain/time';
import { type DayViewInput, dayView } from '../../../main/views/dayView';
import type { Page, Variant } from '../page';
import { statusesOf } from '../statuses';

const zone = 60;
const at = (text: string, day = 3): Instant =>
  instant(Date.parse(`2026-03-${String(day).padStart(2, '0')}T${text}:00+01:00`));

function bout(from: string, to: string, by: BoutEnd = 'natural-break', day = 3): readonly Entry[] {
  const [since, until] = [at(from, day), at(to, day)];
  const sittingSeconds = inSeconds(between(since, until));
  return [
    { type: 'bout-started', at: after(since, seconds(1)), since },
    { type: 'bout-ended', at: after(until, minutes(5)), since, until, sittingSeconds, by },
  ];
}

function prompt(time: string, ordinal: number, outcome: Outcome): readonly Entry[] {
  return [
    { type: 'prompted', at: at(time), ordinal, sittingSeconds: 1800 },
    { type: 'prompt-closed', at: after(at(time), seconds(30)), ordinal, outcome },
  ];
}

const stretch = (time: string, left: number, right: number, day = 3): Entry => ({
  type: 'guide-closed',
  at: at(time, day),
  since: after(at(time, day), minutes(-1)),
  exercise: 'standing-step',
  held: { left, right },
  plannedSeconds: 60,
  completed: true,
});

const tuesday: readonly Entry[] = [
  ...bout('08:42', '09:12', 'prompted-break'),
  ...prompt('09:12', 1, 'taken'),
  ...bout('09:15', '09:41'),
  ...bout('09:52', '10:22', 'prompted-break'),
  ...prompt('10:22', 1, 'taken'),
  ...bout('10:24', '11:12', 'prompted-break'),
  { type: 'call', at: at('11:11'), since: at('10:29'), until: at('11:10') },
  ...prompt('11:11', 1, 'taken'),
  ...bout('11:15', '11:50', 'prompted-break'),
  ...prompt('11:45', 1, 'postponed'),
  ...prompt('11:50', 2, 'taken'),
  ...bout('11:53', '12:20'),
  ...bout('13:05', '13:48'),
  ...prompt('13:35', 1, 'skipped'),
  ...bout('13:54', '13:54', 'standing'),
  { type: 'standing', at: at('14:38'), since: at('13:54'), until: at('14:38') },
  ...bout('14:40', '15:10', 'prompted-break'),
  ...prompt('15:10', 1, 'taken'),
  ...bout('15:13', '15:43', 'prompted-break'),
  ...prompt('15:43', 1, 'taken'),
  ...bout('15:46', '15:58'),
  { type: 'bout-started', at: at('16:00'), since: at('16:00') },
  ...['09:14', '10:24', '11:14', '11:52'].map((time) => stretch(time, 30, 30)),
  stretch('15:45', 30, 0),
];

/** The six days before: hours of sitting in all, and of them in one long bout. */
const week = [
  { day: 25, hours: 6.2, long: 1.6 },
  { day: 26, hours: 5.8, long: 0.9 },
  { day: 27, hours: 5.1, long: 0.7 },
  { day: 28, hours: 0.6, long: 0 },
  { day: 2, hours: 6, long: 1.3 },
];
const before = week.flatMap(({ day, hours, long }) => {
  const date = day > 20 ? day - 28 : day;
  const begin = after(at('08:00', 1), days(date - 1));
  const entries: Entry[] = [];
  let since = begin;
  const sit = (length: number): void => {
    const until = after(since, minutes(length));
    const sittingSeconds = length * 60;
    const ended = { since, until, sittingSeconds, by: 'natural-break' } as const;
    entries.push({ type: 'bout-ended', at: after(until, minutes(5)), ...ended });
    since = after(until, minutes(10));
  };
  if (long > 0) sit(long * 60);
  for (let left = (hours - long) * 60; left > 0; left -= 30) sit(Math.min(30, left));
  entries.push({ ...stretch('12:00', 60, 50), at: after(begin, minutes(60)) });
  return entries;
});

const now = at('16:24');
const running = newBout(at('16:00'));
const state = {
  ...initialState(),
  activity: { doing: 'sitting', bout: running, ended: null } satisfies Activity,
  lastSeen: now,
};
const fresh = programmeAt([], now, presetProfile, (instant) => Math.floor(instant / days(1)));
const programme: ProgrammeState = {
  ...fresh,
  stage: 2,
  screened: true,
  week: 3,
  nextStageDay: fresh.today + 13,
  completion: { ...fresh.completion, share: 0.8 },
  waitingFor: ['weeks'],
  review: { due: null, nextDay: fresh.today + 25 },
  log: [{ type: 'step-back', day: fresh.today - 1, from: 3, to: 2, because: 'slow-rise' }],
};
const known = { state, policy: presetPolicy, now, guide: 'none' } as const;
const input: DayViewInput = {
  day: null,
  now,
  zone: () => zone,
  entries: [...before, ...tuesday],
  firstAt: after(at('08:00', 1), days(-40)),
  state,
  settings: presetSettings,
  programme,
  // What it says comes with the language, below.
  status: { doing: 'sitting', line: '', sittingMinutes: 24 },
  problems: [],
  idleBreakOffer: null,
};
const view = dayView(input);
const page: Omit<Page, 'name'> = {
  window: 'today',
  size: [880, 640],
  gives: { dayView: view },
  statuses: await statusesOf(known),
};
const few: readonly Variant[] = ['light', 'german', 'arabic', 'large'];
const empty = dayView({
  ...input,
  entries: [],
  firstAt: null,
  programme: null,
  state: initialState(),
});
const returned: Activity = {
  ...{ doing: 'sitting', bout: running },
  ended: { bout: running, prompted: false, seenUntil: at('15:58'), returnedAt: at('16:20') },
};

export const pages: readonly Page[] = [
  { ...page, name: 'today' },
  {
    ...page,
    name: 'today-monday',
    variants: few,
    gives: { dayView: dayView({ ...input, day: '2026-03-02' }) },
  },
  { ...page, name: 'today-empty', variants: few, gives: { dayView: empty } },
  {
    ...page,
    name: 'today-said',
    variants: few,
    gives: {
      dayView: {
        ...dayView({ ...input, state: { ...state, activity: returned } }),
        problems: [
          { file: 'settings', problem: 'not-writable', keptAs: null, details: ['ENOSPC'] },
          { file: 'journal', problem: 'lines-skipped', keptAs: null, details: ['journal-2026-03.jsonl:4'] },
        ],
      },
    },
  },
  {
    ...page,
    name: 'today-chosen',
    variants: ['light', 'dark', 'contrast', 'arabic', 'large', 'german'],
    steps: async (shown) => {
      await shown.locator('.strip-block').first().focus();
      for (let step = 0; step < 5; step += 1) await shown.keyboard.press('ArrowRight');
      await shown.keyboard.press('Enter');
    },
  },
  {
    ...page,
    name: 'today-table',
    variants: ['light', 'dark', 'german', 'arabic', 'large'],
    steps: (shown) => shown.locator('.today-buttons button').last().click(),
  },
  {
    ...page,
    name: 'today-table-end',
    variants: few,
    steps: async (shown) => {
      await shown.locator('.today-buttons button').last().click();
      await shown.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    },
  },
  {
    ...page,
    name: 'today-end',
    variants: ['light', 'dark', 'arabic', 'large', 'german-large'],
    steps: (shown) => shown.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight)),
  },
];

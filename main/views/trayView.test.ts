/** Owns the proof of what the tray says in every state, and that it changes no more often than by the minute. */
import { describe, expect, test } from 'vitest';
import { monday } from '../app/shell.fixture';
import { loadWords } from '../content/words';
import { presetPolicy } from '../domain/policy';
import type { Sample } from '../domain/sample';
import type { Signal, State } from '../domain/sitting/state';
import { initialState, step } from '../domain/sitting/step';
import { after, hours, type Instant, minutes, type Span, seconds, span, zero } from '../domain/time';
import { statusOf } from './statusView';
import { type TrayKnown, trayFacts, trayView } from './trayView';

const words = await loadWords('en', 'UTC');

/** Someone at the desk: sampled every 15 s for so long. */
function sit(state: State, from: Instant, length: Span, some: Partial<Sample> = {}): State {
  let now = state;
  for (let gone = 0; gone <= length; gone += 15_000) {
    const at = after(from, span(gone));
    now = take(now, {
      type: 'sampled',
      at,
      mono: null,
      sample: {
        utcOffset: 0,
        idle: zero,
        call: false,
        displayAwake: false,
        fullScreen: false,
        doNotDisturb: false,
        ...some,
      },
    });
  }
  return now;
}
const take = (state: State, signal: Signal): State => step(state, signal, presetPolicy).state;

function view(state: State, now: Instant, guiding = false) {
  const known: TrayKnown = {
    state,
    now,
    words,
    guide: guiding ? 'runs' : 'none',
    policy: presetPolicy,
    postponement: minutes(5),
    pauses: { from: now, tomorrow: after(monday, minutes(19 * 60)) },
    problems: [],
  };
  return trayView(trayFacts(known, statusOf(known)), words);
}
const labels = (state: State, now: Instant): string[] =>
  view(state, now).items.map((item) => (item.kind === 'line' ? '---' : item.label));
const lines = (state: State, now: Instant): string[] =>
  labels(state, now).slice(0, labels(state, now).indexOf('---'));
const at = (length: Span): Instant => after(monday, length);

test('P2, P8 what proves nothing is said, with the words that do where nobody seems to be there', () => {
  const stuck = sit(initialState(), monday, minutes(185), { call: true });
  expect(lines(stuck, at(minutes(185))).slice(-2)).toEqual([
    'The idle time proves nothing here. When you leave, lock the screen or say “I stood up”.',
    'A call has been on for 3 hours. It holds nothing back any more.',
  ]);
  const blind = sit(initialState(), monday, minutes(180), { idle: null });
  expect(labels(blind, at(minutes(180)))).toContain('I’m sitting again');
  const there = sit(initialState(), monday, minutes(10), { idle: null });
  expect(labels(there, at(minutes(10)))).not.toContain('I’m sitting again');
});

test('behind a locked screen nobody stretches, though the guide is still there', () => {
  const state = sit(initialState(), monday, minutes(12));
  expect(view(state, at(minutes(12)), true).icon).toEqual({ kind: 'break' });
  const locked: State = { ...state, locked: true };
  expect(view(locked, at(minutes(12)), true).icon).not.toEqual({ kind: 'break' });
});

describe('the first line', () => {
  test('sitting, with the break to come', () => {
    const state = sit(initialState(), monday, minutes(24));
    expect(lines(state, at(minutes(24)))).toEqual(['Sitting 24\u00a0min, break in 6']);
    expect(view(state, at(minutes(24)))).toMatchObject({
      title: '24',
      icon: { kind: 'sitting', twentieths: 16 },
    });
  });
  test('away', () => {
    expect(view(initialState(), monday)).toMatchObject({ title: '', icon: { kind: 'away' } });
    expect(lines(initialState(), monday)).toEqual(['Away']);
  });
  test('due, then prompted, and then it can be answered in the words of the window', () => {
    const due = sit(initialState(), monday, minutes(30));
    expect(lines(due, at(minutes(30)))).toEqual(['Sitting 30\u00a0min, break due']);
    const prompted = sit(due, at(span(minutes(30) + 15_000)), minutes(1));
    const now = at(span(minutes(31) + 15_000));
    expect(lines(prompted, now)).toEqual(['Time for a break: 31\u00a0min of sitting']);
    expect(view(prompted, now).icon).toEqual({ kind: 'due' });
    expect(labels(due, at(minutes(30)))).toContain('Start a break now');
    expect(labels(prompted, now).slice(2, 5)).toEqual(['Start', 'Later, in 5\u00a0min', 'Skip']);
  });
  test('in a call the prompt waits, and it says how long the sit is', () => {
    const state = sit(initialState(), monday, minutes(40), { call: true });
    expect(lines(state, at(minutes(40)))).toEqual(['In a call. The prompt waits.', 'Sitting 40\u00a0min']);
  });
  test('paused, until when', () => {
    const sitting = sit(initialState(), monday, minutes(10));
    const paused = take(sitting, { type: 'paused', at: at(minutes(10)), mono: null, until: at(minutes(54)) });
    expect(lines(paused, at(minutes(11)))).toEqual(['Paused until 09:54', 'Sitting 10\u00a0min']);
    const endless = take(sitting, { type: 'paused', at: at(minutes(10)), mono: null, until: null });
    expect(lines(endless, at(minutes(11)))[0]).toBe('Paused until you resume');
  });
  test('standing, and the way back', () => {
    const sitting = sit(initialState(), monday, minutes(10));
    const standing = take(sitting, { type: 'posture', at: at(minutes(10)), mono: null, posture: 'standing' });
    expect(lines(standing, at(minutes(22)))).toEqual(['Standing 12\u00a0min']);
    expect(view(standing, at(minutes(22))).items).toContainEqual(
      expect.objectContaining({ label: 'I’m sitting again' }),
    );
  });
  test('an unanswered prompt is told', () => {
    const state = sit(initialState(), monday, minutes(35));
    expect(lines(state, at(minutes(35)))).toEqual([
      'Sitting 35\u00a0min, next prompt in 3',
      'The last prompt went unanswered.',
    ]);
  });
  test('a missing idle sensor is told, and shown where nothing is due', () => {
    const state = sit(initialState(), monday, minutes(5), { idle: null });
    expect(lines(state, at(minutes(5)))[1]).toMatch(/can’t be sensed/);
    expect(view(state, at(minutes(5))).icon).toEqual({ kind: 'missing' });
  });
  test('a guide', () => {
    expect(view(initialState(), monday, true)).toMatchObject({ icon: { kind: 'break' } });
  });
});

test('within a minute nothing changes, so the system is not touched', () => {
  const start = sit(initialState(), monday, minutes(12));
  const first = view(start, at(minutes(12)));
  for (const more of [15, 30, 45]) {
    const state = sit(start, at(minutes(12)), seconds(more));
    const later = view(state, at(span(minutes(12) + seconds(more))));
    expect(later.items[0]).toEqual(first.items[0]);
    expect(later.icon).toEqual(first.icon);
    expect(later).toEqual(first);
  }
});

test('the pauses end where they say', () => {
  const [pause] = view(initialState(), monday).items.flatMap((item) =>
    item.kind === 'submenu' ? [item] : [],
  );
  expect(pause?.items.map((item) => (item.kind === 'action' ? item.label : ''))).toEqual([
    '30\u00a0min, until 09:30',
    '1 hour, until 10:00',
    '2 hours, until 11:00',
    'Until tomorrow, 04:00',
    'Until I resume',
  ]);
});

test('what ends tomorrow says so, in the first line too; what ends later names its day', async () => {
  const sitting = sit(initialState(), monday, minutes(10));
  const until = (end: Instant): string | undefined =>
    lines(take(sitting, { type: 'paused', at: at(minutes(10)), mono: null, until: end }), at(minutes(11)))[0];
  expect(until(at(hours(14)))).toBe('Paused until 23:00');
  expect(until(at(hours(19)))).toBe('Paused until tomorrow, 04:00');
  expect(until(at(hours(48)))).toMatch(/^Paused until Wednesday.* 09:00$/);
  const late = at(minutes(14 * 60 + 30));
  const [pause] = view(initialState(), late).items.flatMap((item) => (item.kind === 'submenu' ? [item] : []));
  const [short, long] = pause?.items.map((item) => (item.kind === 'action' ? item.label : '')) ?? [];
  expect([short, long]).toEqual(['30\u00a0min, until tomorrow, 00:00', '1 hour, until tomorrow, 00:30']);
  const day = async (language: 'de' | 'ar') =>
    (await loadWords(language, 'UTC')).timeFrom(monday, at(hours(19)));
  expect(await day('de')).toBe('morgen, 04:00');
  expect(await day('ar')).toMatch(/^الغد، /);
});

test('each line does something, and the first of them opens the day', () => {
  const state = sit(initialState(), monday, minutes(5), { idle: null });
  const { items } = view(state, at(minutes(5)));
  const commands = items.flatMap((item) => (item.kind === 'action' ? [item.command] : []));
  expect(commands.slice(0, 2)).toEqual([
    { do: 'open', window: 'today' },
    { do: 'open', window: 'help' },
  ]);
  expect(labels(initialState(), monday)).not.toContain('I stood up');
});

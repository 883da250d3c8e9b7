/** Owns the proof that windows hear of a change, and only of a change: that time goes by is none. */
import { expect, test } from 'vitest';
import { loadWords } from '../content/words';
import { presetPolicy } from '../domain/policy';
import { presetSettings } from '../domain/settings';
import type { Happening } from '../domain/sitting/state';
import { initialState, step } from '../domain/sitting/step';
import { after, between, minutes, type Span, seconds, span } from '../domain/time';
import type { TrayView } from '../ports';
import { handClock } from './shell.fixture';
import { createViewing } from './viewing';

const nobodyHinders = { call: false, displayAwake: false, fullScreen: false, doNotDisturb: false };

async function setUp() {
  const clock = handClock();
  const told: string[] = [];
  const shown: TrayView[] = [];
  let state = initialState();
  const words = await loadWords('en', 'UTC');
  const viewing = createViewing({
    clock,
    tray: {
      show: (view) => void shown.push(view),
      health: () => ({ sensor: 'tray', state: 'working', since: clock.now(), by: '' }),
      home: () => ({ panel: 'none', ground: 'unknown', gnome: false }),
      dispose: () => {},
    },
    state: () => state,
    policy: () => presetPolicy,
    settings: () => presetSettings,
    words: () => words,
    guide: () => 'none',
    breakView: () => null,
    problems: () => [],
    announce: (name, view) => void told.push(`${name} ${JSON.stringify(view)}`),
  });
  const take = (happening: Happening): void => {
    state = step(state, { at: clock.now(), mono: null, ...happening }, presetPolicy).state;
  };
  return { clock, told, shown, viewing, take };
}

test('a window is told when the status changes, and not again while it stays', async () => {
  const { clock, told, shown, viewing, take } = await setUp();
  viewing.refresh();
  clock.wind(minutes(5));
  viewing.refresh();
  const away = '{"doing":"away","line":"Away","sittingMinutes":0}';
  expect(told).toEqual([`status ${away}`, 'breakView null']);
  take({ type: 'posture', posture: 'standing' });
  clock.wind(seconds(30));
  viewing.refresh();
  viewing.refresh();
  expect(told.slice(2)).toEqual([
    'status {"doing":"standing","line":"Standing 0\u00a0min","sittingMinutes":0}',
  ]);
  expect(shown).toHaveLength(4);
});

test('the menu changes once a minute while one sits, and tells the ends of the pauses anew with it', async () => {
  const { clock, shown, viewing, take } = await setUp();
  clock.wind(seconds(40));
  const seen: string[] = [];
  for (let sample = 0; sample <= 40; sample += 1) {
    take({ type: 'sampled', sample: { ...nobodyHinders, utcOffset: 0, idle: seconds(1) } });
    viewing.refresh();
    const menu = JSON.stringify(shown.at(-1)?.items);
    if (seen.at(-1) !== menu) seen.push(menu);
    clock.wind(seconds(15));
  }
  expect(seen).toHaveLength(11);
  // It is 09:10:40, and the half hour was told with the minute before.
  expect(seen.at(-1)).toContain('Sitting 9\u00a0min');
  expect(seen.at(-1)).toContain('until 09:39');
});

test('while the first line stays as it is the ends of the pauses are a minute old at most', async () => {
  const { clock, shown, viewing } = await setUp();
  const ends = (): string => /(\d\d:\d\d)/.exec(JSON.stringify(shown.at(-1)?.items))?.[0] ?? '';
  const seen = [0, 59, 1, 3600].map((wait) => {
    clock.wind(seconds(wait));
    viewing.refresh();
    return ends();
  });
  expect(seen).toEqual(['09:30', '09:30', '09:31', '10:31']);
});

test('they are five minutes old at most while nobody touches anything, and with the first sample after a touch a minute', async () => {
  const { clock, shown, viewing, take } = await setUp();
  let touched = clock.now();
  const seen: string[] = [];
  const sampled = (length: Span): void => {
    for (let wound = 0; wound < length; wound += seconds(15)) {
      take({
        type: 'sampled',
        sample: { ...nobodyHinders, utcOffset: 0, idle: between(touched, clock.now()) },
      });
      viewing.refresh();
      const end = /until (\d\d:\d\d)/.exec(JSON.stringify(shown.at(-1)?.items))?.[1] ?? '';
      if (seen.at(-1) !== end) seen.push(end);
      clock.wind(seconds(15));
    }
  };
  sampled(minutes(14.5));
  // With the line that says "Away", too.
  expect(seen).toEqual(['09:30', '09:35', '09:40']);
  touched = clock.now();
  sampled(seconds(15));
  expect(seen.at(-1)).toBe('09:44');
});

test('a clock that is set back makes them anew at once, whoever touches anything', async () => {
  const { clock, shown, viewing, take } = await setUp();
  const ends = (): string => /until (\d\d:\d\d)/.exec(JSON.stringify(shown.at(-1)?.items))?.[1] ?? '';
  const sampled = (): void => {
    take({ type: 'sampled', sample: { ...nobodyHinders, utcOffset: 0, idle: seconds(1) } });
    viewing.refresh();
  };
  sampled();
  expect(ends()).toBe('09:30');
  clock.set(after(clock.now(), span(-minutes(4))));
  sampled();
  expect(ends()).toBe('09:26');
});

test('a sample with which nothing changes shows the very view of before, and another one is made for what does', async () => {
  const { clock, shown, viewing, take } = await setUp();
  const sampled = (): TrayView | undefined => {
    take({ type: 'sampled', sample: { ...nobodyHinders, utcOffset: 0, idle: seconds(1) } });
    viewing.refresh();
    clock.wind(seconds(15));
    return shown.at(-1);
  };
  const first = sampled();
  expect([sampled(), sampled(), sampled()].map((view) => view === first)).toEqual([true, true, true]);
  expect(sampled()).not.toBe(first);
  const sitting = shown.at(-1);
  take({ type: 'paused', until: null });
  viewing.refresh();
  expect(shown.at(-1)).not.toBe(sitting);
  expect(shown.at(-1)?.icon).toEqual({ kind: 'paused' });
});

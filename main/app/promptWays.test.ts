/** Owns the proof of how a prompt comes: on each desktop, by what the person has set or left to the app. */
import { expect, test } from 'vitest';
import { presetSettings, type Settings } from '../domain/settings';
import { createPromptWays } from './promptWays';

interface Desktop {
  /** Notifications have buttons here. */
  readonly buttons?: boolean;
  readonly taking?: boolean;
  readonly textScale?: number;
}

const ways = ({ buttons = true, taking = false, textScale = 1 }: Desktop, some: Partial<Settings> = {}) =>
  createPromptWays({
    settings: () => ({ ...presetSettings, ...some }),
    abilities: () => ({ buttons, place: { at: 'tray', width: 376, height: 112 } }),
    taking: () => taking,
    textScale: () => textScale,
  });

test('left to the app: the notification beside the window where it can be answered, else the window alone', () => {
  expect(ways({ buttons: true }).promptStyle()).toBe('both');
  expect(ways({ buttons: false }).promptStyle()).toBe('window');
});

test('left to the app: the notification alone where a window would take the keyboard, if that can be answered', () => {
  expect(ways({ taking: true, buttons: true }).promptStyle()).toBe('notification');
  expect(ways({ taking: true, buttons: false }).promptStyle()).toBe('window');
});

test('what the person has set stands on any desktop, and what the app would do can be told beside it', () => {
  for (const buttons of [true, false])
    for (const taking of [true, false])
      for (const promptStyle of ['both', 'notification', 'window'] as const) {
        const set = ways({ buttons, taking }, { promptStyle });
        expect(set.promptStyle()).toBe(promptStyle);
        expect(set.automaticPrompt()).toBe(ways({ buttons, taking }).promptStyle());
      }
});

test.each<readonly [Desktop, Partial<Settings>, 'wayland' | 'notification' | null]>([
  [{}, {}, null],
  [{ buttons: false }, {}, null],
  [{}, { promptStyle: 'window' }, null],
  [{}, { promptStyle: 'notification' }, 'notification'],
  [{ taking: true }, {}, 'wayland'],
  [{ taking: true }, { promptStyle: 'notification' }, 'wayland'],
])('a word before the prompt, on %j with %j: hindered by %j', (desktop, some, hindered) => {
  for (const firstKnock of [true, false]) {
    const here = ways(desktop, { ...some, firstKnock });
    expect(here.knockHindered()).toBe(hindered);
    expect(here.policy().knock).toBe(firstKnock && hindered === null);
  }
});

test('the prompt is small where the person wants it small and the text is not too large; the walk as it is set', () => {
  const small = (textScale: number, some: Partial<Settings>) => ways({ textScale }, some).smallWindows();
  expect(small(1.25, { promptSize: 'small', smallWalk: true })).toEqual({ prompt: true, walk: true });
  expect(small(1.3, { promptSize: 'small', smallWalk: true })).toEqual({ prompt: false, walk: true });
  expect(small(1, { promptSize: 'whole', smallWalk: false })).toEqual({ prompt: false, walk: false });
  expect([1, 1.25, 1.26, 2].map((textScale) => ways({ textScale }).needsWhole())).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

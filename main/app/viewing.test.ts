/** Owns the proof that windows hear of a change, and only of a change: that time goes by is none. */
import { expect, test } from 'vitest';
import { loadWords } from '../content/words';
import { noBreak } from '../domain/break/state';
import { presetPolicy } from '../domain/policy';
import { presetSettings } from '../domain/settings';
import { initialState, step } from '../domain/sitting/step';
import { minutes, seconds } from '../domain/time';
import { handClock } from './shell.fixture';
import { createViewing } from './viewing';

test('a window is told when the status changes, and not again while it stays', async () => {
  const clock = handClock();
  const told: string[] = [];
  let shown = 0;
  let state = initialState();
  const words = await loadWords('en', 'UTC');
  const viewing = createViewing({
    clock,
    tray: {
      show: () => {
        shown += 1;
      },
      health: () => ({ sensor: 'tray', state: 'working', since: clock.now(), by: '' }),
      home: () => ({ panel: 'none', ground: 'unknown', gnome: false }),
      dispose: () => {},
    },
    state: () => state,
    policy: () => presetPolicy,
    settings: () => presetSettings,
    words: () => words,
    breakState: () => noBreak,
    breakView: () => null,
    problems: () => [],
    announce: (name, view) => void told.push(`${name} ${JSON.stringify(view)}`),
  });
  viewing.refresh();
  clock.wind(minutes(5));
  viewing.refresh();
  const away = '{"doing":"away","line":"Away","sittingMinutes":0}';
  expect(told).toEqual([`status ${away}`, 'breakView null']);
  state = step(
    state,
    { type: 'posture', at: clock.now(), mono: null, posture: 'standing' },
    presetPolicy,
  ).state;
  clock.wind(seconds(30));
  viewing.refresh();
  viewing.refresh();
  expect(told.slice(2)).toEqual(['status {"doing":"standing","line":"Standing 0 min","sittingMinutes":0}']);
  expect(shown).toBe(4);
});

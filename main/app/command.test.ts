/** Owns the proof that a command means the same wherever it comes from, and that an act by hand is evidence. */
import { expect, test } from 'vitest';
import { presetSettings } from '../domain/settings';
import type { Happening } from '../domain/sitting/state';
import { after, minutes } from '../domain/time';
import { createCommanding } from './command';
import { handClock, monday, readLog } from './shell.fixture';

function desk() {
  const done: unknown[] = [];
  const log = readLog();
  const commanding = createCommanding({
    clock: handClock(),
    log,
    places: {
      open: async (place) => {
        done.push(place);
        return true;
      },
    },
    activity: { acted: () => void done.push('acted') },
    settings: () => presetSettings,
    dispatch(happening: Happening) {
      done.push(happening);
      return happening.type === 'answered' ? 'no-prompt-open' : null;
    },
    tellBreak: (happening) => void done.push(happening),
    quit: () => void done.push('quit'),
  });
  return { ...commanding, done, log };
}

test('what concerns the rule is told to it, and what it refused is named', () => {
  const { act, done, log } = desk();
  expect(act({ do: 'later', minutes: 3 })).toBe('no-prompt-open');
  expect(act({ do: 'pause-for', length: minutes(30) })).toBeNull();
  expect(done).toEqual([
    { type: 'answered', prompt: null, answer: 'postpone', postponement: minutes(3) },
    { type: 'paused', until: after(monday, minutes(30)) },
  ]);
  // What was refused was not done: the log says so, and not that it was.
  expect(log.lines).toEqual(['refused: later, no-prompt-open', 'asked: pause-for']);
});

test('which stretch, and how much of it, is said before it is asked for', () => {
  const { act, done } = desk();
  act({ do: 'stretch', exercise: 'seated', brief: true });
  act({ do: 'stretch' });
  expect(done).toEqual([
    { type: 'chose', exercise: 'seated' },
    { type: 'wanted-brief' },
    { type: 'guide-requested' },
    { type: 'guide-requested' },
  ]);
});

test('windows are opened at their part, and the app ends when it is told to', () => {
  const { act, done } = desk();
  act({ do: 'open', window: 'help', part: 'stop' });
  act({ do: 'quit' });
  expect(done).toEqual([{ window: 'help', part: 'stop' }, 'quit']);
});

test('by hand the person is there', () => {
  const { actByHand, done } = desk();
  actByHand({ do: 'stood-up' });
  expect(done).toEqual(['acted', { type: 'stood-up' }]);
});

/** Owns the proof that window and notification say the same thing side by side only until the window has been seen. */
import { expect, test } from 'vitest';
import type { State } from '../../domain/sitting/state';
import { initialState } from '../../domain/sitting/step';
import { after, type Instant, minutes, seconds, span } from '../../domain/time';
import { handClock } from '../shell.fixture';
import { createNoteGoes } from './noteGoes';

/** A desk at which a prompt is open; `used` = somebody goes on working. */
function desk({ focused = false, used = false, shown = true } = {}) {
  const clock = handClock();
  const begun = clock.now();
  let seen: Instant = begun;
  let prompt = 'p-1';
  let withdrawn = 0;
  const state = (): State => ({
    ...initialState(),
    lastSeen: seen,
    activity: {
      doing: 'prompted',
      bout: { since: begun } as never, // nothing of the bout is read
      prompt: { id: prompt, ordinal: 1, at: begun, sat: minutes(31), canPostpone: true },
    } as unknown as State['activity'],
  });
  const look = createNoteGoes({
    clock,
    windows: { isShown: () => shown, isFocused: () => focused },
    notifier: {
      withdraw: () => {
        withdrawn += 1;
      },
    },
    state,
  });
  return {
    /** So many seconds pass, looked at in each. */
    pass(count: number) {
      for (let left = count; left > 0; left -= 1) {
        clock.wind(seconds(1));
        if (used) seen = after(clock.now(), span(0));
        look();
      }
      return withdrawn;
    },
    prompt(id: string) {
      prompt = id;
    },
  };
}

test('whoever goes on working has seen the window after six seconds', () => {
  const made = desk({ used: true });
  expect(made.pass(6)).toBe(0);
  expect(made.pass(1)).toBe(1);
  expect(made.pass(60)).toBe(1);
});

test('whoever turns to the window has seen it', () => {
  expect(desk({ focused: true }).pass(1)).toBe(1);
});

test('nobody has seen it where nobody is there, and none is taken for a window that is not shown', () => {
  expect(desk().pass(60)).toBe(0);
  expect(desk({ used: true, shown: false }).pass(60)).toBe(0);
});

test('each prompt has its own', () => {
  const made = desk({ used: true });
  made.pass(20);
  made.prompt('p-2');
  expect(made.pass(6)).toBe(1);
  expect(made.pass(1)).toBe(2);
});

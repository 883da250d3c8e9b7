/** Owns the proof of what a window says of the keyboard. */
import { expect, test } from 'vitest';
import { withInput } from './inputHint';

test('only the input is said; what the window says beside it stays', () => {
  expect(withInput([], false)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  // Urgent, with a window group.
  const urgent = [0x140, 0, 1, 0, 0, 0, 0, 0, 77];
  expect(withInput(urgent, false)).toEqual([0x141, 0, 1, 0, 0, 0, 0, 0, 77]);
  expect(withInput(withInput(urgent, false), true)).toEqual([0x141, 1, 1, 0, 0, 0, 0, 0, 77]);
});

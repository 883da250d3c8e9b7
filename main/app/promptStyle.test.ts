/** Owns the proof of how a prompt comes where the person has left it to the app. */
import { expect, test } from 'vitest';
import { promptStyleOf } from './promptStyle';

const able = (buttons: boolean) => ({ buttons, place: { at: 'tray', width: 376, height: 112 } }) as const;

test('with the notification beside the window where it can be answered, else the window alone', () => {
  expect(promptStyleOf('auto', able(true), false)).toBe('both');
  expect(promptStyleOf('auto', able(false), false)).toBe('window');
});

test('with the notification alone where a window would take the keyboard, if that can be answered', () => {
  expect(promptStyleOf('auto', able(true), true)).toBe('notification');
  expect(promptStyleOf('auto', able(false), true)).toBe('window');
});

test('what the person has set stands on any desktop', () => {
  for (const buttons of [true, false]) {
    expect(promptStyleOf('both', able(buttons), buttons)).toBe('both');
    expect(promptStyleOf('notification', able(buttons), buttons)).toBe('notification');
    expect(promptStyleOf('window', able(buttons), buttons)).toBe('window');
  }
});

/** Owns the proof of how a prompt comes where the person has left it to the app. */
import { expect, test } from 'vitest';
import { promptStyleOf } from './promptStyle';

const able = (buttons: boolean) => ({ buttons, place: { at: 'tray', width: 376, height: 112 } }) as const;

test('with the notification beside the window where it can be answered, else the window alone', () => {
  expect(promptStyleOf('auto', able(true))).toBe('both');
  expect(promptStyleOf('auto', able(false))).toBe('window');
});

test('what the person has set stands on any desktop', () => {
  for (const buttons of [true, false]) {
    expect(promptStyleOf('both', able(buttons))).toBe('both');
    expect(promptStyleOf('notification', able(buttons))).toBe('notification');
    expect(promptStyleOf('window', able(buttons))).toBe('window');
  }
});

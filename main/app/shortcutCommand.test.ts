/** Says what each shortcut asks for. */
import { expect, test } from 'vitest';
import { shortcutNames } from '../domain/shortcuts';
import { hours } from '../domain/time';
import { shortcutCommand } from './shortcutCommand';

test('each asks what the tray would; the one of the pause ends it too', () => {
  expect(shortcutNames.map((name) => shortcutCommand(name, false))).toEqual([
    { do: 'stretch' },
    { do: 'later', minutes: null },
    { do: 'stood-up' },
    { do: 'pause-for', length: hours(1) },
  ]);
  expect(shortcutCommand('pause', true)).toEqual({ do: 'resume' });
});

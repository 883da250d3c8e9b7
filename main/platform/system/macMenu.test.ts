/** Specifies which menu the app has: the standard one on macOS, whose keys need it, and none elsewhere. */
import { expect, it } from 'vitest';
import { appMenu } from './macMenu';

it('macOS has the menus by whose items the keys of text fields and of the app work, and none that closes a window', () => {
  expect(appMenu('darwin')).toEqual([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]);
});

it.each(['linux', 'win32'] as const)('%s has none: no window gets a menu bar', (platform) => {
  expect(appMenu(platform)).toBeNull();
});

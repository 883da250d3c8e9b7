/** Owns the proof that the tray icon is drawn for the panel that is there, and for any where that is not known. */
import { expect, test } from 'vitest';
import { panelOf } from './ground';

const on = (platform: NodeJS.Platform, env: Record<string, string> = {}, darkTaskbar = false) => ({
  platform,
  env,
  darkTaskbar,
});

test.each([
  ['GNOME', 'dark'],
  ['ubuntu:GNOME', 'dark'],
  ['pop:GNOME', 'dark'],
  ['XFCE', 'unknown'],
  ['KDE', 'unknown'],
  ['X-Cinnamon', 'unknown'],
  ['Budgie:GNOME', 'dark'],
  ['sway', 'unknown'],
] as const)('on %s it is drawn for a panel that is %s', (desktop, panel) => {
  expect(panelOf('auto', on('linux', { XDG_CURRENT_DESKTOP: desktop }))).toBe(panel);
  // What Electron writes over the name on some desktops changes nothing.
  const written = { XDG_CURRENT_DESKTOP: 'Unity', ORIGINAL_XDG_CURRENT_DESKTOP: desktop };
  expect(panelOf('auto', on('linux', written))).toBe(panel);
});

test('on Windows it goes by the taskbar, on macOS the system colours it', () => {
  expect(panelOf('auto', on('win32', {}, true))).toBe('dark');
  expect(panelOf('auto', on('win32', {}, false))).toBe('light');
  expect(panelOf('auto', on('darwin'))).toBe('template');
});

test('what the person has chosen stands', () => {
  const gnome = on('linux', { XDG_CURRENT_DESKTOP: 'GNOME' });
  expect(panelOf('light', gnome)).toBe('dark');
  expect(panelOf('dark', gnome)).toBe('light');
  expect(panelOf('outlined', gnome)).toBe('unknown');
});

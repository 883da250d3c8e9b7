/** Owns the proof that the tray icon is drawn for the panel that is there, and for any where that is not known. */
import { expect, test } from 'vitest';
import { panelOf } from './ground';

const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({ platform, env });

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

test('on Windows the taskbar may have any colour, on macOS the system colours the icon', () => {
  expect(panelOf('auto', on('win32'))).toBe('unknown');
  expect(panelOf('auto', on('darwin'))).toBe('template');
});

test('what the person has chosen stands', () => {
  const gnome = on('linux', { XDG_CURRENT_DESKTOP: 'GNOME' });
  expect(panelOf('light', gnome)).toBe('dark');
  expect(panelOf('dark', gnome)).toBe('light');
  expect(panelOf('outlined', gnome)).toBe('unknown');
});

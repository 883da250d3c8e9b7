/** Owns the proof that the welcome draws the icon where this desktop has it. */
import { expect, test } from 'vitest';
import { trayHomeOf } from './home';

const bounds = { x: 0, y: 0, width: 1000, height: 800 };
const leaving = (top: number, bottom: number) => ({ ...bounds, y: top, height: 800 - top - bottom });
const on = (desktop: string, workArea = bounds, platform: NodeJS.Platform = 'linux') => ({
  platform,
  env: { XDG_CURRENT_DESKTOP: desktop },
  bounds,
  workArea,
});

test('the edge is that of the one panel there is, whatever the desktop is called', () => {
  expect(trayHomeOf('working', 'unknown', on('KDE', leaving(30, 0))).panel).toBe('top');
  expect(trayHomeOf('working', 'unknown', on('XFCE', leaving(0, 40))).panel).toBe('bottom');
});

test('where the work area does not tell, it is that of the desktop as it comes', () => {
  const edges = (desktop: string) => trayHomeOf('unsure', 'unknown', on(desktop)).panel;
  expect(['ubuntu:GNOME', 'XFCE', 'KDE', 'X-Cinnamon', 'LXQt', 'sway'].map(edges)).toEqual([
    'top',
    'top',
    'bottom',
    'bottom',
    'bottom',
    'bottom',
  ]);
  expect(trayHomeOf('working', 'unknown', on('MATE', leaving(28, 28))).panel).toBe('top');
});

test('macOS has its bar at the top; Windows its own where the work area says', () => {
  expect(trayHomeOf('working', 'template', on('', leaving(25, 70), 'darwin'))).toEqual({
    panel: 'top',
    ground: 'unknown',
    gnome: false,
  });
  expect(trayHomeOf('working', 'unknown', on('', leaving(0, 48), 'win32')).panel).toBe('bottom');
});

test('where nothing shows the icon there is no edge, and a GNOME is named as one', () => {
  expect(trayHomeOf('missing', 'dark', on('ubuntu:GNOME', leaving(32, 0)))).toEqual({
    panel: 'none',
    ground: 'dark',
    gnome: true,
  });
  expect(trayHomeOf('missing', 'unknown', on('sway')).gnome).toBe(false);
});

/** Owns the proof that windows are made safe, and that the break window stands inside the work area by the tray. */
import { describe, expect, test } from 'vitest';
import { windowNames } from '../../bridge/windows';
import { type Dress, windowOptions } from './options';
import type { Place } from './placement';

const dress: Dress = {
  title: 'Title',
  titleShowing: () => null,
  ground: '#ffffff',
  icon: null,
  note: null,
  textScale: 1,
  given: null,
};
const tray = { at: 'tray', width: 376, height: 112 } as const;
const screen = (left: number, top: number, right: number, bottom: number): Place => ({
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: left, y: top, width: 1920 - left - right, height: 1080 - top - bottom },
});
const place = (where: Place, note: Dress['note'] = null) => {
  const { x, y, width, height } = windowOptions('break', { ...dress, note }, '/preload', where);
  return { x, y, width, height };
};

test.each(windowNames)('%s: no page reaches Node', (name) => {
  expect(windowOptions(name, dress, '/preload', screen(0, 32, 0, 0))).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
    },
  });
});

describe('the break window', () => {
  test('is frameless, opaque and on top', () => {
    expect(windowOptions('break', dress, '/preload', screen(0, 0, 0, 0))).toMatchObject({
      frame: false,
      transparent: false,
      alwaysOnTop: true,
      backgroundColor: '#ffffff',
    });
  });
  test('stands in the corner by the tray', () => {
    expect(place(screen(0, 32, 0, 0))).toEqual({ x: 1464, y: 48, width: 440, height: 640 });
    expect(place(screen(0, 0, 0, 48))).toEqual({ x: 1464, y: 376, width: 440, height: 640 });
    expect(place(screen(64, 0, 0, 0))).toEqual({ x: 80, y: 424, width: 440, height: 640 });
  });
  test('leaves the corner to the notification that comes beside it, where there is room', () => {
    expect(place(screen(0, 32, 0, 0), tray).y).toBe(160);
    expect(place(screen(0, 0, 0, 48), tray).y).toBe(264);
  });
  test('never leaves the work area, however small', () => {
    for (const note of [null, tray]) {
      const small: Place = {
        bounds: { x: 0, y: 0, width: 800, height: 480 },
        workArea: { x: 0, y: 30, width: 400, height: 450 },
      };
      expect(place(small, note)).toEqual({ x: 0, y: 30, width: 400, height: 450 });
    }
  });
});

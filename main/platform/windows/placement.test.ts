/** Says where the break window stands, on displays of any size, scale and position, and that it never leaves them. */
import { describe, expect, test } from 'vitest';
import { placeOf } from '../notifications/places';
import { contained, corner, type Place } from './placement';

const size = { width: 440, height: 640 };
const tray = { at: 'tray', width: 376, height: 112 } as const;
const atTop = placeOf('gnome-shell');
const plasma = placeOf('Plasma');
const mako = placeOf('mako');
/** A display at a point with panels at its edges. */
const display = (
  [x, y, width, height]: readonly [number, number, number, number],
  { top = 0, bottom = 0, left = 0 } = {},
): Place => ({
  bounds: { x, y, width, height },
  workArea: { x: x + left, y: y + top, width: width - left, height: height - top - bottom },
});
const isInside = (window: ReturnType<typeof corner>, { x, y, width, height }: Place['workArea']): boolean =>
  window.x >= x &&
  window.y >= y &&
  window.x + window.width <= x + width &&
  window.y + window.height <= y + height;

describe('the corner', () => {
  test('is that of the display it is asked for, left of and above the first one', () => {
    expect(corner(size, display([-1920, -200, 1920, 1080], { bottom: 48 }), null)).toEqual({
      x: -456,
      y: 176,
      ...size,
    });
    expect(corner(size, display([0, -1440, 2560, 1440], { top: 32 }), null)).toEqual({
      x: 2104,
      y: -1392,
      ...size,
    });
  });

  test('is at the top by a panel above, at the bottom otherwise, at the start by a panel there', () => {
    const screen = [0, 0, 1920, 1080] as const;
    expect(corner(size, display(screen, { top: 30 }), null)).toMatchObject({ x: 1464, y: 46 });
    expect(corner(size, display(screen, { bottom: 40 }), null)).toMatchObject({ x: 1464, y: 384 });
    expect(corner(size, display(screen, { left: 60 }), null)).toMatchObject({ x: 76, y: 424 });
    expect(corner(size, display(screen), null)).toMatchObject({ x: 1464, y: 424 });
  });

  test('is whole inside the work area, whatever the display', () => {
    let tried = 0;
    for (const scale of [1, 1.25, 1.5, 2, 3]) {
      for (const [width, height] of [
        [3840, 2160],
        [1920, 1080],
        [1366, 768],
        [1080, 1920],
        [800, 480],
      ] as const) {
        for (const [x, y] of [
          [0, 0],
          [-3840, 0],
          [1920, -1080],
          [-1366, 333],
        ] as const) {
          for (const panels of [
            {},
            { top: 28 },
            { bottom: 48 },
            { left: 64 },
            { top: 28, left: 64, bottom: 40 },
          ]) {
            for (const note of [null, tray, atTop, plasma, mako]) {
              // Electron counts a display of scale 2 as half as large.
              const place = display([x, y, Math.floor(width / scale), Math.floor(height / scale)], panels);
              const window = corner(size, place, note);
              if (!isInside(window, place.workArea)) throw new Error(JSON.stringify({ place, window }));
              tried += 1;
            }
          }
        }
      }
    }
    expect(tried).toBe(2500);
  });
});

describe('beside a notification', () => {
  test('the window stands below it, above it by a panel at the bottom', () => {
    const screen = [0, 0, 1920, 1080] as const;
    expect(corner(size, display(screen, { top: 32 }), tray)).toMatchObject({ x: 1464, y: 160 });
    expect(corner(size, display(screen, { bottom: 48 }), tray)).toMatchObject({ x: 1464, y: 264 });
  });
  test('it comes close to the far edge rather than leave its corner', () => {
    expect(corner(size, display([0, 0, 1280, 800], { top: 33 }), tray)).toMatchObject({ x: 824, y: 156 });
  });
  test('on a display too low for that it stands beside it, so that both can be read', () => {
    expect(corner(size, display([0, 0, 1366, 768], { top: 33 }), tray)).toMatchObject({ x: 534, y: 49 });
    expect(corner(size, display([0, 0, 1366, 720], { left: 60 }), tray)).toMatchObject({ x: 452, y: 64 });
  });
  test('where there is room for neither as little of it is covered as can be', () => {
    expect(corner(size, display([0, 0, 800, 720]), tray)).toMatchObject({ x: 0, y: 64 });
    expect(corner(size, display([0, 0, 440, 600]), tray)).toMatchObject({ x: 0, y: 0, height: 600 });
  });
  test('by the higher note of Plasma it stands beside it on a low display', () => {
    expect(corner(size, display([0, 0, 1280, 800], { bottom: 44 }), plasma)).toMatchObject({
      x: 448,
      y: 100,
    });
    expect(corner(size, display([0, 0, 1920, 1080], { bottom: 44 }), plasma)).toMatchObject({
      x: 1464,
      y: 196,
    });
  });
  test('far from the panel it takes no room, but where the window reaches up to it', () => {
    const tall = display([0, 0, 1920, 1080], { bottom: 30 });
    expect(corner(size, tall, mako)).toEqual(corner(size, tall, null));
    const low = display([0, 0, 1280, 800], { bottom: 30 });
    expect(corner(size, low, mako)).toMatchObject({ x: 824, y: 126 });
    expect(corner(size, display([0, 0, 1280, 760], { bottom: 30 }), mako)).toMatchObject({ x: 508, y: 74 });
  });
});

describe('a window whose display went', () => {
  const area = { x: 0, y: 33, width: 1280, height: 767 };
  test('is moved inside, no further than it must be', () => {
    expect(contained({ x: 2104, y: 500, ...size }, area)).toEqual({ x: 840, y: 160, ...size });
    expect(contained({ x: -900, y: -50, ...size }, area)).toEqual({ x: 0, y: 33, ...size });
  });
  test('is made smaller where it must be', () => {
    expect(contained({ x: 0, y: 0, width: 2000, height: 900 }, area)).toEqual(area);
  });
  test('stays where it is if it is inside', () => {
    const window = { x: 100, y: 100, ...size };
    expect(contained(window, area)).toEqual(window);
  });
});

test('a banner in the middle of the upper edge is kept clear of, and only where the window would reach under it', () => {
  const gnome = (width: number, height: number) => display([0, 0, width, height], { top: 32 });
  expect(corner(size, gnome(1920, 1080), atTop)).toEqual(corner(size, gnome(1920, 1080), null));
  expect(corner(size, gnome(1280, 1024), atTop)).toMatchObject({ x: 824, y: 32 + atTop.height + 16 });
  // Too low for all of it: its unopened part is clear.
  expect(corner(size, gnome(1280, 800), atTop)).toMatchObject({ x: 824, y: 800 - 640 - 4 });
  const below = display([0, 0, 1280, 1024], { bottom: 40 });
  expect(corner(size, below, atTop)).toEqual(corner(size, below, null));
});

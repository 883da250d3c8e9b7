/** Specifies the sizes of the small windows and the pill's outline. */
import { expect, it } from 'vitest';
import { cutsOutlines, outlineOf, shapeSize } from './shapes';

const area = { width: 1920, height: 1040 };

it('a pill of 312x56 and a small prompt of 300x220, as drawn', () => {
  expect(shapeSize('pill', 1, area)).toEqual({ width: 312, height: 56 });
  expect(shapeSize('small', 1, area)).toEqual({ width: 300, height: 220 });
  expect(shapeSize('whole', 1, area)).toEqual({ width: 440, height: 640 });
});

it('they grow with the text; past 125 % the pill wins a line', () => {
  expect(shapeSize('pill', 1.25, area)).toEqual({ width: 390, height: 65 });
  expect(shapeSize('pill', 1.5, area)).toEqual({ width: 429, height: 101 });
  expect(shapeSize('pill', 1.3, area).width).toBe(390);
  expect(shapeSize('pill', 2, area)).toEqual({ width: 546, height: 128 });
  expect(shapeSize('small', 1.25, area)).toEqual({ width: 375, height: 275 });
});

it('never larger than the work area', () => {
  expect(shapeSize('pill', 2, { width: 320, height: 60 })).toEqual({ width: 320, height: 60 });
});

it('the pill is round at its ends and the same upside down; the others are whole', () => {
  const rows = outlineOf('pill', { width: 312, height: 56 });
  expect(rows).toHaveLength(56);
  expect(rows[0]).toEqual({ x: 23, y: 0, width: 266, height: 1 });
  expect(rows[27]).toEqual({ x: 0, y: 27, width: 312, height: 1 });
  expect(rows.map(({ x }) => x)).toEqual(rows.map(({ x }) => x).reverse());
  expect(outlineOf('small', { width: 300, height: 220 })).toEqual([{ x: 0, y: 0, width: 300, height: 220 }]);
});

it.each([
  ['win32', {}, true],
  ['darwin', {}, false],
  ['linux', { DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'XFCE' }, true],
  ['linux', { DISPLAY: ':0', XDG_CURRENT_DESKTOP: 'i3' }, true],
  ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, true],
  ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'KDE' }, true],
  ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-1', XDG_CURRENT_DESKTOP: 'sway' }, false],
  ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-1' }, false],
] as const)('on %s with %j an outline is seen through: %s', (platform, env, isSeenThrough) => {
  expect(cutsOutlines(platform, env)).toBe(isSeenThrough);
});

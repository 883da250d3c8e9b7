/** Owns the proof of the tray's pictures: drawn at every size, told apart by shape, coloured by their panel. */
import { describe, expect, test } from 'vitest';
import type { TrayIcon } from '../../ports';
import { type Bitmap, paint } from './icon';

const kinds = ['due', 'break', 'paused', 'away', 'standing', 'missing'] as const;
const icons: readonly TrayIcon[] = [
  ...Array.from({ length: 21 }, (_, twentieths): TrayIcon => ({ kind: 'sitting', twentieths })),
  ...kinds.map((kind): TrayIcon => ({ kind })),
];
const sizes = [16, 22, 24, 32, 44, 48, 64];
const alphas = ({ bgra }: Bitmap): number[] => [...bgra].filter((_, index) => index % 4 === 3);
const ink = (bitmap: Bitmap): number => alphas(bitmap).reduce((sum, alpha) => sum + alpha, 0) / 255;

test.each(sizes)('at %i px every icon differs from every other in shape alone', (size) => {
  const shapes = icons.map((icon) => alphas(paint(icon, 'template', size)).join());
  // Nothing sat yet shows as much of the ring as the first twentieth: where it begins.
  expect(new Set(shapes).size).toBe(icons.length - 1);
});

test('the ring fills with every twentieth', () => {
  const filled = Array.from({ length: 20 }, (_, index) =>
    ink(paint({ kind: 'sitting', twentieths: index + 1 }, 'dark', 22)),
  );
  expect([...filled].sort((one, other) => one - other)).toEqual(filled);
  expect(new Set(filled).size).toBe(20);
});

test('nothing is cut off: the outermost pixels of the rings are empty at 24 px', () => {
  const { bgra } = paint({ kind: 'due' }, 'light', 24);
  const corner = [0, 23, 23 * 24, 24 * 24 - 1].map((pixel) => bgra[pixel * 4 + 3]);
  expect(corner).toEqual([0, 0, 0, 0]);
  const top = Array.from({ length: 24 }, (_, column) => bgra[column * 4 + 3] ?? 0);
  expect(top.every((alpha) => alpha === 0)).toBe(true);
});

describe('colour', () => {
  /** The colour of the fullest pixel. */
  const colour = (icon: TrayIcon, panel: 'light' | 'dark' | 'template'): number[] => {
    const bitmap = paint(icon, panel, 32);
    const at = alphas(bitmap).indexOf(255) * 4;
    return [...bitmap.bgra.slice(at, at + 3)].reverse();
  };
  test('amber for due, and only where the panel allows colour', () => {
    expect(colour({ kind: 'due' }, 'light')).toEqual([0xa8, 0x62, 0x00]);
    expect(colour({ kind: 'due' }, 'dark')).toEqual([0xf3, 0xae, 0x49]);
    expect(colour({ kind: 'due' }, 'template')).toEqual([0, 0, 0]);
  });
  test('ink that stands against the panel', () => {
    expect(colour({ kind: 'paused' }, 'light')).toEqual([0x1d, 0x22, 0x21]);
    expect(colour({ kind: 'paused' }, 'dark')).toEqual([0xf4, 0xf2, 0xee]);
  });
});

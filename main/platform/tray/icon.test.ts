/** Owns the proof of the tray's pictures: drawn at every size, told apart by shape, seen on any panel. */
import { describe, expect, test } from 'vitest';
import type { TrayIcon } from '../../ports';
import { type Bitmap, type Panel, paint } from './icon';

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

test.each(['light', 'unknown'] as const)(
  'nothing is cut off: the rings leave the corners empty (%s)',
  (panel) => {
    for (const size of sizes) {
      const { bgra } = paint({ kind: 'due' }, panel, size);
      const corners = [0, size - 1, size * (size - 1), size * size - 1].map((pixel) => bgra[pixel * 4 + 3]);
      expect(corners).toEqual([0, 0, 0, 0]);
    }
  },
);

describe('colour', () => {
  /** The colour of the fullest pixel. */
  const colour = (icon: TrayIcon, panel: Panel): number[] => {
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

describe('contrast, measured on the painted pixels', () => {
  type Colour = readonly [red: number, green: number, blue: number];
  const luminance = (colour: Colour): number => {
    const [red, green, blue] = colour.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number]; // map keeps the length
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: number, other: number): number =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  /**
   * How an icon stands against the ground: by the stronger of its two tones, what is lighter and what is darker than the
   * ground, each by the fuller half of the pixels that it covers by half and more.
   */
  const contrast = ({ bgra }: Bitmap, ground: Colour): number => {
    const under = luminance(ground);
    const tones: { lighter: number[]; darker: number[] } = { lighter: [], darker: [] };
    for (let at = 0; at < bgra.length; at += 4) {
      const [blue = 0, green = 0, red = 0, alpha = 0] = bgra.subarray(at, at + 4);
      if (alpha < 128) continue;
      const left = 1 - alpha / 255;
      const shown = luminance([red + left * ground[0], green + left * ground[1], blue + left * ground[2]]);
      tones[shown > under ? 'lighter' : 'darker'].push(ratio(shown, under));
    }
    const fuller = (tone: number[]): number => {
      const best = tone.sort((one, other) => other - one).slice(0, Math.ceil(tone.length / 2));
      return best.reduce((sum, one) => sum + one, 0) / Math.max(best.length, 1);
    };
    return Math.max(fuller(tones.lighter), fuller(tones.darker));
  };
  const weakest = (panel: Panel, grounds: readonly Colour[]): number => {
    const painted = [16, 22, 24, 32].flatMap((size) => icons.map((icon) => paint(icon, panel, size)));
    return Math.min(...painted.flatMap((bitmap) => grounds.map((ground) => contrast(bitmap, ground))));
  };
  const greys = Array.from({ length: 18 }, (_, step): Colour => [step * 15, step * 15, step * 15]);

  test('3 : 1 at least on the panel each is drawn for', () => {
    expect(weakest('light', [[0xec, 0xea, 0xe6]])).toBeGreaterThanOrEqual(3);
    // GNOME's black bar, Windows' dark taskbar, XFCE's own panel.
    const dark: Colour[] = [
      [0, 0, 0],
      [0x1c, 0x1c, 0x1c],
      [0x2b, 0x30, 0x3b],
    ];
    expect(weakest('dark', dark)).toBeGreaterThanOrEqual(3);
  });
  test('3 : 1 at least on every grey from black to white, where the panel is not known', () => {
    expect(weakest('unknown', greys)).toBeGreaterThanOrEqual(3);
  });
  test('the plain dark one on a dark panel is what this is for', () => {
    expect(weakest('light', [[0x2b, 0x30, 0x3b]])).toBeLessThan(2);
  });
});

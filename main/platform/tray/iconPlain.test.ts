/** Holds the quick painting of the tray's pictures to the plain one, which asks 25 points of every pixel. */
import { expect, test } from 'vitest';
import type { TrayIcon } from '../../ports';
import { type Bitmap, paint } from './icon';
import { type Box, type Shape, shapesOf } from './shapes';

const kinds = ['due', 'break', 'paused', 'away', 'standing', 'missing'] as const;
const icons: readonly TrayIcon[] = [
  ...Array.from({ length: 21 }, (_, twentieths): TrayIcon => ({ kind: 'sitting', twentieths })),
  ...kinds.map((kind): TrayIcon => ({ kind })),
];
/** The drawing that each size takes. */
const sizes: readonly (readonly [size: number, box: Box])[] = [
  [16, 16],
  [22, 22],
  [24, 24],
  [32, 32],
  [44, 22],
];

function isInside(shape: Shape, x: number, y: number): boolean {
  switch (shape.kind) {
    case 'disc':
      return Math.hypot(x - shape.centre[0], y - shape.centre[1]) <= shape.radius;
    case 'ring': {
      const [right, down] = [x - shape.centre[0], y - shape.centre[1]];
      const turned = (((Math.atan2(right, -down) / (2 * Math.PI) - shape.start) % 1) + 1) % 1;
      const isOn = Math.abs(Math.hypot(right, down) - shape.radius) <= shape.width / 2;
      return isOn && (shape.share === 1 || turned <= shape.share);
    }
    case 'box':
      return x >= shape.from[0] && x < shape.to[0] && y >= shape.from[1] && y < shape.to[1];
    case 'stroke':
      return shape.points.slice(1).some((to, index) => {
        const from = shape.points[index] ?? to;
        const [right, down] = [to[0] - from[0], to[1] - from[1]];
        const along = ((x - from[0]) * right + (y - from[1]) * down) / (right * right + down * down);
        const near = Math.min(Math.max(along, 0), 1);
        return Math.hypot(x - from[0] - near * right, y - from[1] - near * down) <= shape.width / 2;
      });
  }
}

test.each(sizes)('at %i px every picture is the plain one', (size, box) => {
  const pixel = box / size;
  for (const icon of icons) {
    const shapes = shapesOf(icon, box);
    const { bgra } = paint(icon, 'template', size);
    const alphas = [...bgra].filter((_, index) => index % 4 === 3);
    const plain = alphas.map((_, index) => {
      const [left, top] = [(index % size) * pixel, Math.floor(index / size) * pixel];
      let hits = 0;
      for (let point = 0; point < 25; point += 1) {
        const [x, y] = [
          left + (((point % 5) + 0.5) / 5) * pixel,
          top + ((Math.floor(point / 5) + 0.5) / 5) * pixel,
        ];
        if (shapes.some((shape) => isInside(shape, x, y))) hits += 1;
      }
      return Math.round((255 * hits) / 25);
    });
    // A point on an edge may fall to either side by the last digit of a number.
    const off = alphas.filter((alpha, index) => Math.abs(alpha - (plain[index] ?? 0)) > 11);
    expect([icon, off]).toEqual([icon, []]);
  }
});

test('a picture that takes what is the same from the one before is the one that takes nothing', () => {
  for (const panel of ['template', 'unknown'] as const) {
    for (const size of [16, 22, 44]) {
      const plain = icons.map((icon) => paint(icon, panel, size));
      let last: Bitmap | undefined;
      // On and on, back again, from every kind to every other, and over several twentieths at once.
      const steps = [
        ...plain,
        ...plain.toReversed(),
        ...plain.map((_, index) => plain[(index * 8) % plain.length]),
      ];
      for (const wanted of steps) {
        if (wanted === undefined) continue;
        const from = last?.icon;
        last = paint(wanted.icon, panel, size, last);
        expect([from, wanted.icon, Buffer.from(last.bgra).equals(wanted.bgra)]).toEqual([
          from,
          wanted.icon,
          true,
        ]);
      }
    }
  }
});

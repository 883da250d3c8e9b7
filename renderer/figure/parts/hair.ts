/** Owns the hair styles and the headscarf: one closed outline each, from the head centre. */
import type { HairStyle } from '../palette';
import type { Point } from '../vector';

export interface Hair {
  readonly outline: readonly Point[];
  readonly bun?: readonly [centre: Point, radius: number];
  /** A cloth that covers ear, neck and collar, with the line of its fold; it is painted over the shoulder. */
  readonly covers?: { readonly fold: readonly Point[] };
}

const flat = (...numbers: readonly number[]): readonly Point[] =>
  numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0] as const] : []));

export const HAIR: { readonly [style in HairStyle]: Hair } = {
  short: {
    // biome-ignore format: pairs of x and y, one bit of the outline a line
    outline: flat(
      .0475, .040, .0470, .052, .0320, .0675, .0050, .0745, -.0260, .0720, -.0520, .0560,
      -.0665, .0260, -.0640, -.0060, -.0520, -.0330, -.0400, -.0400, -.0330, -.0280, -.0250, -.0140,
      -.0160, -.0005, -.0050, .0075, .0050, .0040, .0075, -.0090, .0125, -.0095, .0165, .0080,
      .0210, .0240, .0330, .0360,
    ),
  },
  bun: {
    // biome-ignore format: pairs of x and y, one bit of the outline a line
    outline: flat(
      .0500, .036, .0460, .053, .0280, .066, .0020, .0710, -.0260, .0690, -.0510, .0540,
      -.0640, .0270, -.0620, .0020, -.0520, -.0220, -.0400, -.0300, -.0300, -.0160, -.0160, .0010,
      -.0060, .0060, .0060, -.0010, .0100, -.0100, .0150, .0050, .0230, .0240, .0360, .0350,
    ),
    bun: [[-0.066, 0.04], 0.0245],
  },
  bob: {
    // biome-ignore format: pairs of x and y, one bit of the outline a line
    outline: flat(
      .0500, .034, .0500, .054, .0320, .069, .0050, .0755, -.0270, .0730, -.0550, .0560,
      -.0700, .0240, -.0720, -.0180, -.0680, -.0520, -.0500, -.0610, -.0280, -.0560, -.0080, -.0490,
      .0080, -.0430, .0100, -.0200, .0140, .0020, .0230, .0220, .0370, .0330,
    ),
  },
  headscarf: {
    // biome-ignore format: pairs of x and y, one bit of the outline a line
    outline: flat(
      .0440, .050, .0380, .062, .0200, .072, -.0080, .0750, -.0380, .0680, -.0600, .0460,
      -.0690, .0140, -.0650, -.0220, -.0580, -.0520, -.0640, -.0800, -.0690, -.1060, -.0480, -.1240,
      -.0160, -.1320, .0160, -.1300, .0400, -.1160, .0480, -.0960, .0460, -.0760, .0420, -.0610,
      .0260, -.0560, .0110, -.0400, .0080, -.0100, .0160, .0220, .0300, .0420,
    ),
    covers: { fold: flat(0.036, -0.063, 0.012, -0.084, -0.022, -0.094, -0.05, -0.088) },
  },
};

/**
 * Owns the picture of the psoas: spine, pelvis, thigh bone and the muscle inside a quiet body, sitting or standing.
 * The muscle alone is coloured.
 */
import type { Frame } from '../frame';
import type { Movement } from '../movement';
import { type Brush, group, line, node, path, type SvgNode } from '../node';
import { curve, units } from '../outline';
import { type Contrast, type Palette, PERSONS, paletteOf, type ThemeName } from '../palette';
import { arm } from '../parts/arm';
import { farLeg, nearLeg } from '../parts/leg';
import { shirtPath } from '../parts/torso';
import { solve } from '../solve';
import type { Point } from '../vector';
import { type Posture, shapes, type Vertebra } from './shapes';

export interface PsoasOptions {
  /** Prefix of all ids, unique on the page. */
  readonly id: string;
  readonly theme: ThemeName;
  readonly contrast?: Contrast | undefined;
}

/** The box of the picture in drawing units from the hip joint. */
export const psoasBox = {
  sitting: { x: -70, y: -123, size: 190 },
  standing: { x: -88, y: -123, size: 190 },
} as const satisfies { readonly [posture in Posture]: unknown };

const free = (upper: number, fore: number) => ({ on: 'free', upper, fore }) as const;

/** A body that sits (pose 0) or stands (pose 1). */
const body: Movement = {
  kind: 'stretch',
  anchor: { joint: 'hip', at: [0, 0] },
  frame: { x: [-0.5, 0.5], height: 1 },
  stage: { centre: 0, scale: 1 },
  props: [],
  poses: [
    {
      name: 'sitting',
      seconds: 1,
      at: [0, 0.325],
      trunk: 0,
      head: 0,
      tuck: 0,
      near: [88, -2, 90, 90],
      far: [88, -2, 90, 90],
      hands: { near: { on: 'thigh', leg: 'near', along: 0.66 }, far: free(2, 70) },
    },
    {
      name: 'standing',
      seconds: 1,
      at: [0, 0.53],
      trunk: 0,
      head: 0,
      tuck: 0,
      near: [0, -2, 90, 90],
      far: [2, -1, 90, 90],
      hands: { near: free(-2, 8), far: free(4, 12) },
    },
  ],
  mistakes: {},
};

/** One tone for all of the body, so that it lies quietly behind what is in it. */
function quiet(palette: Palette): Palette {
  const one = palette.silhouette;
  return {
    ...palette,
    skin: [one, one, one],
    shirt: [one, one, one],
    trousers: [one, one],
    trousersFar: [one, one],
    shoe: [one, one],
    shoeFar: one,
    sole: one,
    soleFar: one,
    fold: one,
    seam: one,
    outline: undefined,
  };
}

function silhouette(brush: Brush, frame: Frame): SvgNode {
  const calm: Brush = { ...brush, palette: quiet(brush.palette) };
  const [x, y] = frame.hip;
  return group(
    'body',
    [
      farLeg(calm, frame),
      arm(calm, frame, 'far'),
      // A wide rim closes the gaps between trunk, arm and thigh.
      path('trunk', shirtPath(frame), calm.palette.silhouette, {
        stroke: calm.palette.silhouette,
        'stroke-width': 4,
      }),
      nearLeg(calm, frame),
      arm(calm, frame, 'near'),
    ],
    { transform: `translate(${units(-x)} ${units(y)})` },
  );
}

/** A stool under who sits; its seat hides what would hang through it. */
function stool(palette: Palette): readonly SvgNode[] {
  const seat = 0.052;
  const leg = (key: string, x: number): SvgNode =>
    node('rect', key, {
      x: units(x),
      y: units(seat),
      width: units(0.018),
      height: units(0.14),
      fill: palette.prop,
    });
  return [
    leg('leg', 0.02),
    node('rect', 'seat', {
      x: units(-0.32),
      y: units(seat),
      width: units(0.37),
      height: units(0.03),
      rx: 5,
      fill: palette.propLight,
    }),
  ];
}

const raised = ([x, y]: Point): Point => [x / 400, -y / 400];
const ring = (points: readonly Point[]): string => curve(points.map(raised), true);

const edge = (brush: Brush) => ({
  stroke: brush.palette.boneEdge,
  'stroke-width': 0.7,
  'stroke-linejoin': 'round',
});

/** From here on down the vertebrae are those of the low back, with shorter, level processes. */
const LUMBAR = 8;

function vertebra(brush: Brush, [x, y, turn]: Vertebra, index: number): SvgNode {
  const w = 3.26 + 0.12 * index;
  const h = 2.33 + 0.06 * index;
  const [out, down] = index < LUMBAR ? [6.4, 4.9] : [7, 1.6];
  const process = [
    `M${-w - 0.5} -1.8Q${-w - 3.5} -2.6 ${-w - 4.5} -.6L${-w - out} ${down}`,
    `Q${-w - out - 1.6} ${down + 2.4} ${-w - out + 0.8} ${down + 2.8}`,
    `L${-w - 3.4} 2.6Q${-w - 1.5} 2.4 ${-w - 0.4} 1.2Z`,
  ].join('');
  const block = [
    `M${-w} ${-h}Q0 ${-h - 0.7} ${w} ${-h}Q${w - 1} 0 ${w} ${h}`,
    `Q0 ${h + 0.7} ${-w} ${h}Q${1 - w} 0 ${-w} ${-h}Z`,
  ].join('');
  return group(
    `vertebra-${index}`,
    [
      path('process', short(process), brush.palette.bone, edge(brush)),
      path('block', short(block), brush.palette.bone, edge(brush)),
    ],
    { transform: `translate(${x} ${y}) rotate(${turn})` },
  );
}

/** Two places are enough; sums of tenths have more. */
const short = (d: string): string =>
  d.replace(/-?\d*\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

/** Fibres between the two edges of the muscle, which are told from its ends on. */
function fibres(back: readonly Point[], front: readonly Point[]): readonly string[] {
  const ahead = [...front].reverse();
  return [0.3, 0.5, 0.7].map((share) =>
    curve(
      back.slice(1).map(([x, y], index): Point => {
        const [fx, fy] = ahead[index + 1] ?? [x, y];
        return raised([x + (fx - x) * share, y + (fy - y) * share]);
      }),
    ),
  );
}

/** The picture about the hip joint, facing right. */
export function psoasScene(posture: Posture, options: PsoasOptions): readonly SvgNode[] {
  const palette = paletteOf(options.theme, options.contrast, PERSONS.short);
  const brush: Brush = { palette, id: options.id };
  const { spine, sacrum, pelvis, hole, thighBone, psoasBack, psoasFront } = shapes[posture];
  const frame = solve(body, posture === 'sitting' ? 0 : 1);
  const muscle = curve([...psoasBack, ...psoasFront.slice(1)].map(raised), true);
  const [light, dark] = palette.muscle;
  return [
    silhouette(brush, frame),
    ...(posture === 'sitting' ? stool(palette) : []),
    group('bones', [
      path('sacrum', ring(sacrum), palette.sacrum, edge(brush)),
      ...spine.map((one, index) => vertebra(brush, one, index)),
      path('thigh-bone', ring(thighBone), palette.bone, edge(brush)),
      path('pelvis', ring(pelvis), palette.bone, { ...edge(brush), 'fill-opacity': 0.82 }),
      path('hole', ring(hole), palette.silhouette, edge(brush)),
      node('circle', 'joint', { cx: 0, cy: 0, r: 5.8, fill: 'none', ...edge(brush), opacity: 0.5 }),
    ]),
    group('muscle', [
      path('shape', muscle, light, { stroke: dark, 'stroke-width': 0.9, 'stroke-linejoin': 'round' }),
      ...fibres(psoasBack, psoasFront).map((d, index) =>
        line(`fibre-${index}`, d, palette.pillow, 0, { 'stroke-width': 0.7, opacity: 0.4 }),
      ),
    ]),
  ];
}

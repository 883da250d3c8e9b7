/** Owns the bones that the close-up of the tilt shows: hip bone, sacrum and the vertebrae of the low back. */
import type { Frame } from '../frame';
import { pelvisOf } from '../frame';
import { type Brush, ellipse, group, node, path, type SvgNode } from '../node';
import { at, curve, units } from '../outline';
import { onPelvis, onTrunk } from '../parts/torso';
import { angleOf, type Point, subtract } from '../vector';

/** In the pelvis frame, from the back of the crest over the front to the sitting bone and back. */
const HIP_BONE: readonly Point[] = [
  [-0.054, 0.046],
  [-0.046, 0.063],
  [-0.028, 0.076],
  [0, 0.082],
  [0.028, 0.074],
  [0.049, 0.054],
  [0.048, 0.043],
  [0.037, 0.03],
  [0.037, 0.014],
  [0.031, -0.006],
  [0.041, -0.022],
  [0.051, -0.034],
  [0.047, -0.045],
  [0.03, -0.05],
  [0.012, -0.06],
  [-0.01, -0.071],
  [-0.028, -0.069],
  [-0.034, -0.054],
  [-0.028, -0.036],
  [-0.03, -0.02],
  [-0.02, -0.002],
  [-0.026, 0.016],
  [-0.046, 0.024],
  [-0.056, 0.034],
];

/** In the pelvis frame; it lies behind the hip bone and joins it to the spine. */
const SACRUM: readonly Point[] = [
  [-0.05, 0.09],
  [-0.022, 0.092],
  [-0.026, 0.07],
  [-0.045, 0.03],
  [-0.06, 0],
  [-0.064, -0.014],
  [-0.07, -0.012],
  [-0.07, 0.012],
  [-0.0655, 0.05],
];

/** The line of the spine in the trunk frame, and the heights at which a vertebra stands. */
const SPINE_X = -0.0305;
const HEIGHTS = [0.104, 0.1315, 0.159, 0.1865, 0.214, 0.2415] as const;
const VERTEBRA = { width: 0.039, narrower: 0.0012, height: 0.0205, corner: 0.008 } as const;
/** Where on the pelvis the hip joint's socket and the hole of the sitting bone are. */
const HOLE: Point = [0.012, -0.041];

const outline = (points: readonly Point[], frame: Frame): string =>
  curve(
    points.map((p) => onPelvis(frame, p)),
    true,
  );

function vertebra(frame: Frame, index: number, y: number, fill: string): SvgNode {
  const below = onTrunk(frame, [SPINE_X, y - 0.012]);
  const above = onTrunk(frame, [SPINE_X, y + 0.012]);
  const turn = 180 - angleOf(subtract(above, below));
  const width = VERTEBRA.width - index * VERTEBRA.narrower;
  return node('rect', `vertebra-${index}`, {
    x: units(-width / 2),
    y: units(-VERTEBRA.height / 2),
    width: units(width),
    height: units(VERTEBRA.height),
    rx: units(VERTEBRA.corner),
    fill,
    transform: `${placed(onTrunk(frame, [SPINE_X, y]))} rotate(${Math.round(turn * 10) / 10})`,
  });
}

/** A translation to a point of the drawing. */
export const placed = (point: Point): string => `translate(${at(point).replace(/(\d)-/, '$1 -')})`;

/** Spine, sacrum and hip bone as they lie in this frame. */
export function bones(brush: Brush, frame: Frame): SvgNode {
  const { bone, sacrum, trousers } = brush.palette;
  return group('bones', [
    path('sacrum', outline(SACRUM, frame), sacrum),
    ...HEIGHTS.map((y, index) => vertebra(frame, index, y, bone)),
    path('hip-bone', outline(HIP_BONE, frame), bone),
    node('circle', 'socket', {
      cx: 0,
      cy: 0,
      r: units(0.0185),
      fill: 'none',
      stroke: trousers[1],
      'stroke-width': units(0.005),
      opacity: 0.6,
      transform: placed(frame.hip),
    }),
    ellipse('hole', onPelvis(frame, HOLE), 0.013, 0.009, -pelvisOf(frame) - 14, { fill: trousers[0] }),
  ]);
}

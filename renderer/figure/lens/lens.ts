/**
 * Owns the close-up of the pelvic tilt: pelvis and low back beside the figure, the untilted body as a ghost behind
 * the tilted one. The tilt is drawn larger than life (27 degrees of turn), or at 440 px nobody would see it.
 */
import { type Frame, pelvisOf } from '../frame';
import { type Movement, type Pose, poseOf } from '../movement';
import { type Brush, group, line, node, path, type SvgNode, toned } from '../node';
import { at, curve, units } from '../outline';
import { type Contrast, type Palette, PERSONS, type Person, paletteOf, type ThemeName } from '../palette';
import { farLeg, nearLeg, trousersPath } from '../parts/leg';
import { onPelvis, onTrunk, shirtPath } from '../parts/torso';
import { solve } from '../solve';
import { add, clamp, mix, type Point, scale, smoothstep, subtract } from '../vector';
import { bones, placed } from './bones';
import { clothed } from './cloth';

export interface LensOptions {
  /** Prefix of all ids, unique on the page. */
  readonly id: string;
  readonly theme: ThemeName;
  readonly contrast?: Contrast | undefined;
  readonly person?: Person | undefined;
  /** 0 let go, 1 tilted. */
  readonly tilt: number;
  /** Radius of the disc, in px of the stage. */
  readonly radius: number;
  /** Px of the stage per drawing unit. */
  readonly zoom: number;
  /** The arrows of the way up. */
  readonly arrows: boolean;
  /** Colours of what lies round and under the body; the window's own by default. */
  readonly ground?: string | undefined;
  readonly surface?: string | undefined;
  /** No rim and no ground round it: the picture fills what it is drawn in. */
  readonly bare?: boolean | undefined;
  /** The path that it is seen within in place of the disc, from its own centre. */
  readonly within?: string | undefined;
}

/** Untilted and tilted, as the lens shows them: pelvic tuck in degrees, bend of the low back. */
const LET_GO = { tuck: -6, arch: 0.95 } as const;
const TILTED = { tuck: 10, arch: -0.1 } as const;
/** The lens's middle, from the hip joint. */
const MIDDLE: Point = [-0.012, 0.055];
const BELT: readonly Point[] = [
  [0.0665, 0.0665],
  [0.03, 0.0725],
  [-0.02, 0.0755],
  [-0.06, 0.0815],
];
const BUCKLE: Point = [0.066, 0.0665];
/** The line of the back: the first six on the trunk from above, the others over the buttock. */
const BACK_OF_TRUNK: readonly Point[] = [
  [-0.0725, 0.245],
  [-0.069, 0.2],
  [-0.058, 0.155],
  [-0.0525, 0.125],
  [-0.056, 0.1],
];
const BACK_OF_PELVIS: readonly Point[] = [
  [-0.0715, 0.058],
  [-0.08, 0.032],
  [-0.084, 0],
  [-0.075, -0.034],
  [-0.064, -0.064],
];
const BELLY: readonly Point[] = [
  [0.064, 0.068],
  [0.0635, 0.04],
  [0.062, 0.012],
];

const cache = new WeakMap<Movement, Map<string, Movement>>();

/** The movement held in one pose with this much tilt, without furniture, arms' business or glow. */
function postured(movement: Movement, index: number, tilt: number): Movement {
  const rounded = Math.round(clamp(tilt, 0, 1) * 60) / 60;
  const known = cache.get(movement) ?? new Map<string, Movement>();
  cache.set(movement, known);
  const key = `${index}/${rounded}`;
  const found = known.get(key);
  if (found) return found;
  const base = poseOf(movement, index);
  const pose: Pose = {
    ...base,
    trunk: 0,
    head: 0,
    tuck: mix(LET_GO.tuck, TILTED.tuck, rounded),
    arch: mix(LET_GO.arch, TILTED.arch, rounded),
    glow: 0,
    arrows: [],
  };
  const { rests: _rests, ...rest } = movement;
  const made: Movement = { ...rest, props: [], mistakes: {}, poses: [pose, pose] };
  known.set(key, made);
  return made;
}

const backOf = (frame: Frame): readonly Point[] => [
  ...BACK_OF_TRUNK.map((p) => onTrunk(frame, p)),
  ...BACK_OF_PELVIS.map((p) => onPelvis(frame, p)),
];

/** The buckle as a small upright box at the front of the belt. */
const buckle = (key: string, frame: Frame, more: SvgNode['attributes']): SvgNode =>
  node('rect', key, {
    x: -6.2,
    y: -8.5,
    width: 11,
    height: 17,
    rx: 2.6,
    transform: `${placed(onPelvis(frame, BUCKLE))} rotate(${Math.round(-pelvisOf(frame) * 10) / 10})`,
    ...more,
  });

/** An arc about the hip with an open head, over a bed of the ground's colour. `width` in px of the stage. */
function arrow(
  key: string,
  hip: Point,
  arc: ArrowArc,
  colours: readonly [string, string],
  px: number,
): SvgNode {
  const steps = 18;
  const points = Array.from({ length: steps + 1 }, (_, index): Point => {
    const angle = (mix(arc.from, arc.to, index / steps) * Math.PI) / 180;
    return add(hip, [arc.radius * Math.cos(angle), 0.01 + arc.radius * Math.sin(angle)]);
  });
  const tip = points[steps] ?? hip;
  const way = subtract(tip, points[steps - 2] ?? hip);
  const ahead = scale(way, 1 / (Math.hypot(way[0], way[1]) || 1));
  const foot = subtract(tip, scale(ahead, HEAD));
  const wing = (k: number): string => at(add(foot, scale([-ahead[1], ahead[0]], HEAD * k)));
  const d = `${curve(points)}M${wing(0.82)}L${at(tip)}L${wing(-0.82)}`;
  const stroked = (part: string, stroke: string, width: number): SvgNode =>
    line(part, d, stroke, 0, { 'stroke-width': round(width * px) });
  return group(key, [stroked('bed', colours[0], 7), stroked('stroke', colours[1], 3)]);
}

interface ArrowArc {
  readonly radius: number;
  readonly from: number;
  readonly to: number;
}

const HEAD = 0.0175;
const UP: ArrowArc = { radius: 0.122, from: 12, to: 60 };
const DOWN: ArrowArc = { radius: 0.116, from: 180, to: 214 };
const round = (value: number): number => Math.round(value * 100) / 100;

/** What was before: a grey body, dashed back, belly and buckle. It stands where the hip of now stands. */
function ghost(frame: Frame, hip: Point, palette: Palette, bed: string, track: string, px: number) {
  const shift = subtract(hip, frame.hip);
  const transform = `translate(${units(shift[0])} ${units(-shift[1])})`;
  const dashes = {
    'stroke-width': round(1.6 * px),
    'stroke-dasharray': `${round(3.4 * px)} ${round(3.2 * px)}`,
  };
  const back = curve(backOf(frame));
  return {
    body: group('ghost', [path('shirt', shirtPath(frame), track), path('seat', trousersPath(frame), track)], {
      transform,
      opacity: 0.55,
    }),
    lines: group(
      'ghost-lines',
      [
        line('bed', back, bed, 0, { 'stroke-width': round(3.6 * px), opacity: 0.55 }),
        line('back', back, palette.ink, 0, dashes),
        line('belly', curve(BELLY.map((p) => onPelvis(frame, p))), palette.ink, 0, dashes),
        buckle('buckle', frame, {
          fill: bed,
          'fill-opacity': 0.75,
          stroke: palette.ink,
          'stroke-width': round(1.8 * px),
          'stroke-dasharray': `${round(3.2 * px)} ${round(2.4 * px)}`,
        }),
      ],
      { transform },
    ),
  };
}

/**
 * The close-up about its own centre, facing right, in px of the stage. `pose` is the pose of the movement whose legs
 * it shows. Two of one movement differ in attributes only, whatever their tilt.
 */
export function lensScene(movement: Movement, pose: number, options: LensOptions): readonly SvgNode[] {
  const { id, radius, zoom, tilt, ground = 'var(--bg)', surface = 'var(--surface)' } = options;
  const palette = clothed(paletteOf(options.theme, options.contrast, options.person ?? PERSONS.short));
  const brush: Brush = { palette, id };
  const now = solve(postured(movement, pose, tilt), 0);
  const before = solve(postured(movement, pose, 0), 0);
  const px = 1 / zoom;
  // Who lies down is drawn lying.
  const turn = poseOf(movement, pose).trunk < -45 ? -90 : 0;
  const { hip } = now;
  const was = ghost(before, hip, palette, surface, 'var(--track)', px);
  const flat = curve(backOf(now).slice(0, 6));
  const shown = { opacity: round(smoothstep(0.05, 0.6, tilt)) };
  const aside = { transform: `translate(${round(-3.2 * px)} 0)` };
  const clip = `${id}lens-c`;
  const rim = options.bare
    ? []
    : [
        node('circle', 'rim', {
          cx: 0,
          cy: 0,
          r: radius,
          fill: 'none',
          stroke: palette.arrow,
          'stroke-width': 2.5,
        }),
      ];
  const bed = options.bare
    ? []
    : [
        node('circle', 'round', { cx: 0, cy: 0, r: radius + 4, fill: ground }),
        node('circle', 'disc', { cx: 0, cy: 0, r: radius, fill: surface }),
      ];
  const drawing = group(
    'drawing',
    [
      was.body,
      farLeg(brush, now),
      toned(brush, 'shirt', shirtPath(now), [palette.shirt[0], palette.shirt[1]], [0.015, 0.006]),
      nearLeg(brush, now),
      bones(brush, now),
      line('belt', curve(BELT.map((p) => onPelvis(now, p))), palette.belt, 0, {
        'stroke-width': 11,
        'stroke-linecap': 'butt',
      }),
      buckle('buckle', now, { fill: palette.buckle, stroke: palette.belt, 'stroke-width': 2.4 }),
      group('was', [was.lines], shown),
      line('back-bed', flat, ground, 0, { 'stroke-width': round(7 * px), ...aside, ...shown }),
      line('back', flat, palette.arrow, 0, { 'stroke-width': round(3.6 * px), ...aside, ...shown }),
      group(
        'arrows',
        [
          arrow('up', hip, UP, [ground, palette.arrow], px),
          arrow('down', hip, DOWN, [ground, palette.arrow], px),
        ],
        { opacity: options.arrows ? 1 : 0 },
      ),
    ],
    {
      transform: `rotate(${turn}) translate(${round(-(hip[0] + MIDDLE[0]) * 400 * zoom)} ${round((hip[1] + MIDDLE[1]) * 400 * zoom)}) scale(${zoom})`,
    },
  );
  return [
    node('clipPath', 'clip', { id: clip }, [
      options.within === undefined
        ? node('circle', 'c', { cx: 0, cy: 0, r: radius })
        : node('path', 'c', { d: options.within }),
    ]),
    ...bed,
    group('lens', [drawing], { 'clip-path': `url(#${clip})` }),
    ...rim,
  ];
}

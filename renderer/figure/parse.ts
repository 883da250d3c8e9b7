/** Owns the check of movement data: a file that would draw nonsense is refused with the place and the reason. */
import type { Arrow, Hand, Mistake, Movement, Pose, Prop } from './movement';

type Check<T> = (value: unknown, path: string) => T;

const fail = (path: string, wanted: string): never => {
  throw new Error(`Movement data: ${path} should be ${wanted}`);
};

const object: Check<Readonly<Record<string, unknown>>> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // A plain object may be read by any key; every value is checked before it is used.
      (value as Readonly<Record<string, unknown>>)
    : fail(path, 'an object');

const number =
  (low: number, high: number): Check<number> =>
  (value, path) =>
    typeof value === 'number' && value >= low && value <= high
      ? value
      : fail(path, `a number from ${low} to ${high}`);

const text: Check<string> = (value, path) =>
  typeof value === 'string' && value !== '' ? value : fail(path, 'a text');

const oneOf =
  <T extends string>(...names: readonly T[]): Check<T> =>
  (value, path) =>
    names.find((name) => name === value) ?? fail(path, `one of ${names.join(', ')}`);

const list =
  <T>(check: Check<T>, least = 0): Check<readonly T[]> =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.map((entry, index) => check(entry, `${path}[${index}]`))
      : fail(path, `a list of at least ${least}`);

const flag: Check<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : fail(path, 'true or false');

const angle = number(-270, 270);
const place = number(-2, 2);
const share = number(0, 1);

const pair: Check<readonly [number, number]> = (value, path) => {
  const [x, y, ...more] = list(place, 2)(value, path);
  return x === undefined || y === undefined || more.length > 0 ? fail(path, 'two numbers') : [x, y];
};

const legAngles: Check<Pose['near']> = (value, path) => {
  const [thigh = 0, shank = 0, foot = 0, toes = 0] = list(angle, 4)(value, path);
  return [thigh, shank, foot, toes];
};

const leg = oneOf('near', 'far');
const joint = oneOf(
  'hip',
  'shoulder',
  'head',
  'near.knee',
  'near.ankle',
  'near.toe',
  'near.elbow',
  'near.wrist',
  'far.knee',
  'far.ankle',
  'far.toe',
  'far.elbow',
  'far.wrist',
);

/** The checked keys that are present; an absent one stays absent. */
function present<T extends object>(
  source: Readonly<Record<string, unknown>>,
  path: string,
  checks: { readonly [K in keyof T]: Check<NonNullable<T[K]>> },
): Partial<T> {
  const out: Partial<T> = {};
  for (const key in checks) {
    if (source[key] !== undefined) out[key] = checks[key](source[key], `${path}.${key}`);
  }
  return out;
}

const hand: Check<Hand> = (value, path) => {
  const o = object(value, path);
  const on = oneOf('surface', 'thigh', 'behind-thigh', 'grip', 'hip', 'free')(o['on'], `${path}.on`);
  switch (on) {
    case 'surface':
      return { on, at: pair(o['at'], `${path}.at`), ...present<{ angle?: number }>(o, path, { angle }) };
    case 'grip':
      return { on, at: pair(o['at'], `${path}.at`) };
    case 'thigh':
    case 'behind-thigh':
      return { on, leg: leg(o['leg'], `${path}.leg`), along: share(o['along'], `${path}.along`) };
    case 'hip':
      return { on };
    case 'free':
      return { on, upper: angle(o['upper'], `${path}.upper`), fore: angle(o['fore'], `${path}.fore`) };
  }
};

const hands: Check<Pose['hands']> = (value, path) => {
  const o = object(value, path);
  return { near: hand(o['near'], `${path}.near`), far: hand(o['far'], `${path}.far`) };
};

const arrow: Check<Arrow> = (value, path) => {
  const o = object(value, path);
  if (o['path'] !== undefined)
    return { path: list(pair, 2)(o['path'], `${path}.path`), from: joint(o['from'], `${path}.from`) };
  const [from = 0, to = 0] = list(angle, 2)(o['sweep'], `${path}.sweep`);
  return {
    around: joint(o['around'], `${path}.around`),
    radius: number(0.01, 1)(o['radius'], `${path}.radius`),
    sweep: [from, to],
    ...present<Pick<Extract<Arrow, { around: unknown }>, 'turn' | 'offset'>>(o, path, {
      turn: oneOf('trunk', 'near.thigh', 'far.thigh'),
      offset: pair,
    }),
  };
};

const plants: Check<NonNullable<Pose['plant']>> = (value, path) => {
  const plant: Check<NonNullable<NonNullable<Pose['plant']>['near']>> = (v, p) =>
    v === 'floor' ? 'floor' : pair(v, p);
  return present<NonNullable<Pose['plant']>>(object(value, path), path, { near: plant, far: plant });
};

const lifts: Check<NonNullable<Pose['lift']>> = (value, path) =>
  present<NonNullable<Pose['lift']>>(object(value, path), path, { near: share, far: share });

const POSE: { readonly [K in keyof Required<Pose>]: Check<Required<Pose>[K]> } = {
  name: text,
  seconds: number(0.2, 10),
  at: pair,
  trunk: angle,
  head: angle,
  tuck: number(-20, 20),
  arch: number(-1.5, 1.5),
  near: legAngles,
  far: legAngles,
  plant: plants,
  lift: lifts,
  hands,
  glow: share,
  work: share,
  arrows: list(arrow),
};

const change: Check<Partial<Pose>> = (value, path) =>
  present<Required<Pose>>(object(value, path), path, POSE);

const pose: Check<Pose> = (value, path) => {
  const o = object(value, path);
  return {
    ...change(o, path),
    name: text(o['name'], `${path}.name`),
    seconds: POSE.seconds(o['seconds'], `${path}.seconds`),
    trunk: angle(o['trunk'], `${path}.trunk`),
    head: angle(o['head'], `${path}.head`),
    tuck: POSE.tuck(o['tuck'], `${path}.tuck`),
    near: legAngles(o['near'], `${path}.near`),
    far: legAngles(o['far'], `${path}.far`),
    hands: hands(o['hands'], `${path}.hands`),
  };
};

const prop: Check<Prop> = (value, path) => {
  const o = object(value, path);
  const x = pair(o['x'], `${path}.x`);
  const height = (key: string): number => number(0, 1)(o[key], `${path}.${key}`);
  const kinds = oneOf('step', 'support', 'desk', 'side-chair', 'bed', 'pad', 'wall', 'chair', 'mat');
  const kind = kinds(o['kind'], `${path}.kind`);
  if (kind === 'mat') return { kind, x };
  if (kind === 'chair')
    return { kind, x, seat: height('seat'), back: place(o['back'], `${path}.back`), top: height('top') };
  return { kind, x, top: height('top') };
};

const mistake =
  (poses: number): Check<Mistake> =>
  (value, path) => {
    const o = object(value, path);
    const mark = object(o['mark'], `${path}.mark`);
    return {
      pose: number(0, poses - 1)(o['pose'], `${path}.pose`),
      change: change(o['change'], `${path}.change`),
      mark: { from: joint(mark['from'], `${path}.mark.from`), by: pair(mark['by'], `${path}.mark.by`) },
    };
  };

const bounds: Check<{ x: readonly [number, number]; height: number }> = (value, path) => {
  const o = object(value, path);
  return { x: pair(o['x'], `${path}.x`), height: number(0.1, 2)(o['height'], `${path}.height`) };
};

const aside: Check<NonNullable<Movement['stage']['aside']>> = (value, path) => {
  const o = object(value, path);
  const [x = 0, y = 0] = list(number(0, 392), 2)(o['lens'], `${path}.lens`);
  return {
    axis: number(0, 392)(o['axis'], `${path}.axis`),
    scale: number(0.1, 2)(o['scale'], `${path}.scale`),
    lens: [x, y],
  };
};

/** Check the `movement` key of an exercise file. Throws an Error naming the first wrong place. */
export function parseMovement(value: unknown, path = 'movement'): Movement {
  const o = object(value, path);
  const [first, second, ...rest] = list(pose, 2)(o['poses'], `${path}.poses`);
  if (!first || !second) return fail(`${path}.poses`, 'two poses or more');
  const anchor = object(o['anchor'], `${path}.anchor`);
  const stage = object(o['stage'], `${path}.stage`);
  const mistakes = object(o['mistakes'], `${path}.mistakes`);
  const one = mistake(rest.length + 2);
  return {
    kind: oneOf('stretch', 'strength')(o['kind'], `${path}.kind`),
    anchor: {
      joint: oneOf(
        'hip',
        'shoulder',
        'near.knee',
        'far.knee',
        'near.ankle',
        'far.ankle',
      )(anchor['joint'], `${path}.anchor.joint`),
      at: pair(anchor['at'], `${path}.anchor.at`),
    },
    frame: bounds(o['frame'], `${path}.frame`),
    stage: {
      centre: place(stage['centre'], `${path}.stage.centre`),
      scale: number(0.1, 2)(stage['scale'], `${path}.stage.scale`),
      ...present<Pick<Movement['stage'], 'aside'>>(stage, `${path}.stage`, { aside }),
    },
    props: list(prop)(o['props'], `${path}.props`),
    poses: [first, second, ...rest],
    mistakes: Object.fromEntries(
      Object.entries(mistakes).map(([name, entry]) => [name, one(entry, `${path}.mistakes.${name}`)]),
    ),
    ...present<Pick<Movement, 'rests' | 'farShift' | 'topView' | 'steady' | 'reach'>>(o, path, {
      rests: list(oneOf('near-thigh', 'far-thigh', 'body', 'arms')),
      farShift: pair,
      topView: flag,
      steady: flag,
      reach: (v, p) => {
        const both = object(v, p);
        return { stiff: change(both['stiff'], `${p}.stiff`), supple: change(both['supple'], `${p}.supple`) };
      },
    }),
  };
}

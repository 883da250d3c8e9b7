/** Owns the figure's time: which pose and breath show at an instant of a phase. Pure; the caller owns the clock. */
import { type Movement, poseOf } from './movement';
import { type MovementId, movementOf } from './movements';
import { clamp, smoothstep } from './vector';

/**
 * `preview` loops through all poses before the start; `enter` moves from the first pose to the last and stays;
 * `hold` breathes in the last pose; `return` eases back to the first and stays; `repeat` loops a strength movement.
 */
export type Phase = 'preview' | 'enter' | 'hold' | 'return' | 'repeat';

export interface PoseState {
  /** Fractional pose index for {@link Figure}. */
  readonly pose: number;
  /** -1 breathed out, 1 breathed in, 0 while moving. */
  readonly breath: number;
  /** Nothing will change any more in this phase: a caller may stop its clock. */
  readonly settled: boolean;
  /** On the way back to the first pose. */
  readonly back?: boolean;
}

/** Seconds (health.md 4.3 rule 5): ease back out of a stretch, strength up, hold, down, one breath. */
const RETURN = 1.5;
const UP = 2;
const TOP = 1;
const DOWN = 3;
const BREATH_IN = 3;
const BREATH = 7;

/** Seconds a preview rests: on each pose on the way, on the first, on the last (own choice: time to read the cue). */
const PAUSE = 1.2;
const FIRST = 1.4;
const LAST = 2.6;

interface Leg {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

const wait = (at: number, seconds: number): Leg => ({ from: at, to: at, seconds });

const ways = (movement: Movement): Leg[] =>
  movement.poses.slice(1).map((pose, i) => ({ from: i, to: i + 1, seconds: pose.seconds }));

const back = (movement: Movement): Leg[] =>
  ways(movement)
    .reverse()
    .map(({ from, to, seconds }, i) => ({ from: to, to: from, seconds: i === 0 ? RETURN : seconds }));

/** The same legs, stretched or shortened to last `total` seconds together. */
function within(legs: readonly Leg[], total: number): Leg[] {
  const sum = legs.reduce((all, { seconds }) => all + seconds, 0);
  return legs.map((leg) => ({ ...leg, seconds: (leg.seconds * total) / sum }));
}

function legsOf(movement: Movement, phase: Exclude<Phase, 'hold'>): Leg[] {
  const last = movement.poses.length - 1;
  if (phase === 'repeat' || (phase === 'preview' && movement.kind === 'strength'))
    return [
      ...within(ways(movement), UP),
      wait(last, TOP),
      ...within(back(movement), DOWN),
      ...(phase === 'preview' ? [wait(0, FIRST)] : []),
    ];
  if (phase === 'enter') return movement.kind === 'strength' ? within(ways(movement), UP) : ways(movement);
  if (phase === 'return') return movement.kind === 'strength' ? within(back(movement), DOWN) : back(movement);
  return [
    wait(0, FIRST),
    ...ways(movement).flatMap((leg) => [leg, wait(leg.to, leg.to === last ? LAST : PAUSE)]),
    ...back(movement),
  ];
}

/** One breath: in for 3 s, out for 4 s (health.md 1.0); it swells from stillness during the first second. */
export function breathAt(seconds: number): number {
  const t = seconds % BREATH;
  const wave =
    t < BREATH_IN
      ? -Math.cos((Math.PI * t) / BREATH_IN)
      : Math.cos((Math.PI * (t - BREATH_IN)) / (BREATH - BREATH_IN));
  return wave * smoothstep(0, 1, seconds);
}

/** How long a phase lasts in ms; a loop's period for `preview` and `repeat`, one breath for `hold`. */
export function phaseMs(movement: MovementId, phase: Phase): number {
  if (phase === 'hold') return BREATH * 1000;
  return legsOf(movementOf(movement), phase).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
}

/** The pose `elapsedMs` after a phase began. Negative times count as 0. */
export function poseAt(movement: MovementId, elapsedMs: number, phase: Phase): PoseState {
  const data = movementOf(movement);
  const last = data.poses.length - 1;
  const elapsed = Math.max(0, elapsedMs) / 1000;
  if (phase === 'hold') return { pose: last, breath: breathAt(elapsed), settled: false };
  const legs = legsOf(data, phase);
  const total = phaseMs(movement, phase) / 1000;
  const loops = phase === 'preview' || phase === 'repeat';
  if (!loops && elapsed >= total) return { pose: phase === 'return' ? 0 : last, breath: 0, settled: true };
  let left = loops ? elapsed % total : elapsed;
  for (const { from, to, seconds } of legs) {
    if (left <= seconds)
      return {
        pose: from + (to - from) * clamp(left / seconds, 0, 1),
        breath: 0,
        settled: false,
        ...(from > to && { back: true }),
      };
    left -= seconds;
  }
  return { pose: loops ? 0 : last, breath: 0, settled: !loops };
}

/** The pose that a figure is in or on its way to, and whether that is on the way back. */
export interface Entered {
  readonly pose: number;
  readonly back: boolean;
}

/** What a figure in this state enters. */
export const enteredAt = ({ pose, back = false }: PoseState): Entered => ({
  pose: back ? 0 : Math.ceil(pose - 0.02),
  back,
});

/** The whole pose that stands for a phase where nothing moves (prefers-reduced-motion). */
export function stillPose(movement: MovementId, phase: Phase): number {
  const { poses } = movementOf(movement);
  return phase === 'return' ? 0 : poses.length - 1;
}

/** The pose whose name and cue fit a fractional index: the one being entered. */
export const poseEntered = (movement: MovementId, pose: number): string =>
  poseOf(movementOf(movement), Math.ceil(pose - 0.02)).name;

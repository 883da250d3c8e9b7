/**
 * Owns the choice of a routine for one break: which exercise, which side first, how long, and always why
 * this one. A break offers one thing: a stretch, strength work, an easy move, or a walk.
 */

import type { Side, Variant } from '../guide/plan';
import type { Profile } from '../person/profile';
import { staysGentle } from '../person/safety';
import { type Dose, exercisesADay, gentlestHold, type StrengthDose } from '../programme/dose';
import { verySore } from '../programme/soreness';
import type { ProgrammeState } from '../programme/state';
import { forbidsEveryStretch } from './demands';
import { type EasyMoveDose, easyMoveDose, easyMoveNow } from './easyMoves';
import {
  type ExerciseId,
  isEasyMoveId,
  type Position,
  positionOf,
  type StrengthId,
  type StretchId,
  stretchIds,
} from './exercises';
import type { Why } from './reasons';
import { type Start, startOrder } from './startOrder';
import { strengthLeftToday } from './strength';
import { barredBy, type Circumstances, isGentle, sorenessNow } from './suitability';
import { isLearning, variantOf } from './variant';

/** A sentence to show: its key in the locale files and its values. */
export interface Reason {
  readonly key: string;
  readonly values: { readonly [name: string]: string | number };
}

export interface RoutineContext extends Circumstances {
  readonly inCall: boolean;
  /** The person wants the stretch unseen: in calls, or as a rule. */
  readonly discreetWanted: boolean;
  /** The person wants easy moves in breaks without a stretch, and not only walks. */
  readonly easyMoves: boolean;
  /** Stretch breaks done today. */
  readonly stretchesToday: number;
  /** A position or exercise asked for by hand; given where it is not held back. */
  readonly wanted?: Position | ExerciseId | undefined;
  /** "Start a break now": the day's number and the week's ring do not count, safety does. */
  readonly asked?: boolean | undefined;
}

export type Routine =
  | {
      readonly kind: 'stretch';
      readonly exercise: StretchId;
      readonly variant: Variant;
      readonly easier: boolean;
      /** The person is new to it: more time to set up, and the tilt is shown three times. */
      readonly learning: boolean;
      readonly firstSide: Side;
      readonly holdSeconds: number;
      readonly reps: number;
      readonly why: Reason;
      readonly sideWhy: Reason;
      /** What has to be done first for safety: a chair that rolls is set against something. `null`: nothing. */
      readonly first: Reason | null;
    }
  | {
      readonly kind: 'strength';
      readonly exercise: StrengthId;
      readonly firstSide: Side;
      readonly sets: number;
      readonly reps: number;
      readonly holdSeconds: number;
      readonly why: Reason;
    }
  | ({ readonly kind: 'easy-move'; readonly why: Reason } & EasyMoveDose)
  | { readonly kind: 'movement'; readonly why: Reason };

const because = (why: Why): Reason => ({ key: `programme.why.${why}`, values: {} });
const walk = (why: Why): Routine => ({ kind: 'movement', why: because(why) });

/** Strength work waits until this many stretches have warmed up the day, or all but one where the day has fewer. */
const stretchesBeforeStrength = 2;

/** The routine for the break that is about to be offered. */
export function chooseRoutine(profile: Profile, programme: ProgrammeState, context: RoutineContext): Routine {
  const barred = barredBy('standing-step', profile, programme, context);
  if (barred === 'ask-first' || barred === 'paused') return walk(barred);
  const wanted = programme.dose.strength.find(({ exercise }) => exercise === context.wanted);
  if (wanted !== undefined && barredBy(wanted.exercise, profile, programme, context) === null)
    return strengthRoutine(wanted, programme, 'chosen-now');
  const move = context.wanted;
  if (move !== undefined && isEasyMoveId(move) && barredBy(move, profile, programme, context) === null)
    return { kind: 'easy-move', ...easyMoveDose(move), why: because('chosen-now') };
  const strength = context.inCall ? [] : strengthLeftToday(profile, programme, context);
  const asked = context.asked === true || context.wanted !== undefined;
  const enough = context.stretchesToday >= programme.dose.breaksPerDay;
  const full = programme.ledger.full;
  const first = strength[0];
  const walksOnly = forbidsEveryStretch(profile.conditions);
  const before = Math.min(stretchesBeforeStrength, programme.dose.breaksPerDay - 1);
  if (first !== undefined && !asked && (enough || full || walksOnly || context.stretchesToday >= before))
    return strengthRoutine(first, programme, 'strength-day');
  const withoutStretch = (why: Why): Routine => easyMove(profile, programme, context) ?? walk(why);
  if (!asked && full) return withoutStretch('ring-full');
  if (!asked && enough) return withoutStretch('enough-today');
  // Who asks for one by hand may do without the strength work that was to come.
  return chooseStretch(profile, programme, context, context.wanted === undefined ? strength.length : 0);
}

/** In a call nobody does squats. */
function easyMove(profile: Profile, programme: ProgrammeState, context: RoutineContext): Routine | null {
  if (!context.easyMoves || context.inCall) return null;
  const move = easyMoveNow(profile, programme, context);
  return move === null ? null : { kind: 'easy-move', ...move, why: because('easy-move') };
}

function strengthRoutine(dose: StrengthDose, programme: ProgrammeState, why: Why): Routine {
  return { kind: 'strength', ...dose, firstSide: firstSide(programme), why: because(why) };
}

/** The side that is behind this week; left where both are level. */
function firstSide(programme: ProgrammeState): Side {
  return programme.ledger.behind ?? 'left';
}

function chooseStretch(
  profile: Profile,
  programme: ProgrammeState,
  context: RoutineContext,
  strengthToCome: number,
): Routine {
  const done = programme.ledger.today.exercises;
  const roomFor = (one: StretchId): boolean =>
    done.includes(one) || done.length + strengthToCome < exercisesADay;
  const fits = (one: StretchId): boolean => barredBy(one, profile, programme, context) === null;
  const start = startOrder(profile, programme, context);
  const all = stretchIds.filter((one) => fits(one) && roomFor(one));
  const kind = all.filter((one) => !programme.spared.includes(positionOf(one)));
  // What hurt again and again is passed over, unless it is asked for or all there is.
  const spares = kind.some((one) => start.order.includes(positionOf(one)));
  const open = context.wanted === undefined && spares ? kind : all;
  const give = (one: StretchId, why: Start['why']): Routine =>
    stretch(one, why, start, profile, programme, context);

  const exact = open.find((one) => one === context.wanted);
  if (exact !== undefined) return give(exact, 'chosen-now');
  const found = open.find((one) => positionOf(one) === context.wanted);
  if (found !== undefined) return give(preferSupport(found, open), 'chosen-now');
  if (context.inCall && context.discreetWanted)
    return open.includes('seated') ? give('seated', 'call') : walk('call-walk');

  const ranked = start.order.flatMap((position) => open.filter((one) => positionOf(one) === position));
  const best = ranked[0];
  if (best === undefined) {
    if (sorenessNow(profile, programme) >= verySore) return walk('very-sore');
    if (isGentle(programme, context)) return walk('gentle-walk');
    return walk(stretchIds.some(fits) ? 'three-a-day' : 'no-position');
  }
  return (
    inTurn(programme, context, start, open, ranked, profile, give) ??
    give(preferSupport(best, open), start.why)
  );
}

/** What the stage varies, for a person who is free to vary: kneeling once a day, standing and seated in turn. */
function inTurn(
  programme: ProgrammeState,
  context: RoutineContext,
  start: Start,
  open: readonly StretchId[],
  ranked: readonly StretchId[],
  profile: Profile,
  give: (one: StretchId, why: Start['why']) => Routine,
): Routine | null {
  if (!start.choiceCounts) return null;
  const { dose, ledger } = programme;
  const kneels = dose.kneelingOnce && context.stretchesToday >= 2 && open.includes('kneeling');
  if (kneels && !ledger.today.exercises.includes('kneeling')) return give('kneeling', 'kneeling-today');
  const positions: readonly Position[] = [...new Set(ranked.map(positionOf))].filter(
    (one) => one === 'standing' || one === 'seated',
  );
  const favourite = positions.find((one) => one === profile.preferred) ?? positions[0];
  const other = positions.find((one) => one !== favourite);
  const turn =
    dose.inTurn && start.turns && profile.preferred === null && context.stretchesToday % 2 === 1
      ? other
      : favourite;
  const found = ranked.find((one) => positionOf(one) === turn);
  if (found === undefined) return null;
  const preferred = favourite === profile.preferred;
  const why = (): Start['why'] => {
    if (turn === other) return 'in-turn';
    if (preferred && ledger.stretchesEver > 0) return 'your-choice';
    // Nobody has a usual one before the first: it is what they chose, where that is not where they would start anyway.
    return preferred && favourite !== positions[0] ? 'chosen-now' : start.why;
  };
  return give(preferSupport(found, open), why());
}

/** Of the two standing ones that with a chair, which is open only to who has one for the foot. */
function preferSupport(one: StretchId, open: readonly StretchId[]): StretchId {
  return positionOf(one) === 'standing' && open.includes('standing-chair') ? 'standing-chair' : one;
}

function stretch(
  exercise: StretchId,
  why: Start['why'],
  start: Start,
  profile: Profile,
  programme: ProgrammeState,
  context: RoutineContext,
): Routine {
  const learning = isLearning(programme);
  const variant = variantOf(exercise, profile, context.discreetWanted, learning || start.easier);
  const gentle =
    isGentle(programme, context) ||
    staysGentle(profile.conditions) ||
    sorenessNow(profile, programme) >= verySore;
  const side = programme.ledger.behind;
  return {
    kind: 'stretch',
    exercise,
    variant,
    easier: start.easier,
    learning,
    firstSide: firstSide(programme),
    ...holdOf(programme.dose, gentle),
    why: because(why === 'fits' ? whyItFits(exercise, variant) : why),
    sideWhy: because(side === null ? 'equal' : `behind-${side}`),
    first: exercise === 'seated' && profile.chair.rolls ? because('lock-chair') : null,
  };
}

function whyItFits(exercise: StretchId, variant: Variant): Why {
  if (exercise === 'standing-step' || exercise === 'standing-chair')
    return variant === 'step' || variant === 'chair' ? variant : 'split';
  return exercise;
}

function holdOf(dose: Dose, gentle: boolean): { readonly holdSeconds: number; readonly reps: number } {
  return gentle
    ? { holdSeconds: Math.min(gentlestHold, dose.holdSeconds), reps: 1 }
    : { holdSeconds: dose.holdSeconds, reps: dose.reps };
}

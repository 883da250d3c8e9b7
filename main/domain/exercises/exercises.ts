/**
 * Owns what an exercise is: its name in the code, its phases, its dose and what speaks for it. The data
 * lie in assets/exercises, one file an exercise; every text in them is a key of the locale files.
 */
import type { Condition } from '../person/conditions';

export const stretchIds = ['standing-step', 'standing-chair', 'seated', 'kneeling', 'lying'] as const;
export type StretchId = (typeof stretchIds)[number];

export const strengthIds = ['sit-to-stand', 'hip-extension', 'glute-bridge', 'bird-dog'] as const;
export type StrengthId = (typeof strengthIds)[number];

/** For breaks without a stretch: they count as a break taken, and as nothing that the programme plans (C10). */
export const easyMoveIds = ['half-squat', 'calf-raise', 'knee-raise'] as const;
export type EasyMoveId = (typeof easyMoveIds)[number];

export const exerciseIds = [...stretchIds, ...strengthIds, ...easyMoveIds] as const;
export type ExerciseId = StretchId | StrengthId | EasyMoveId;

/**
 * What a phase of a guide can be. Each exercise names its own in their order; all begin with "set-up" and end with
 * "hold" and "return". `tilt` is the pelvic tilt; `lean` and `brace` are what strength exercises begin a set with.
 */
export const phaseNames = [
  'set-up',
  'turn',
  'drop-back',
  'tilt',
  'lean',
  'brace',
  'move',
  'hold',
  'return',
] as const;
export type PhaseName = (typeof phaseNames)[number];

export const places = ['desk', 'home', 'bed'] as const;
export type Place = (typeof places)[number];

export const needs = ['step', 'chair', 'desk', 'pad', 'mat', 'floor', 'bed'] as const;
export type Need = (typeof needs)[number];

/** How sure the evidence is that the exercise eases back pain. `none`: no trial of it was found. */
export const evidenceStrengths = ['none', 'very-low', 'low', 'moderate', 'conflicting'] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** The key of a text in the locale files. */
export type TextKey = string;

export interface ExercisePhase {
  readonly name: PhaseName;
  /** Index into the movement's poses: the pose that the phase ends in. */
  readonly pose: number;
  /** At least one; where there are more, they take turns: words vary, the movement stays. */
  readonly cues: readonly TextKey[];
}

/** A number with its range and its usual value. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly usual: number;
}

export interface ExerciseDose {
  /** Seconds of one hold; of the pause at the top or at the bottom, where repeats are counted. */
  readonly holdSeconds: Range;
  /** Holds per side in one break, for a stretch; else repeats in one set. */
  readonly reps: Range;
  readonly daysPerWeek: Range;
  /** Where repeats are counted. */
  readonly sets?: Range | undefined;
  /** Stretch only: breaks a day with this stretch. */
  readonly perDay?: Range | undefined;
}

export interface Exercise {
  readonly id: ExerciseId;
  readonly kind: 'stretch' | 'strength' | 'easy-move';
  readonly places: readonly Place[];
  readonly needs: readonly Need[];
  readonly perSide: boolean;
  readonly phases: readonly ExercisePhase[];
  /** The cue that takes the place of "return" after the last side. */
  readonly finishCue: TextKey;
  readonly steps: readonly TextKey[];
  readonly feel: readonly TextKey[];
  readonly notFeel: readonly TextKey[];
  readonly mistakes: readonly TextKey[];
  readonly easier: readonly TextKey[];
  readonly harder: readonly TextKey[];
  /** With any of these, ask first. */
  readonly cautions: readonly Condition[];
  readonly dose: ExerciseDose;
  /** Seconds to get into position, and to change sides (or to rest and turn). */
  readonly times: { readonly setUp: number; readonly change: number };
  readonly evidence: {
    readonly strength: EvidenceStrength;
    readonly summary: TextKey;
    readonly sources: readonly string[];
  };
}

/** Whether a word from a file or a journal names an exercise. */
export function isExerciseId(word: string): word is ExerciseId {
  return (exerciseIds as readonly string[]).includes(word);
}

export function isStretchId(word: string): word is StretchId {
  return (stretchIds as readonly string[]).includes(word);
}

export function isEasyMoveId(word: string): word is EasyMoveId {
  return (easyMoveIds as readonly string[]).includes(word);
}

/** The standing position is one choice for a person, whichever support the foot has. */
export type Position = 'standing' | 'seated' | 'kneeling' | 'lying';

export function positionOf(stretch: StretchId): Position {
  return stretch === 'standing-step' || stretch === 'standing-chair' ? 'standing' : stretch;
}

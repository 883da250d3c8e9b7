/**
 * Owns the form of the exercise files: what each must hold, checked when the app is built and tested.
 * Poses belong to the figure and are only counted here.
 */
import { z } from 'zod';
import {
  type Exercise,
  evidenceStrengths,
  exerciseIds,
  needs,
  phaseNames,
  places,
} from '../domain/exercises/exercises';
import { conditions } from '../domain/person/conditions';

const textKey = z.string().regex(/^[a-z]+(\.[A-Za-z0-9-]+)+$/);
const texts = z.array(textKey).min(1);

const range = z
  .object({ min: z.number(), max: z.number(), usual: z.number() })
  .refine(({ min, max, usual }) => min <= usual && usual <= max, 'the usual value lies outside its range');

const exerciseFile = z
  .object({
    id: z.enum(exerciseIds),
    movement: z.object({ poses: z.array(z.unknown()).min(2) }),
    kind: z.enum(['stretch', 'strength', 'easy-move']),
    places: z.array(z.enum(places)).min(1),
    needs: z.array(z.enum(needs)),
    perSide: z.boolean(),
    phases: z.array(
      z.object({ name: z.enum(phaseNames), pose: z.number().int().nonnegative(), cues: texts }),
    ),
    finishCue: textKey,
    steps: texts,
    feel: texts,
    notFeel: texts,
    mistakes: texts,
    easier: texts,
    harder: texts,
    cautions: z.array(z.enum(conditions)),
    dose: z.object({
      holdSeconds: range,
      reps: range,
      daysPerWeek: range,
      sets: range.optional(),
      perDay: range.optional(),
    }),
    times: z.object({ setUp: z.number().positive(), change: z.number().positive() }),
    evidence: z.object({
      strength: z.enum(evidenceStrengths),
      summary: textKey,
      sources: z.array(z.string().regex(/^S\d+b?$/)).min(1),
    }),
  })
  .superRefine(({ phases, movement }, context) => {
    const names = phases.map(({ name }) => name);
    const ordered = phaseNames.filter((name) => names.includes(name));
    if (names.join() !== ordered.join())
      context.addIssue({ code: 'custom', message: `phases are ${names.join()}, not ${ordered.join()}` });
    for (const name of ['set-up', 'hold', 'return'] as const)
      if (!names.includes(name)) context.addIssue({ code: 'custom', message: `there is no ${name}` });
    for (const { name, pose } of phases)
      if (pose >= movement.poses.length)
        context.addIssue({
          code: 'custom',
          message: `${name} names pose ${pose} of ${movement.poses.length}`,
        });
  });

const sourceFile = z.array(
  z.object({
    id: z.string(),
    citation: z.string().min(1),
    address: z.url({ protocol: /^https$/ }).nullable(),
    seen: z.enum(['abstract', 'secondary', 'web']),
    authorsFromMemory: z.boolean().optional(),
  }),
);

const evidenceFile = z.array(
  z.object({
    id: z.string(),
    question: textKey,
    answer: textKey,
    strength: z.enum(evidenceStrengths),
    sources: z.array(z.string()).min(1),
  }),
);

export type Source = z.infer<typeof sourceFile>[number];
export type Evidence = z.infer<typeof evidenceFile>[number];

/** One exercise file, parsed; throws with every fault named. */
export function parseExercise(file: unknown): Exercise {
  const { movement: _, ...exercise } = exerciseFile.parse(file);
  return exercise;
}

/** The table of sources, parsed; throws with every fault named. */
export function parseSources(file: unknown): readonly Source[] {
  return sourceFile.parse(file);
}

/** The table of questions and what is known of them, parsed; throws with every fault named. */
export function parseEvidence(file: unknown): readonly Evidence[] {
  return evidenceFile.parse(file);
}

/**
 * Seconds that a stretch takes from set-up to the end of the last hold: the "time in app" of an exercise.
 * A one-sided exercise is held once, a two-sided one is held on both sides with a change between.
 */
export function stretchSeconds(exercise: Exercise, holdSeconds: number, reps: number): number {
  const sides = exercise.perSide ? 2 : 1;
  return exercise.times.setUp + sides * reps * holdSeconds + (sides * reps - 1) * exercise.times.change;
}

/** Checks every file of assets/exercises, the table of sources and the evidence against each other and the texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Exercise,
  type ExerciseId,
  exerciseIds,
  isEasyMoveId,
  isStretchId,
} from '../domain/exercises/exercises';
import { conditions } from '../domain/person/conditions';
import { parseEvidence, parseExercise, parseSources, stretchSeconds } from './exerciseFiles.fixture';

const assets = resolve(import.meta.dirname, '../../assets');
const read = (path: string): unknown => JSON.parse(readFileSync(resolve(assets, path), 'utf8'));

const texts: unknown = read('locales/en.json');
const sources = new Set(parseSources(read('sources.json')).map(({ id }) => id));
const exercises = new Map<ExerciseId, Exercise>(
  exerciseIds.map((id) => [id, parseExercise(read(`exercises/${id}.json`))]),
);
const each = [...exercises.values()];

function textOf(key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (node, part) => (typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined),
      texts,
    );
}

function keysOf(exercise: Exercise): readonly string[] {
  const { phases, finishCue, steps, feel, notFeel, mistakes, easier, harder, evidence } = exercise;
  const own = ['name', 'short', 'summary'].map((part) => `exercise.${exercise.id}.${part}`);
  const lists = [steps, feel, notFeel, mistakes, easier, harder, phases.flatMap(({ cues }) => cues)];
  return [...own, finishCue, evidence.summary, ...lists.flat()];
}

/** The ranges of docs/programme.md and its sources: [least, most]. */
type Ranges = {
  readonly [part in 'holdSeconds' | 'reps' | 'sets' | 'daysPerWeek']?: readonly [number, number];
};
const allowed: { readonly [id in ExerciseId]: Ranges } = {
  // 10-30 s for most adults, 30-60 s for older ones (S1); up to 2 holds a break; 3 to 5 days.
  'standing-step': { holdSeconds: [10, 30], reps: [1, 2], daysPerWeek: [3, 5] },
  'standing-chair': { holdSeconds: [10, 30], reps: [1, 2], daysPerWeek: [3, 5] },
  seated: { holdSeconds: [10, 30], reps: [1, 2], daysPerWeek: [3, 5] },
  kneeling: { holdSeconds: [10, 30], reps: [1, 2], daysPerWeek: [3, 5] },
  lying: { holdSeconds: [10, 60], reps: [1, 2], daysPerWeek: [3, 5] },
  // Start and goal of each strength exercise; 2-3 days a week (S2).
  'glute-bridge': { holdSeconds: [2, 3], reps: [8, 12], sets: [2, 3], daysPerWeek: [2, 3] },
  'hip-extension': { holdSeconds: [2, 2], reps: [8, 10], sets: [1, 3], daysPerWeek: [2, 3] },
  'sit-to-stand': { holdSeconds: [1, 1], reps: [8, 10], sets: [1, 3], daysPerWeek: [2, 3] },
  'bird-dog': { holdSeconds: [5, 7], reps: [5, 8], sets: [1, 2], daysPerWeek: [2, 3] },
  // About three minutes (S100); how it is shared out is ours.
  'half-squat': { holdSeconds: [1, 3], reps: [5, 8], sets: [1, 3], daysPerWeek: [1, 7] },
  'calf-raise': { holdSeconds: [1, 3], reps: [5, 8], sets: [1, 3], daysPerWeek: [1, 7] },
  'knee-raise': { holdSeconds: [1, 3], reps: [5, 6], sets: [1, 2], daysPerWeek: [1, 7] },
};

describe('the exercise files', () => {
  it('are one a known exercise, and none besides', () => {
    const files = readdirSync(resolve(assets, 'exercises')).sort();
    expect(files).toEqual(exerciseIds.map((id) => `${id}.json`).sort());
    for (const [id, exercise] of exercises) expect(exercise.id).toBe(id);
  });

  it.each(each)('$id names only texts that exist', (exercise) => {
    const missing = keysOf(exercise).filter((key) => typeof textOf(key) !== 'string');
    expect(missing).toEqual([]);
  });

  it.each(each)('$id shows all the steps, mistakes and easier forms that are written', (exercise) => {
    for (const part of ['steps', 'feel', 'mistakes', 'easier', 'harder'] as const) {
      const written = Object.keys(Object(textOf(`exercise.${exercise.id}.${part}`)));
      expect(exercise[part]).toEqual(written.map((place) => `exercise.${exercise.id}.${part}.${place}`));
    }
  });

  it.each(each)('$id leans on sources of the table', (exercise) => {
    expect(exercise.evidence.sources.filter((id) => !sources.has(id))).toEqual([]);
  });

  it.each(each)('$id keeps every dose within its range', (exercise) => {
    for (const [part, [least, most]] of Object.entries(allowed[exercise.id])) {
      const range: unknown = Reflect.get(exercise.dose, part);
      expect(range, part).toMatchObject({ min: least, max: most });
    }
    expect(exercise.kind === 'stretch').toBe(isStretchId(exercise.id));
    expect(exercise.dose.sets === undefined).toBe(exercise.kind === 'stretch');
    expect(exercise.kind === 'easy-move').toBe(isEasyMoveId(exercise.id));
    expect(exercise.dose.perDay === undefined).toBe(exercise.kind !== 'stretch');
    if (exercise.dose.perDay !== undefined) expect(exercise.dose.perDay.max).toBeLessThanOrEqual(4);
  });

  it.each(each)('$id asks first with every condition of the safety step', (exercise) => {
    expect(exercise.cautions).toEqual(conditions);
  });

  it('take about the time that is promised for a break', () => {
    const spent = (id: ExerciseId, hold: number): number => {
      const exercise = exercises.get(id);
      return exercise === undefined ? Number.NaN : stretchSeconds(exercise, hold, 1);
    };
    expect(spent('standing-step', 30)).toBe(74); // "about 75 s"
    expect(spent('kneeling', 30)).toBe(82); // "about 85 s"
    expect(spent('seated', 30)).toBe(78); // "about 60 to 80 s"
    expect(spent('lying', 45)).toBe(125); // "about 2 min"
  });

  it('have more than twenty cue lines for the stretches, so that words can vary', () => {
    const cues = each.filter(({ kind }) => kind === 'stretch').flatMap(({ phases }) => phases);
    expect(new Set(cues.flatMap((phase) => phase.cues).map(textOf)).size).toBeGreaterThan(20);
  });
});

describe('the form of an exercise file', () => {
  const good = read('exercises/seated.json');
  const changed = (change: object): unknown => ({ ...Object(good), ...change });

  it('refuses a phase that names a pose that is not drawn', () => {
    const phases = each[0]?.phases.map((phase) => ({ ...phase, pose: 9 }));
    expect(() => parseExercise(changed({ phases }))).toThrow(/names pose 9 of 4/);
  });

  it('refuses phases in another order', () => {
    const phases = [...(exercises.get('seated')?.phases ?? [])].reverse();
    expect(() => parseExercise(changed({ phases }))).toThrow(/phases are return/);
  });

  it('refuses a usual dose outside its range', () => {
    const dose = { ...exercises.get('seated')?.dose, holdSeconds: { min: 10, max: 30, usual: 45 } };
    expect(() => parseExercise(changed({ dose }))).toThrow(/outside its range/);
  });
});

describe('sources and evidence', () => {
  const evidence = parseEvidence(read('evidence.json'));

  it('name each source once', () => {
    expect(parseSources(read('sources.json')).length).toBe(sources.size);
  });

  it('answer each question with a source of the table, in words that exist', () => {
    for (const { question, answer, sources: cited } of evidence) {
      expect(typeof textOf(question), question).toBe('string');
      expect(typeof textOf(answer), answer).toBe('string');
      expect(cited.filter((id) => !sources.has(id))).toEqual([]);
    }
  });

  it('leave no written question out', () => {
    const written = Object.keys(Object(textOf('evidence.question'))).sort();
    expect(evidence.map(({ id }) => id).sort()).toEqual(written);
  });
});

/** Owns what the window reads of an exercise file and of its variants: phases, cues, and how it is done. */
import type { Exercise, ExercisePhase, PhaseName, TextKey } from '../../main/domain/exercises/exercises';
import type { GuideProgress } from '../../main/domain/guide/guide';

// The files are checked against these types by the tests of the exercises.
const files = import.meta.glob<Exercise>('../../assets/exercises/*.json', { eager: true, import: 'default' });

/** What another way to do an exercise says in other words; all else is the exercise's. */
interface VariantFile extends Pick<Exercise, 'steps' | 'mistakes' | 'easier' | 'harder'> {
  readonly name: TextKey;
  readonly cues: { readonly [name in PhaseName]?: TextKey };
}
const variantFiles = import.meta.glob<VariantFile>('../../assets/variants/*.json', {
  eager: true,
  import: 'default',
});

/** The file of an exercise; `null` of one that is unknown. */
export const fileOf = (exercise: string): Exercise | null =>
  files[`../../assets/exercises/${exercise}.json`] ?? null;
const variantOf = (exercise: string, variant: string): VariantFile | null =>
  variantFiles[`../../assets/variants/${exercise}.${variant}.json`] ?? null;

/** How an exercise is done in this variant, in text keys; `null` of one that is unknown. */
export function instructionsOf(exercise: string, variant: string): Exercise | null {
  const file = fileOf(exercise);
  const own = variantOf(exercise, variant);
  if (file === null || own === null) return file;
  const { steps, mistakes, easier, harder } = own;
  return { ...file, steps, mistakes, easier, harder };
}

/** The text key of the name of an exercise in this variant. */
export const nameOf = (exercise: string, variant: string): TextKey =>
  variantOf(exercise, variant)?.name ?? `exercise.${exercise}.name`;

/** The phase of an exercise, or `null` where it has none of that name. */
export function phaseOf(exercise: string, name: PhaseName): ExercisePhase | null {
  return fileOf(exercise)?.phases.find((phase) => phase.name === name) ?? null;
}

/** The phases that are shown as still pictures side by side: all but the way back. */
export const phasesShown = (exercise: string): readonly ExercisePhase[] =>
  (fileOf(exercise)?.phases ?? []).filter(({ name }) => name !== 'return');

/** How long one cue of a hold stays: time to hear it, do it and breathe once. */
const cueMs = 10_000;

/**
 * The cue of a hold that is `elapsed` ms old: first one of the exercise's own, another on the other side;
 * then those that fit every hold, others in the next stretch of the day (adherence rule 8: vary the words).
 */
export function holdCue(
  exercise: string,
  elapsed: number,
  sideNumber: number,
  stretch: number,
): TextKey | null {
  const cues = phaseOf(exercise, 'hold')?.cues ?? [];
  const own = cues.filter((cue) => cue.startsWith(`exercise.${exercise}.`));
  const common = cues.filter((cue) => !own.includes(cue));
  const slot = Math.floor(Math.max(0, elapsed) / cueMs);
  if (slot === 0 || common.length === 0) return own[(sideNumber - 1) % own.length] ?? null;
  return common[(stretch * 4 + (sideNumber - 1) * 2 + slot - 1) % common.length] ?? null;
}

type CuedGuide = Pick<
  GuideProgress,
  'exercise' | 'variant' | 'phase' | 'sideNumber' | 'sideCount' | 'repetition' | 'repetitions'
>;

/** The cue to show now; `elapsed` is ms since the phase began. `null` when done. */
export function cueNow(guide: CuedGuide, elapsed: number, stretch: number): TextKey | null {
  const { exercise, variant, phase, sideNumber, sideCount, repetition, repetitions } = guide;
  if (phase === 'done') return null;
  if (phase === 'hold') return holdCue(exercise, elapsed, sideNumber, stretch);
  const last = sideNumber === sideCount && repetition === repetitions;
  if (phase === 'return' && last) return fileOf(exercise)?.finishCue ?? null;
  return phaseCue(exercise, variant, phase);
}

/** In the tilt of who is new to it, once it was shown twice: nobody has to go further who feels it already. */
export function tiltEnough(
  { phase, tilts, phaseLength }: Pick<GuideProgress, 'phase' | 'tilts' | 'phaseLength'>,
  elapsed: number,
): TextKey | null {
  const shownTwice = tilts > 1 && elapsed * 3 > phaseLength * 2;
  return phase === 'tilt' && shownTwice ? 'exercise.common.tiltEnough' : null;
}

/** The cue of the pose that the preview of a prompt enters; on the way back that of the way back. */
export function previewCue(
  exercise: string,
  variant: string,
  { pose, back }: { readonly pose: number; readonly back: boolean },
): TextKey | null {
  const phases = fileOf(exercise)?.phases ?? [];
  const entered = back
    ? phases.find(({ name }) => name === 'return')
    : phases.find((phase) => phase.name !== 'return' && phase.pose >= pose);
  return entered === undefined ? null : phaseCue(exercise, variant, entered.name);
}

/** The cue of a phase in this variant; `null` where the exercise has none of that name. */
export const phaseCue = (exercise: string, variant: string, name: PhaseName): TextKey | null =>
  variantOf(exercise, variant)?.cues[name] ?? phaseOf(exercise, name)?.cues[0] ?? null;

/** Every cue that the preview can enter, so that room for the longest is kept. */
export function previewCues(exercise: string, variant: string): readonly TextKey[] {
  const own = variantOf(exercise, variant)?.cues;
  const cues = (fileOf(exercise)?.phases ?? []).map(({ name, cues }) => own?.[name] ?? cues[0]);
  return cues.filter((cue) => cue !== undefined);
}

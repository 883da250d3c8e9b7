/** Owns which cue a prompt shows: that of the pose that is drawn, in the words of who has not said whether there is a step. */
import type { BreakView } from '../../../main/bridge/contract';
import type { ExercisePhase, TextKey } from '../../../main/domain/exercises/exercises';
import type { Entered } from '../../figure';
import { firstCue, phaseCue, previewCue, previewCues } from '../exerciseData';

type Proposed = Pick<BreakView, 'routine' | 'step'>;

/** The cue that begins it, said of the picture too; `null`: there is no stretch. */
export function beginningCue({ routine, step }: Proposed): TextKey | null {
  if (routine === null) return null;
  // Who has not said what there is, reads the other thing that will do.
  const unsaid = step?.says === 'no-step' && step.near;
  return unsaid ? 'break.stepOrChair' : firstCue(routine.exercise, routine.variant);
}

/** The cue of the pose that the preview enters, or of the phase whose still picture is shown. */
export function promptCue(view: Proposed, shown: Entered | ExercisePhase): TextKey {
  const { routine } = view;
  if (routine === null) return 'break.walkCue';
  const { exercise, variant } = routine;
  const cue =
    'name' in shown ? phaseCue(exercise, variant, shown.name) : previewCue(exercise, variant, shown);
  const beginning = cue === null || cue === firstCue(exercise, variant);
  return (beginning ? beginningCue(view) : cue) ?? 'break.walkCue';
}

/** All that `promptCue` can come to in this prompt, each once. */
export function promptCues(view: Proposed): readonly TextKey[] {
  const { routine } = view;
  if (routine === null) return ['break.walkCue'];
  const first = firstCue(routine.exercise, routine.variant);
  const beginning = beginningCue(view);
  const cues = previewCues(routine.exercise, routine.variant).map((cue) =>
    cue === first && beginning !== null ? beginning : cue,
  );
  return [...new Set(cues)];
}

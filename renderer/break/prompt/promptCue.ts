/** Owns which cue a prompt shows: that of the pose that is drawn, in the words of who has not said whether there is a step. */
import type { BreakView } from '../../../main/bridge/contract';
import type { TextKey } from '../../../main/domain/exercises/exercises';
import type { Entered } from '../../figure';
import { firstCue, previewCue, previewCues } from '../exerciseData';

type Proposed = Pick<BreakView, 'routine' | 'step'>;

/** The cue that begins it, said of the picture too; `null`: there is no stretch. */
export function beginningCue({ routine, step }: Proposed): TextKey | null {
  if (routine === null) return null;
  // Who has not said what there is, reads the other thing that will do.
  const unsaid = step?.says === 'no-step' && step.near;
  return unsaid ? 'break.stepOrChair' : firstCue(routine.exercise, routine.variant);
}

/** The cue of the pose that the preview enters. */
export function promptCue(view: Proposed, entered: Entered): TextKey {
  const { routine } = view;
  if (routine === null) return 'break.walkCue';
  const { exercise, variant } = routine;
  const cue = previewCue(exercise, variant, entered);
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

/** Owns which cue a prompt shows: that of the pose that is drawn; the one that begins it is the notification's too. */

import type { BreakView } from '../../../main/bridge/contract';
import type { ExercisePhase, TextKey } from '../../../main/domain/exercises/exercises';
import { firstCueOf } from '../../../main/domain/exercises/firstCue';
import type { Entered } from '../../figure';
import { phaseCue, previewCue, previewCues } from '../exerciseData';

type Proposed = Pick<BreakView, 'routine'>;

/** The cue of the pose that the preview enters, or of the phase whose still picture is shown. */
export function promptCue(view: Proposed, shown: Entered | ExercisePhase): TextKey {
  const { routine } = view;
  if (routine === null) return 'break.walkCue';
  const { exercise, variant } = routine;
  const cue =
    'name' in shown ? phaseCue(exercise, variant, shown.name) : previewCue(exercise, variant, shown);
  const beginning = cue === null || cue === firstCueOf(exercise, variant);
  return beginning ? routine.cue : cue;
}

/** All that `promptCue` can come to in this prompt, each once. */
export function promptCues(view: Proposed): readonly TextKey[] {
  const { routine } = view;
  if (routine === null) return ['break.walkCue'];
  const first = firstCueOf(routine.exercise, routine.variant);
  const cues = previewCues(routine.exercise, routine.variant).map((cue) =>
    cue === first ? routine.cue : cue,
  );
  return [...new Set(cues)];
}

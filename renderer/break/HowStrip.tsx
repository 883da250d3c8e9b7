/** How it goes at a glance: a large picture of each pose with one line, in the order in which the guide goes. */
import type { Exercise, PhaseName } from '../../main/domain/exercises/exercises';
import type { Variant } from '../../main/domain/guide/guide';
import { movementFor } from '../figure';
import { useText } from '../text';
import { cueNow, phasesShown } from './exerciseData';
import { PhasePicture } from './PhasePicture';

export interface HowStripProps {
  readonly how: Exercise;
  readonly variant: Variant;
}

export function HowStrip({ how, variant }: HowStripProps) {
  const { t, say, format } = useText();
  const movement = movementFor(how.id, variant);
  const stretch = how.kind === 'stretch';
  const shown = phasesShown(how.id);
  const lineOf = (name: PhaseName): string => {
    const guide = { exercise: how.id, variant, phase: name, sideNumber: 1, sideCount: 2, repetition: 1 };
    const cue = cueNow({ ...guide, repetitions: 1 }, 0, 0);
    const words = cue === null ? '' : say(cue);
    return format.paragraph([words, name === 'hold' && stretch ? t('exercise.common.pull') : null]);
  };
  return (
    <ol className="how-strip" data-count={shown.length}>
      {shown.map((phase, index) => (
        <li key={phase.name}>
          <PhasePicture movement={movement} phase={phase} side="right" closeUp={stretch} />
          <span className="how-number" aria-hidden="true">
            {format.number(index + 1)}
          </span>
          <p>
            <strong>{format.stopped(t(`exercise.phase.${phase.name}`))}</strong>
            {format.gap}
            {lineOf(phase.name)}
          </p>
        </li>
      ))}
    </ol>
  );
}

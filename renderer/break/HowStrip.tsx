/** How it goes at a glance: a large picture of each pose with one line, in the order in which the guide goes. */
import type { Exercise } from '../../main/domain/exercises/exercises';
import type { Variant } from '../../main/domain/guide/guide';
import { Figure, figureBox, LiveLens, movementFor } from '../figure';
import { useText } from '../text';
import { cueNow } from './exerciseData';
import { useLook } from './stage/Person';

export interface HowStripProps {
  readonly how: Exercise;
  readonly variant: Variant;
}

/** In px of a picture: what the close-up shows of the body beside the figure's whole one. */
const lens = { width: 190, height: 132, zoom: 1.3 } as const;

export function HowStrip({ how, variant }: HowStripProps) {
  const { t, say } = useText();
  const look = useLook();
  const movement = movementFor(how.id, variant);
  const { x, y, width, height } = figureBox(movement);
  const stretch = how.kind === 'stretch';
  const shown = how.phases.filter(({ name }) => name !== 'return');
  const lineOf = (name: (typeof shown)[number]['name']): string => {
    const guide = { exercise: how.id, variant, phase: name, sideNumber: 1, sideCount: 2, repetition: 1 };
    const cue = cueNow({ ...guide, repetitions: 1 }, 0, 0);
    const words = cue === null ? '' : say(cue);
    return name === 'hold' && stretch ? `${words} ${t('exercise.common.pull')}` : words;
  };
  return (
    <ol className="how-strip" data-count={shown.length}>
      {shown.map(({ name, pose }, index) => (
        <li key={name}>
          {name === 'tilt' && stretch ? (
            <svg
              viewBox={`${-lens.width / 2} ${-lens.height / 2} ${lens.width} ${lens.height}`}
              aria-hidden="true"
            >
              <LiveLens
                {...look}
                movement={movement}
                pose={Math.max(0, pose - 1)}
                side="right"
                radius={lens.width}
                zoom={lens.zoom}
                tilts={0}
                startMs={0}
                playing={false}
                reducedMotion
                bare
              />
            </svg>
          ) : (
            <svg viewBox={`${x} ${y - 8} ${width} ${height + 20}`} aria-hidden="true">
              <Figure {...look} movement={movement} pose={pose} side="right" floor arrow />
            </svg>
          )}
          <span className="how-number" aria-hidden="true">
            {index + 1}
          </span>
          <p>
            <strong>{t(`exercise.phase.${name}`)}.</strong> {lineOf(name)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/**
 * "How it goes": the poses at a glance, each with one line. A button at the foot opens below it all that a person may want to know who has
 * never done the exercise: steps, what to feel and what not, the mistakes drawn and crossed out, easier and harder,
 * who should ask first, what is known and from where.
 */
import { useEffect, useRef, useState } from 'react';
import type { Variant } from '../../main/domain/guide/guide';
import { sourceOf } from '../evidence/sources';
import { Figure, figureBox, mistakePose, mistakesOf, movementFor } from '../figure';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { instructionsOf, nameOf } from './exerciseData';
import { HowStrip } from './HowStrip';
import { Panel } from './Panel';
import { useLook } from './stage/Person';

export interface HowProps {
  readonly exercise: string;
  readonly variant: Variant;
  readonly onBack: () => void;
  /** Leads to the drill of the tilt; `null` where the exercise has none. */
  readonly onPractise: (() => void) | null;
}

/** Texts of a list under their heading; an empty list is left out. */
function Listed({
  title,
  keys,
  ordered = false,
  also = [],
}: {
  readonly title: string;
  readonly keys: readonly string[];
  readonly ordered?: boolean;
  readonly also?: readonly string[];
}) {
  const { say } = useText();
  if (keys.length === 0) return null;
  const items = keys.map((key) => <li key={key}>{say(key)}</li>);
  return (
    <section>
      <h2>{title}</h2>
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
      {also.map((key) => (
        <p key={key} className="secondary">
          {say(key)}
        </p>
      ))}
    </section>
  );
}

/** The wrong poses as pictures, each crossed where it goes wrong. */
function Mistakes({ exercise, variant }: Pick<HowProps, 'exercise' | 'variant'>) {
  const { t, say } = useText();
  const look = useLook();
  const movement = movementFor(exercise, variant);
  const { x, y, width, height } = figureBox(movement);
  return (
    <section>
      <h2>{t('exercise.heading.mistakes')}</h2>
      <ul className="mistakes">
        {mistakesOf(movement).map((mistake) => (
          <li key={mistake}>
            <svg viewBox={`${x} ${y - 8} ${width} ${height + 20}`} aria-hidden="true">
              <Figure
                {...look}
                movement={movement}
                pose={mistakePose(movement, mistake)}
                mistake={mistake}
                side="right"
                floor
              />
            </svg>
            <span>{say(`exercise.common.mistake.${mistake}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ exercise }: Pick<HowProps, 'exercise'>) {
  const { t, say } = useText();
  const evidence = instructionsOf(exercise, 'plain')?.evidence;
  if (evidence === undefined) return null;
  return (
    <section>
      <h2>{t('exercise.heading.evidence')}</h2>
      <p>{say(evidence.summary)}</p>
      <p className="secondary">
        {t('evidence.rating', { strength: t(`evidence.strength.${evidence.strength}`) })}
      </p>
      <h3>{t('evidence.sources')}</h3>
      <ul className="sources" lang="en" dir="ltr">
        {evidence.sources.map((id) => (
          <li key={id}>{sourceOf(id)?.citation ?? id}</li>
        ))}
      </ul>
    </section>
  );
}

export function How({ exercise, variant, onBack, onPractise }: HowProps) {
  const { t, say } = useText();
  const how = instructionsOf(exercise, variant);
  const [more, setMore] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  // It opens below the edge: who asked for it is led to it.
  useEffect(() => {
    if (more) place.current?.scrollIntoView({ block: 'start' });
  }, [more]);
  if (how === null) return null;
  const stretch = how.kind === 'stretch';
  return (
    <Panel
      title={say(nameOf(exercise, variant))}
      onBack={onBack}
      beside={
        <Button big aria-expanded={more} onClick={() => setMore(!more)}>
          {t('break.howMore')}
          <Icon name="down" small />
        </Button>
      }
    >
      {exercise === 'seated' && <p className="how-hint">{t('exercise.seated.rolls')}</p>}
      <HowStrip how={how} variant={variant} />
      {onPractise !== null && (
        <button type="button" className="link how-practise" onClick={onPractise}>
          {t('break.drill.practise')}
        </button>
      )}
      {more && (
        <div ref={place} className="how-more">
          <Listed
            title={t('exercise.heading.steps')}
            keys={how.steps}
            ordered
            also={
              stretch
                ? [
                    'exercise.common.warmUp',
                    // Who lies lets the leg hang: nothing is squeezed.
                    ...(exercise === 'lying' ? [] : ['exercise.common.tilt']),
                    'exercise.common.tiltEnough',
                    'exercise.common.breathe',
                  ]
                : ['exercise.common.tempo', 'exercise.common.effort']
            }
          />
          <Listed
            title={t('exercise.heading.feel')}
            keys={how.feel}
            also={stretch ? ['exercise.common.pull'] : []}
          />
          <Listed
            title={t('exercise.heading.notFeel')}
            keys={how.notFeel}
            also={['exercise.common.notFeelThen']}
          />
          <Mistakes exercise={exercise} variant={variant} />
          <ul className="mistake-words">
            {how.mistakes.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
          <Listed title={t('exercise.heading.easier')} keys={how.easier} />
          <Listed title={t('exercise.heading.harder')} keys={how.harder} />
          <Listed
            title={t('exercise.heading.cautions')}
            keys={how.cautions.map((one) => `safety.condition.${one}.label`)}
          />
          <Evidence exercise={exercise} />
        </div>
      )}
    </Panel>
  );
}

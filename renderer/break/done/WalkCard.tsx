/** The walk after a guide: what is left of it, and that the window stays until it is over. */
import { useState } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { ShareArc } from '../../ui/ShareArc';
import { RingWalker } from '../RingWalker';

const ring = { centre: 20, radius: 17.5 } as const;

/** The ring that fills with the walk, a person in it. */
function WalkRing({ share }: { readonly share: number }) {
  return (
    <svg className="walk-ring" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx={ring.centre} cy={ring.centre} r={ring.radius} />
      <ShareArc className="walk-ring-over" {...ring} share={share} />
      <RingWalker />
    </svg>
  );
}

export interface WalkCardProps {
  readonly secondsLeft: number;
  readonly makeSmall: () => void;
}

export function WalkCard({ secondsLeft, makeSmall }: WalkCardProps) {
  const { t, format } = useText();
  const [whole] = useState(secondsLeft);
  const time =
    secondsLeft < 100
      ? format.amount(secondsLeft, 'seconds')
      : format.amount(Math.ceil(secondsLeft / 60), 'minutes');
  const walking = secondsLeft > 0;
  return (
    <section className="walk-card">
      <WalkRing share={whole > 0 ? 1 - secondsLeft / whole : 1} />
      <div className="walk-words">
        <p className="strong">
          {walking ? t('break.walkLeft', { time }) : t(whole > 0 ? 'break.walkDone' : 'break.walkOver')}
        </p>
        <p className="t12">{t(walking ? 'break.stays' : 'break.goes')}</p>
      </div>
      {walking && (
        <Button className="walk-small" icon="shrink" aria-keyshortcuts="M" onClick={makeSmall}>
          {t('break.makeSmall')}
        </Button>
      )}
    </section>
  );
}

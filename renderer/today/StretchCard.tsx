/** What was held in seven days, a ring for each side of the body. Left stays on the left in every language. */
import './cards.css';
import type { DayView } from '../../main/bridge/contract';
import { WhyButton } from '../evidence/WhyButton';
import { Card } from '../ui/Card';
import { ShareArc } from '../ui/ShareArc';
import { useDayWords } from './dayWords';

const radius = 46;

function Ring({
  seconds,
  goal,
  label,
  name,
}: {
  seconds: number;
  goal: number;
  label: string;
  name: string;
}) {
  // Past the goal the ring stays full and the number goes on.
  const share = Math.min(1, seconds / goal);
  return (
    <svg className="ring" viewBox="0 0 104 104" role="img" aria-label={name}>
      <circle className="ring-track" cx="52" cy="52" r={radius} />
      <ShareArc className="ring-held" centre={52} radius={radius} share={share} />
      <text x="52" y="52" dominantBaseline="central" textAnchor="middle">
        {label}
      </text>
    </svg>
  );
}

export function StretchCard({ view }: { readonly view: DayView }) {
  const { t, format } = useDayWords(view);
  const { leftSeconds, rightSeconds, goalSeconds, behind } = view.stretch;
  const side = (which: 'left' | 'right', seconds: number) => (
    <div>
      <Ring
        seconds={seconds}
        goal={goalSeconds}
        label={format.countdown(seconds)}
        name={t('today.stretch.ring', {
          side: t(`programme.ring.${which}`),
          held: format.countdown(seconds),
          goal: goalSeconds / 60,
        })}
      />
      <span className="medium" aria-hidden="true">
        {t(`programme.ring.${which}`)}
      </span>
    </div>
  );
  const full = Math.min(leftSeconds, rightSeconds) >= goalSeconds;
  const line =
    leftSeconds + rightSeconds === 0
      ? t('today.stretch.none')
      : full
        ? t('programme.ring.full')
        : behind === null
          ? t('today.stretch.level')
          : t(`today.stretch.behind.${behind}`);
  return (
    <Card className="today-card">
      <div className="card-head">
        <h2 className="t14">{t('today.stretch.title')}</h2>
        <span className="t12 secondary">
          {t('programme.ring.of', { minutes: goalSeconds / 60 })} <WhyButton about={['goal']} />
        </span>
      </div>
      <div className="rings">
        {side('left', leftSeconds)}
        {side('right', rightSeconds)}
      </div>
      <p className="t12 secondary">{line}</p>
    </Card>
  );
}

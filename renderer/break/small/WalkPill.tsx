/** A walk out of the way: the ring fills, the time runs, and it says when it is over. All of it shows the window large. */
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { useWalk, type WalkProps } from '../hold/useWalk';
import { Title } from '../Title';
import { PillRing } from './PillRing';

export function WalkPill(props: WalkProps) {
  const { t, format } = useText();
  const over = useWalk(props, 'pill');
  const { view, secondsLeft, act } = props;
  const share = Math.min(1, Math.max(0, 1 - secondsLeft / (view.breakMinutes * 60)));
  const [title, line] = over
    ? [t('break.walkDoneShort'), t('break.noHurry')]
    : [format.countdown(secondsLeft), t('break.walkCaption')];
  return (
    <main className="pill-frame" data-pill="walk">
      <Title className="hidden-visually">{t('break.walkTitle')}</Title>
      <button
        type="button"
        className="pill-open"
        aria-label={format.sentences([format.list([title, line]), t('break.showLarge')])}
        onClick={() => act.makeSmall(false)}
      >
        <PillRing kind="walk" share={share} middle={over ? 'tick' : 'person'} />
        <span className="pill-words">
          <span className={over ? 'strong' : 'strong pill-time'}>{title}</span>
          <span className="t12 secondary">{line}</span>
        </span>
      </button>
      <Button kind="tinted" className="pill-button" onClick={act.close}>
        {t('break.imBack')}
      </Button>
      {/* A screen reader hears the end, not each second. */}
      <p className="hidden-visually" role="status">
        {over ? format.list([title, line]) : ''}
      </p>
    </main>
  );
}

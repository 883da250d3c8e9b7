/** The guide while it runs: the ring of the side that is held, one cue at a time, and what a person can do to it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { GuideProgress } from '../../main/domain/guide';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import type { BreakActions } from './actions';
import { CrossFade } from './CrossFade';
import { cueNow } from './exerciseData';
import { Hurts } from './Hurts';
import { heldNow, ringShares, secondsShown, workingSides } from './holdView';
import { GuidedPerson, Placed } from './Person';
import { PhaseDots } from './PhaseDots';
import { Spoken } from './Spoken';
import { Stage } from './Stage';
import { type MainClock, useTimeLeft } from './useCountdown';
import { useKeys } from './useKeys';

export interface HoldProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  readonly clock: MainClock;
  readonly act: BreakActions;
}

function SoundButton({ on, act }: { readonly on: boolean; readonly act: BreakActions }) {
  const { t } = useText();
  return (
    <Button
      kind="bare"
      small
      className="sound"
      aria-pressed={on}
      aria-label={t('break.sound')}
      onClick={() => act.setSound(!on)}
    >
      <Icon name={on ? 'soundOn' : 'soundOff'} />
    </Button>
  );
}

/** "Still working?", once for each spell of typing: an answer stands until the next one. */
function useStillWorking(asked: boolean): [boolean, () => void] {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (!asked) setKept(false);
  }, [asked]);
  return [asked && !kept, () => setKept(true)];
}

function Cue({
  words,
  asking,
  onKeep,
  onClose,
}: {
  words: string;
  asking: boolean;
  onKeep: () => void;
  onClose: () => void;
}) {
  const { t } = useText();
  if (!asking) return <p className="cue-line">{words}</p>;
  return (
    <div className="cue-question">
      <p className="cue-line">{t('break.stillWorking')}</p>
      <button type="button" className="link" onClick={onKeep}>
        {t('break.keepOpen')}
      </button>
      <button type="button" className="link" onClick={onClose}>
        {t('ui.close')}
      </button>
    </div>
  );
}

/** The large number: seconds of the hold, or the repetition of a strength exercise. */
function numberOf(
  guide: GuideProgress,
  leftMs: number,
  format: ReturnType<typeof useText>['format'],
): ReactNode {
  if (guide.kind === 'strength') return format.number(guide.repetition);
  return format.countdown(secondsShown(guide, leftMs));
}

export function Hold({ view, guide, clock, act }: HoldProps) {
  const { t, say, format } = useText();
  const still = useAppearance().motion === 'reduced';
  const counted = useTimeLeft(guide.phaseEndsAt, clock);
  const leftMs = guide.phaseEndsAt === null ? guide.left : counted;
  const elapsed = guide.phaseLength - leftMs;
  const { paused, bothAtOnce, side, sideNumber, sideCount, kind } = guide;
  const [hurts, setHurts] = useState(false);
  const wasPaused = useRef(paused);
  const [asking, keep] = useStillWorking(view.stillWorking);

  const openHurts = () => {
    wasPaused.current = paused;
    setHurts(true);
    act.guide('hurts');
  };
  const closeHurts = () => {
    setHurts(false);
    if (!wasPaused.current) act.guide('go-on');
  };
  const togglePause = () => act.guide(paused ? 'go-on' : 'pause');
  const swap = guide.canSwap ? () => act.guide('swap-side') : undefined;
  useKeys(
    hurts
      ? { Escape: () => act.guide('stop') }
      : { ' ': togglePause, Escape: () => act.guide('stop'), KeyS: swap },
  );

  const cueKey = cueNow(guide, elapsed, view.stretchesToday);
  const cue = cueKey === null ? '' : say(cueKey);
  const where = bothAtOnce ? t('break.side.both') : t(`break.side.${side}`);
  const { filled, fillingMs } = ringShares(guide, leftMs, still);
  const working = workingSides(guide);
  const end = (one: 'left' | 'right') => {
    const held = heldNow(guide, one, leftMs);
    const counting = working.includes(one) && (guide.phase === 'hold' || kind === 'strength');
    return {
      name: t(`break.end.${one}`),
      held: held > 0 && !counting ? format.amount(held, 'seconds') : null,
      active: working.includes(one),
    };
  };
  const place = sideCount > 1 ? t('break.sideOf', { number: sideNumber, count: sideCount }) : '';
  if (hurts) return <Hurts act={act} onBack={closeHurts} />;
  return (
    <>
      <header className="break-head">
        <h1>{say(`exercise.${guide.exercise}.short`)}</h1>
        <span className="secondary">{place}</span>
        <SoundButton on={view.chime} act={act} />
      </header>
      <div className="break-middle">
        <Stage
          state="guide"
          filled={filled}
          fillingMs={fillingMs}
          heads={guide.phase === 'hold' || kind === 'strength' ? working : []}
          paused={paused}
          breathing={guide.phase === 'hold' && !paused && !still}
          label={t(paused ? 'break.picture.paused' : 'break.picture.hold', {
            side: where,
            count: secondsShown(guide, leftMs),
            place,
          })}
          number={numberOf(guide, leftMs, format)}
          quiet={paused || (kind === 'stretch' && guide.phase !== 'hold')}
          caption={
            kind === 'strength' ? t('break.ofRepeats', { count: guide.repetitions, side: where }) : where
          }
          captionStrong
          ends={bothAtOnce ? null : { left: end('left'), right: end('right') }}
        >
          <CrossFade name={`${guide.exercise} ${side}`}>
            <Placed movement={guide.exercise} side={side}>
              <GuidedPerson guide={guide} elapsed={elapsed} />
            </Placed>
          </CrossFade>
        </Stage>
        <div className="cue">
          <Cue
            words={paused ? t('break.paused') : cue}
            asking={asking}
            onKeep={keep}
            onClose={() => act.guide('stop')}
          />
        </div>
        <PhaseDots guide={guide} />
      </div>
      <div className="break-actions">
        <div className="break-row pause-row">
          <Button
            kind="tinted"
            big
            hint={t('break.key.space')}
            aria-keyshortcuts="Space"
            onClick={togglePause}
          >
            {t(paused ? 'break.goOn' : 'break.pause')}
          </Button>
          <Button big aria-keyshortcuts="Escape" onClick={() => act.guide('stop')}>
            {t('break.stop')}
          </Button>
        </div>
        <div className="break-row" data-count={3}>
          <Button disabled={!guide.canSwap} aria-keyshortcuts="S" onClick={swap}>
            {t('break.swap')}
          </Button>
          <Button disabled={!guide.canEase} onClick={() => act.guide('easier')}>
            {t('break.easier')}
          </Button>
          <Button className="longest" onClick={openHurts}>
            {t('break.hurts')}
          </Button>
        </div>
      </div>
      <Spoken view={view} guide={guide} leftMs={leftMs} cue={cue} side={where} />
    </>
  );
}

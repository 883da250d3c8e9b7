/** The guide while it runs: one cue at a time, the phases, and what a person can do to it. */
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Said } from '../../ui/Said';
import type { BreakActions } from '../actions';
import { cueNow, tiltEnough } from '../exerciseData';
import { Scroller } from '../Scroller';
import { useKeyboardStays } from '../useKeyboardStays';
import { useKeys } from '../useKeys';
import { FollowOffer } from './FollowOffer';
import { Hurts } from './Hurts';
import { PhaseDots } from './PhaseDots';
import { Spoken } from './Spoken';
import { useEased } from './useEased';

export interface HoldProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  /** What is left of the phase now. */
  readonly leftMs: number;
  /** Whether the stop list is open, which takes the place of the stage. */
  readonly hurts: boolean;
  readonly setHurts: (open: boolean) => void;
  readonly act: BreakActions;
}

/** Last in the order of the keyboard, though it stands at the head. */
function SoundButton({ on, act }: { readonly on: boolean; readonly act: BreakActions }) {
  const { t } = useText();
  return (
    <Button
      kind="bare"
      small
      className="sound"
      aria-pressed={on}
      aria-label={t('break.sound')}
      onClick={() => act.setSound(on ? 'off' : 'chime')}
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
      <span className="cue-answers">
        <button type="button" className="link" onClick={onKeep}>
          {t('break.keepOpen')}
        </button>
        <button type="button" className="link" onClick={onClose}>
          {t('ui.close')}
        </button>
      </span>
    </div>
  );
}

/** In the set-up: go on at once, or wait in it as long as it takes. */
function SetUpRow({
  paused,
  onReady,
  onWait,
}: {
  readonly paused: boolean;
  readonly onReady: () => void;
  readonly onWait: () => void;
}) {
  const { t } = useText();
  return (
    <div className="break-row pause-row">
      <Button kind="tinted" big hint={t('break.key.enter')} aria-keyshortcuts="Enter" onClick={onReady}>
        {t('break.ready')}
      </Button>
      <Button big aria-keyshortcuts="Space" onClick={onWait}>
        {t(paused ? 'break.goOn' : 'break.wait')}
      </Button>
    </div>
  );
}

function PauseRow({
  paused,
  onPause,
  onStop,
}: {
  readonly paused: boolean;
  readonly onPause: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useText();
  return (
    <div className="break-row pause-row">
      <Button kind="tinted" big hint={t('break.key.space')} aria-keyshortcuts="Space" onClick={onPause}>
        {t(paused ? 'break.goOn' : 'break.pause')}
      </Button>
      <Button big aria-keyshortcuts="Escape" onClick={onStop}>
        {t('break.stop')}
      </Button>
    </div>
  );
}

export function Hold({ view, guide, leftMs, hurts, setHurts, act }: HoldProps) {
  const { t, say } = useText();
  const { paused, bothAtOnce, side } = guide;
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
  const settingUp = guide.phase === 'set-up';
  const ready = () => act.guide('ready');
  // The set-up has buttons of its own, and ends by itself.
  useKeyboardStays(settingUp ? 'set-up' : 'guide');
  useKeys(
    hurts
      ? {}
      : {
          ' ': togglePause,
          Enter: settingUp ? ready : undefined,
          Escape: () => act.guide('stop'),
          KeyS: swap,
        },
  );
  const eased = useEased(guide);

  const elapsed = guide.phaseLength - leftMs;
  const cueKey = tiltEnough(guide, elapsed) ?? cueNow(guide, elapsed, view.stretchesToday);
  const cue = cueKey === null ? '' : say(cueKey);
  const where = bothAtOnce ? t('break.side.both') : t(`break.side.${side}`);
  if (hurts) return <Hurts act={act} onBack={closeHurts} />;
  return (
    <>
      <Scroller className="break-middle">
        <div className="cue">
          <Cue
            words={paused && !settingUp ? t('break.paused') : cue}
            asking={asking}
            onKeep={keep}
            onClose={() => act.guide('stop')}
          />
          {eased.words !== '' && (
            <p className="secondary" role="status">
              <Said told={eased} />
            </p>
          )}
        </div>
        <PhaseDots guide={guide} />
        <FollowOffer view={view} act={act} />
      </Scroller>
      <div className="break-actions">
        {settingUp ? (
          <SetUpRow paused={paused} onReady={ready} onWait={togglePause} />
        ) : (
          <PauseRow paused={paused} onPause={togglePause} onStop={() => act.guide('stop')} />
        )}
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
      <SoundButton on={view.chime} act={act} />
      <Spoken view={view} guide={guide} leftMs={leftMs} cue={cue} side={where} />
    </>
  );
}

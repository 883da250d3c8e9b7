/** The end of the break: one optional tap for soreness, the walk, and the way out. */
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { GuideProgress } from '../../main/domain/guide';
import { useText } from '../text';
import { Button } from '../ui/Button';
import type { BreakActions } from './actions';
import { doneTitle } from './Head';
import { SorenessRow } from './SorenessRow';
import { useClosing } from './useClosing';
import { type MainClock, useSecondsLeft } from './useCountdown';
import { useKeys } from './useKeys';

export interface DoneProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  readonly clock: MainClock;
  readonly act: BreakActions;
}

/** The score as last tapped; it is sent once, when the window goes, so that a mistap can be mended. */
function useSoreness(send: (score: number) => void): [number | null, (score: number) => void] {
  const [score, setScore] = useState<number | null>(null);
  const waiting = useRef<number | null>(null);
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    const sendNow = () => {
      if (waiting.current !== null) latest.current(waiting.current);
      waiting.current = null;
    };
    window.addEventListener('pagehide', sendNow);
    return () => {
      window.removeEventListener('pagehide', sendNow);
      sendNow();
    };
  }, []);
  const tap = (chosen: number): void => {
    waiting.current = chosen;
    setScore(chosen);
  };
  return [score, tap];
}

/** The number keys of the soreness row, 0 to 9. */
const digitKeys = (tap: (score: number) => void) =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, score) => [
      [`Digit${score}`, () => tap(score)],
      [`Numpad${score}`, () => tap(score)],
    ]).flat(),
  );

export function Done({ view, guide, clock, act }: DoneProps) {
  const { t, format } = useText();
  const title = doneTitle(guide);
  const [score, tap] = useSoreness(act.soreness);
  const closing = useClosing(act.close);
  const walkLeft = useSecondsLeft(view.walkUntil, clock);
  useKeys({ ...(view.askSoreness ? digitKeys(tap) : {}), Escape: act.close });

  const { next } = view;
  const walkTime =
    walkLeft < 100 ? format.amount(walkLeft, 'seconds') : format.amount(Math.ceil(walkLeft / 60), 'minutes');
  const nextLine = next !== null && (
    <p className="next-line t12 secondary">
      {t(next.after === 'sitting' ? 'break.nextAfter' : 'break.nextIn', {
        time: format.amount(next.minutes, 'minutes'),
      })}
    </p>
  );
  return (
    <>
      <div className="break-middle">
        {view.askSoreness && <SorenessRow value={score} onChange={tap} />}
        {nextLine}
      </div>
      <div className="break-actions done-row">
        <div>
          <p className="medium">
            {walkLeft > 0 ? t('break.walkLeft', { time: walkTime }) : t('break.walkOver')}
          </p>
          {nextLine}
        </div>
        <Button onClick={act.close}>
          {t('ui.close')}{' '}
          {closing !== null && <span className="closing secondary">{format.amount(closing, 'seconds')}</span>}
        </Button>
      </div>
      <p className="hidden-visually" role="status">
        {t(title)}
      </p>
    </>
  );
}

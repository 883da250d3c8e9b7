/** The end of the break: what was held, one optional tap for soreness, the walk, and the way out. */
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { GuideProgress } from '../../main/domain/guide';
import { Figure } from '../figure';
import { useText } from '../text';
import { Button } from '../ui/Button';
import type { BreakActions } from './actions';
import { CrossFade } from './CrossFade';
import { ringShares } from './holdView';
import { Placed, useLook } from './Person';
import { standingPose } from './posing';
import { SorenessRow } from './SorenessRow';
import { Stage } from './Stage';
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
  const look = useLook();
  const [score, tap] = useSoreness(act.soreness);
  const closing = useClosing(act.close);
  const walkLeft = useSecondsLeft(view.walkUntil, clock);
  useKeys({ ...(view.askSoreness ? digitKeys(tap) : {}), Escape: act.close });

  const { completed, bothAtOnce, course, held } = guide;
  const all = bothAtOnce ? held.left : held.left + held.right;
  const { filled } = ringShares(guide, 0, true);
  const person = standingPose(guide.exercise);
  const end = (side: 'left' | 'right') => ({
    name: t(`break.end.${side}`),
    held: format.amount(held[side], 'seconds'),
    active: false,
  });
  const oneSided = course.left.planned === 0 || course.right.planned === 0;
  const title = !completed ? 'break.stoppedHere' : bothAtOnce || oneSided ? 'break.done' : 'break.bothDone';
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
      <header className="break-head">
        <h1>{t(title)}</h1>
        {completed && view.stretchesPlanned > 0 && (
          <span className="secondary">
            {t('break.stretchOf', { number: view.stretchesToday, count: view.stretchesPlanned })}
          </span>
        )}
      </header>
      <div className="break-middle">
        <Stage
          state={completed ? 'done' : 'guide'}
          filled={completed ? { left: 1, right: 1 } : filled}
          fillingMs={0}
          heads={[]}
          paused={false}
          breathing={false}
          label={t(bothAtOnce ? 'break.picture.heldBoth' : 'break.picture.held', {
            left: format.amount(held.left, 'seconds'),
            right: format.amount(held.right, 'seconds'),
          })}
          number={format.countdown(all)}
          caption={t('break.heldInAll')}
          ends={bothAtOnce ? null : { left: end('left'), right: end('right') }}
        >
          <CrossFade name="standing">
            <Placed movement={person.movement} side="right">
              <Figure {...look} movement={person.movement} pose={person.pose} side="right" />
            </Placed>
          </CrossFade>
        </Stage>
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

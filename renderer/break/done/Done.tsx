/** The end of the break: one optional tap for soreness, the walk, and the way out. */
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import type { BreakActions } from '../actions';
import { doneTitle } from '../Head';
import { type MainClock, useSecondsLeft } from '../hold/useCountdown';
import { useClosing } from '../useClosing';
import { useKeys } from '../useKeys';
import { AdviceCard } from './AdviceCard';
import { SorenessRow } from './SorenessRow';
import { YesNo } from './YesNo';

export interface DoneProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  readonly clock: MainClock;
  readonly act: BreakActions;
}

/** What was tapped so far. */
interface Tapped {
  readonly score: number | null;
  readonly legs: boolean | null;
  readonly pain: number | null;
  readonly worse: boolean | null;
}

const nothing: Tapped = { score: null, legs: null, pain: null, worse: null };

function tellAll({ score, legs, pain, worse }: Tapped, act: BreakActions): void {
  if (score !== null) act.soreness(score, legs);
  else if (legs !== null) act.reportSymptom({ about: 'leg-symptoms', present: legs });
  if (pain !== null) act.reportSymptom({ about: 'pain-during', pain });
  if (worse !== null) act.reportSymptom({ about: 'next-morning', worse });
}

/** The answers as last tapped; they are sent once, when the window goes, so that a mistap can be mended. */
function useAnswers(send: (answers: Tapped) => void): [Tapped, (some: Partial<Tapped>) => void] {
  const [answers, setAnswers] = useState(nothing);
  const waiting = useRef<Tapped | null>(null);
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
  const tap = (some: Partial<Tapped>): void => {
    waiting.current = { ...(waiting.current ?? nothing), ...some };
    setAnswers(waiting.current);
  };
  return [answers, tap];
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
  const [answers, tap] = useAnswers((all) => tellAll(all, act));
  const closing = useClosing(act.close);
  const walkLeft = useSecondsLeft(view.walkUntil, clock);
  const { questions } = view;
  const asks =
    questions.advice !== null ? 'advice' : (questions.ask ?? (questions.soreness ? 'soreness' : null));
  const rate = (score: number): void => tap(asks === 'pain-during' ? { pain: score } : { score });
  const rates = asks === 'pain-during' || asks === 'soreness';
  useKeys({ ...(rates ? digitKeys(rate) : {}), Escape: act.close });

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
        {questions.advice !== null && <AdviceCard advice={questions.advice} act={act} />}
        {rates && (
          <SorenessRow
            about={asks}
            value={asks === 'soreness' ? answers.score : answers.pain}
            onChange={rate}
          />
        )}
        {asks === 'next-morning' && (
          <YesNo
            question={t('programme.soreness.morningQuestion')}
            value={answers.worse}
            onChange={(worse) => tap({ worse })}
          />
        )}
        {(asks === 'soreness' || asks === 'next-morning') && questions.legs && (
          <YesNo
            question={t('programme.soreness.legQuestion')}
            value={answers.legs}
            onChange={(legs) => tap({ legs })}
          />
        )}
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

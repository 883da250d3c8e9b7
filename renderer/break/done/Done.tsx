/** The end of the break: what was held, one question of one tap, the walk, and the way out. */
import { useEffect, useRef, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { type Feeling, feelings } from '../../../main/domain/journal';
import { assertNever } from '../../../main/domain/time';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { SorenessRow } from '../../ui/SorenessRow';
import { YesNo } from '../../ui/YesNo';
import type { BreakActions } from '../actions';
import { doneTitle } from '../Head';
import { Hurts } from '../hold/Hurts';
import { NextLine } from '../NextLine';
import { Scroller } from '../Scroller';
import { type Keys, useKeys } from '../useKeys';
import { AdviceCard } from './AdviceCard';
import { FeelRow } from './FeelRow';
import { WalkCard } from './WalkCard';

export interface DoneProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  readonly walkLeft: number;
  /** Whether the list of when to stop is open. */
  readonly hurts: boolean;
  readonly setHurts: (open: boolean) => void;
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
  if (score !== null) act.soreness(score, null);
  if (legs !== null) act.reportSymptom({ about: 'leg-symptoms', present: legs });
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

/** What the number keys do, from `first` on; in the row of numbers and on the pad. */
const digitKeys = (first: number, deeds: readonly (() => void)[]): Keys =>
  Object.fromEntries(
    deeds.flatMap((deed, index) => [
      [`Digit${first + index}`, deed],
      [`Numpad${first + index}`, deed],
    ]),
  );

interface AskedProps extends Pick<DoneProps, 'view' | 'act'> {
  readonly feel: (how: Feeling) => void;
}

/** The one question, with the keys that answer it. */
function Asked({ view, act, feel }: AskedProps) {
  const { t } = useText();
  const { ask, felt } = view.questions;
  const [answers, tap] = useAnswers((all) => tellAll(all, act));
  const rate = (score: number): void => tap(ask === 'pain-during' ? { pain: score } : { score });
  const rates = ask === 'pain-during' || ask === 'soreness';
  const scores = Array.from({ length: 10 }, (_, score) => () => rate(score));
  const words = feelings.map((how) => () => feel(how));
  useKeys(ask === 'feel' ? digitKeys(1, words) : rates ? digitKeys(0, scores) : {});
  switch (ask) {
    case 'feel':
      return <FeelRow value={felt} onChange={feel} />;
    case 'pain-during':
      return <SorenessRow about={ask} value={answers.pain} onChange={rate} />;
    case 'soreness':
      return <SorenessRow about={ask} value={answers.score} onChange={rate} />;
    case 'legs':
      return (
        <YesNo
          question={t('programme.soreness.legQuestion')}
          value={answers.legs}
          onChange={(legs) => tap({ legs })}
        />
      );
    case 'next-morning':
      return (
        <YesNo
          question={t('programme.soreness.morningQuestion')}
          value={answers.worse}
          onChange={(worse) => tap({ worse })}
        />
      );
    default:
      return assertNever(ask);
  }
}

/** That a stage began, or why one was stepped back, and what it is about now. */
function NewsLine({ news }: Pick<BreakView, 'news'>) {
  const { say, format } = useText();
  if (news === null) return null;
  const { key, values, because, stage } = news;
  return (
    <p className="t12 secondary done-news">
      {format.paragraph([say(key, values), say(because ?? `programme.stage.${stage}.line`)])}
    </p>
  );
}

export function Done({ view, guide, walkLeft, hurts, setHurts, act }: DoneProps) {
  const { t } = useText();
  const makeSmall = (): void => act.makeSmall(true);
  useKeys(hurts ? {} : { Escape: act.close, KeyM: walkLeft > 0 ? makeSmall : undefined });
  const { advice } = view.questions;
  const feel = (how: Feeling): void => {
    act.reportSymptom({ about: 'felt', how });
    if (how === 'hurt') setHurts(true);
  };
  if (hurts) return <Hurts act={act} over onBack={() => setHurts(false)} />;
  return (
    <>
      <Scroller className="break-middle">
        {advice !== null ? (
          <AdviceCard advice={advice} act={act} />
        ) : (
          <>
            <Asked view={view} act={act} feel={feel} />
            <NewsLine news={view.news} />
          </>
        )}
      </Scroller>
      <div className="break-actions">
        <WalkCard secondsLeft={walkLeft} makeSmall={makeSmall} />
        <div className="done-foot">
          <NextLine next={view.next} />
          <Button kind="bare" aria-keyshortcuts="Escape" onClick={act.close}>
            {t('break.putAway')}
          </Button>
        </div>
      </div>
      <p className="hidden-visually" role="status">
        {t(doneTitle(guide))}
      </p>
    </>
  );
}

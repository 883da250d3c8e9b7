/** Owns what "easier" says it did: for four seconds under the cue, in the numbers that have changed. */
import { useEffect, useRef } from 'react';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { type Text, type Told, useText, useTold } from '../../text';

const saidMs = 4000;

type Eased = Pick<GuideProgress, 'kind' | 'holdLength' | 'repetitions' | 'reach' | 'bothAtOnce'>;

function wordsOf(before: Eased, now: Eased, { t, format }: Text): string | null {
  if (now.kind === 'strength' && now.repetitions < before.repetitions)
    return t('break.eased.repeats', { reps: now.repetitions });
  if (now.kind === 'stretch' && now.holdLength < before.holdLength) {
    const time = format.amount(now.holdLength / 1000, 'seconds');
    return t(now.bothAtOnce ? 'break.eased.once' : 'break.eased.seconds', { time });
  }
  return now.reach < before.reach ? t('break.eased.reach') : null;
}

/** The words while they are to be read. */
export function useEased(guide: GuideProgress): Told {
  const text = useText();
  const before = useRef<Eased>(guide);
  const [told, tell] = useTold();
  const { exercise, holdLength, repetitions, reach } = guide;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each change of what "easier" changes.
  useEffect(() => {
    const said = wordsOf(before.current, guide, text);
    before.current = guide;
    if (said === null) return;
    tell(() => said);
    const timer = setTimeout(() => tell(null), saidMs);
    return () => clearTimeout(timer);
  }, [exercise, holdLength, repetitions, reach]);
  return told;
}

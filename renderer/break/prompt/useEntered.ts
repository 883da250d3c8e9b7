/**
 * Owns which pose the prompt's figure is entering, so that the words follow it. Told the pose that is known already nothing is
 * rendered: the figure tells its first one as it comes, and all of the window was rendered again before its first frame.
 */
import { useCallback, useState } from 'react';
import type { Entered } from '../../figure';

const same = (one: Entered, other: Entered): boolean => one.pose === other.pose && one.back === other.back;

/** The pose, at first the one that every movement begins in; and what is to be told of another, the same in every render. */
export function useEntered(): readonly [Entered, (entered: Entered) => void] {
  const [entered, setEntered] = useState<Entered>({ pose: 0, back: false });
  const told = useCallback((now: Entered) => setEntered((was) => (same(was, now) ? was : now)), []);
  return [entered, told];
}

/** Owns what holds for anything that speaks up: someone is there to hear it, and nothing ended just now (Q2, Q10, Q16). */
import { fixed } from '../policy';
import { between } from '../time';
import { isOpen } from './evidence';
import { seenLately } from './presence';
import type { Turn } from './turn';

type Now = Pick<Turn, 'state' | 'at'>;

/** Someone is there: the session can be used, and they were seen in the last minute. */
export function isSomeoneThere({ state, at }: Now): boolean {
  return isOpen(state) && seenLately(state, at, fixed.seenWithin);
}

/** No unlock, no resume and no end of a hindrance lies in the last seconds. */
export function isSettled({ state, at }: Now): boolean {
  return state.unsettledAt === null || between(state.unsettledAt, at) >= fixed.settle;
}

/** Someone is there, nothing hinders, and nothing ended just now. */
export function mayCome(now: Now): boolean {
  return isSomeoneThere(now) && now.state.hindrance === null && isSettled(now);
}

/**
 * Owns what the rule tells of how it read a sign, where a person would wonder: entries for the why log, which decide
 * nothing (P4, P8, P9).
 */
import type { Judgement } from '../journal';
import { between, type Instant } from '../time';
import { isLockedByHand } from './lock';
import { breakAfter } from './presence';
import { isAtDesk } from './state';
import { record, type Turn } from './turn';

/** Records how what has been going on since `since` was read. */
export function tell(turn: Turn, because: Judgement, since: Instant): void {
  record(turn, { type: 'judged', at: turn.at, since, because });
}

/** Told as a lock ends: the desktop had locked itself, and the bout of before it goes on (P4). */
export function tellOwnLock(turn: Turn): void {
  const { activity, lock, lastSeen, lastFirm, callSeen } = turn.state;
  if (lock === null || lastSeen === null || isLockedByHand(turn, null)) return;
  if (!isAtDesk(activity)) return;
  const isFirm = lastFirm !== null && lastFirm > lastSeen;
  const goesOn = activity.bout.since < lock.since && between(lastSeen, turn.at) < breakAfter(turn, isFirm);
  if (!goesOn) return;
  const inCall = callSeen !== null && callSeen >= lock.since;
  tell(turn, inCall ? 'own-lock-in-call' : 'own-lock', lock.since);
}

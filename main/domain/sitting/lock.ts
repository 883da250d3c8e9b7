/**
 * Owns what a lock proves (P1, P4, P9). A person who leaves locks the screen by hand: firm evidence. A desktop that
 * locks itself after a while without a touch, or during a call, proves nothing that the idle time does not say too.
 * And a session in which somebody goes on typing is open, whatever the desktop told of it.
 */
import { fixed } from '../policy';
import type { Sample } from '../sample';
import { between, type Instant } from '../time';
import { isEndless } from './evidence';
import { isSensorDoubted, touchOf } from './sensor';
import type { Lock } from './state';
import { set, type Turn } from './turn';

/** The session was locked; by whom is judged when more is known. Said twice it is one lock. */
export function lock(turn: Turn): void {
  if (turn.state.locked) return;
  // An idle time that has shown an empty chair before is no pointer that moves by itself.
  set(turn, {
    locked: true,
    lock: { since: turn.at, byHand: null, rested: turn.state.sensor?.proven === true, touchedSince: null },
  });
}

/** Whether a person locked the session that is locked now; what `sample` shows under the lock tells it best. */
export function isLockedByHand(turn: Turn, sample: Sample | null): boolean {
  const { lock } = turn.state;
  if (lock === null) return false;
  if (lock.byHand !== null) return lock.byHand;
  const byHand = judged(turn, lock, sample);
  set(turn, { lock: { ...lock, byHand } });
  return byHand;
}

function judged({ state, at }: Turn, lock: Lock, sample: Sample | null): boolean {
  const { signs, lastTouch, sampledAt } = state;
  if (signs.call !== null && !isEndless(signs.call, at)) return false;
  if (state.sensorMissing || isSensorDoubted(state, at)) return true;
  const touch = sample === null ? null : touchOf(sample, at);
  if (touch !== null && between(lock.since, touch) <= fixed.rounding) return isByHand(touch, lock);
  // Somebody touched the locked screen since, so that only what was seen before it can tell.
  const fresh = sampledAt !== null && between(sampledAt, lock.since) <= fixed.lockSeen;
  return !fresh || lastTouch === null || isByHand(lastTouch, lock);
}

/** A hand that locks was there just before: the key, the pointer. */
function isByHand(touch: Instant, { since }: Lock): boolean {
  return between(touch, since) < fixed.lockedByItself;
}

/**
 * Since when what the samples show under a lock is a person at work, once it has gone on for a minute; `null` = it is
 * not. A pointer that moves by itself never rests, nor does it move every few seconds; and a password takes seconds.
 */
export function workedUnderLockSince(turn: Turn, sample: Sample): Instant | null {
  const { state, at } = turn;
  const { lock } = state;
  if (lock === null || sample.idle === null || isSensorDoubted(state, at)) return null;
  const rested = lock.rested || sample.idle >= fixed.seenWithin;
  const touching = sample.idle < (rested ? fixed.lockTouched : fixed.busyPause);
  const isWork = rested || state.sensor?.spaced === true;
  const touchedSince = isWork && touching ? (lock.touchedSince ?? at) : null;
  set(turn, { lock: { ...lock, rested, touchedSince } });
  return touchedSince !== null && between(touchedSince, at) >= fixed.lockDoubted ? touchedSince : null;
}

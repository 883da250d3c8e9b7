/** Owns what the person says of their posture, which no sensor knows (P6, P7). */
import type { BoutEnd, Posture, RefusalReason } from '../journal';
import { fixed } from '../policy';
import { after, between } from '../time';
import { actedAndLeft, actedNow } from './presence';
import type { Next } from './state';
import { beginBout, closePrompt, record, recordBoutEnd, recordStanding, set, sitOn, type Turn } from './turn';

/** "I stood up": the bout ends now; an open prompt was taken (Q7). */
export function stoodUp(turn: Turn): void {
  endBoutNow(turn, 'stood-up');
  if (turn.state.activity.doing === 'standing') return;
  set(turn, { activity: { doing: 'away', since: turn.at, ended: null } });
}

/** "I'm standing" ends the bout too, and no sitting accrues until it is over; "I'm sitting" begins one. */
export function tookPosture(turn: Turn, posture: Posture): void {
  if (posture === 'standing') {
    endBoutNow(turn, 'standing');
    if (turn.state.activity.doing === 'standing') return;
    set(turn, { activity: { doing: 'standing', since: turn.at, hinted: false } });
    return;
  }
  actedNow(turn);
  const { activity } = turn.state;
  if (activity.doing === 'standing') recordStanding(turn, activity.since, turn.at);
  if (activity.doing === 'standing' || activity.doing === 'away') beginBout(turn, turn.at, null);
}

/** The bout that goes on ends at this instant, with whatever prompt or guide belongs to it. */
function endBoutNow(turn: Turn, by: BoutEnd): void {
  actedAndLeft(turn);
  const { activity } = turn.state;
  switch (activity.doing) {
    case 'sitting':
      return recordBoutEnd(turn, activity.bout, turn.at, by);
    case 'prompted':
      closePrompt(turn, activity.prompt, by === 'standing' ? 'withdrawn' : 'taken');
      return recordBoutEnd(turn, activity.bout, turn.at, by);
    case 'break':
      turn.effects.push({ do: 'close-guide' });
      if (activity.bout === null) return;
      if (activity.guide.prompt !== null) closePrompt(turn, activity.guide.prompt, 'taken');
      return recordBoutEnd(turn, activity.bout, activity.guide.since, by);
    case 'away':
    case 'standing':
      return;
  }
}

/** Whether "I was still sitting" can be said at this instant (P7). */
export function canJoin(turn: Pick<Turn, 'state' | 'at'>): RefusalReason | null {
  const { activity } = turn.state;
  if (activity.doing === 'prompted' || activity.doing === 'break') return 'prompt-open';
  if (activity.doing !== 'sitting' || activity.ended?.returnedAt == null) return 'nothing-to-join';
  return between(activity.ended.returnedAt, turn.at) <= fixed.joinWithin ? null : 'too-late';
}

/** "I was still sitting": the bout that the absence ended goes on and contains it. */
export function stillSitting(turn: Turn): void {
  const why = canJoin(turn);
  const { activity } = turn.state;
  if (why !== null || activity.doing !== 'sitting' || activity.ended === null) {
    record(turn, { type: 'refused', at: turn.at, answer: 'still-sitting', why: why ?? 'nothing-to-join' });
    return;
  }
  const { bout, prompted } = activity.ended;
  // A prompt that the absence seemed to answer was read past: it is asked again, but not at once (Q6).
  const again: Next = { after: 'instant', at: after(turn.at, turn.policy.postponement), asked: false };
  sitOn(turn, bout, prompted ? again : bout.next);
  record(turn, { type: 'bouts-joined', at: turn.at });
}

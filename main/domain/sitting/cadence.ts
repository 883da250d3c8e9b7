/** Owns how soon the next sample is worth taking: often around a prompt or a break, seldom otherwise. */

import type { Policy } from '../policy';
import { between, type Instant, minutes, type Span, seconds, span } from '../time';
import { knocksFrom } from './knock';
import { isDue } from './prompting';
import type { State } from './state';
import { sittingTime } from './turn';

const closely = seconds(1);
/** Well under the gap of C1, and far cheaper than a tick a second. */
const seldom = seconds(15);

/** How long the shell may sleep after `now` before it samples again: 1 to 15 seconds. */
export function nextSampleIn(state: State, policy: Policy, now: Instant): Span {
  const { activity } = state;
  if (state.locked || state.suspendedAt !== null) return seldom;
  switch (activity.doing) {
    case 'prompted':
    case 'break':
      return closely;
    case 'away':
      // Whoever has just finished a break is soon back, and is not to be told that they are away.
      return isJustOver(state, now) ? closely : pauseEnd(state, now);
    case 'standing':
      return pauseEnd(state, now);
    case 'sitting': {
      const { bout } = activity;
      const sat = sittingTime(state);
      if (isDue(bout, sat, now, policy)) return state.hindrance === null ? closely : pauseEnd(state, now);
      if (bout.next.after === 'never') return seldom;
      const untilDue =
        bout.next.after === 'instant'
          ? between(now, bout.next.at)
          : span(bout.next.from + policy.sittingLimit - sat);
      if (bout.knocked !== null) return closely;
      const from = knocksFrom(bout, policy);
      const untilKnock = from === null || from <= now ? untilDue : between(now, from);
      return atMost(span(Math.min(untilDue, untilKnock)), pauseEnd(state, now));
    }
  }
}

const backSoon = minutes(2);

function isJustOver({ activity }: State, now: Instant): boolean {
  return activity.doing === 'away' && activity.since !== null && between(activity.since, now) < backSoon;
}

function pauseEnd(state: State, now: Instant): Span {
  const until = state.pause?.until ?? null;
  return until === null ? seldom : atMost(between(now, until), seldom);
}

function atMost(wanted: Span, most: Span): Span {
  return span(Math.max(closely, Math.min(wanted, most)));
}

/** Owns which hindrance holds at an instant (Q3): what the sample shows of it, and for how long it counts. */
import { fixed } from '../policy';
import { type Hindrance, hindrances, type Sample } from '../sample';
import { assertNever, between, type Instant } from '../time';
import { withinHours } from '../workingHours';
import { isEndless } from './evidence';
import type { State } from './state';
import type { Moment } from './turn';

/** The hindrance that is named now: the first, in their order, of those that hold. */
export function hindranceAt(turn: Moment, sample: Sample): Hindrance | null {
  for (const one of hindrances) {
    if (hinders(one, turn, sample) && !turn.policy.ignored.includes(one)) return one;
  }
  return null;
}

function hinders(one: Hindrance, { state, at, policy }: Moment, sample: Sample): boolean {
  switch (one) {
    case 'outside-hours':
      return !withinHours(policy.workingHours, at, sample.utcOffset);
    case 'paused':
      return state.pause !== null;
    case 'do-not-disturb':
      return sample.doNotDisturb;
    case 'call':
      return inCall(state, sample, at);
    case 'full-screen':
      return sample.fullScreen && (isShowing(state, sample, at) || !isEndless(state.signs.fullScreen, at));
    default:
      return assertNever(one);
  }
}

/** A microphone that is released between words is still a meeting while the display stays awake (Q3). */
function inCall({ signs, callSeen }: State, sample: Sample, at: Instant): boolean {
  if (sample.call) return !isEndless(signs.call, at);
  const lately = callSeen !== null && between(callSeen, at) < fixed.callLingers;
  return lately && sample.displayAwake && !isEndless(signs.displayAwake, at);
}

/** Something is shown that keeps the display awake: slides, a film, a meeting. */
export function isShowing({ signs }: State, sample: Sample, at: Instant): boolean {
  return sample.displayAwake && !isEndless(signs.displayAwake, at);
}

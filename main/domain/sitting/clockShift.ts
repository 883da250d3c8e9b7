/**
 * Owns rule C2: the wall clock may be set back. Every held instant then shifts with it, so that no
 * duration changes, nothing fires early or late and nothing is negative.
 */

import { after, between, type Instant, instant, type Span, span, zero } from '../time';
import type { Activity, Bout, EndedBout, Guide, Prompt, Signal, State } from './state';

/** Two clocks read one after the other differ a little; a smaller step back is not one. */
const tolerance = span(1500);

/** The instant that a signal carries. */
export function instantOf(signal: Signal): Instant {
  return signal.type === 'sampled' ? signal.sample.at : signal.at;
}

/**
 * How far the wall clock was set back before `signal`, as a positive span; zero where it was not. With a
 * monotonic clock the time that really passed is known; without one the signal is taken to come at once.
 */
export function setBackBy(state: State, signal: Signal): Span {
  if (state.at === null) return zero;
  const at = instantOf(signal);
  const mono = signal.type === 'sampled' ? signal.sample.mono : null;
  if (mono !== null && state.mono !== null && state.sampledAt !== null && mono >= state.mono) {
    const expected = instant(state.sampledAt + (mono - state.mono));
    return between(at, expected) > tolerance ? between(at, expected) : zero;
  }
  return at < state.at ? between(at, state.at) : zero;
}

/** `state` as if every instant it holds had been read from the clock as it now stands. */
export function shiftedBack(state: State, by: Span): State {
  const back = (at: Instant): Instant => after(at, span(-by));
  const maybe = (at: Instant | null): Instant | null => (at === null ? null : back(at));
  const bout = (one: Bout): Bout => ({
    ...one,
    since: back(one.since),
    next: one.next.after === 'instant' ? { ...one.next, at: back(one.next.at) } : one.next,
    dueSince: maybe(one.dueSince),
  });
  const ended = (one: EndedBout | null): EndedBout | null =>
    one && {
      ...one,
      bout: bout(one.bout),
      seenUntil: back(one.seenUntil),
      returnedAt: maybe(one.returnedAt),
    };
  const prompt = (one: Prompt): Prompt => ({ ...one, at: back(one.at) });
  const guide = (one: Guide): Guide => ({ since: back(one.since), prompt: one.prompt && prompt(one.prompt) });
  const activity = (one: Activity): Activity => {
    switch (one.doing) {
      case 'away':
        return { ...one, since: maybe(one.since), ended: ended(one.ended) };
      case 'sitting':
        return { ...one, bout: bout(one.bout), ended: ended(one.ended) };
      case 'prompted':
        return { ...one, bout: bout(one.bout), prompt: prompt(one.prompt) };
      case 'break':
        return { ...one, bout: one.bout && bout(one.bout), guide: guide(one.guide) };
      case 'standing':
        return { ...one, since: back(one.since) };
    }
  };
  return {
    ...state,
    activity: activity(state.activity),
    lastSeen: maybe(state.lastSeen),
    lastInput: maybe(state.lastInput),
    lastFirm: maybe(state.lastFirm),
    suspendedAt: maybe(state.suspendedAt),
    unsettledAt: maybe(state.unsettledAt),
    unhinderedSince: maybe(state.unhinderedSince),
    pause: state.pause && { until: maybe(state.pause.until) },
    call: state.call && { since: back(state.call.since), until: back(state.call.until) },
    sampledAt: maybe(state.sampledAt),
    at: maybe(state.at),
  };
}

/**
 * Owns rule C2: the wall clock may be set, back or forward. Every held instant then shifts with it, so that no
 * duration changes, nothing fires early or late and nothing is negative.
 */

import { after, between, type Instant, instant, type Span, span, zero } from '../time';
import type { Activity, Bout, EndedBout, Guide, Prompt, Signal, State } from './state';

/** Two clocks read one after the other differ a little, and a clock that is slewed gains slowly: that is no setting. */
export const clocksApart = span(1500);

/**
 * By how much the wall clock was set before `signal`: positive = forward, zero = not at all. With both clocks the
 * time that really passed is known. Without the other one a clock set back shows only where time would run
 * backwards, and none is taken to have passed; one set forward can't be told from a stall.
 */
export function clockSetBy(state: State, signal: Signal): Span {
  if (state.at === null) return zero;
  const passed = between(state.at, signal.at);
  const by = gained(state, signal);
  // Nothing may lie before what has happened already, however little it is.
  if (passed < zero) return span(Math.min(passed, by ?? zero));
  if (by === null || Math.abs(by) <= clocksApart) return zero;
  // Some clocks stand still in a machine that sleeps: of that time only the wall clock knows.
  if (by > zero && state.suspendedAt !== null) return zero;
  return span(Math.min(by, passed));
}

/** How much more the wall clock went on than the other; `null` where the two can't be compared. */
function gained({ bothClocks }: State, { type, at, mono }: Signal): Span | null {
  // Another start may count from another origin.
  if (bothClocks === null || mono === null || mono < bothClocks.mono || type === 'restored') return null;
  return between(instant(bothClocks.at + (mono - bothClocks.mono)), at);
}

/** `state` as if every instant it holds had been read from the clock as it stands now, set by `by`. */
export function shifted(state: State, by: Span): State {
  const moved = (at: Instant): Instant => after(at, by);
  const maybe = (at: Instant | null): Instant | null => (at === null ? null : moved(at));
  const bout = (one: Bout): Bout => ({
    ...one,
    since: moved(one.since),
    next: one.next.after === 'instant' ? { ...one.next, at: moved(one.next.at) } : one.next,
    dueSince: maybe(one.dueSince),
    knocked: one.knocked && { ...one.knocked, at: moved(one.knocked.at) },
  });
  const ended = (one: EndedBout | null): EndedBout | null =>
    one && {
      ...one,
      bout: bout(one.bout),
      seenUntil: moved(one.seenUntil),
      returnedAt: maybe(one.returnedAt),
    };
  const prompt = (one: Prompt): Prompt => ({ ...one, at: moved(one.at) });
  const guide = (one: Guide): Guide => ({
    since: moved(one.since),
    prompt: one.prompt && prompt(one.prompt),
    backAt: maybe(one.backAt),
  });
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
        return { ...one, since: moved(one.since) };
    }
  };
  return {
    ...state,
    activity: activity(state.activity),
    lastSeen: maybe(state.lastSeen),
    lastTouch: maybe(state.lastTouch),
    lastProof: maybe(state.lastProof),
    dayBegan: maybe(state.dayBegan),
    signs: {
      call: maybe(state.signs.call),
      displayAwake: maybe(state.signs.displayAwake),
      fullScreen: maybe(state.signs.fullScreen),
    },
    callSeen: maybe(state.callSeen),
    sensor: state.sensor && {
      ...state.sensor,
      unprovenSince: moved(state.sensor.unprovenSince),
      busySince: maybe(state.sensor.busySince),
    },
    unansweredSince: state.unansweredSince && {
      ...state.unansweredSince,
      at: moved(state.unansweredSince.at),
    },
    rhythm: state.rhythm.map((one) => ({ ...one, from: moved(one.from) })),
    lock: state.lock && {
      ...state.lock,
      since: moved(state.lock.since),
      touchedSince: maybe(state.lock.touchedSince),
    },
    lastFirm: maybe(state.lastFirm),
    suspendedAt: maybe(state.suspendedAt),
    unsettledAt: maybe(state.unsettledAt),
    unhinderedSince: maybe(state.unhinderedSince),
    saidAt: maybe(state.saidAt),
    left: state.left && { ...state.left, at: moved(state.left.at) },
    pause: state.pause && { until: maybe(state.pause.until) },
    call: state.call && { since: moved(state.call.since), until: moved(state.call.until) },
    sampledAt: maybe(state.sampledAt),
    at: maybe(state.at),
    bothClocks: state.bothClocks && { ...state.bothClocks, at: moved(state.bothClocks.at) },
  };
}

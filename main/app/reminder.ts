/**
 * Owns the imperative shell around the rule: the one mutable state, and the loop that takes a sample, steps
 * the rule and has its effects carried out. One sampler for the whole app; it wakes when something can
 * happen, and nothing that goes wrong in between can stop it.
 */

import type { Entry, RefusalReason } from '../domain/journal';
import type { Policy } from '../domain/policy';
import { nextSampleIn } from '../domain/sitting/cadence';
import { saysMore } from '../domain/sitting/saving';
import type { Effect, Happening, Signal, State } from '../domain/sitting/state';
import { initialState, step } from '../domain/sitting/step';
import { between, type Instant, minutes, type Span, zero } from '../domain/time';
import type { ActivityEvent, ActivitySource, Clock, Disposable, Log, StateStore } from '../ports';

export interface ReminderParts {
  readonly clock: Clock;
  readonly activity: ActivitySource;
  readonly store: StateStore;
  readonly log: Log;
  policy(): Policy;
  /** Carries out one effect of a step; must not throw. */
  perform(effect: Effect): void;
  /** The rule has moved on: to be followed by whatever goes by its state. */
  changed(state: State): void;
}

export interface Reminder extends Disposable {
  state(): State;
  /** Begins to watch, with the state that was saved last or anew; once everything that it calls is there. */
  begin(): void;
  /** Tells the rule what happened and has everything done that follows from it; names what was refused. */
  dispatch(happening: Happening): RefusalReason | null;
  /** Takes a sample as soon as what runs now is over. */
  sampleSoon(): void;
  /** Tells the rule that the app stops, and saves what it knows. The loop is over. */
  quit(): void;
}

/** State is saved with every transition, and so long after the last time where it says more than that did (C3). */
const saveEvery = minutes(1);
/** And so long after it in any case: what has become of the file and its folder is noticed by it. */
const saveAnywayEvery = minutes(5);

export function createReminder(parts: ReminderParts): Reminder {
  const { clock, activity, store, log } = parts;
  let state = store.load() ?? initialState();
  let savedAt: Instant | null = null;
  /** What is on the disk; `null` = not known. */
  let saved: State | null = null;
  let alarm: Disposable | null = null;
  let over = false;
  /** Why the signal that was taken last was refused. */
  let refusal: RefusalReason | null = null;

  const save = (entries: readonly Entry[]): void => {
    savedAt = clock.now();
    saved = null;
    try {
      if (store.save(state, entries)) saved = state;
    } catch (error) {
      log.trouble('saving the state', error);
    }
  };

  const isStale = (): boolean => {
    const age = savedAt === null ? saveAnywayEvery : Math.abs(between(savedAt, clock.now()));
    return age >= saveAnywayEvery || (age >= saveEvery && (saved === null || saysMore(state, saved)));
  };

  /** Signals that come while effects are being carried out wait, so that each step is whole. */
  const waiting: Signal[] = [];
  let stepping = false;

  /** The one place where what happens is stamped: by both clocks, read together. */
  const dispatch = (happening: Happening): void => {
    waiting.push({ at: clock.now(), mono: clock.mono(), ...happening });
    if (stepping) return;
    stepping = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) take(next);
    } finally {
      stepping = false;
    }
    parts.changed(state);
  };

  const take = (signal: Signal): void => {
    const policy = parts.policy();
    const before = state;
    const { state: next, effects } = step(before, signal, policy);
    state = next;
    const transition = effects.length > 0 || before.activity.doing !== next.activity.doing;
    // Before anything is recorded: killed in between, the next start finds in the state what the journal lacks.
    if (transition || before.pause !== next.pause || isStale()) save(entriesOf(effects));
    for (const effect of effects) {
      if (effect.do === 'record' && effect.entry.type === 'refused') refusal = effect.entry.why;
      parts.perform(effect);
    }
  };

  const sleep = (length: Span): void => {
    alarm?.dispose();
    alarm = over ? null : clock.wakeAfter(length, sample);
  };

  const sample = (): void => {
    try {
      activity.check();
      dispatch({ type: 'sampled', sample: activity.sample() });
    } catch (error) {
      log.trouble('taking a sample', error);
    } finally {
      sleep(nextSampleIn(state, parts.policy(), clock.now()));
    }
  };

  const sampleSoon = (): void => sleep(zero);

  /** Events come twice for one thing on some systems; the rule takes that. */
  const heard = (type: ActivityEvent): void => {
    try {
      log.note('machine', type);
      dispatch({ type });
    } catch (error) {
      log.trouble(`taking ${type}`, error);
    } finally {
      sampleSoon();
    }
  };

  const listening: Disposable[] = [];

  const stop = (): void => {
    over = true;
    alarm?.dispose();
    alarm = null;
    for (const one of listening) one.dispose();
  };

  return {
    state: () => state,
    begin() {
      listening.push(activity.onEvent(heard), activity.onChange(sampleSoon));
      dispatch({ type: 'restored' });
      sampleSoon();
    },
    dispatch(happening) {
      refusal = null;
      dispatch(happening);
      // What was said may bring the next event nearer than the alarm that was set before it.
      if (!over) sleep(nextSampleIn(state, parts.policy(), clock.now()));
      return refusal;
    },
    sampleSoon,
    quit() {
      if (over) return;
      stop();
      dispatch({ type: 'quit' });
      save([]);
    },
    dispose: stop,
  };
}

/** What the effects of a step record, in turn. */
function entriesOf(effects: readonly Effect[]): readonly Entry[] {
  return effects.flatMap((effect) => (effect.do === 'record' ? [effect.entry] : []));
}

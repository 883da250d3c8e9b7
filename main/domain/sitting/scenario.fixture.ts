/**
 * Owns the telling of days in tests: a person works, types, reads, is away, in a call, locks the screen; the
 * whole log comes back as lines of text, so that a missing entry and an extra one both fail.
 */
import type { Entry, RuleEntry } from '../journal';
import { isRuleEntry } from '../journal';
import { type Policy, policyFrom, presetNumbers } from '../policy';
import type { Sample } from '../sample';
import { after, assertNever, type Instant, instant, minutes, type Span, seconds, span } from '../time';
import type { Effect, Happening, Signal, State } from './state';
import { initialState, step } from './step';

/** Monday, 2 March 2026, 00:00 UTC. */
const midnight = instant(Date.UTC(2026, 2, 2));

/** The instant of a time of day, "09:30" or "09:30:05"; "33:00" is 09:00 of the next day. */
export function clock(time: string): Instant {
  const [h = 0, m = 0, s = 0] = time.split(':').map(Number);
  return after(midnight, seconds((h * 60 + m) * 60 + s));
}

/** The time of day of an instant, with milliseconds only where there are any. */
export function timeOf(at: Instant): string {
  const total = at - midnight;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const ms = total % 1000 === 0 ? '' : `.${String(total % 1000).padStart(3, '0')}`;
  return `${two(total / 3_600_000)}:${two((total / 60_000) % 60)}:${two((total / 1000) % 60)}${ms}`;
}

export function lineOf(entry: Entry): string {
  const at = timeOf(entry.at);
  if (!isRuleEntry(entry)) return `${at} ${detailOf(entry)}`;
  switch (entry.type) {
    case 'bout-started':
      return `${at} bout since ${timeOf(entry.since)}`;
    case 'bout-ended':
      return `${at} bout ended ${timeOf(entry.since)}-${timeOf(entry.until)} ${entry.sittingSeconds} s by ${entry.by}`;
    case 'bouts-joined':
    case 'standing-hint':
      return `${at} ${entry.type}`;
    case 'deferred':
      return `${at} deferred ${entry.because}`;
    case 'prompted':
      return `${at} prompt ${entry.ordinal} at ${entry.sittingSeconds} s`;
    case 'prompt-closed':
      return `${at} prompt ${entry.ordinal} ${entry.outcome}`;
    case 'nudged':
      return `${at} nudge at ${entry.sittingSeconds} s`;
    case 'refused':
      return `${at} refused ${entry.answer}: ${entry.why}`;
    default:
      return assertNever(entry);
  }
}

/** What stands beside the rule's entries, for who asks why. */
function detailOf(entry: Exclude<Entry, RuleEntry>): string {
  switch (entry.type) {
    case 'judged':
      return `judged ${entry.because} since ${timeOf(entry.since)}`;
    case 'held-back':
    case 'lifted':
      return `${entry.type} ${entry.because}`;
    case 'call':
    case 'standing':
      return `${entry.type} ${timeOf(entry.since)}-${timeOf(entry.until)}`;
    default:
      return entry.type;
  }
}

/** A sample of a machine on which nothing goes on. */
export const quiet: Sample = {
  utcOffset: 0,
  idle: null,
  call: false,
  displayAwake: false,
  fullScreen: false,
  doNotDisturb: false,
};

export type Flags = Partial<Pick<Sample, 'call' | 'displayAwake' | 'fullScreen' | 'doNotDisturb'>>;

export interface Day {
  /** The person works: input three seconds before each sample. A day that begins so begins with an input. */
  works(until: string, flags?: Flags): Day;
  /** The person types without a pause. */
  types(until: string, flags?: Flags): Day;
  /** No input, with the session open: reading, watching, or gone. */
  still(until: string, flags?: Flags): Day;
  /** There is no idle sensor. */
  blind(until: string, flags?: Flags): Day;
  /** Nothing is sampled at all: asleep without an event, or the app stalled. */
  nothing(until: string): Day;
  locked(until: string): Day;
  asleep(until: string): Day;
  /** One sample now. */
  sample(idle: number | null, flags?: Flags): Day;
  say(happening: Saying): Day;
  /** The wall clock is set back by so many minutes; the monotonic clock goes on. */
  setBack(byMinutes: number): Day;
  /** The wall clock is set forward by so many minutes; the monotonic clock goes on. */
  setForward(byMinutes: number): Day;
  /** The app quits (or is killed) and starts again at `until`. */
  restart(until: string, how: 'quit' | 'killed'): Day;
  with(policy: Policy): Day;
  /** The rule entries since the last call, as lines. */
  log(): string[];
  /** All entries since the last call, those beside the rule's too, as lines. */
  told(): string[];
  /** Every entry so far. */
  readonly entries: Entry[];
  readonly effects: Effect[];
  /** Every signal so far. */
  readonly signals: Signal[];
  state(): State;
  now(): Instant;
}

/** What can be said in a scenario. */
export type Saying = Exclude<Happening, { type: 'sampled' }>;

/** A policy with some numbers other than the defaults, in minutes. */
export function policyWith(numbers: Partial<typeof presetNumbers>): Policy {
  return policyFrom({ ...presetNumbers, ...numbers }, null);
}

/** Begins a day at `time`, sampled every `every` seconds. */
export function day(time: string, policy: Policy = policyWith({}), every = 5): Day {
  let state = initialState();
  let now = clock(time);
  let mono = 0;
  let lastInput = now;
  let told = 0;
  const entries: Entry[] = [];
  const effects: Effect[] = [];
  const signals: Signal[] = [];
  const feed = (happening: Happening): void => {
    const signal = { at: now, mono: span(mono), ...happening };
    signals.push(signal);
    const result = step(state, signal, policy);
    state = result.state;
    effects.push(...result.effects);
    for (const effect of result.effects) if (effect.do === 'record') entries.push(effect.entry);
  };
  const pass = (length: Span): void => {
    now = after(now, length);
    mono += length;
  };
  const sampleNow = (idle: Span | null, flags: Flags): void =>
    feed({
      type: 'sampled',
      sample: {
        ...quiet,
        idle: idle === null ? null : span(Math.floor(idle / 1000) * 1000),
        ...flags,
      },
    });
  const fresh = (): Entry[] => {
    const since = entries.slice(told);
    told = entries.length;
    return since;
  };
  /** Samples up to and with `until`; the first comes at once where nothing was sampled yet. */
  const samples = (until: string, flags: Flags, idleAt: (at: Instant) => Span | null, first = 0): Day => {
    if (state.sampledAt === null) {
      if (first > 0 && state.at === null) {
        now = after(now, span(-first));
        sampleNow(span(0), flags);
        pass(span(first));
      }
      sampleNow(idleAt(now), flags);
    }
    const end = clock(until);
    while (now < end) {
      pass(span(Math.min(every * 1000, end - now)));
      sampleNow(idleAt(now), flags);
    }
    return self;
  };
  const self: Day = {
    entries,
    effects,
    signals,
    state: () => state,
    now: () => now,
    works: (until, flags = {}) =>
      samples(
        until,
        flags,
        (at) => {
          lastInput = after(at, span(-3000));
          return seconds(3);
        },
        3000,
      ),
    types: (until, flags = {}) =>
      samples(until, flags, (at) => {
        lastInput = at;
        return seconds(0);
      }),
    still: (until, flags = {}) => samples(until, flags, (at) => span(at - lastInput)),
    blind: (until, flags = {}) => samples(until, flags, () => null),
    nothing: (until) => {
      pass(span(clock(until) - now));
      return self;
    },
    locked: (until) => {
      self.say({ type: 'locked' }).still(until).say({ type: 'unlocked' });
      lastInput = now;
      return self;
    },
    asleep: (until) => {
      self.say({ type: 'suspended' }).nothing(until).say({ type: 'resumed' });
      lastInput = now;
      return self;
    },
    sample: (idle, flags = {}) => {
      sampleNow(idle === null ? null : seconds(idle), flags);
      return self;
    },
    say: (happening) => {
      feed(happening);
      return self;
    },
    setBack: (byMinutes) => self.setForward(-byMinutes),
    setForward: (byMinutes) => {
      now = after(now, minutes(byMinutes));
      lastInput = after(lastInput, minutes(byMinutes));
      return self;
    },
    restart: (until, how) => {
      if (how === 'quit') feed({ type: 'quit' });
      // What is saved is text: a state that does not survive that is no plain data.
      state = JSON.parse(JSON.stringify(state)) as State;
      now = clock(until);
      mono = 0;
      lastInput = now;
      feed({ type: 'restored' });
      return self;
    },
    with: (other) => {
      policy = other;
      return self;
    },
    log: () => fresh().filter(isRuleEntry).map(lineOf),
    told: () => fresh().map(lineOf),
  };
  return self;
}

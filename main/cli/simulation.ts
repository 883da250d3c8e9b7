/**
 * Owns the simulation: the app's own rule fed with recorded signals, one after the other, in constant
 * memory. Nothing is sampled between them.
 */
import { type Entry, isRuleEntry, type RuleEntry } from '../domain/journal';
import type { Policy } from '../domain/policy';
import type { Signal, State } from '../domain/sitting/state';
import { initialState, step } from '../domain/sitting/step';
import { between, type Instant, inSeconds } from '../domain/time';
import { beginClaim, type GuideClaim, heldBeside, watchClaim } from './guideClaim';
import { type Offset, writeStamp } from './stamp';

/** What a whole simulation comes to. */
export interface Summary {
  readonly type: 'summary';
  readonly at: Instant | null;
  readonly sittingSeconds: number;
  readonly bouts: number;
  readonly longestBoutSeconds: number;
  readonly prompts: number;
  readonly taken: number;
  /** First prompts that led to a break, of first prompts not withdrawn; `null` where there was none. */
  readonly adherence: number | null;
}

export interface Simulation {
  /** Feeds one signal; gives the entries it made. */
  feed(signal: Signal): readonly RuleEntry[];
  /** Ends the recording: an open bout is closed by "end". */
  end(): readonly RuleEntry[];
  summary(): Summary;
}

/** Begins a simulation under `policy`. */
export function simulate(policy: Policy): Simulation {
  let state: State = initialState();
  let claim: GuideClaim | null = null;
  const tally = createTally();
  const run = (signal: Signal): readonly RuleEntry[] => {
    const happened = signal.type === 'guide-closed' && claim !== null ? heldBeside(claim, signal) : signal;
    const { state: next, effects } = step(state, happened, policy);
    state = next;
    claim = next.activity.doing === 'break' ? watched(claim, signal) : null;
    if (effects.length === 0) return [];
    const entries = effects.flatMap((effect) => (effect.do === 'record' ? [effect.entry] : []));
    for (const entry of entries) tally.count(entry);
    return entries.filter(isRuleEntry);
  };
  return {
    feed: run,
    end: () => (state.at === null ? [] : run({ type: 'recording-ended', at: state.at, mono: null })),
    summary: () => ({ type: 'summary', at: state.at, ...tally.sums() }),
  };
}

/** What can be held of the guide that runs, as of this signal. */
function watched(claim: GuideClaim | null, signal: Signal): GuideClaim {
  if (claim === null) return beginClaim(signal.at);
  return watchClaim(claim, signal.at, signal.type === 'sampled' ? signal.sample.idle : null);
}

type Sums = Omit<Summary, 'type' | 'at'>;

/** Counts entries as they come; bouts that are joined again count as the one that they are. */
function createTally(): { count(entry: Entry): void; sums(): Sums } {
  const ended = { sitting: 0, bouts: 0, longest: 0 };
  let before = { ...ended };
  let prompts = 0;
  let taken = 0;
  let firstTaken = 0;
  let firstCounted = 0;
  const count = (entry: Entry): void => {
    switch (entry.type) {
      case 'bout-ended': {
        before = { ...ended };
        const sat = inSeconds(between(entry.since, entry.until));
        ended.sitting += sat;
        ended.bouts += 1;
        ended.longest = Math.max(ended.longest, sat);
        return;
      }
      case 'bouts-joined':
        Object.assign(ended, before);
        return;
      case 'prompted':
        prompts += 1;
        return;
      case 'prompt-closed':
        if (entry.outcome === 'taken') taken += 1;
        if (entry.ordinal !== 1 || entry.outcome === 'withdrawn') return;
        firstCounted += 1;
        if (entry.outcome === 'taken') firstTaken += 1;
        return;
      default:
        return;
    }
  };
  return {
    count,
    sums: () => ({
      sittingSeconds: ended.sitting,
      bouts: ended.bouts,
      longestBoutSeconds: ended.longest,
      prompts,
      taken,
      adherence: firstCounted === 0 ? null : Math.round((firstTaken / firstCounted) * 1000) / 1000,
    }),
  };
}

/** An entry or a summary as a line of the output, with the offset of the trace. */
export function writeLine(entry: RuleEntry | Summary, offset: Offset, more: object = {}): string {
  const stamps: Record<string, string> = {};
  if (entry.at !== null) stamps['at'] = writeStamp(entry.at, offset);
  if ('since' in entry) stamps['since'] = writeStamp(entry.since, offset);
  if ('until' in entry) stamps['until'] = writeStamp(entry.until, offset);
  return JSON.stringify({ ...entry, ...stamps, ...more });
}

/**
 * Owns the rule's side of a labelled day: it is given what the machine shows and what the person says, on a wall clock
 * that may be set, and what it judged is given back on the day's own clock.
 */
import { type Entry, isRuleEntry, type RuleEntry } from '../../journal';
import type { Policy } from '../../policy';
import type { Sample } from '../../sample';
import { type Instant, instant, type Span, span } from '../../time';
import { nextSampleIn } from '../cadence';
import type { Effect, Happening, Prompt, State } from '../state';
import { initialState, step } from '../step';

/** A step of the wall clock: so long after the day began, by so much. */
export interface ClockStep {
  readonly after: Span;
  readonly by: Span;
}

/** A stretch of the day: instants count from the day's beginning. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

export interface Said {
  readonly at: Instant;
  readonly entry: 'prompted' | 'nudged';
  /** The person had asked for it: "later". */
  readonly askedFor: boolean;
}

/** What the rule made of a day. */
export interface Judged {
  /** Those joined again are one. */
  readonly bouts: readonly Stretch[];
  /** The last bout was still running at the end. */
  readonly endsSitting: boolean;
  readonly said: readonly Said[];
  /** Everything recorded, with the instant of the day. */
  readonly entries: readonly { readonly at: Instant; readonly entry: RuleEntry }[];
}

export interface Judge {
  sample(at: Instant, shown: Pick<Sample, 'idle' | 'call' | 'displayAwake' | 'fullScreen'>): void;
  /** Whether the rule took it: an answer may be refused. */
  tell(at: Instant, happening: Happening): boolean;
  /** The app ended and begins again with the state that it saved. */
  restart(at: Instant): void;
  guideIsOpen(): boolean;
  /** How soon the app would sample again. */
  nextSampleIn(at: Instant): Span;
  result(): Judged;
}

/** Begins a day at `begin` of the wall clock; `prompted` hears of each prompt as it comes and goes (`null`). */
export function createJudge(
  policy: Policy,
  begin: Instant,
  clockSteps: readonly ClockStep[],
  prompted: (prompt: Prompt | null) => void,
): Judge {
  let state: State = initialState();
  let guideOpen = false;
  const tally = createTally();
  const off = (at: Instant): Span =>
    clockSteps.reduce((sum, one) => (at >= one.after ? span(sum + one.by) : sum), span(begin));
  const carryOut = (effect: Effect, at: Instant): void => {
    if (effect.do === 'record') tally.count(effect.entry, at, off(at));
    else if (effect.do === 'prompt') prompted(effect.prompt);
    else if (effect.do === 'close-prompt') prompted(null);
    else if (effect.do === 'open-guide') guideOpen = true;
    else if (effect.do === 'close-guide') guideOpen = false;
  };
  const tell = (at: Instant, happening: Happening): boolean => {
    const stamp = { at: instant(at + off(at)), mono: span(at) };
    const result = step(state, { ...happening, ...stamp }, policy);
    state = result.state;
    for (const effect of result.effects) carryOut(effect, at);
    return !result.effects.some((one) => one.do === 'record' && one.entry.type === 'refused');
  };
  return {
    sample(at, shown) {
      tell(at, { type: 'sampled', sample: { utcOffset: 0, doNotDisturb: false, ...shown } });
    },
    tell(at, happening) {
      if (happening.type === 'guide-closed') guideOpen = false;
      if (happening.type === 'answered' && happening.answer === 'postpone') tally.asked();
      return tell(at, happening);
    },
    restart(at) {
      state = JSON.parse(JSON.stringify(state)) as State;
      tell(at, { type: 'restored' });
    },
    guideIsOpen: () => guideOpen,
    nextSampleIn: (at) => nextSampleIn(state, policy, instant(at + off(at))),
    result: tally.result,
  };
}

function createTally() {
  const entries: { at: Instant; entry: RuleEntry }[] = [];
  const bouts: Stretch[] = [];
  const said: Said[] = [];
  let endsSitting = false;
  let askedFor = false;
  return {
    asked: (): void => {
      askedFor = true;
    },
    /** Counts an entry made at `at` of the day, when the wall clock was `off` ahead of it. */
    count(entry: Entry, at: Instant, off: Span): void {
      if (isRuleEntry(entry)) entries.push({ at, entry });
      if (entry.type === 'bout-ended') {
        bouts.push({ from: instant(entry.since - off), to: instant(entry.until - off) });
        endsSitting = entry.by === 'end';
      } else if (entry.type === 'bouts-joined') bouts.pop();
      else if (entry.type === 'refused' && entry.answer === 'postpone') askedFor = false;
      else if (entry.type === 'prompted' || entry.type === 'nudged') {
        said.push({ at, entry: entry.type, askedFor });
        askedFor = false;
      }
    },
    result: (): Judged => ({ entries, bouts, said, endsSitting }),
  };
}

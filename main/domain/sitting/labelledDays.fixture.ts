/**
 * Owns made-up working days of which the truth is known: what a person really did beside what the machine
 * saw of it. The rule is played on them, and how far it is from the truth is measured.
 */
import type { Entry } from '../journal';
import type { Policy } from '../policy';
import { after, type Instant, instant, minutes, type Span, seconds, span } from '../time';
import type { Signal, State } from './state';
import { initialState, step } from './step';

/** What a person may do for a while, and what of it shows. */
type Doing =
  | 'typing'
  | 'reading'
  | 'call'
  | 'video'
  | 'short-lock'
  | 'walk-locked'
  | 'walk-unlocked'
  | 'lid-closed';

interface Segment {
  readonly doing: Doing;
  readonly length: Span;
}

/** How far the rule was from the truth on some days. */
export interface Misjudgement {
  readonly days: number;
  readonly trueSittingHours: number;
  /** |judged - true| sitting time, day by day, as a share of the true. */
  readonly sittingError: number;
  /** Breaks reported that never were. */
  readonly falseBreaksPerDay: number;
  /** True breaks that were not noticed, as a share of all. */
  readonly missedBreaks: number;
  readonly promptsPerDay: number;
}

/** Numbers between 0 and 1 from a seed, the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A day at a desk: mostly typing with reading between, some calls, videos, short locks, and real breaks. */
function dayOf(random: () => number): Segment[] {
  const between = (from: number, to: number): number => from + random() * (to - from);
  const segments: Segment[] = [];
  let left = minutes(between(360, 540));
  const add = (doing: Doing, length: Span): void => {
    segments.push({ doing, length });
    left = span(left - length);
  };
  while (left > 0) {
    const stint = minutes(between(8, 75));
    let sat = 0;
    while (sat < stint) {
      const chance = random();
      const before = left;
      add('typing', seconds(between(20, 600)));
      if (chance < 0.45) add('reading', seconds(between(10, 270)));
      else if (chance < 0.53) add('call', minutes(between(3, 55)));
      else if (chance < 0.57) add('video', minutes(between(2, 25)));
      else if (chance < 0.62) add('short-lock', seconds(between(2, 75)));
      sat += before - left;
    }
    // Input just before leaving is what a lock or a lid shows.
    add('typing', seconds(between(3, 20)));
    const leaving = random();
    if (leaving < 0.6) add('walk-locked', minutes(between(2.5, 45)));
    else if (leaving < 0.85) add('walk-unlocked', minutes(between(5.5, 30)));
    else add('lid-closed', minutes(between(2.5, 40)));
  }
  return segments;
}

const isSitting = (doing: Doing): boolean => !doing.startsWith('walk') && doing !== 'lid-closed';

interface Played {
  readonly judged: number;
  readonly truth: number;
  readonly judgedBreaks: readonly (readonly [Instant, Instant])[];
  readonly trueBreaks: readonly (readonly [Instant, Instant])[];
  readonly prompts: number;
}

function play(segments: readonly Segment[], policy: Policy, random: () => number, every: Span): Played {
  let state: State = initialState();
  const entries: Entry[] = [];
  const feed = (signal: Signal): void => {
    const result = step(state, signal, policy);
    state = result.state;
    for (const effect of result.effects) if (effect.do === 'record') entries.push(effect.entry);
  };
  let at = instant(Date.UTC(2026, 2, 2, 8));
  let lastInput: Instant = at;
  let sat = 0;
  const trueBreaks: [Instant, Instant][] = [];
  const sample = (doing: Doing): void =>
    feed({
      type: 'sampled',
      at,
      mono: null,
      sample: {
        utcOffset: 0,
        idle: span(Math.floor((at - lastInput) / 1000) * 1000),
        call: doing === 'call',
        displayAwake: doing === 'video' || doing === 'call',
        fullScreen: false,
        doNotDisturb: false,
      },
    });
  sample('typing');
  for (const { doing, length } of segments) {
    const end = after(at, length);
    const locks = doing === 'short-lock' || doing === 'walk-locked';
    if (locks) feed({ type: 'locked', at, mono: null });
    if (isSitting(doing)) sat += length;
    else trueBreaks.push([at, end]);
    while (at < end) {
      at = instant(Math.min(end, at + every));
      // Keys come every few seconds, however often anybody looks.
      if (doing === 'typing') lastInput = instant(at - random() * seconds(4));
      if (doing !== 'lid-closed') sample(doing);
      // Prompts are put off: what is measured is the judgement, not the person's obedience.
      if (state.activity.doing === 'prompted')
        feed({ type: 'answered', at, mono: null, prompt: null, answer: 'skip' });
    }
    if (locks) feed({ type: 'unlocked', at, mono: null });
    if (!isSitting(doing) || doing === 'short-lock') lastInput = at;
  }
  sample('typing');
  feed({ type: 'recording-ended', at, mono: null });
  const bouts = entries.flatMap((entry) => (entry.type === 'bout-ended' ? [entry] : []));
  return {
    judged: bouts.reduce((sum, bout) => sum + (bout.until - bout.since), 0),
    truth: sat,
    judgedBreaks: bouts
      .slice(1)
      .map((bout, index) => [bouts[index]?.until ?? bout.since, bout.since] as const),
    trueBreaks,
    prompts: entries.filter((entry) => entry.type === 'prompted').length,
  };
}

/** Plays `days` days made from `seed`, sampled every `every`, and measures how far the rule was from the truth. */
export function misjudgement(days: number, seed: number, policy: Policy, every: Span): Misjudgement {
  const random = randomFrom(seed);
  let truth = 0;
  let wrong = 0;
  let falseBreaks = 0;
  let missed = 0;
  let breaks = 0;
  let prompts = 0;
  const overlap = (one: readonly [Instant, Instant], other: readonly [Instant, Instant]): boolean =>
    one[0] < other[1] && other[0] < one[1];
  for (let index = 0; index < days; index += 1) {
    const day = play(dayOf(random), policy, random, every);
    truth += day.truth;
    wrong += Math.abs(day.judged - day.truth);
    falseBreaks += day.judgedBreaks.filter(
      (one) => !day.trueBreaks.some((real) => overlap(one, real)),
    ).length;
    missed += day.trueBreaks.filter((real) => !day.judgedBreaks.some((one) => overlap(one, real))).length;
    breaks += day.trueBreaks.length;
    prompts += day.prompts;
  }
  return {
    days,
    trueSittingHours: truth / 3_600_000,
    sittingError: wrong / truth,
    falseBreaksPerDay: falseBreaks / days,
    missedBreaks: breaks === 0 ? 0 : missed / breaks,
    promptsPerDay: prompts / days,
  };
}

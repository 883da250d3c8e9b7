/**
 * Owns the measure of a person's rhythm (P4): how long they usually are without a touch while they work. The pauses of
 * work come in all lengths, the longer the rarer. Where pauses up to a length are many and of the next lengths there
 * are none, a longer one is something else: the person has left. Where longer ones only come far more seldom, most of
 * them are, once somebody has sat for a while.
 */
import { fixed, type Policy } from '../policy';
import { between, type Instant, minutes, type Span, seconds, span, zero } from '../time';
import type { Rhythm } from './state';

/** Pauses are counted by length; each edge is the least of its class. Shorter ones are typing. */
const edges = [15, 20, 30, 60, 75, 90, 120, 150, 180, 240, 300].map(seconds);
/** Bars between the break length and the no-input break, the shortest first. Each half and eighth is an edge, or near one. */
const bars = [
  { bar: minutes(2), many: [seconds(15), minutes(1)], none: [minutes(1), minutes(2)] },
  { bar: minutes(2.5), many: [seconds(20), seconds(75)], none: [seconds(75), seconds(150)] },
  { bar: minutes(3), many: [seconds(20), seconds(90)], none: [seconds(90), minutes(3)] },
  { bar: minutes(4), many: [seconds(30), minutes(2)], none: [minutes(2), minutes(4)] },
] as const;
/** The same where longer pauses come, but more seldom: the longest first, for it is wrong least often. */
const steps = [
  { bar: minutes(3), many: [seconds(90), minutes(3)] },
  { bar: minutes(2.5), many: [seconds(75), seconds(150)] },
] as const;
const endless = span(Number.POSITIVE_INFINITY);
/** What is remembered is kept by pieces of so long, so that it stays small. */
const piece = minutes(10);

/** The rhythm after a pause of at least `still` without a touch that was no break, in `passed` time that ended at `at`. */
export function paused(rhythm: Rhythm, still: Span, passed: Span, at: Instant): Rhythm {
  const from = (at - (at % piece)) as Instant; // the beginning of a piece is an instant
  const last = rhythm.at(-1);
  const now = last?.from === from ? last : { from, worked: zero, pauses: edges.map(() => 0) };
  const next = { from, worked: span(now.worked + passed), pauses: withPause(now.pauses, still) };
  if (last?.from === from) return [...rhythm.slice(0, -1), next];
  return [...rhythm.filter((one) => between(one.from, at) < fixed.rhythmReaches), next];
}

/** The counts with one more pause; most are too short to be counted. */
function withPause(pauses: readonly number[], still: Span): readonly number[] {
  const [shortest] = edges;
  if (shortest === undefined || still < shortest) return pauses;
  const place = edges.filter((edge) => edge <= still).length - 1;
  return pauses.map((count, index) => (index === place ? count + 1 : count));
}

/**
 * How long an absence without a touch must be to count as a break at `at`: the no-input break, or less for somebody
 * whose pauses leave a gap, never less than a break is long.
 * @param sat the sitting time of the bout: nobody takes a short walk as soon as they are back
 */
export function idleBreakOf(rhythm: Rhythm, at: Instant, policy: Policy, sat: Span): Span {
  const recent = rhythm.filter((one) => between(one.from, at) < fixed.rhythmReaches);
  const worked = recent.reduce((sum, one) => sum + one.worked, 0);
  if (worked < fixed.rhythmNeeds) return policy.idleBreak;
  const totals = edges.map((edge, place) => ({
    edge,
    pauses: recent.reduce((sum, { pauses }) => sum + (pauses[place] ?? 0), 0),
  }));
  const count = ([least, most]: readonly [Span, Span]): number =>
    totals.reduce((sum, { edge, pauses }) => sum + (edge >= least && edge < most ? pauses : 0), 0);
  const gap = bars.find(({ many, none }) => {
    const usual = count(many);
    return usual >= fixed.rhythmMany && count(none) * fixed.rhythmRare <= usual;
  });
  const found = gap ?? (sat < fixed.rhythmSat ? undefined : stepIn(count));
  const steady = found === undefined ? policy.idleBreak : Math.max(policy.breakLength, found.bar);
  return span(Math.min(policy.idleBreak, steady));
}

/** The bar from which on pauses are far more seldom than below it. */
function stepIn(count: (range: readonly [Span, Span]) => number): (typeof steps)[number] | undefined {
  return steps.find(({ bar, many }) => {
    const usual = count(many);
    return usual >= fixed.rhythmMany && count([bar, endless]) * fixed.rhythmHalf <= usual;
  });
}

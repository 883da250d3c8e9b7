/**
 * Owns how far the rule was from the truth on labelled days. The words, for every row of the table:
 *
 *   true sitting      the time in which the person sat
 *   error             |judged - true| sitting, day by day, as a share of the true; `signed` keeps the sign over all days
 *   break             2 min or more in which the person did not sit, with sitting before and after
 *   missed            a break without a bout's end: no time between two judged bouts lies in half a minute of it or more,
 *                     or that time began more than 10 min before the break did
 *   false break       a time between two judged bouts in which the person sat on: it touches no time on the feet
 *   said              prompts and strong nudges
 *   to an empty chair said while nobody was at the desk
 *   in a meeting      prompts that came while the person was with others
 *   closest           the least minutes between two things said, where the later was not asked for by "later"
 */
import type { Policy } from '../../policy';
import { between, type Instant, inMinutes, minutes, type Span, seconds } from '../../time';
import type { Stretch } from './judge.fixture';
import { type Kind, type Played, play, type Sampling } from './play.fixture';

export interface Misjudgement {
  readonly days: number;
  readonly trueHours: number;
  readonly error: number;
  readonly signed: number;
  readonly breaks: number;
  readonly missed: number;
  readonly falsePerDay: number;
  readonly promptsPerDay: number;
  readonly saidPerDay: number;
  readonly emptyChairPerDay: number;
  readonly inMeetingsPerDay: number;
  /** `null` = never two. */
  readonly closestMinutes: number | null;
}

const leastBreak = minutes(2);
const touching = seconds(30);
const earlyEnd = minutes(10);

/** Plays one day for each seed and measures them together. */
export function misjudgement(
  kind: Kind,
  seeds: readonly number[],
  policy: Policy,
  sampling: Sampling,
): Misjudgement {
  const days = seeds.map((seed) => measure(play(kind, seed, policy, sampling)));
  const sum = (of: (day: DayMeasured) => number): number => days.reduce((total, day) => total + of(day), 0);
  const truth = sum((day) => day.truth);
  const closest = days.flatMap(({ closest }) => (closest === null ? [] : [closest]));
  return {
    days: days.length,
    trueHours: truth / 3_600_000,
    error: sum((day) => Math.abs(day.judged - day.truth)) / truth,
    signed: sum((day) => day.judged - day.truth) / truth,
    breaks: sum((day) => day.breaks),
    missed: sum((day) => day.missed),
    falsePerDay: sum((day) => day.falseBreaks) / days.length,
    promptsPerDay: sum((day) => day.prompts) / days.length,
    saidPerDay: sum((day) => day.said) / days.length,
    emptyChairPerDay: sum((day) => day.emptyChair) / days.length,
    inMeetingsPerDay: sum((day) => day.inMeetings) / days.length,
    closestMinutes: closest.length === 0 ? null : inMinutes(Math.min(...closest) as Span),
  };
}

type DayMeasured = ReturnType<typeof measure>;

/** How far the rule was from the truth on one day. */
export function measure(day: Played) {
  const afoot = stretchesAfoot(day);
  const end = day.lived.at(-1)?.to;
  const breaks = afoot.filter(({ from, to }) => from > 0 && to !== end && between(from, to) >= leastBreak);
  const pauses = judgedPauses(day);
  const saidIn = (is: (lived: Played['lived'][number]) => boolean, said = day.said): number =>
    said.filter(({ at }) => day.lived.some((one) => at >= one.from && at < one.to && is(one))).length;
  return {
    truth: total(day.lived.filter(({ moment }) => moment.body === 'sitting')),
    judged: total(day.bouts),
    breaks: breaks.length,
    missed: breaks.filter((one) => !pauses.some((pause) => finds(pause, one))).length,
    falseBreaks: pauses.filter((pause) => !afoot.some((one) => overlap(pause, one) > 0)).length,
    prompts: day.said.filter(({ entry }) => entry === 'prompted').length,
    said: day.said.length,
    emptyChair: saidIn(({ moment }) => moment.body === 'away'),
    inMeetings: saidIn(
      ({ moment }) => moment.meeting === true,
      day.said.filter(({ entry }) => entry === 'prompted'),
    ),
    closest: closestOf(day),
  };
}

/** The times in which the person did not sit. */
function stretchesAfoot(day: Played): readonly Stretch[] {
  const afoot: { from: Instant; to: Instant }[] = [];
  for (const { moment, from, to } of day.lived) {
    if (moment.body === 'sitting') continue;
    const last = afoot.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else afoot.push({ from, to });
  }
  return afoot;
}

/** The times between two judged bouts, and that after the last where it did not run to the end. */
function judgedPauses({ bouts, lived, endsSitting }: Played): readonly Stretch[] {
  const end = lived.at(-1)?.to;
  return bouts.flatMap((bout, index) => {
    const to = bouts[index + 1]?.from ?? (endsSitting ? undefined : end);
    return to === undefined ? [] : [{ from: bout.to, to }];
  });
}

function finds(pause: Stretch, real: Stretch): boolean {
  return overlap(pause, real) >= touching && between(pause.from, real.from) <= earlyEnd;
}

function overlap(one: Stretch, other: Stretch): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}

function total(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0);
}

function closestOf({ said }: Played): Span | null {
  const gaps = said.flatMap((one, index) => {
    const before = said[index - 1];
    return before === undefined || one.askedFor ? [] : [between(before.at, one.at)];
  });
  return gaps.length === 0 ? null : (Math.min(...gaps) as Span);
}

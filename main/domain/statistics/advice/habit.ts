/**
 * Owns how a person answers prompts: the share that is taken, by how long they had sat and by the hour. Few prompts say
 * little: each share is pulled toward the person's own overall share.
 */
import { type Cases, drawOf, meanOf, type Random } from './chance';

/** What became of one prompt. */
export interface Answer {
  /** Minutes of sitting at the prompt. */
  readonly sat: number;
  /** Hour of the local day, 0 to 23. */
  readonly hour: number;
  readonly taken: boolean;
}

/** Sitting times are told apart in steps of so many minutes. */
const step = 5;
/** The longest sits are one kind. */
const steps = 36;
const hoursOfDay = 24;
/** So many prompts of the overall share stand beside those of each kind; our choice. */
const pull = 12;
/** What was never seen is as sure as so many prompts would make it; our choice. */
const guess = 3;

/** A share for each sitting time and each hour. */
export interface Habit {
  readonly overall: number;
  readonly bySat: readonly Cases[];
  readonly byHour: readonly Cases[];
}

/** The chance (0 to 1) that a prompt after `sat` minutes of sitting, at `hour`, is taken. */
export type TakenShare = (sat: number, hour: number) => number;

export function habitOf(answers: readonly Answer[]): Habit {
  const taken = answers.filter((one) => one.taken).length;
  // One prompt of each kind beside them, so that it is never none and never all.
  const overall = (taken + 1) / (answers.length + 2);
  const tally = (count: number, kind: (answer: Answer) => number): Cases[] => {
    const cases = Array.from({ length: count }, () => ({ all: 0, taken: 0 }));
    for (const answer of answers) {
      const one = cases[kind(answer)];
      if (one === undefined) continue;
      one.all += 1;
      if (answer.taken) one.taken += 1;
    }
    return cases;
  };
  const pulled = ({ all, taken: some }: Cases): Cases => ({ all: all + pull, taken: some + pull * overall });
  const sat = tally(steps, (answer) => stepOf(answer.sat));
  const seen = sat.flatMap((one, at) => (one.all > 0 ? [{ ...pulled(one), at }] : []));
  return {
    overall,
    bySat: sat.map((_, index) => seen.find(({ at }) => at === index) ?? guessed(seen, index, overall)),
    byHour: tally(hoursOfDay, ({ hour }) => hour).map(pulled),
  };
}

/** A sitting time that was never seen is taken to lie between its neighbours, or to be as the last; that is a guess. */
function guessed(seen: readonly (Cases & { readonly at: number })[], index: number, overall: number): Cases {
  const before = seen.filter(({ at }) => at < index).at(-1);
  const after = seen.find(({ at }) => at > index);
  const [one, other] = [before ?? after, after ?? before];
  if (one === undefined || other === undefined) return { all: guess, taken: guess * overall };
  const way = one.at === other.at ? 0 : (index - one.at) / (other.at - one.at);
  const share = (1 - way) * (one.taken / one.all) + way * (other.taken / other.all);
  return { all: guess, taken: guess * share };
}

function stepOf(sat: number): number {
  return Math.min(steps - 1, Math.floor(sat / step));
}

/** The shares as they most likely are. */
export function likelyShare(habit: Habit): TakenShare {
  return together(habit, meanOf);
}

/** Shares as they could be, too, by what was seen. */
export function drawnShare(habit: Habit, random: Random): TakenShare {
  return together(habit, (cases) => drawOf(cases, random));
}

/** What sitting time and hour say apart is put together by their odds: each moves the overall share by its own. */
function together({ overall, bySat, byHour }: Habit, share: (cases: Cases) => number): TakenShare {
  const usual = logOdds(overall);
  const sats = bySat.map((cases) => logOdds(share(cases)));
  const hours = byHour.map((cases) => logOdds(share(cases)) - usual);
  const table = Float64Array.from({ length: steps * hoursOfDay }, (_, index) => {
    const [ofSat, ofHour] = [sats[Math.floor(index / hoursOfDay)] ?? 0, hours[index % hoursOfDay] ?? 0];
    return 1 / (1 + Math.exp(-(ofSat + ofHour)));
  });
  return (sat, hour) => table[stepOf(sat) * hoursOfDay + hour] ?? overall;
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

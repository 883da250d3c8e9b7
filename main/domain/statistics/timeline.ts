/**
 * Owns the one reading of the journal from which a day's numbers and its picture are both taken, so that they
 * always agree.
 */
import type { Entry } from '../journal';
import {
  corrections,
  distinct,
  isOf,
  type PastBout,
  type Running,
  recordedBouts,
  sitThrough,
  standThrough,
} from './bouts';
import { type PastPrompt, promptsOf } from './prompts';
import { lengthOf, type Stretch, united, without } from './spans';

/** Everything that the day's numbers and pictures are made of. */
export interface Timeline {
  readonly entries: readonly Entry[];
  readonly running: Running | null;
  /** In order; each is whole. They share no time unless the clock was set back. */
  readonly bouts: readonly PastBout[];
  /** As recorded, before joins and corrections: what the prompts of the time belong to. */
  readonly recorded: readonly PastBout[];
  readonly prompts: readonly PastPrompt[];
  readonly standing: readonly Stretch[];
  readonly calls: readonly Stretch[];
}

/**
 * Reads the entries once. Give it those of the time in question and of a day more at each end, so that no bout is
 * cut; `running` where the time reaches to now.
 */
export function readTimeline(all: readonly Entry[], running: Running | null): Timeline {
  const entries = distinct(all);
  const recorded = recordedBouts(entries, running);
  let bouts: readonly PastBout[] = recorded;
  let standing: readonly Stretch[] = united([
    ...entries.filter(isOf('standing')).map(({ since, until }) => ({ from: since, to: until })),
    ...(running?.standing == null ? [] : [running.standing]),
  ]);
  for (const said of corrections(entries)) {
    const stretch: Stretch = { from: said.from, to: said.to };
    bouts = said.sitting ? sitThrough(bouts, stretch) : standThrough(bouts, stretch);
    standing = said.sitting
      ? standing.flatMap((one) => without(one, stretch))
      : united([...standing, stretch]);
  }
  const calls = united([
    ...entries.filter(isOf('call')).map(({ since, until }) => ({ from: since, to: until })),
    ...(running?.call == null ? [] : [running.call]),
  ]);
  return {
    entries,
    running,
    recorded,
    prompts: promptsOf(entries, recorded),
    bouts: bouts.filter((bout) => lengthOf(bout) > 0).sort((one, other) => one.from - other.from),
    standing,
    calls,
  };
}

/** Owns what became of each prompt: which outcome belongs to it, and how long it took to stand up. */
import type { Entry, Outcome } from '../journal';
import { after, between, type Instant, minutes, type Span, span } from '../time';
import { isOf, type PastBout } from './bouts';

export interface PastPrompt {
  readonly at: Instant;
  readonly ordinal: number;
  readonly sittingSeconds: number;
  /** `null` = still open, or lost with the process. */
  readonly outcome: Outcome | null;
  /** The bout that it ended, where it was taken. */
  readonly ended: PastBout | null;
}

type Closed = Extract<Entry, { type: 'prompt-closed' }>;

/** Each outcome goes to the latest prompt before it that has its ordinal and none yet. */
function pair(
  entries: readonly Entry[],
): readonly (Pick<PastPrompt, 'at' | 'ordinal' | 'sittingSeconds'> & { closed: Closed | null })[] {
  const order = (one: Entry, other: Entry): number => one.at - other.at;
  const prompts = entries
    .filter(isOf('prompted'))
    .sort(order)
    .map(({ at, ordinal, sittingSeconds }) => ({
      at,
      ordinal,
      sittingSeconds,
      closed: null as Closed | null,
    }));
  const left: Closed[] = [];
  for (const closed of entries.filter(isOf('prompt-closed')).sort(order)) {
    const open = prompts.filter((one) => one.closed === null && one.ordinal === closed.ordinal);
    const latest = open.filter((one) => one.at <= closed.at).at(-1);
    if (latest === undefined) left.push(closed);
    else latest.closed = closed;
  }
  // A clock set back in between leaves an outcome before its prompt (C2).
  for (const closed of left) {
    const open = prompts.find((one) => one.closed === null && one.ordinal === closed.ordinal);
    if (open !== undefined) open.closed = closed;
  }
  return prompts;
}

/** The prompts in order, each with its outcome; `recorded` are the bouts before any correction. */
export function promptsOf(entries: readonly Entry[], recorded: readonly PastBout[]): readonly PastPrompt[] {
  return pair(entries).map(({ closed, ...prompt }) => {
    const outcome = closed?.outcome ?? null;
    if (outcome !== 'taken') return { ...prompt, outcome, ended: null };
    const { at } = prompt;
    // Last seen may lie up to a minute before the prompt that finds the chair just left (Q2).
    const earliest = after(at, minutes(-1));
    const ended = recorded.find((bout) => bout.from <= at && bout.to >= earliest) ?? null;
    return { ...prompt, outcome, ended };
  });
}

/** How long after the prompt the person stood up; `null` where they did not or nobody knows. */
export function latencyOf({ at, ended }: PastPrompt): Span | null {
  return ended === null || ended.by === null ? null : span(Math.max(0, between(at, ended.to)));
}

/** The prompts of one bout each: a first prompt and those that followed it. */
export function promptedBouts(prompts: readonly PastPrompt[]): readonly (readonly PastPrompt[])[] {
  const groups: PastPrompt[][] = [];
  for (const prompt of prompts) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || prompt.ordinal <= last.ordinal) groups.push([prompt]);
    else groups.at(-1)?.push(prompt);
  }
  return groups;
}

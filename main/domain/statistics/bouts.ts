/**
 * Owns how the journal's entries become bouts, standing and calls: duplicates count once, joined bouts are one,
 * and what the person corrected is as they said. The order of the entries does not matter.
 */
import type { BoutEnd, Entry } from '../journal';
import type { State } from '../sitting/state';
import { earlier, type Instant, later } from '../time';
import { type Stretch, without } from './spans';

/** A bout as it was, with what ended it; `null` = it goes on, or nobody knows. */
export interface PastBout extends Stretch {
  readonly by: BoutEnd | null;
}

/** What goes on at this moment and is in no entry yet. */
export interface Running {
  readonly bout: Stretch | null;
  readonly standing: Stretch | null;
  readonly call: Stretch | null;
  /** Since when a guide has been open. */
  readonly guideSince: Instant | null;
}

/** What the saved state adds to the journal: the bout up to last seen (P5), the standing, the call. */
export function runningOf(state: State): Running {
  const { activity, lastSeen, call } = state;
  const upTo = (since: Instant): Stretch => ({ from: since, to: later(since, lastSeen ?? since) });
  const nothing: Running = {
    bout: null,
    standing: null,
    call: call === null ? null : { from: call.since, to: call.until },
    guideSince: null,
  };
  switch (activity.doing) {
    case 'sitting':
    case 'prompted':
      return { ...nothing, bout: upTo(activity.bout.since) };
    case 'break': {
      const { bout, guide } = activity;
      // No sitting accrues while a break runs (Q11).
      const sat = bout === null ? null : { from: bout.since, to: later(bout.since, guide.since) };
      return { ...nothing, bout: sat, guideSince: guide.since };
    }
    case 'standing':
      return { ...nothing, standing: upTo(activity.since) };
    case 'away':
      return nothing;
  }
}

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;
const isOf =
  <Type extends Entry['type']>(...types: readonly Type[]) =>
  (entry: Entry): entry is Of<Type> =>
    (types as readonly string[]).includes(entry.type);

/** Each entry once, whatever was copied together. */
export function distinct(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const fields = Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1));
    const name = JSON.stringify(fields);
    if (!seen.has(name)) seen.set(name, entry);
  }
  return [...seen.values()];
}

/** Bouts as the journal recorded them, before joins and corrections; a joined bout has the `since` of its first part. */
export function recordedBouts(entries: readonly Entry[], running: Running | null): readonly PastBout[] {
  const bySince = new Map<Instant, PastBout>();
  const keep = (bout: PastBout): void => {
    const known = bySince.get(bout.from);
    if (known === undefined || bout.to > known.to) bySince.set(bout.from, bout);
  };
  for (const { since, until, by } of entries.filter(isOf('bout-ended'))) {
    keep({ from: since, to: later(since, until), by });
  }
  if (running?.bout != null) keep({ ...running.bout, by: null });
  for (const lost of lostBouts(entries, [...bySince.values()])) keep(lost);
  return [...bySince.values()]
    .filter((bout) => bout.from < bout.to)
    .sort((one, other) => one.from - other.from);
}

/** Bouts that began and whose end was lost with the process: they lasted at least until their last prompt or nudge. */
function lostBouts(entries: readonly Entry[], known: readonly PastBout[]): readonly PastBout[] {
  const starts = entries.filter(isOf('bout-started')).sort((one, other) => one.at - other.at);
  const proofs = entries.filter(isOf('prompted', 'nudged'));
  return starts.flatMap(({ at, since }, index) => {
    if (known.some((bout) => bout.from <= since && since <= bout.to)) return [];
    const next = starts.slice(index + 1).find((start) => start.at > at);
    const proof = proofs.filter((one) => one.at > at && (next === undefined || one.at < next.at));
    const to = proof.reduce((latest, one) => later(latest, one.at), since);
    return to > since ? [{ from: since, to, by: null }] : [];
  });
}

export interface Correction extends Stretch {
  readonly at: Instant;
  readonly sitting: boolean;
}

/** What was said of the past, the oldest saying first; "I was still sitting" (P7) is one of them. */
export function corrections(entries: readonly Entry[]): readonly Correction[] {
  const ends = entries.filter(isOf('bout-ended'));
  const starts = entries.filter(isOf('bout-started'));
  const joins = entries.filter(isOf('bouts-joined')).flatMap(({ at }): Correction[] => {
    const left = ends.filter((end) => end.at <= at && end.by === 'natural-break').map((end) => end.until);
    const from = left.reduce<Instant | null>(
      (latest, one) => (latest === null ? one : later(latest, one)),
      null,
    );
    if (from === null) return [];
    const back = starts.filter((start) => start.at <= at && start.since >= from).map((start) => start.since);
    const to = back.reduce<Instant>((first, one) => earlier(first, one), at);
    return [{ at, from, to, sitting: true }];
  });
  const said = entries.filter(isOf('corrected')).map(
    ({ at, since, until, posture }): Correction => ({
      at,
      from: since,
      // Nobody can speak of what was still to come.
      to: earlier(until, at),
      sitting: posture === 'sitting',
    }),
  );
  const order = (one: Correction, other: Correction): number =>
    one.at - other.at ||
    one.from - other.from ||
    one.to - other.to ||
    Number(one.sitting) - Number(other.sitting);
  return [...joins, ...said].filter(({ from, to }) => from < to).sort(order);
}

export function sitThrough(bouts: readonly PastBout[], said: Stretch): readonly PastBout[] {
  const touched = bouts.filter((bout) => bout.from <= said.to && said.from <= bout.to);
  const others = bouts.filter((bout) => !touched.includes(bout));
  const from = touched.reduce((first, bout) => earlier(first, bout.from), said.from);
  const to = touched.reduce((last, bout) => later(last, bout.to), said.to);
  const last = touched.find((bout) => bout.to === to);
  return [...others, { from, to, by: last?.by ?? null }];
}

export function standThrough(bouts: readonly PastBout[], said: Stretch): readonly PastBout[] {
  return bouts.flatMap((bout) =>
    without(bout, said).map((piece) => ({
      ...piece,
      by: piece.to === bout.to ? bout.by : ('standing' as const),
    })),
  );
}

export { isOf };

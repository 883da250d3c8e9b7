/**
 * Owns what the person's own corrections teach (P11): who says again and again "I was still sitting" is offered a longer
 * no-input break, who says "I stood up" before walks that are shorter than it a shorter one. Only an offer: nothing
 * changes before the person says so.
 */
import type { Entry } from '../journal';
import { numberRules } from '../policy';
import { after, between, days, type Instant, inMinutes, type Span, span } from '../time';

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

export interface IdleBreakOffer {
  /** Minutes without input that would be a break. */
  readonly minutes: number;
  /** What is set now: the offer is longer than it, or shorter. */
  readonly insteadOf: number;
}

/** So often in so long shows a habit, not a slip. */
const timesNeeded = 3;
const within = days(7);
/** A correction names an absence by its instants, which the strip may have cut at a second. */
const sameInstant = 1000;

/** The kind that `wasAnswered` goes by. */
export const answeredKinds: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['idle-break-answered']);

/**
 * What to offer at `now` to somebody whose no-input break is `idleBreak` minutes; `null` = nothing. `entries` are those
 * of the last seven days at least, in the order written.
 */
export function idleBreakOffer(
  entries: readonly Entry[],
  idleBreak: number,
  now: Instant,
): IdleBreakOffer | null {
  const { least, most } = numberRules.idleBreak;
  const { sat, walked } = absencesOf(entries, after(now, span(-within)));
  // Those of less were told by the rhythm, and those of more than any bar by nothing.
  const missed = sat.filter((one) => one >= idleBreak && one < most);
  const found = walked.filter((one) => one >= least && one < idleBreak);
  const isTooShort = missed.length >= timesNeeded;
  // Who says both has no habit that one number could follow.
  if (isTooShort === found.length >= timesNeeded) return null;
  return isTooShort
    ? { minutes: Math.floor(Math.max(...missed)) + 1, insteadOf: idleBreak }
    : { minutes: Math.floor(Math.min(...found)), insteadOf: idleBreak };
}

/** It is offered once: whether an offer of this direction has been answered before. */
export function wasAnswered(entries: readonly Entry[], offer: IdleBreakOffer): boolean {
  return entries.some((one) => one.type === 'idle-break-answered' && isLonger(one) === isLonger(offer));
}

/** Whether an offer is for a longer no-input break than is set. */
function isLonger({ minutes, insteadOf }: IdleBreakOffer): boolean {
  return minutes > insteadOf;
}

/** The absences, in minutes, through which the person says they sat, and those after "I stood up". */
function absencesOf(
  entries: readonly Entry[],
  from: Instant,
): { readonly sat: readonly number[]; readonly walked: readonly number[] } {
  const sat: number[] = [];
  const walked: number[] = [];
  const byItself: Of<'bout-ended'>[] = [];
  let ended: Of<'bout-ended'> | null = null;
  let absence: Span | null = null;
  for (const entry of entries) {
    switch (entry.type) {
      case 'bout-ended':
        ended = entry;
        if (entry.by === 'natural-break' || entry.by === 'prompted-break') byItself.push(entry);
        break;
      case 'bout-started':
        absence = ended === null ? null : between(ended.until, entry.since);
        if (ended?.by === 'stood-up' && absence !== null && entry.at >= from) walked.push(inMinutes(absence));
        break;
      case 'bouts-joined':
        if (absence !== null && entry.at >= from) sat.push(inMinutes(absence));
        break;
      case 'corrected':
        if (entry.at >= from && isOfAbsence(entry, byItself))
          sat.push(inMinutes(between(entry.since, entry.until)));
        break;
      default:
        break;
    }
  }
  return { sat, walked };
}

/** The person sat through what began as a bout ended by itself. */
function isOfAbsence({ posture, since }: Of<'corrected'>, ended: readonly Of<'bout-ended'>[]): boolean {
  return posture === 'sitting' && ended.some(({ until }) => Math.abs(between(until, since)) <= sameInstant);
}

/** Owns the short way in which the statistics tests write a day of the journal. All times are of 2 March 2026, UTC. */
import { boundsOf, type DayBounds } from '../day';
import type { BoutEnd, Entry, Outcome } from '../journal';
import { between, type Instant, inSeconds, instant, type Span } from '../time';
import type { Running } from './bouts';
import { type DaySummary, summariseDays } from './statistics';
import { readTimeline } from './timeline';

/** `09:00` or `09:00:30` of 2 March; hours past 24 are of the days after. */
export function clock(text: string): Instant {
  const [hour, minute, second] = text.split(':').map(Number);
  return instant(Date.UTC(2026, 2, 2, hour, minute, second ?? 0));
}

export const monday: DayBounds = boundsOf('2026-03-02', () => 0);
export const tuesday: DayBounds = boundsOf('2026-03-03', () => 0);

/** A bout as the rule records it: begun when seen, its end noticed five minutes after it. */
export function bout(from: string, to: string, by: BoutEnd = 'natural-break'): readonly Entry[] {
  const [since, until] = [clock(from), clock(to)];
  const sittingSeconds = inSeconds(between(since, until));
  return [
    { type: 'bout-started', at: instant(since + 1000), since },
    { type: 'bout-ended', at: instant(until + 300_000), since, until, sittingSeconds, by },
  ];
}

/** A prompt, and what became of it half a minute later. */
export function prompt(at: string, ordinal: number, outcome: Outcome | null): readonly Entry[] {
  const prompted: Entry = { type: 'prompted', at: clock(at), ordinal, sittingSeconds: 1800 };
  if (outcome === null) return [prompted];
  return [prompted, { type: 'prompt-closed', at: instant(clock(at) + 30_000), ordinal, outcome }];
}

export function corrected(from: string, to: string, posture: 'sitting' | 'standing', at = '23:00'): Entry {
  return { type: 'corrected', at: clock(at), since: clock(from), until: clock(to), posture };
}

export function stretch(at: string, left: number, right: number, exercise = 'standing-step'): Entry {
  return {
    type: 'guide-closed',
    at: clock(at),
    since: instant(clock(at) - 90_000),
    exercise,
    held: { left, right },
    plannedSeconds: 60,
    completed: true,
  };
}

/** The numbers of one day from its entries. */
export function summarise(
  entries: readonly Entry[],
  bounds: DayBounds,
  limit: Span,
  running: Running | null = null,
): DaySummary {
  const [day] = summariseDays(readTimeline(entries, running), [bounds], limit);
  if (day === undefined) throw new Error('one day gave no summary');
  return day;
}

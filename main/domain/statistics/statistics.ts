/**
 * Owns the numbers of a day: one pure fold over the journal, from which the Today window, the programme and the
 * exports take them; nothing else counts anything.
 */
import type { DayBounds } from '../day';
import { isStretchId } from '../exercises/exercises';
import type { Outcome } from '../journal';
import { fixed } from '../policy';
import { median } from '../programme/soreness';
import { type Instant, inSeconds, type Span, span } from '../time';
import { isOf, type PastBout } from './bouts';
import { latencyOf, type PastPrompt, promptedBouts } from './prompts';
import { lengthOf, overlap, shared, totalWithin } from './spans';
import type { Timeline } from './timeline';

/** The numbers of one statistics day. Seconds are whole; shares are left to whoever shows them. */
export interface DaySummary {
  /** Local date, `YYYY-MM-DD`, of the day that runs from 04:00 to 04:00 (C4). */
  readonly day: string;
  /** Whether the app watched at all. */
  readonly watched: boolean;
  /** Sitting within the day. */
  readonly sittingSeconds: number;
  /** The part of it that belongs to bouts over the limit. */
  readonly overLimitSeconds: number;
  /** Bouts that touch the day; one across 04:00 is a bout of both days. */
  readonly bouts: number;
  readonly boutsOverLimit: number;
  /** Whole, also where it reaches into another day. */
  readonly longestBoutSeconds: number;
  readonly longestBout: { readonly from: Instant; readonly to: Instant; readonly mostlyCall: boolean } | null;
  /** The middle one of the bouts, each whole. */
  readonly medianBoutSeconds: number;
  /** Prompts of the day by what became of them; one still open is in none. */
  readonly prompts: Readonly<Record<Outcome, number>>;
  /** Adherence is `firstPromptsTaken / firstPrompts`: first prompts of a bout, withdrawn ones left out. */
  readonly firstPrompts: number;
  readonly firstPromptsTaken: number;
  /** Bouts in which a break was offered, and those of them that one of their prompts ended. */
  readonly breaksOffered: number;
  readonly breaksTaken: number;
  /** The middle time from a taken prompt to standing up; `null` where none was taken. */
  readonly latencySeconds: number | null;
  readonly naturalBreaks: number;
  readonly callSeconds: number;
  readonly standingSeconds: number;
  /** Seconds held in stretches on each side of the body. */
  readonly heldLeftSeconds: number;
  readonly heldRightSeconds: number;
}

/**
 * A bout counts as over the limit once it is longer than this: the limit and the time that a prompt gives, as it may wait
 * a minute for a pause in typing (Q2) and two for its answer (Q6). Else every bout that ended at its prompt would be over.
 */
export function overFrom(limit: Span): Span {
  return span(limit + fixed.patience + fixed.answerWithin);
}

function longest(bouts: readonly PastBout[]): PastBout | null {
  return bouts.reduce<PastBout | null>(
    (so, bout) => (so === null || lengthOf(bout) > lengthOf(so) ? bout : so),
    null,
  );
}

/** Whether a prompt led to a break: it was taken, and nobody has said since that they sat on through it. */
export function ledToBreak({ outcome, ended }: PastPrompt, { bouts, recorded }: Timeline): boolean {
  if (outcome !== 'taken') return false;
  if (ended === null) return true;
  const satOn = bouts.filter((bout) => !recorded.includes(bout));
  return !satOn.some((bout) => bout.from < ended.to && ended.to < bout.to);
}

/** A break that no prompt led to: it was noticed, or the person said so. */
function isUnprompted({ from, by }: PastBout, { prompts }: Timeline): boolean {
  if (by === 'natural-break') return true;
  if (by !== 'stood-up') return false;
  return !prompts.some(({ outcome, ended }) => outcome === 'taken' && ended?.from === from);
}

/** The numbers of `bounds` from a timeline that was read once; `limit` is the sitting limit to measure by. */
function summariseDay(timeline: Timeline, bounds: DayBounds, limit: Span): DaySummary {
  const within = (at: Instant): boolean => bounds.from <= at && at < bounds.to;
  const bouts = timeline.bouts.filter((bout) => shared(bout, bounds) !== null);
  const over = bouts.filter((bout) => lengthOf(bout) > overFrom(limit));
  const top = longest(bouts);

  const prompts = timeline.prompts.filter((prompt) => within(prompt.at));
  const count = (outcome: Outcome): number => prompts.filter((prompt) => prompt.outcome === outcome).length;
  const first = prompts.filter(
    ({ ordinal, outcome }) => ordinal === 1 && outcome !== null && outcome !== 'withdrawn',
  );
  const offered = promptedBouts(prompts).filter((group) =>
    group.some(({ outcome }) => outcome !== null && outcome !== 'withdrawn'),
  );
  const led = (prompt: PastPrompt): boolean => ledToBreak(prompt, timeline);
  const latency = median(
    prompts
      .filter(led)
      .map(latencyOf)
      .filter((one) => one !== null),
  );
  const guides = timeline.entries
    .filter(isOf('guide-closed'))
    .filter(({ at, exercise }) => within(at) && isStretchId(exercise));
  const held = (side: 'left' | 'right'): number =>
    Math.round(guides.reduce((sum, guide) => sum + guide.held[side], 0));

  return {
    day: bounds.day,
    watched: bouts.length > 0 || timeline.entries.some(({ at }) => within(at)),
    sittingSeconds: inSeconds(totalWithin(bouts, bounds)),
    overLimitSeconds: inSeconds(totalWithin(over, bounds)),
    bouts: bouts.length,
    boutsOverLimit: over.length,
    longestBoutSeconds: top === null ? 0 : inSeconds(lengthOf(top)),
    longestBout:
      top === null
        ? null
        : {
            from: top.from,
            to: top.to,
            mostlyCall: timeline.calls.reduce((sum, call) => sum + overlap(call, top), 0) * 2 > lengthOf(top),
          },
    medianBoutSeconds: inSeconds(span(median(bouts.map(lengthOf)) ?? 0)),
    prompts: {
      taken: count('taken'),
      postponed: count('postponed'),
      skipped: count('skipped'),
      unanswered: count('unanswered'),
      abandoned: count('abandoned'),
      withdrawn: count('withdrawn'),
    },
    firstPrompts: first.length,
    firstPromptsTaken: first.filter(led).length,
    breaksOffered: offered.length,
    breaksTaken: offered.filter((group) => group.some(led)).length,
    latencySeconds: latency === null ? null : inSeconds(span(latency)),
    naturalBreaks: bouts.filter((bout) => within(bout.to) && isUnprompted(bout, timeline)).length,
    callSeconds: inSeconds(totalWithin(timeline.calls, bounds)),
    standingSeconds: inSeconds(totalWithin(timeline.standing, bounds)),
    heldLeftSeconds: held('left'),
    heldRightSeconds: held('right'),
  };
}

/** The numbers of several days, read once. */
export function summariseDays(
  timeline: Timeline,
  days: readonly DayBounds[],
  limit: Span,
): readonly DaySummary[] {
  return days.map((bounds) => summariseDay(timeline, bounds, limit));
}

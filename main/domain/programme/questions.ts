/**
 * Owns what the end of a break asks, and what it has to say of the programme instead: one thing at a time, each at
 * most once a day, nothing that must be answered.
 */
import type { Entry } from '../journal';
import { safePain } from './progression';
import type { Change } from './soreness';
import type { PauseReason, ProgrammeState, Review } from './state';

/** The programme rests or has a review; each with one thing to do about it. */
export type Advice =
  | { readonly kind: 'paused'; readonly because: PauseReason }
  /** `key`: the text of the review. */
  | { readonly kind: 'review'; readonly key: string };

export interface Questions {
  /** Asked in the place of soreness. */
  readonly ask: 'pain-during' | 'next-morning' | null;
  readonly soreness: boolean;
  /** Yes or no, beside soreness. */
  readonly legs: boolean;
  readonly advice: Advice | null;
}

export const noQuestions: Questions = { ask: null, soreness: false, legs: false, advice: null };

export interface Lately {
  readonly today: readonly Entry[];
  readonly yesterday: readonly Entry[];
  /** "Something hurts" was pressed in the guide that has ended. */
  readonly hurt: boolean;
  readonly morning: boolean;
}

/** What is worth telling now, in words of the programme; `null` where it simply goes on. */
export function adviceOf({ paused, review }: Pick<ProgrammeState, 'paused' | 'review'>): Advice | null {
  if (paused !== null) return { kind: 'paused', because: paused.because };
  if (review.due === null) return null;
  return { kind: 'review', key: reviewKey(review.due) };
}

/** The text of a review; the one of week 8 says so where nothing has changed (G7). */
function reviewKey({ review, change }: { readonly review: Review; readonly change: Change }): string {
  if (review === 'week-8' && change === 'same') return 'programme.review.week-8-no-change';
  return `programme.review.${change}`;
}

/**
 * The question of the next morning comes only after a day on which a stretch hurt more than is safe: pain of
 * 4 or 5 is acceptable if it is gone within a day (S73).
 */
export function questionsOf(
  programme: Pick<ProgrammeState, 'paused' | 'review'>,
  { today, yesterday, hurt, morning }: Lately,
): Questions {
  const has = (type: Entry['type']): boolean => today.some((entry) => entry.type === type);
  const hurtYesterday = yesterday.some((entry) => entry.type === 'pain-during' && entry.pain > safePain);
  const soreness = !has('soreness');
  const legs = !has('leg-symptoms') && !today.some(saysOfLegs);
  const ask = hurt && !has('pain-during') ? 'pain-during' : null;
  const next = morning && hurtYesterday && !has('next-morning') ? 'next-morning' : null;
  return { ask: ask ?? next, soreness, legs, advice: adviceOf(programme) };
}

const saysOfLegs = (entry: Entry): boolean => entry.type === 'soreness' && entry.legSymptoms !== null;

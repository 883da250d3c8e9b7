/**
 * Owns what the end of a break asks, and what it has to say of the programme instead: one thing at a time, nothing
 * that must be answered. How the break felt is asked of every break, all else at most once a day.
 */
import type { Entry, Feeling } from '../journal';
import { weeklySeconds } from './dose';
import { lastFelt } from './journalEvents';
import { safePain } from './progression';
import type { PauseReason, ProgrammeState, ReviewDue } from './state';

/** The programme rests or has a review; each with one thing to do about it. */
export type Advice =
  | { readonly kind: 'paused'; readonly because: PauseReason }
  /** `key` and `values`: the text of the review. */
  | {
      readonly kind: 'review';
      readonly key: string;
      readonly values: { readonly minutes?: number };
    };

/** What the end of a break asks; `feel`: how it was, when nothing else is due. */
export type EndQuestion = 'feel' | 'pain-during' | 'next-morning' | 'soreness' | 'legs';

export interface Questions {
  readonly ask: EndQuestion;
  /** How this break felt, as tapped last; `null`: not told. */
  readonly felt: Feeling | null;
  readonly advice: Advice | null;
}

export interface Lately {
  readonly today: readonly Entry[];
  readonly yesterday: readonly Entry[];
  /** "Something hurts" was pressed in the guide that has ended. */
  readonly hurt: boolean;
  readonly morning: boolean;
  /** The day at the desk is nearly over: now its questions are asked. */
  readonly evening: boolean;
  /** The person's first break, and they never told how sore they are: what later scores are read against begins here. */
  readonly first: boolean;
}

/** What may be asked of a whole day, once: by Today at any time, at the end of a break only in the evening. */
export interface DayQuestions {
  readonly soreness: boolean;
  readonly legs: boolean;
}

export function dayQuestionsOf(today: readonly Entry[]): DayQuestions {
  const has = (type: Entry['type']): boolean => today.some((entry) => entry.type === type);
  return {
    soreness: !has('soreness'),
    legs: !has('leg-symptoms') && !today.some(saysOfLegs),
  };
}

/** What is worth telling now, in words of the programme; `null` where it simply goes on. */
export function adviceOf({ paused, review }: Pick<ProgrammeState, 'paused' | 'review'>): Advice | null {
  if (paused !== null) return { kind: 'paused', because: paused.because };
  if (review.due === null) return null;
  const key = reviewKey(review.due);
  const minutes = Math.round(review.due.weeklySeconds / 60);
  return { kind: 'review', key, values: key === littleHeld ? { minutes } : {} };
}

const littleHeld = 'programme.review.week-8-little';

/**
 * The text of a review; the one of week 8 says so where nothing has changed (G7), but blames the stretch only where enough of it was
 * done, and where there was something to ease.
 */
function reviewKey({ review, change, weeklySeconds: held, atEase }: ReviewDue): string {
  if (review === 'very-sore') return 'programme.review.very-sore';
  if (change === 'same' && atEase) return 'programme.review.at-ease';
  if (review !== 'week-8' || change !== 'same') return `programme.review.${change}`;
  return held < weeklySeconds.least ? littleHeld : 'programme.review.week-8-no-change';
}

/**
 * The question of the next morning comes only after a day on which a stretch hurt more than is safe: pain of
 * 4 or 5 is acceptable if it is gone within a day (S73).
 */
export function questionsOf(programme: Pick<ProgrammeState, 'paused' | 'review'>, lately: Lately): Questions {
  return {
    ask: askOf(lately),
    felt: feltOf(lately.today),
    advice: adviceOf(programme),
  };
}

/** One question a break: what bears on safety first, then the baseline, and the day's in the evening. */
function askOf({ today, yesterday, hurt, morning, evening, first }: Lately): EndQuestion {
  const has = (type: Entry['type']): boolean => today.some((entry) => entry.type === type);
  if (hurt && !has('pain-during')) return 'pain-during';
  if (morning && lastFelt(yesterday).some(hurtMuch) && !has('next-morning')) return 'next-morning';
  const { soreness, legs } = dayQuestionsOf(today);
  if (first && soreness) return 'soreness';
  if (!evening) return 'feel';
  if (soreness) return 'soreness';
  return legs ? 'legs' : 'feel';
}

/** What was tapped since the last guide was closed. */
function feltOf(today: readonly Entry[]): Feeling | null {
  return today.reduce<Feeling | null>((felt, entry) => {
    if (entry.type === 'guide-closed') return null;
    return entry.type === 'felt' ? entry.how : felt;
  }, null);
}

const hurtMuch = (entry: Entry): boolean =>
  (entry.type === 'pain-during' && entry.pain > safePain) || (entry.type === 'felt' && entry.how === 'hurt');

const saysOfLegs = (entry: Entry): boolean => entry.type === 'soreness' && entry.legSymptoms !== null;

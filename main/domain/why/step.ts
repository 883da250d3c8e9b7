/** Owns the shape of the why log: plain steps, each with its instant, a word for its text and its values. */
import type { Outcome, Posture } from '../journal';
import type { Stretch } from '../statistics/spans';
import type { Instant, Span } from '../time';
import { inSeconds } from '../time';

/** A value of a step's text: a length, a time of day, or a count. Whoever shows it writes it in their language. */
export type WhyValue = { readonly seconds: number } | { readonly time: Instant } | { readonly count: number };
export type WhyValues = Readonly<Record<string, WhyValue>>;

export type WhyKind = 'sitting' | 'due' | 'held-back' | 'prompt' | 'break' | 'other';

export interface WhyStep {
  readonly at: Instant;
  readonly kind: WhyKind;
  /** The text key below `why.step`. */
  readonly what: string;
  readonly values: WhyValues;
}

/** Why one prompt came when it came, and what became of it. */
export interface WhyStory {
  /** When the prompt came. */
  readonly at: Instant;
  readonly ordinal: number;
  readonly outcome: Outcome | 'open';
  /** From the beginning of the bout to the outcome. */
  readonly steps: readonly WhyStep[];
  /** The bout that began after it. */
  readonly back: WhyStep | null;
  /** The bout it came in, to its end or to now: what "I was standing" corrects. */
  readonly bout: Stretch;
  /** The absence before the bout that had no more evidence than a missing input: "I was still sitting" joins it. */
  readonly away: Stretch | null;
  /** What the person has said of that bout since. */
  readonly corrected: Posture | null;
}

export function step(at: Instant, kind: WhyKind, what: string, values: WhyValues = {}): WhyStep {
  return { at, kind, what, values };
}

export const lengthValue = (length: Span): WhyValue => ({ seconds: Math.max(0, inSeconds(length)) });
export const timeValue = (time: Instant): WhyValue => ({ time });

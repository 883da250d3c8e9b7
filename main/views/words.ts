/** Owns what a view needs of a language: its texts, and its ways to write numbers, durations and times. */
import type { Instant, Span } from '../domain/time';

export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  readonly language: string;
  /** The text of a key with its values put in; a key without a text is an error in the code and shows itself. */
  translate(key: string, values?: Values): string;
  number(value: number): string;
  /** Whole minutes, rounded down, with their unit: "24 min". */
  minutes(length: Span): string;
  /** Time of day: "16:54". */
  time(at: Instant): string;
}

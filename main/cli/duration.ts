/**
 * Owns how a length of time is written on the command line: "15m", "1h30m", "1h30", "2h", "90" (minutes).
 */
import { hours, minutes, type Span, span } from '../domain/time';

const form = /^(?:(\d{1,4})\s*(?:m|min))$|^(\d{1,4})$|^(\d{1,3})\s*h(?:\s*(\d{1,2})\s*(?:m|min)?)?$/i;

/** The length that `text` means, in whole minutes; `null` where it is none. Nothing and zero are no length. */
export function parseDuration(text: string): Span | null {
  const [, withUnit, bare, wholeHours = '0', rest = '0'] = form.exec(text.trim()) ?? ['', '', ''];
  const length = span(hours(Number(wholeHours)) + minutes(Number(withUnit ?? bare ?? rest)));
  return Number.isFinite(length) && length > 0 ? length : null;
}

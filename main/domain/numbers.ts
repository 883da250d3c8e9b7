/**
 * Owns how a number stands in a sentence: in the language's own digits, with at most one after the point. What `Intl` writes no
 * other way, small whole numbers in our digits, is written without it: its first format takes a start longer than all else that
 * its menu does, and a window that opens longer than all its texts, 18 of 95 ms on a busy machine.
 */
import { type Language, languages } from './languages';

/** Made when it is first asked for, and kept: what a language needs to write is some of the dearest to make. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Whether `Intl` writes this as JavaScript does: from a thousand on digits are grouped. */
const isPlain = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);

/** Writes numbers in a language whose locale names no digits of its own as `Intl` would, without it where that can be told. */
export function numberWriter(language: Language): (value: number) => string {
  const { locale } = languages[language];
  const hasOwnDigits = locale.includes('-u-nu-');
  const format = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  return (value) => (!hasOwnDigits && isPlain(value) ? String(value) : format().format(value));
}

/** The same for what has two digits at least and no groups: the seconds of "1:05". */
export function twoDigitWriter(language: Language): (value: number) => string {
  const { locale } = languages[language];
  const hasOwnDigits = locale.includes('-u-nu-');
  const format = once(() => new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false }));
  return (value) =>
    !hasOwnDigits && isPlain(value) ? String(value).padStart(2, '0') : format().format(value);
}

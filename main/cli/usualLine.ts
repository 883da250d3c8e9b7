/**
 * Owns the quick reading of the usual line of a trace, a sample as programs write it: a recorded year has six million of
 * them. It reads the bytes as they come from the file and knows nothing else: every other line, and every mistake, is
 * for `parseTraceLine`, to which a test holds it.
 */
import type { Sample } from '../domain/sample';
import { type Instant, instant, seconds, span } from '../domain/time';
import { dayAt, type Offset, offsetAt } from './stamp';
import type { TraceLine } from './trace';

export interface UsualLines {
  /** The sample in the line that begins at `from`; `null` = not a usual line. Something after its end must be no part of it. */
  read(bytes: Uint8Array, from: number): TraceLine | null;
  /** Where the line that was read last ends: at its line feed. */
  end(): number;
}

type Flag = 'call' | 'displayAwake' | 'fullScreen' | 'doNotDisturb';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const [atKey, monoKey, idleKey] = [bytesOf('{"at":'), bytesOf('"mono":'), bytesOf('"idle":')];
const flags = (['call', 'displayAwake', 'fullScreen', 'doNotDisturb'] as const).map(
  (name): readonly [Flag, Uint8Array] => [name, bytesOf(`"${name}":`)],
);
const [isTrue, isFalse, isNull] = [bytesOf('true'), bytesOf('false'), bytesOf('null')];
const [space, quote, comma, point, colon] = [32, 34, 44, 46, 58];
const [brace, newline, carriageReturn, zeroDigit, letterT, letterZ] = [125, 10, 13, 48, 84, 90];
/** More digits make a number that can't be put together exactly. */
const mostDigits = 15;
/** Thirty years without a touch are no usual sample, in seconds. */
const longestUsual = 1e9;

/** Reads line after line; what most of them share, the date and the offset, is remembered from one to the next. */
export function createUsualLines(): UsualLines {
  let bytes: Uint8Array = new Uint8Array();
  let place = 0;
  let date: Uint8Array = new Uint8Array(10);
  let day = Number.NaN;
  let zone: Uint8Array = new Uint8Array(1);
  let offset: Offset | null = null;

  const isAt = (what: Uint8Array, at: number): boolean => {
    for (let index = 0; index < what.length; index += 1) {
      if (bytes[at + index] !== what[index]) return false;
    }
    return true;
  };
  /** Goes past `what` where it stands here, and past one space behind it. */
  const take = (what: Uint8Array): boolean => {
    if (!isAt(what, place)) return false;
    place += what.length;
    if (bytes[place] === space) place += 1;
    return true;
  };
  const takeByte = (byte: number): boolean => {
    if (bytes[place] !== byte) return false;
    place += 1;
    return true;
  };
  /** The number that two digits make; `NaN` where they are none. */
  const pair = (at: number): number => {
    const tens = (bytes[at] ?? 0) - zeroDigit;
    const ones = (bytes[at + 1] ?? 0) - zeroDigit;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
  };
  const textAt = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

  /** The beginning of the day that is written here; `NaN` where it is none. */
  const takeDay = (): number => {
    if (!isAt(date, place)) {
      date = bytes.slice(place, place + 10);
      day = dayAt(textAt(place, place + 10));
    }
    place += 10;
    return day;
  };
  /** Milliseconds since then, `THH:MM:SS` with or without a fraction; `NaN` where it is no time. */
  const takeTime = (): number => {
    const [hour, minute, second] = [pair(place + 1), pair(place + 4), pair(place + 7)];
    const isTime = bytes[place] === letterT && bytes[place + 3] === colon && bytes[place + 6] === colon;
    if (!(isTime && hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
    place += 9;
    return ((hour * 60 + minute) * 60 + second) * 1000 + takeMilliseconds();
  };
  const takeMilliseconds = (): number => {
    if (!takeByte(point)) return 0;
    let milliseconds = 0;
    let weight = 100;
    for (;;) {
      const digit = (bytes[place] ?? 0) - zeroDigit;
      if (!(digit >= 0 && digit <= 9)) return weight === 100 ? Number.NaN : milliseconds;
      // What is less than a millisecond is left out.
      if (weight >= 1) milliseconds += digit * weight;
      weight /= 10;
      place += 1;
    }
  };
  const takeOffset = (): Offset | null => {
    const length = bytes[place] === letterZ ? 1 : 6;
    if (offset === null || zone.length !== length || !isAt(zone, place)) {
      zone = bytes.slice(place, place + length);
      offset = offsetAt(textAt(place, place + length), 0);
    }
    place += length;
    return offset;
  };
  /** A number of JSON without sign and exponent; `NaN` where it is none or too long to be put together exactly. */
  const takeNumber = (): number => {
    const from = place;
    let value = 0;
    let divisor = 0;
    for (;;) {
      const byte = bytes[place];
      if (byte === point && divisor === 0 && place > from) divisor = 1;
      else {
        const digit = (byte ?? 0) - zeroDigit;
        if (!(digit >= 0 && digit <= 9)) break;
        value = value * 10 + digit;
        divisor *= 10;
      }
      place += 1;
    }
    const length = place - from;
    const ledByZero = bytes[from] === zeroDigit && length > 1 && bytes[from + 1] !== point;
    if (length === 0 || length > mostDigits || ledByZero || divisor === 1) return Number.NaN;
    return divisor === 0 ? value : value / divisor;
  };
  /** Reads the flags to the end of the line into `sample`; false where anything else stands there. */
  const takeFlags = (sample: { -readonly [Key in Flag]: boolean }): boolean => {
    while (takeByte(comma)) {
      if (bytes[place] === space) place += 1;
      const flag = flags.find(([, key]) => take(key));
      if (flag === undefined) return false;
      const on = take(isTrue);
      if (!on && !take(isFalse)) return false;
      sample[flag[0]] = on;
    }
    return takeByte(brace);
  };

  const readAt = (): Instant | null => {
    if (!take(atKey) || !takeByte(quote)) return null;
    const at = takeDay() + takeTime();
    const written = takeOffset();
    if (written === null || !takeByte(quote) || !takeByte(comma) || Number.isNaN(at)) return null;
    if (bytes[place] === space) place += 1;
    return instant(at - written.minutes * 60_000);
  };

  return {
    read(given, from) {
      bytes = given;
      place = from;
      const at = readAt();
      if (at === null || offset === null) return null;
      let mono: number | null = null;
      if (take(monoKey)) {
        mono = takeNumber();
        if (Number.isNaN(mono) || !takeByte(comma)) return null;
        if (bytes[place] === space) place += 1;
      }
      if (!take(idleKey)) return null;
      const idle = take(isNull) ? null : takeNumber();
      if (idle !== null && !(idle <= longestUsual)) return null;
      const sample: { -readonly [Key in keyof Sample]: Sample[Key] } = {
        utcOffset: offset.minutes,
        idle: idle === null ? null : seconds(idle),
        call: false,
        displayAwake: false,
        fullScreen: false,
        doNotDisturb: false,
      };
      if (!takeFlags(sample)) return null;
      if (bytes[place] === carriageReturn) place += 1;
      if (bytes[place] !== newline) return null;
      return { signal: { at, mono: mono === null ? null : span(mono), type: 'sampled', sample }, offset };
    },
    end: () => place,
  };
}

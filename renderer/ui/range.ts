/** Owns what a typed or stepped number may be: within its range and on its steps. Pure. */

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly preset: number;
}

/** Where the ten digits of a script begin that keyboards of our languages type: Arabic, Persian, Devanagari. */
const zeros = [0x0660, 0x06f0, 0x0966];

/** Digits of other scripts, and the wide ones of East Asian keyboards, as those that JavaScript reads; with a point for the decimals. */
export function plainDigits(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = zeros.find((one) => code >= one && code < one + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/[,\u066b]/g, '.');
}

export type ReadNumber = { readonly ok: true; readonly value: number } | { readonly ok: false };

/** Reads what a person typed, its unit forgiven: a number of the range and on its steps, or nothing. */
export function parseNumber(typed: string, range: NumberRange): ReadNumber {
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*\D*$/u.exec(plainDigits(typed));
  if (match === null) return { ok: false };
  const value = Number(match[1]);
  const steps = (value - range.least) / range.step;
  if (value < range.least || value > range.most || !Number.isInteger(steps)) return { ok: false };
  return { ok: true, value };
}

/** The next number of the range in a direction: the nearest step above or below, held at the ends. */
export function stepFrom(value: number, by: number, { least, most, step }: NumberRange): number {
  const steps = (value - least) / step;
  const next = by > 0 ? Math.floor(steps) + by : Math.ceil(steps) + by;
  return Math.min(most, Math.max(least, least + next * step));
}

/** Where a number stands on its scale, 0 to 1. */
export function shareOf(value: number, { least, most }: NumberRange): number {
  return (Math.min(most, Math.max(least, value)) - least) / (most - least);
}

/** Specifies which typed numbers are taken, where steps lead, and what a scale names. */
import { describe, expect, it } from 'vitest';
import { parseNumber, shareOf, stepFrom } from './range';
import { scaleOf } from './Slider';

const limit = { least: 15, most: 90, step: 5, preset: 30 };

describe('a typed number', () => {
  it.each([
    ['45', 45],
    [' 45 min ', 45],
    ['٤٥', 45],
    ['۴۵', 45],
    ['४५', 45],
    ['４５分', 45],
    ['15', 15],
    ['90', 90],
    ['45,0', 45],
  ])('%s is taken', (typed, value) => {
    expect(parseNumber(typed, limit)).toEqual({ ok: true, value });
  });

  it.each(['', 'half', '14', '95', '33', '-30', '4 5', '1e2', 'min 45', '30.5'])(
    '"%s" is refused',
    (typed) => {
      expect(parseNumber(typed, limit)).toEqual({ ok: false });
    },
  );
});

describe('a step', () => {
  it('goes one step and stops at the ends', () => {
    expect(stepFrom(30, 1, limit)).toBe(35);
    expect(stepFrom(30, -1, limit)).toBe(25);
    expect(stepFrom(90, 1, limit)).toBe(90);
    expect(stepFrom(15, -1, limit)).toBe(15);
  });

  it('leads from a number between two steps to the nearer side', () => {
    expect(stepFrom(33, 1, limit)).toBe(35);
    expect(stepFrom(33, -1, limit)).toBe(30);
  });
});

describe('a scale', () => {
  it('places a number between its ends, and one beyond them at the end', () => {
    expect(shareOf(30, limit)).toBeCloseTo(0.2);
    expect(shareOf(5, limit)).toBe(0);
    expect(shareOf(120, limit)).toBe(1);
  });

  const named =
    (preset: number, word = 'default') =>
    (mark: number): string =>
      mark === preset ? `${mark} ${word}` : String(mark);

  it('names both ends, the default and the marks that have room', () => {
    expect(scaleOf(limit, [35, 45, 60, 75], named(30))).toEqual([15, 30, 45, 60, 75, 90]);
  });

  const breaks = { least: 1, most: 10, step: 1, preset: 2 };

  it('keeps the default and gives up what would run into it where the text is large', () => {
    expect(scaleOf(breaks, [5], named(2))).toEqual([1, 2, 5, 10]);
    expect(scaleOf(breaks, [5], named(2), 2)).toEqual([2, 5, 10]);
  });

  it('knows that words which would go past the start of the scale stand farther along it', () => {
    // "2 по умолчанию" at 200 %: half of it is longer than the way from the start to its mark.
    expect(scaleOf(breaks, [5], named(2, 'по умолчанию'), 2)).toEqual([2, 10]);
    expect(scaleOf(breaks, [5], named(2, 'по умолчанию'), 1.5)).toEqual([2, 5, 10]);
  });

  it('gives up what would run into a longer word for it, and into letters that are wide', () => {
    expect(scaleOf(breaks, [5], named(2, 'valor predeterminado'))).toEqual([2, 5, 10]);
    expect(scaleOf(breaks, [5], named(2, 'システム既定値'))).toEqual([2, 5, 10]);
    const size = { least: 100, most: 200, step: 5, preset: 100 };
    expect(scaleOf(size, [125, 150, 175], named(100, 'par défaut'), 1)).toEqual([100, 125, 150, 175, 200]);
    expect(scaleOf(size, [125, 150, 175], named(100, 'par défaut'), 1.5)).toEqual([100, 150, 175, 200]);
  });
});

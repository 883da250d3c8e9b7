/** Says how large windows are made: they grow with the text and the screen, and stay as their person left them. */
import { describe, expect, test } from 'vitest';
import { windowNames } from '../../bridge/windows';
import { windowSize } from './sizes';

const large = { width: 2560, height: 1400 };
const usual = { width: 1920, height: 1040 };
const laptop = { width: 1366, height: 735 };
/** 1366x768 at 125 % and at 150 %, 1080p at 200 %, each without a panel. */
const scaled = [
  { width: 1092, height: 581 },
  { width: 910, height: 490 },
  { width: 960, height: 507 },
];

describe('the break window', () => {
  test('is as drawn at 100, 150 and 200 % where there is room', () => {
    expect(windowSize('break', 1, null, usual)).toEqual({ width: 440, height: 640 });
    expect(windowSize('break', 1.5, null, usual)).toEqual({ width: 520, height: 750 });
    expect(windowSize('break', 2, null, usual)).toEqual({ width: 600, height: 860 });
    expect(windowSize('break', 2, null, large)).toEqual({ width: 600, height: 860 });
  });

  test('is only as high as the screen at 100 %, and there as wide as ever', () => {
    for (const area of scaled)
      expect(windowSize('break', 1, null, area)).toEqual({ width: 440, height: area.height });
  });

  test('gets in width what large text cannot have in height', () => {
    expect(windowSize('break', 2, null, laptop)).toEqual({ width: 702, height: 735 });
    expect(windowSize('break', 2, null, { width: 1092, height: 581 })).toEqual({ width: 888, height: 581 });
    expect(windowSize('break', 2, null, { width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
  });

  test('takes no size that was given', () => {
    const given = { width: 700, height: 700, textScale: 1 };
    expect(windowSize('break', 1, given, usual)).toEqual({ width: 440, height: 640 });
  });
});

describe('the other windows', () => {
  test('grow with the text', () => {
    expect(windowSize('settings', 1, null, usual)).toEqual({ width: 880, height: 640 });
    expect(windowSize('settings', 2, null, usual)).toEqual({ width: 1200, height: 860 });
    expect(windowSize('welcome', 2, null, usual)).toEqual({ width: 982, height: 753 });
  });

  test('show more of their pages on a high screen, up to four tenths more; the welcome has no more to show', () => {
    expect(windowSize('help', 1, null, large)).toEqual({ width: 880, height: 840 });
    expect(windowSize('help', 1, null, { width: 5000, height: 4000 })).toEqual({ width: 880, height: 896 });
    expect(windowSize('welcome', 1, null, large)).toEqual({ width: 720, height: 560 });
  });

  test('come in the size that the person gave, until the text is another or the screen too small', () => {
    const given = { width: 1000, height: 700, textScale: 1 };
    expect(windowSize('today', 1, given, usual)).toEqual({ width: 1000, height: 700 });
    expect(windowSize('today', 1.5, given, usual)).toEqual(windowSize('today', 1.5, null, usual));
    expect(windowSize('today', 1, given, { width: 1366, height: 690 })).toEqual({ width: 880, height: 640 });
  });
});

test('none is larger than its screen, whatever the text', () => {
  for (const name of windowNames) {
    for (const area of [...scaled, { width: 400, height: 300 }]) {
      for (const textScale of [1, 1.25, 1.5, 1.75, 2]) {
        const { width, height } = windowSize(name, textScale, { width: 5000, height: 5000, textScale }, area);
        expect(width).toBeLessThanOrEqual(area.width);
        expect(height).toBeLessThanOrEqual(area.height);
      }
    }
  }
});

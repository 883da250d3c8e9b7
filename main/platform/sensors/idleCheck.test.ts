/** Says which readings of idle time are believed. */
import { expect, test } from 'vitest';
import { instant, minutes, type Span, seconds, span } from '../../domain/time';
import { createIdleCheck } from './idleCheck';

/** Judges whole seconds of idle time, one every `step` seconds. */
function judge(readings: readonly number[], step = 15) {
  const check = createIdleCheck();
  return readings.map((reading, index) => {
    const judged = check.judge(seconds(reading), instant(index * step * 1000), seconds(index * step));
    return judged.idle === null ? 'unsure' : judged.idle / 1000;
  });
}

test('an ordinary day is believed as it is: work, an absence, work', () => {
  const readings = [0, 2, 0, 15, 30, 45, 1, 0, 7];
  expect(judge(readings)).toEqual(readings);
});

test('exactly 0 for ten minutes is a dead sensor, until it moves', () => {
  const readings = judge([...Array(45).fill(0), 3, 0]);
  expect(readings.indexOf('unsure')).toBe(40);
  expect(readings.slice(-2)).toEqual([3, 0]);
});

test('a few zeros far apart say nothing', () => {
  expect(judge([0, 0, 0, 0], 300)).toEqual([0, 0, 0, 0]);
});

test('a rise faster than time is held to what can be', () => {
  expect(judge([2, 400, 3])).toEqual([2, 17, 3]);
});

test('a reading that oscillates is unsure after the third jump', () => {
  expect(judge([2, 400, 3, 410, 1, 390, 2])).toEqual([2, 17, 3, 18, 1, 'unsure', 'unsure']);
});

test('an oscillation that has stopped for ten minutes is forgiven', () => {
  const steady = Array.from({ length: 50 }, (_, index) => 1 + (index % 5));
  expect(judge([2, 400, 3, 410, 1, 390, ...steady]).at(-1)).toBe(steady.at(-1));
});

test('a jump is believed once three readings agree with it', () => {
  expect(judge([2, 400, 415, 430, 445])).toEqual([2, 17, 32, 430, 445]);
});

test('time asleep, which only the wall clock counts, is no jump', () => {
  const check = createIdleCheck();
  check.judge(seconds(1), instant(0), span(0));
  expect(check.judge(minutes(60), instant(minutes(60)), seconds(10)).idle).toBe(minutes(60));
});

test('a restart forgets what came before', () => {
  const check = createIdleCheck();
  check.judge(seconds(1), instant(0), span(0));
  check.restart();
  const judged: Span | null = check.judge(minutes(20), instant(1000), seconds(1)).idle;
  expect(judged).toBe(minutes(20));
});

/** A call that was seen is recorded whole, whatever ends the watching: a restart, a lock, the end of a recording. */
import { expect, it } from 'vitest';
import { type Day, day, timeOf } from './scenario.fixture';

const calls = (one: Day): string[] =>
  one.entries.flatMap((entry) =>
    entry.type === 'call'
      ? [`${timeOf(entry.since)}-${timeOf(entry.until)}, told at ${timeOf(entry.at)}`]
      : [],
  );
const inCall = (): Day => day('09:00').works('09:10').works('09:20', { call: true });

it('by its own end', () => {
  expect(calls(inCall().works('09:21'))).toEqual(['09:10:05-09:20:05, told at 09:20:05']);
});

it('by a restart: it ended when it was seen last, and one that goes on is another', () => {
  const one = inCall().restart('09:24', 'killed').works('09:30', { call: true }).works('09:31');
  expect(calls(one)).toEqual([
    '09:10:05-09:20:00, told at 09:24:00',
    expect.stringMatching(/^09:24:\d\d-09:30:05, told at 09:30:05$/),
  ]);
  expect(calls(day('09:00').works('09:10').restart('09:12', 'quit').works('09:15'))).toEqual([]);
});

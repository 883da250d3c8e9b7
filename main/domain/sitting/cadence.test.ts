/** How soon the next sample is worth taking, wherever the person is in their day. */
import { expect, it } from 'vitest';
import { nextSampleIn } from './cadence';
import { answer, guide } from './cases.fixture';
import { type Day, day, policyWith } from './scenario.fixture';

const policy = policyWith({});
const knocking = { ...policy, knock: true };
const asleep = { type: 'suspended' } as const;
const standing = { type: 'posture', posture: 'standing' } as const;
const pausedUntil = (until: string) => ({ type: 'paused', until: day(until).now() }) as const;
const tookBreak = (): Day =>
  day('09:00').types('09:10').say({ type: 'guide-requested' }).types('09:11').say(guide(60));
const ignored = (): Day => day('09:00').works('10:02');

it.each([
  ['a prompt is open', () => day('09:00').works('09:30'), 1],
  ['it is, in a sleep', () => day('09:00').works('09:30').say(asleep), 15],
  ['a break runs', () => day('09:00').works('09:30').say(answer('start')), 1],
  ['the person types on over a due prompt', () => day('09:00').types('09:30:05'), 1],
  ['it waits for a call', () => day('09:00').types('09:30:05', { call: true }), 15],
  ['it waits for a pause that ends', () => day('09:00').say(pausedUntil('09:31')).types('09:30:53'), 7],
  ['the prompt is far', () => day('09:00').types('09:29:44'), 15],
  ['the prompt is near', () => day('09:00').types('09:29:53'), 7],
  ['it comes by "later"', () => day('09:00').works('09:30').say(answer('postpone')).works('09:34:53'), 7],
  ['no prompt comes any more', () => ignored(), 15],
  ['a break is just over', () => tookBreak().nothing('09:12:59'), 1],
  ['a break has been over for two minutes', () => tookBreak().nothing('09:13'), 15],
  ['the person is away', () => day('09:00').types('09:10').still('09:15:10'), 15],
  [
    'away, and a pause ends',
    () => day('09:00').types('09:10').say(pausedUntil('09:16')).still('09:15:53'),
    7,
  ],
  [
    'standing, and a pause ends',
    () => day('09:00').say(standing).say(pausedUntil('09:16')).types('09:15:53'),
    7,
  ],
] as const)('where %s', (_, at, inSeconds) => {
  const one = at();
  expect(nextSampleIn(one.state(), policy, one.now())).toBe(inSeconds * 1000);
});

it.each([
  ['a knock is near', () => day('09:00', knocking).types('09:29:23'), 7],
  ['a knock is there', () => day('09:00', knocking).types('09:29:35'), 1],
  ['a call keeps it back from the first', () => day('09:00', knocking).types('09:29:30', { call: true }), 15],
  [
    'a call keeps it back, and its prompt is near',
    () => day('09:00', knocking).types('09:29:53', { call: true }),
    7,
  ],
] as const)('Q16 where %s', (_, at, inSeconds) => {
  const one = at();
  expect(nextSampleIn(one.state(), knocking, one.now())).toBe(inSeconds * 1000);
});

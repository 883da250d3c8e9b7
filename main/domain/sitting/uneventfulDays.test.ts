/** Holds the short way through a step to the rule itself on days on which signs, hindrances and waits come, go and last. */
import { expect, test } from 'vitest';
import { type Policy, policyFrom, presetNumbers, presetPolicy } from '../policy';
import { minutes } from '../time';
import { clock, type Day, day } from './scenario.fixture';
import { shortWays } from './shortWay.fixture';

/** Nothing is asked, however long the day is. */
const asksNothing = policyFrom({ ...presetNumbers, sittingLimit: 600, strongNudge: null }, null);
const skip = { type: 'answered', prompt: null, answer: 'skip' } as const;
const start = { type: 'answered', prompt: null, answer: 'start' } as const;

/** Four hours of typing with a pause of half a minute in each five: work is told from a pointer that moves by itself. */
function worker(policy: Policy): Day {
  const one = day('09:00', policy);
  for (let minute = 0; minute < 240; minute += 5) {
    const clockAt = (more: number): string =>
      `${9 + Math.floor((minute + more) / 60)}:${(minute + more) % 60}`;
    one
      .types(clockAt(4))
      .still(`${clockAt(4)}:30`)
      .types(clockAt(5));
  }
  return one;
}

/** A sleep of half a minute in a call that the samples go on telling of. */
const napInCall = (policy: Policy): Day =>
  day('09:00', policy)
    .works('09:10', { call: true })
    .say({ type: 'suspended' })
    .works('09:10:30', { call: true })
    .say({ type: 'resumed' });

/** With the least share of each, in percent: days on which each sign, each hindrance and each wait comes and goes, or lasts for longer than it is believed. */
const told: readonly (readonly [string, number, Policy, (policy: Policy) => Day])[] = [
  [
    'a call without end',
    70,
    presetPolicy,
    (policy) => day('09:00', policy).works('12:20', { call: true }).works('12:40'),
  ],
  [
    'a display kept awake, and a call in it',
    93,
    presetPolicy,
    (policy) =>
      day('09:00', policy)
        .works('09:20', { displayAwake: true })
        .works('09:25', { displayAwake: true, call: true })
        .works('09:45', { displayAwake: true })
        .still('12:40', { displayAwake: true }),
  ],
  [
    'a full screen without end',
    67,
    presetPolicy,
    (policy) =>
      day('09:00', policy).works('12:20', { fullScreen: true }).still('12:30', { fullScreen: true }),
  ],
  [
    'work beside a pointer, the way out and the way back',
    77,
    asksNothing,
    (policy) =>
      worker(policy)
        .still('13:01:30')
        .types('13:01:35')
        .still('13:03')
        .types('13:20')
        .still('13:21:50')
        .types('13:22'),
  ],
  [
    'the same until it is back from an empty chair',
    72,
    presetPolicy,
    (policy) =>
      worker(policy)
        .still('13:01')
        .types('13:01:05')
        .still('13:02:30')
        .types('13:02:35')
        .still('13:04:10')
        .types('13:04:15')
        .still('13:05:50')
        .types('13:30'),
  ],
  [
    'a stuck idle time that nobody answers',
    70,
    presetPolicy,
    (policy) => day('09:00', policy, 20).works('18:00'),
  ],
  [
    'a pause with an end',
    94,
    presetPolicy,
    (policy) =>
      day('09:00', policy)
        .works('09:05')
        .say({ type: 'paused', until: clock('10:00') })
        .works('10:20'),
  ],
  [
    'locks by hand and by itself, a sleep, and a stall',
    73,
    presetPolicy,
    (policy) =>
      day('09:00', policy)
        .types('09:05')
        .locked('09:06')
        .types('09:08')
        .still('09:11')
        .say({ type: 'locked' })
        .still('09:12')
        .say({ type: 'unlocked' })
        .types('09:13')
        .say({ type: 'suspended' })
        .types('09:13:40')
        .say({ type: 'resumed' })
        .types('09:15')
        .nothing('09:16:01')
        .sample(61)
        .nothing('09:17:01')
        .sample(3)
        .still('09:18'),
  ],
  [
    'a touch of some minutes ago that no sample had told of',
    81,
    { ...presetPolicy, idleBreak: minutes(2) },
    (policy) =>
      day('09:00', policy, 60)
        .types('09:10')
        .sample(0)
        .nothing('09:11')
        .sample(60)
        .nothing('09:12')
        .sample(110)
        .nothing('09:13')
        .sample(130)
        .nothing('09:14')
        .sample(125),
  ],
  [
    'an absence that is a break to the second, and one that is told of only then',
    98,
    { ...presetPolicy, idleBreak: minutes(2) },
    (policy) =>
      day('09:00', policy)
        .types('09:10')
        .still('09:13')
        .types('09:20')
        .nothing('09:21')
        .sample(60)
        .nothing('09:21:30')
        .sample(90)
        .nothing('09:22:05')
        .sample(120),
  ],
  [
    'a first prompt unanswered beside a doubted idle time, and then nobody',
    81,
    policyFrom({ ...presetNumbers, sittingLimit: 240, strongNudge: null }, null),
    (policy) => worker(policy).types('13:03:30').still('13:06'),
  ],
  [
    'a call that goes on through a sleep',
    93,
    presetPolicy,
    (policy) => napInCall(policy).works('09:12', { call: true }).works('09:13'),
  ],
  [
    'a call that ends with a sleep',
    93,
    { ...presetPolicy, ignored: ['call'] },
    (policy) => napInCall(policy).works('09:13'),
  ],
  [
    'a night at an open machine',
    92,
    presetPolicy,
    (policy) => day('09:00', policy, 60).types('17:00').still('33:00').types('33:20'),
  ],
  [
    'a break of one’s own, standing, sitting again',
    36,
    presetPolicy,
    (policy) =>
      day('09:00', policy)
        .works('09:10')
        .say({ type: 'guide-requested' })
        .still('09:13')
        .works('09:20')
        .say({ type: 'posture', posture: 'standing' })
        .works('10:30')
        .say({ type: 'stood-up' })
        .nothing('10:30:05')
        .sample(3)
        .nothing('10:30:10')
        .sample(0)
        .works('10:40'),
  ],
  [
    'prompts answered and not, with a knock',
    82,
    { ...presetPolicy, knock: true },
    (policy) =>
      day('09:00', policy)
        .works('09:32')
        .say(skip)
        .types('10:06')
        .works('10:40')
        .say(start)
        .still('10:43')
        .works('11:20'),
  ],
  [
    'a wait in a call and after it, at keys and with nobody there',
    90,
    presetPolicy,
    (policy) =>
      day('09:00', policy)
        .types('09:29')
        .types('09:31', { doNotDisturb: true })
        .types('09:32', { call: true })
        .types('09:32:50')
        .still('09:34:30')
        .types('09:35'),
  ],
  [
    'clocks that are set',
    98,
    presetPolicy,
    (policy) => day('09:00', policy).types('09:10').setForward(3).types('09:20').setBack(2).types('09:25'),
  ],
];

test.each(told)('on a day with %s, which goes it for %i % of its signals', (_, share, policy, live) => {
  const { signals } = live(policy);
  expect(Math.floor((100 * shortWays(signals, policy)) / signals.length)).toBeGreaterThanOrEqual(share);
});

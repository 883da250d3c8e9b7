/** Holds the short way through a step to the rule itself: the same state after every signal, whatever happens. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Policy, policyFrom, presetNumbers, presetPolicy } from '../policy';
import { times } from '../properties.fixture';
import { instant, minutes, span } from '../time';
import { days, play, run } from './randomDays.fixture';
import { clock, quiet } from './scenario.fixture';
import { isSensorDoubted } from './sensor';
import { shortWays } from './shortWay.fixture';
import type { Signal } from './state';

/** Policies other than the preset one, as far as they bear on a sample. */
const policies = fc.record({
  breakLength: fc.constantFrom(1, 2, 10),
  firmBreak: fc.constantFrom(1, 2, 5),
  idleBreak: fc.constantFrom(2, 5, 15),
  presenceTrust: fc.constantFrom(30, 90, 240),
  sittingLimit: fc.constantFrom(1, 15, 30),
  strongNudge: fc.constantFrom(null, 45, 60),
});
const hours = fc.constantFrom(null, { mon: [{ from: 8 * 60, to: 10 * 60 }] });
const allPolicies = fc.tuple(policies, hours, fc.boolean(), fc.boolean(), fc.boolean()).map(
  ([numbers, workingHours, presenceSignals, ignores, knock]): Policy => ({
    ...policyFrom({ ...presetNumbers, ...numbers }, workingHours),
    presenceSignals,
    ignored: ignores ? ['call', 'full-screen'] : [],
    knock,
  }),
);

test('on random days the short way leads where the rule does', () => {
  fc.assert(
    fc.property(days, allPolicies, ([acts, every], policy) => {
      shortWays(play(acts, every), policy);
    }),
    { numRuns: times(150) },
  );
});

test('so it does beside a sensor that proves nothing any more', () => {
  // Four hours at work without a minute's pause, and then whatever comes.
  const doubted = { kind: 'work', length: 4 * 60 * 60, say: 'locked' } as const;
  fc.assert(
    fc.property(days, allPolicies, ([acts], policy) => {
      const signals = play([doubted, ...acts], 20);
      const states = run(signals).states.slice(0, 4 * 60 * 3);
      expect(states.some((state) => isSensorDoubted(state, state.at ?? instant(0)))).toBe(true);
      shortWays(signals, policy);
    }),
    { numRuns: times(30) },
  );
});

test('so it does whatever the signals hold and in whatever order they come', () => {
  const near = fc.integer({ min: -20, max: 400 }).map((second) => second * 1000);
  const sample = fc.record({
    utcOffset: fc.integer({ min: -840, max: 840 }),
    idle: fc.option(fc.integer({ min: 0, max: 600 }).map((second) => span(second * 1000))),
    call: fc.boolean(),
    displayAwake: fc.boolean(),
    fullScreen: fc.boolean(),
    doNotDisturb: fc.boolean(),
  });
  const signal = fc.record({ at: near, mono: fc.option(near), sample }).map(
    ({ at, mono, sample: shown }): Signal => ({
      type: 'sampled',
      at: instant(at),
      mono: mono === null ? null : span(mono),
      sample: shown,
    }),
  );
  fc.assert(
    fc.property(fc.array(signal, { maxLength: 60 }), allPolicies, (signals, policy) => {
      shortWays(signals, policy);
    }),
    { numRuns: times(1000) },
  );
});

test('most samples of a working day on which no prompt is answered go the short way', () => {
  const signals: Signal[] = Array.from({ length: 8 * 720 }, (_, index) => ({
    type: 'sampled',
    at: instant(index * 5000),
    mono: span(index * 5000),
    // Ten minutes off in each hour.
    sample: { ...quiet, idle: span(index % 720 < 600 ? (index % 3) * 2000 : ((index % 720) - 600) * 5000) },
  }));
  expect(shortWays(signals, presetPolicy) / signals.length).toBeGreaterThan(0.7);
});

test('a wait for working hours, a video and a call go it too', () => {
  const policy = policyFrom(presetNumbers, { mon: [{ from: 18 * 60, to: 20 * 60 }] });
  const signals = (flags: Partial<typeof quiet>): Signal[] =>
    Array.from({ length: 720 }, (_, index) => ({
      type: 'sampled',
      at: instant(clock('09:00') + index * 5000),
      mono: null,
      sample: { ...quiet, idle: span(2000), ...flags },
    }));
  for (const flags of [{}, { displayAwake: true }, { fullScreen: true }, { doNotDisturb: true }])
    expect(shortWays(signals(flags), policy)).toBeGreaterThan(600);
  expect(shortWays(signals({ call: true }), { ...policy, sittingLimit: minutes(90) })).toBeGreaterThan(600);
});

/** What the state holds after the clock was set (C2): every instant in it, and nothing else, is another. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { times } from '../properties.fixture';
import { instant, minutes, type Span, seconds, span } from '../time';
import { clockSetBy, shifted } from './clockShift';
import { begin, days, play, policies, run } from './randomDays.fixture';
import { day } from './scenario.fixture';
import type { Signal, State } from './state';

/** Any number as large as that is an instant: the longest span of a day is far less. */
const withInstants = (state: State, by: Span): unknown =>
  JSON.parse(JSON.stringify(state), (_, value: unknown) =>
    typeof value === 'number' && value > begin / 2 ? value + by : value,
  );

it('C2 every instant shifts, in whatever state the day is', () => {
  fc.assert(
    fc.property(days, policies, fc.constantFrom(minutes(60), seconds(-7)), ([acts, every], policy, by) => {
      const { states } = run(play(acts, every), policy);
      for (const state of states) {
        const [is, wanted] = [shifted(state, by), withInstants(state, by)];
        // To ask the test library of each costs more than the rule does.
        if (JSON.stringify(is) !== JSON.stringify(wanted)) expect(is).toEqual(wanted);
      }
    }),
    { numRuns: times(30) },
  );
});

it.each([
  ['the clocks agree', 5000, 5000, 0],
  ['they differ by 1.5 s: read one after the other', 6500, 5000, 0],
  ['or the other way', 3500, 5000, 0],
  ['set forward by more', 6501, 5000, 1501],
  ['set back by more', 3499, 5000, -1501],
  ['set back behind what has happened', -1, 5000, -5001],
  ['back a little, though the other clock stands', -1000, 0, -1000],
  ['back, where the other clock was read before', -1000, null, -1000],
  ['forward, where it was not read', 60_000, null, 0],
  ['forward, where it begins anew', 60_000, -1, 0],
] as const)('C2 %s', (_, passed, monoPassed, by) => {
  const one = day('09:00').types('09:10');
  const state = one.state();
  const mono = monoPassed === null ? null : span((state.bothClocks?.mono ?? 0) + monoPassed);
  const signal: Signal = { type: 'stood-up', at: instant(one.now() + passed), mono };
  expect(clockSetBy(state, signal)).toBe(by);
  // Another start may count from another origin.
  if (by > 0) expect(clockSetBy(state, { ...signal, type: 'restored' })).toBe(0);
});

it('C2 in a sleep the other clock may stand still: forward the wall clock is believed, back it is not', () => {
  const state = day('09:00').types('09:10').say({ type: 'suspended' }).state();
  const mono = span(state.bothClocks?.mono ?? 0);
  const at = (later: number): Signal => ({ type: 'resumed', at: instant((state.at ?? 0) + later), mono });
  expect(clockSetBy(state, at(3_600_000))).toBe(0);
  expect(clockSetBy(state, at(-3_600_000))).toBe(-3_600_000);
});

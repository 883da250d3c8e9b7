/** What a saved state may lack (C3): nothing by which another start would go on otherwise. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { times } from '../properties.fixture';
import { after, instant, minutes, seconds, span } from '../time';
import { begin, days, play, policies, run } from './randomDays.fixture';
import { saysMore } from './saving';
import { type Day, day } from './scenario.fixture';
import type { State } from './state';
import { step } from './step';

it('C3 from a state that says no more another start goes on in the same way, whenever it comes', () => {
  const startLater = fc.constantFrom(seconds(1), minutes(3), minutes(6), minutes(240));
  let alike = 0;
  fc.assert(
    fc.property(days, policies, startLater, ([acts, every], policy, later) => {
      const { states } = run(play(acts, every), policy);
      const startOf = (state: State, at = instant(begin)) => {
        const { state: begun, effects } = step(state, { type: 'restored', at, mono: null }, policy);
        return { ...begun, effects };
      };
      let saved: State | null = null;
      for (const state of states) {
        const isSame = saved !== null && seenOf(state) === seenOf(saved) && !saysMore(state, saved);
        if (saved === null || !isSame) {
          saved = state;
          continue;
        }
        const at = after(state.at ?? instant(begin), later);
        expect(startOf(saved, at)).toEqual(startOf(state, at));
        alike += 1;
      }
    }),
    { numRuns: times(150) },
  );
  expect(alike).toBeGreaterThan(1000);
});

/** When the person was seen: up to rounding it may differ, which moves what a start makes of it by as much. */
function seenOf({ lastSeen, lastTouch, lastProof }: State): string {
  return [lastSeen, lastTouch, lastProof].join();
}

it.each([
  ['somebody touched something', (one: Day) => one.types('09:10:20'), true],
  ['the same touch looks two seconds later', (one: Day) => one.nothing('09:10:30').sample(28), false],
  ['it looks later by more', (one: Day) => one.nothing('09:10:30').sample(27), true],
  ['nobody was seen for nearly a minute', (one: Day) => one.still('09:10:55'), false],
  ['nobody was seen for a minute', (one: Day) => one.still('09:11'), true],
  ['a call began', (one: Day) => one.nothing('09:10:20').sample(20, { call: true }), true],
  ['the session was locked', (one: Day) => one.say({ type: 'locked' }), true],
] as const)('C3 where %s', (_, more, isMore) => {
  const one = day('09:00').types('09:10').still('09:10:15');
  const saved = one.state();
  expect(saysMore(more(one).state(), saved)).toBe(isMore);
});

it('C3 away for an hour it says no more than at the beginning of it', () => {
  const one = day('09:00').types('09:10').still('09:20');
  const saved = one.state();
  expect(saysMore(one.still('10:20').state(), saved)).toBe(false);
  const { at } = one.state();
  expect(at === null ? null : span(at - (saved.at ?? at))).toBe(minutes(60));
});

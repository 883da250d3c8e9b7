/** Test code: holds the short way through a step to the rule itself. */
import { expect } from 'vitest';
import type { Policy } from '../policy';
import type { Signal, State } from './state';
import { initialState, stepInFull } from './step';
import { uneventful } from './uneventful';

/** Whether two states hold the same: most of their fields are the very same things. */
function isSame(one: State, other: State): boolean {
  const keys = Object.keys(one) as (keyof State)[]; // Object.keys forgets the type of the keys
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]))
  );
}

/** Plays the signals by the rule, and holds the short way to it wherever there is one; gives how often that was. */
export function shortWays(signals: readonly Signal[], policy: Policy): number {
  let state: State = initialState();
  let found = 0;
  for (const signal of signals) {
    const short = uneventful(Object.freeze(state), signal, policy);
    const full = stepInFull(state, signal, policy);
    if (short !== null) {
      found += 1;
      if (!isSame(short, full.state) || full.effects.length > 0)
        expect({ signal, state: short, effects: [] }).toEqual({ signal, ...full });
    }
    state = full.state;
  }
  return found;
}

/**
 * Owns random days for the properties of the rule: a day is a list of acts, each played as samples and signals on
 * simulated clocks.
 */
import fc from 'fast-check';
import type { Entry } from '../journal';
import { type Policy, policyFrom, presetNumbers } from '../policy';
import type { Sample } from '../sample';
import { instant, minutes, span } from '../time';
import type { Happening, Signal, State } from './state';
import { initialState, step } from './step';

export const begin = Date.UTC(2026, 2, 2, 9);
export const policy = policyFrom(presetNumbers, null);
/** Without a word before a prompt and, rarer, with it (Q16): what holds of any day holds either way. */
export const policies = fc.constantFrom<Policy>(policy, policy, { ...policy, knock: true });

export interface Act {
  readonly kind:
    | 'type'
    | 'work'
    | 'still'
    | 'blind'
    | 'call'
    | 'video'
    | 'full-screen'
    | 'quiet'
    | 'stall'
    | 'say';
  readonly length: number;
  readonly say: SignalKind;
}
export const signalKinds = [
  'locked',
  'unlocked',
  'suspended',
  'resumed',
  'stood-up',
  'still-sitting',
  'standing',
  'sitting',
  'start',
  'postpone',
  'skip',
  'guide-requested',
  'guide-done',
  'guide-broken-off',
  'paused',
  'prompts-resumed',
  'restored',
  'quit',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** What is said, as of `at`; the other clock began with the day. */
export function signalOf(say: SignalKind, at: number, mono = at - begin): Signal {
  return { at: instant(at), mono: span(mono), ...happeningOf(say, at) };
}

function happeningOf(say: SignalKind, at: number): Happening {
  switch (say) {
    case 'standing':
    case 'sitting':
      return { type: 'posture', posture: say };
    case 'start':
    case 'postpone':
    case 'skip':
      return { type: 'answered', prompt: null, answer: say };
    case 'guide-done':
    case 'guide-broken-off': {
      const held = say === 'guide-done' ? 30 : 5;
      return {
        type: 'guide-closed',
        exercise: 'seated',
        held: { left: held, right: held },
        plannedSeconds: 60,
        completed: say === 'guide-done',
      };
    }
    case 'paused':
      return { type: 'paused', until: instant(at + minutes(20)) };
    default:
      return { type: say };
  }
}

/** The signals of a day, sampled every `every` seconds. */
export function play(acts: readonly Act[], every: number): Signal[] {
  const signals: Signal[] = [];
  let at = begin;
  let lastInput = begin;
  const sample = (some: Partial<Sample>): void => {
    signals.push({
      type: 'sampled',
      at: instant(at),
      mono: span(at - begin),
      sample: {
        utcOffset: 0,
        idle: span(Math.floor((at - lastInput) / 1000) * 1000),
        call: false,
        displayAwake: false,
        fullScreen: false,
        doNotDisturb: false,
        ...some,
      },
    });
  };
  for (const { kind, length, say } of acts) {
    if (kind === 'say') {
      signals.push(signalOf(say, at));
      continue;
    }
    const end = at + length * 1000;
    if (kind === 'stall') {
      at = end;
      continue;
    }
    while (at < end) {
      at = Math.min(end, at + every * 1000);
      if (kind === 'type') lastInput = at;
      if (kind === 'work') lastInput = at - 3000;
      sample({
        ...(kind === 'blind' ? { idle: null } : {}),
        call: kind === 'call',
        displayAwake: kind === 'video',
        fullScreen: kind === 'full-screen',
        doNotDisturb: kind === 'quiet',
      });
    }
  }
  return signals;
}

const act = fc.record({
  kind: fc.constantFrom<Act['kind']>(
    'type',
    'work',
    'work',
    'still',
    'blind',
    'call',
    'video',
    'full-screen',
    'quiet',
    'stall',
    'say',
    'say',
    'say',
  ),
  length: fc.integer({ min: 1, max: 45 * 60 }),
  say: fc.constantFrom(...signalKinds),
});
export const days = fc.tuple(fc.array(act, { maxLength: 25 }), fc.integer({ min: 1, max: 60 }));

export interface Run {
  readonly states: readonly State[];
  readonly entries: readonly Entry[];
}

export function run(
  signals: readonly Signal[],
  by: Policy = policy,
  through: (state: State) => State = (state) => state,
): Run {
  let state = initialState();
  const states: State[] = [];
  const entries: Entry[] = [];
  for (const signal of signals) {
    const result = step(through(state), signal, by);
    state = result.state;
    states.push(state);
    for (const effect of result.effects) if (effect.do === 'record') entries.push(effect.entry);
  }
  return { states, entries };
}

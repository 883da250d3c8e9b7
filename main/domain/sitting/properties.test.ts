/** Properties of the rule over random days: what must hold whatever happens (C2, C5, P1 and the sums). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal';
import { fixed } from '../policy';
import { instant, minutes, type Span, seconds, span } from '../time';
import { seenLately } from './presence';
import {
  type Act,
  begin,
  days,
  play,
  policy,
  run,
  type SignalKind,
  signalKinds,
  signalOf,
} from './randomDays.fixture';
import type { Signal, State } from './state';
import { initialState, sittingTime, step } from './step';

const often = { numRuns: 300 };

describe('properties of the rule', () => {
  it('last seen never goes back, and no duration is negative', () => {
    fc.assert(
      fc.property(days, ([acts, every]) => {
        const { states, entries } = run(play(acts, every));
        let last = Number.NEGATIVE_INFINITY;
        for (const state of states) {
          if (state.lastSeen === null) continue;
          expect(state.lastSeen).toBeGreaterThanOrEqual(last);
          last = state.lastSeen;
          expect(sittingTime(state)).toBeGreaterThanOrEqual(0);
        }
        for (const entry of entries) {
          if (entry.type !== 'bout-ended' && entry.type !== 'call' && entry.type !== 'standing') continue;
          expect(entry.until).toBeGreaterThanOrEqual(entry.since);
          expect(entry.at).toBeGreaterThanOrEqual(entry.until);
        }
      }),
      often,
    );
  });

  it('bouts begin and end in turn, never overlap, and every prompt gets one outcome', () => {
    fc.assert(
      fc.property(days, ([acts, every]) => {
        const { entries } = run(play(acts, every));
        let open: number | null = null;
        let until = 0;
        let prompt: number | null = null;
        for (const entry of entries) {
          if (entry.type === 'bout-started') {
            expect(open).toBeNull();
            expect(entry.since).toBeGreaterThanOrEqual(until);
            open = entry.since;
          } else if (entry.type === 'bouts-joined') {
            expect(open).not.toBeNull();
          } else if (entry.type === 'bout-ended') {
            expect(open).not.toBeNull();
            expect(entry.sittingSeconds).toBe(Math.round((entry.until - entry.since) / 1000));
            open = null;
            until = entry.until;
          } else if (entry.type === 'prompted') {
            expect(prompt).toBeNull();
            prompt = entry.ordinal;
          } else if (entry.type === 'prompt-closed') {
            expect(entry.ordinal).toBe(prompt);
            prompt = null;
          }
        }
      }),
      often,
    );
  });

  it('C2 the clock set back anywhere changes no duration and no decision', () => {
    fc.assert(
      fc.property(days, fc.nat(), fc.integer({ min: 2, max: 600 }), ([acts, every], where, back) => {
        const signals = play(acts, every);
        const samples = signals.flatMap((signal, index) => (signal.type === 'sampled' ? [index] : []));
        // Before the first sample the monotonic clock is unknown: how long anything took then nothing can tell.
        const later = samples.slice(1);
        const from = later[where % Math.max(1, later.length)];
        if (from === undefined) return;
        const by = minutes(back);
        const moved = signals.map((signal, index): Signal => {
          if (index < from) return signal;
          if (signal.type !== 'sampled') {
            const shifted = { ...signal, at: instant(signal.at - by) };
            return shifted.type === 'paused' && shifted.until !== null
              ? { ...shifted, until: instant(shifted.until - by) }
              : shifted;
          }
          return { ...signal, sample: { ...signal.sample, at: instant(signal.sample.at - by) } };
        });
        // A restart forgets the monotonic clock, so that nothing can tell how long it took.
        if (acts.some(({ kind, say }) => kind === 'say' && say === 'restored')) return;
        const told = (entries: readonly Entry[]): unknown[] =>
          entries.map((entry) =>
            entry.type === 'bout-ended'
              ? [entry.type, entry.sittingSeconds, entry.by]
              : entry.type === 'prompted' || entry.type === 'nudged'
                ? [entry.type, entry.sittingSeconds]
                : entry.type === 'prompt-closed'
                  ? [entry.type, entry.outcome]
                  : [entry.type],
          );
        expect(told(run(moved).entries)).toEqual(told(run(signals).entries));
      }),
      often,
    );
  });

  it('C3 a state that was saved and read back goes on exactly as one that was not', () => {
    fc.assert(
      fc.property(days, ([acts, every]) => {
        const signals = play(acts, every);
        const saved = run(signals, (state) => JSON.parse(JSON.stringify(state)) as State);
        expect(saved.entries).toEqual(run(signals).entries);
      }),
      { numRuns: 100 },
    );
  });

  it('C5 nobody who is seen and unhindered sits on past the limit without a prompt', () => {
    const present: readonly Act['kind'][] = ['type', 'work', 'blind', 'video', 'say'];
    const answers: readonly SignalKind[] = [
      'postpone',
      'start',
      'guide-broken-off',
      'still-sitting',
      'sitting',
      'resumed',
      'unlocked',
    ];
    const presentAct = fc.record({
      kind: fc.constantFrom(...present),
      length: fc.integer({ min: 1, max: 20 * 60 }),
      say: fc.constantFrom(...answers),
    });
    fc.assert(
      fc.property(fc.array(presentAct, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (acts, every) => {
        const signals = play(acts, every);
        let state = initialState();
        let waiting: Span = span(0);
        let at = begin;
        let quietUntil = begin;
        for (const signal of signals) {
          const result = step(state, signal, policy);
          const now = signal.type === 'sampled' ? signal.sample.at : signal.at;
          const { activity } = result.state;
          const unprompted =
            activity.doing === 'sitting' &&
            activity.bout.next.after !== 'never' &&
            sittingTime(result.state) > policy.sittingLimit;
          // C5 speaks of a person who is seen, and Q2 asks for 15 s of quiet after an unlock or a resume.
          const seen = seenLately(result.state, instant(now), fixed.seenWithin);
          const counted = seen ? Math.max(0, now - Math.max(at, quietUntil)) : 0;
          waiting = unprompted ? span(waiting + counted) : span(0);
          if (signal.type === 'unlocked' || signal.type === 'resumed') quietUntil = now + fixed.settle;
          // One postponement at most lies between two prompts, and a minute of typing after it.
          expect(waiting).toBeLessThanOrEqual(policy.postponement + fixed.patience + seconds(2 * every));
          at = now;
          state = result.state;
        }
      }),
      often,
    );
  });

  it('never throws, whatever the signals hold and in whatever order they come', () => {
    const wild = fc.integer({ min: begin - 1e9, max: begin + 1e9 });
    const anySample = fc.record({
      at: wild,
      mono: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
      utcOffset: fc.integer({ min: -840, max: 840 }),
      idle: fc.option(fc.integer({ min: 0, max: 1e9 })),
      call: fc.boolean(),
      displayAwake: fc.boolean(),
      fullScreen: fc.boolean(),
      doNotDisturb: fc.boolean(),
    });
    const anySignal = fc.oneof(
      anySample.map(
        (one): Signal => ({
          type: 'sampled',
          sample: {
            ...one,
            at: instant(one.at),
            mono: one.mono === null ? null : span(one.mono),
            idle: one.idle === null ? null : span(one.idle),
          },
        }),
      ),
      fc.tuple(fc.constantFrom(...signalKinds), wild).map(([say, at]) => signalOf(say, at)),
    );
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 60 }), (signals) => {
        for (const state of run(signals).states) expect(sittingTime(state)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});

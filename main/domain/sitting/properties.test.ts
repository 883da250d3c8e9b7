/** Properties of the rule over random days: what must hold whatever happens (C2, C5, P1 and the sums). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal';
import { fixed } from '../policy';
import { times } from '../properties.fixture';
import { instant, after as later, type Span, seconds, span } from '../time';
import { seenLately } from './presence';
import {
  type Act,
  begin,
  days,
  play,
  policies,
  policy,
  run,
  type SignalKind,
  signalKinds,
  signalOf,
} from './randomDays.fixture';
import { restsOnSigns } from './sensor';
import type { Signal, State } from './state';
import { initialState, sittingTime, step } from './step';

const often = { numRuns: times(300) };

describe('properties of the rule', () => {
  // One property for all that holds of any day: to play the days costs more than to look at them.
  it('last seen never goes back, no duration is negative, bouts and prompts begin and end in turn', () => {
    fc.assert(
      fc.property(days, policies, ([acts, every], by) => {
        const { states, entries } = run(play(acts, every), by);
        expectLastSeenForward(states);
        expectNothingNegative(states, entries);
        expectInTurn(entries);
      }),
      often,
    );
  });

  it('C2 the clock set anywhere, back or forward, changes no duration and no decision', () => {
    const set = fc
      .tuple(fc.boolean(), fc.integer({ min: 2, max: 36_000 }))
      .map(([back, by]) => seconds(back ? -by : by));
    fc.assert(
      fc.property(
        days,
        fc.array(fc.tuple(fc.nat(), set), { minLength: 1, maxLength: 3 }),
        policies,
        (played, settings, by) => {
          const [acts, every] = played;
          // A restart may count from another origin, so that nothing can tell how long it took.
          fc.pre(!acts.some(({ kind, say }) => kind === 'say' && say === 'restored'));
          const signals = play(acts, every);
          fc.pre(signals.length > 1);
          const steady = run(signals, by);
          // Each by more than two clocks that are read one after the other may differ.
          const setAt = [
            ...new Map(settings.map(([where, by]) => [1 + (where % (signals.length - 1)), by] as const)),
          ];
          // A clock that goes forward while the machine sleeps is the time that it slept.
          fc.pre(setAt.every(([index, by]) => by < 0 || steady.states[index - 1]?.suspendedAt === null));
          const moved = signals.map((signal, index): Signal => {
            const shift = span(setAt.reduce((sum, [from, one]) => sum + (index >= from ? one : 0), 0));
            const shifted = { ...signal, at: later(signal.at, shift) };
            return shifted.type === 'paused' && shifted.until !== null
              ? { ...shifted, until: later(shifted.until, shift) }
              : shifted;
          });
          expect(withoutInstants(run(moved, by).entries)).toEqual(withoutInstants(steady.entries));
        },
      ),
      often,
    );
  });

  it('C3 a state that was saved and read back goes on exactly as one that was not', () => {
    fc.assert(
      fc.property(days, policies, ([acts, every], by) => {
        const signals = play(acts, every);
        const saved = run(signals, by, (state) => JSON.parse(JSON.stringify(state)) as State);
        expect(saved.entries).toEqual(run(signals, by).entries);
      }),
      { numRuns: times(100) },
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
    const presentDays = fc.array(presentAct, { maxLength: 40 });
    /** Two prompts nobody answers, and the third is put off at the word that comes before it. */
    const putOffAtItsWord: readonly Act[] = [
      { kind: 'type', length: 3571, say: 'postpone' },
      { kind: 'say', length: 1, say: 'postpone' },
      { kind: 'type', length: 242, say: 'postpone' },
    ];
    fc.assert(
      fc.property(presentDays, fc.integer({ min: 1, max: 30 }), policies, (acts, every, by) => {
        const signals = play(acts, every);
        // Q16: where a word comes before it, the prompt waits for that, and for another after each unlock.
        const knocks = by.knock ? fixed.knockBefore : span(0);
        let state = initialState();
        let waiting: Span = span(0);
        let at = begin;
        let quietUntil = begin;
        let unseen = false;
        let unanswered = false;
        const tooLong: unknown[] = [];
        for (const signal of signals) {
          const result = step(state, signal, by);
          const now = signal.at;
          const { activity } = result.state;
          // One that is put off at its word comes and goes in one step.
          const came = result.effects.some(
            (effect) => effect.do === 'record' && effect.entry.type === 'prompted',
          );
          const unprompted =
            !came &&
            activity.doing === 'sitting' &&
            activity.bout.next.after !== 'never' &&
            sittingTime(result.state) > by.sittingLimit;
          // C5 speaks of a person who is seen, and Q2 asks for 15 s of quiet after an unlock or a resume.
          const seen = seenLately(result.state, instant(now), fixed.seenWithin);
          const counted = seen ? Math.max(0, now - Math.max(at, quietUntil)) : 0;
          waiting = unprompted ? span(waiting + counted) : span(0);
          // Q15: where no sensor tells for some of that time, prompts lie further apart.
          unseen = unprompted && (unseen || restsOnSigns(result.state, now));
          // And the furthest where nobody answered the one before.
          unanswered = unprompted && (unanswered || result.state.unansweredSince !== null);
          if (signal.type === 'unlocked' || signal.type === 'resumed')
            quietUntil = now + fixed.settle + knocks;
          // A postponement or the time that keeps two prompts apart (Q15) lies between two prompts, and a minute of typing after it.
          const unseenApart = unanswered ? fixed.apartUnanswered : fixed.apartUnseen;
          const apart = unseen ? unseenApart : fixed.apart;
          const most = apart + knocks + fixed.patience + seconds(2 * every);
          if (!(waiting <= most)) tooLong.push({ at: now, waiting, most });
          at = now;
          state = result.state;
        }
        expect(tooLong).toEqual([]);
      }),
      { ...often, examples: [[[...putOffAtItsWord], 1, { ...policy, knock: true }]] },
    );
  });

  it('Q16 a prompt comes 30 s after its word or not at all, and each word has one end', () => {
    const knocking = { ...policy, knock: true };
    fc.assert(
      fc.property(days, ([acts, every]) => {
        let state = initialState();
        let shown: string | null = null;
        for (const signal of play(acts, every)) {
          const before = state;
          const { state: next, effects } = step(state, signal, knocking);
          for (const effect of effects) {
            if (effect.do === 'knock') {
              expect(shown).toBeNull();
              shown = effect.knock.id;
            }
            if (effect.do === 'end-knock') {
              expect(shown).not.toBeNull();
              shown = null;
            }
            if (effect.do !== 'prompt' || effect.prompt.quiet || effect.wanted) continue;
            const { activity } = before;
            const knockedAt = activity.doing === 'sitting' ? activity.bout.knocked?.at : null;
            expect(signal.at - (knockedAt ?? signal.at)).toBeGreaterThanOrEqual(fixed.knockBefore);
          }
          // What a lock, a lid or a pause has begun shows nothing.
          if (shown !== null)
            expect([next.activity.doing, next.locked, next.suspendedAt, next.pause, next.hindrance]).toEqual([
              'sitting',
              false,
              null,
              null,
              null,
            ]);
          state = next;
        }
      }),
      often,
    );
  });

  it('never throws and nothing is negative, whatever the signals hold and in whatever order they come', () => {
    const wild = fc.integer({ min: begin - 1e9, max: begin + 1e9 });
    const clocks = fc.record({ at: wild, mono: fc.option(fc.integer({ min: -1e9, max: 1e9 })) });
    const near = fc.integer({ min: -20, max: 200 });
    // Clocks that mostly agree are more wicked than those that never do.
    const steadier = fc.record({
      at: near.map((second) => begin + second * 1000),
      mono: fc.option(near.map((second) => second * 1000)),
    });
    const sampled = fc.record({
      utcOffset: fc.integer({ min: -840, max: 840 }),
      idle: fc.option(fc.integer({ min: 0, max: 1e9 }).map(span)),
      call: fc.boolean(),
      displayAwake: fc.boolean(),
      fullScreen: fc.boolean(),
      doNotDisturb: fc.boolean(),
    });
    const anySignal = fc
      .tuple(fc.oneof(clocks, steadier), fc.oneof(sampled, fc.constantFrom(...signalKinds)))
      .map(([{ at, mono }, what]): Signal => {
        const stamp = { at: instant(at), mono: mono === null ? null : span(mono) };
        return typeof what === 'string'
          ? { ...signalOf(what, at), ...stamp }
          : { type: 'sampled', ...stamp, sample: what };
      });
    fc.assert(
      fc.property(fc.array(anySignal, { maxLength: 60 }), policies, (signals, by) => {
        const { states, entries } = run(signals, by);
        expectNothingNegative(states, entries);
      }),
      { numRuns: times(500) },
    );
  });
});

/** What was decided, without when: a clock that is set moves only that. */
function withoutInstants(entries: readonly Entry[]): unknown[] {
  return entries.map((entry) =>
    entry.type === 'bout-ended'
      ? [entry.type, entry.sittingSeconds, entry.by]
      : entry.type === 'prompted' || entry.type === 'nudged'
        ? [entry.type, entry.sittingSeconds]
        : entry.type === 'prompt-closed'
          ? [entry.type, entry.outcome]
          : [entry.type],
  );
}

// A day has thousands of states: to ask the test library of each costs more than the rule does.

function expectLastSeenForward(states: readonly State[]): void {
  const seen = states.flatMap(({ lastSeen }) => (lastSeen === null ? [] : [lastSeen]));
  const back = seen.filter((lastSeen, index) => !(lastSeen >= (seen[index - 1] ?? lastSeen)));
  expect(back).toEqual([]);
}

function expectNothingNegative(states: readonly State[], entries: readonly Entry[]): void {
  expect(states.filter((state) => !(sittingTime(state) >= 0))).toEqual([]);
  for (const entry of entries) {
    if (entry.type !== 'bout-ended' && entry.type !== 'call' && entry.type !== 'standing') continue;
    expect(entry.until).toBeGreaterThanOrEqual(entry.since);
    expect(entry.at).toBeGreaterThanOrEqual(entry.until);
  }
}

/** Bouts never overlap, each ends, and every prompt gets one outcome. */
function expectInTurn(entries: readonly Entry[]): void {
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
}

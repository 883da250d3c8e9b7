/** Specifies what a break proposes of what the journal holds: the way from what was told back to the programme. */
import { describe, expect, test } from 'vitest';
import { dayNumbers } from '../../domain/day';
import { type ExerciseId, exerciseIds } from '../../domain/exercises/exercises';
import type { Entry } from '../../domain/journal';
import { type Profile, presetProfile } from '../../domain/person/profile';
import { presetSettings } from '../../domain/settings';
import { initialState } from '../../domain/sitting/step';
import { after as later, minutes, seconds, span } from '../../domain/time';
import { noPastFile } from '../../storage/storage.fixture';
import { handClock, monday } from '../shell.fixture';
import { createProposals, rememberedOf } from './proposals';

function proposalsOn(
  entries: Entry[],
  some: {
    profile?: Partial<Profile>;
    inCall?: boolean;
    easyMoves?: boolean;
    chosen?: () => ExerciseId | null;
  } = {},
) {
  const clock = handClock(later(monday, minutes(120)));
  const call = some.inCall === true ? { since: monday, lastOn: monday } : null;
  return createProposals({
    clock,
    pastFile: noPastFile,
    journal: {
      read: (from, to) => entries.filter(({ at }) => at >= from && at < to),
      firstAt: () => entries[0]?.at ?? null,
      localTime: () => () => 0,
      stampBefore: () => null,
      problems: () => [],
      append: (entry) => void entries.push(entry),
    },
    settings: () => ({ ...presetSettings, discreetInCalls: true, easyMoves: some.easyMoves ?? true }),
    profile: () => ({ ...presetProfile, ...some.profile }),
    // Of a call only that there is one is looked at.
    state: () => ({ ...initialState(), call }) as ReturnType<typeof initialState>,
    chosen: some.chosen ?? (() => null),
  });
}

const held = (minute: number): Extract<Entry, { type: 'guide-closed' }> => ({
  type: 'guide-closed',
  at: later(monday, minutes(minute)),
  since: monday,
  exercise: 'standing-step',
  held: { left: 15, right: 15 },
  plannedSeconds: 30,
  completed: true,
});

describe('the next break', () => {
  test('is a stretch four times a day, then movement only', () => {
    const entries: Entry[] = [];
    for (let done = 0; done < 4; done += 1) {
      expect(proposalsOn(entries).current().plan?.exercise).toBe('standing-step');
      entries.push(held(done * 10));
    }
    expect(proposalsOn(entries).current()).toMatchObject({
      plan: null,
      why: { key: 'programme.why.enough-today' },
    });
    expect(proposalsOn(entries).asked(false)).not.toBeNull();
  });

  test('is movement only once both sides have their ten minutes', () => {
    const week = { ...held(0), at: later(monday, span(-86_400_000)), held: { left: 600, right: 600 } };
    expect(proposalsOn([week]).current()).toMatchObject({
      plan: null,
      why: { key: 'programme.why.ring-full' },
    });
  });

  test('without a stretch is an easy move or a walk in turn, as the journal has the day; only walks where that is set', () => {
    const days =
      (back: number) =>
      (entry: Entry): Entry => ({ ...entry, at: later(entry.at, span(-86_400_000 * back)) });
    const did = (exercise: ExerciseId, minute: number): Entry => ({ ...held(minute), exercise });
    const taken = (minute: number): Entry => ({
      type: 'prompt-closed',
      at: later(monday, minutes(minute)),
      ordinal: 1,
      outcome: 'taken',
    });
    const day: readonly Entry[] = [0, 10, 20, 30].flatMap((minute) => [
      { type: 'prompted', at: later(monday, minutes(minute)), ordinal: 1, sittingSeconds: 1800 },
      held(minute + 1),
      taken(minute + 1),
    ]);
    const entries: Entry[] = [
      days(22)({ type: 'screened', at: monday, redFlag: null }),
      ...Array.from({ length: 21 }, (_, index) => day.map(days(21 - index))).flat(),
      // So that strength work rests today.
      days(1)(did('sit-to-stand', 50)),
      ...day,
    ];
    const proposed = (easyMoves = true): string =>
      proposalsOn(entries, { easyMoves }).current().plan?.exercise ?? 'walk';
    const met: string[] = [];
    for (let minute = 60; minute < 110; minute += 10) {
      const next = proposed();
      met.push(next);
      expect(proposed(false)).toBe('walk');
      if (next !== 'walk') entries.push(did(next as ExerciseId, minute));
      entries.push(taken(minute));
    }
    expect(met).toEqual(['walk', 'half-squat', 'walk', 'calf-raise', 'walk']);
  });

  test('leaves the step out where there is none, and its plan says so', () => {
    const proposals = proposalsOn([], { profile: { footSupport: 'none' } });
    expect(proposals.current().plan).toMatchObject({ exercise: 'standing-step', variant: 'split', reach: 1 });
  });

  test('begins with a smaller movement where the person is somewhat sore', () => {
    const sore: Entry = { type: 'soreness', at: monday, score: 5, legSymptoms: null };
    expect(proposalsOn([sore]).current().plan).toMatchObject({ exercise: 'seated', reach: 0.75 });
  });

  test('asked for in a call is the discreet seated one', () => {
    expect(proposalsOn([], { inCall: true }).asked(false)).toMatchObject({ exercise: 'seated' });
  });

  test('is what was chosen just now, for this break only, and what is held back has its reason', () => {
    let chosen: ExerciseId | null = null;
    const proposals = proposalsOn([], { chosen: () => chosen });
    const { offers } = proposals.current();
    expect(offers.map(({ exercise }) => exercise)).toEqual([...exerciseIds]);
    expect(offers.find(({ exercise }) => exercise === 'kneeling')?.barred).toBe('no-floor');
    chosen = 'seated';
    expect(proposals.current()).toMatchObject({
      plan: { exercise: 'seated' },
      why: { key: 'programme.why.lock-chair' },
    });
    chosen = 'kneeling';
    expect(proposals.current().plan?.exercise).not.toBe('kneeling');
    chosen = null;
    expect(proposals.current().plan?.exercise).toBe('standing-step');
  });

  test('of a choice the position is remembered, where it is one of the day’s', () => {
    expect(rememberedOf('seated')).toEqual({ preferredStretch: 'seated' });
    expect(rememberedOf('standing-chair')).toEqual({ preferredStretch: 'standing' });
    expect([rememberedOf('lying'), rememberedOf('bird-dog')]).toEqual([null, null]);
  });
});

describe('what the person tells', () => {
  const at = later(monday, seconds(60));
  const gentle = { since: dayNumbers(() => 0)(monday) };
  test.each<[string, Entry, object]>([
    ['a leg', { type: 'leg-symptoms', at, present: true }, { paused: { because: 'leg-symptoms' } }],
    ['a red flag', { type: 'red-flag', at, urgency: 'emergency' }, { paused: { because: 'red-flag' } }],
    ['much pain', { type: 'pain-during', at, pain: 7 }, { gentle }],
    ['a worse morning', { type: 'next-morning', at, worse: true }, { gentle }],
    ['a calm morning', { type: 'next-morning', at, worse: false }, { gentle: null, paused: null }],
  ])('%s reaches the programme', (_, entry, expected) => {
    expect(proposalsOn([entry]).programme()).toMatchObject(expected);
  });

  test('goes on gently once it was resumed', () => {
    const flag: Entry = { type: 'red-flag', at, urgency: 'urgent' };
    const proposals = proposalsOn([flag, { type: 'programme-resumed', at: later(at, seconds(1)) }]);
    expect(proposals.programme()).toMatchObject({ paused: null });
    expect(proposals.programme().gentle).not.toBeNull();
  });

  test('how many stretch breaks a day they set is recorded, other settings are not', () => {
    const entries: Entry[] = [];
    const proposals = proposalsOn(entries);
    proposals.settingsChanged({ ...presetSettings, chime: true }, presetSettings);
    expect(entries).toEqual([]);
    proposals.settingsChanged({ ...presetSettings, stretchBreaks: 2 }, presetSettings);
    expect(entries).toMatchObject([{ type: 'breaks-chosen', breaks: 2 }]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal';
import type { State } from '../sitting/state';
import { initialState } from '../sitting/step';
import { newBout } from '../sitting/turn';
import { minutes } from '../time';
import { runningOf } from './bouts';
import type { DaySummary } from './statistics';
import { bout, clock, corrected, monday, prompt, stretch, summarise, tuesday } from './statistics.fixture';

const limit = minutes(30);
const minute = 60;
const nothing: DaySummary = {
  day: '2026-03-02',
  watched: false,
  sittingSeconds: 0,
  overLimitSeconds: 0,
  bouts: 0,
  boutsOverLimit: 0,
  longestBoutSeconds: 0,
  longestBout: null,
  medianBoutSeconds: 0,
  prompts: { taken: 0, postponed: 0, skipped: 0, unanswered: 0, abandoned: 0, withdrawn: 0 },
  firstPrompts: 0,
  firstPromptsTaken: 0,
  breaksOffered: 0,
  breaksTaken: 0,
  latencySeconds: null,
  naturalBreaks: 0,
  callSeconds: 0,
  standingSeconds: 0,
  heldLeftSeconds: 0,
  heldRightSeconds: 0,
};
const day = (entries: readonly Entry[]): DaySummary => summarise(entries, monday, limit);

describe('a day', () => {
  test('of which nothing is known', () => {
    expect(day([])).toEqual(nothing);
  });

  test('with everything in it', () => {
    const entries: Entry[] = [
      ...bout('09:00', '09:31', 'prompted-break'),
      ...prompt('09:30', 1, 'taken'),
      stretch('09:33', 30, 25),
      ...bout('09:35', '10:22', 'prompted-break'),
      { type: 'call', at: clock('10:12'), since: clock('09:40'), until: clock('10:10') },
      ...prompt('10:11', 1, 'postponed'),
      ...prompt('10:20', 2, 'taken'),
      ...bout('10:30', '10:40'),
      ...bout('11:00', '11:50', 'standing'),
      ...prompt('11:30', 1, 'skipped'),
      { type: 'standing', at: clock('12:10'), since: clock('11:50'), until: clock('12:10') },
      ...bout('12:10', '12:42', 'stood-up'),
      ...prompt('12:40', 1, 'withdrawn'),
      stretch('15:00', 0, 12.4),
      stretch('16:00', 40, 40, 'glute-bridge'),
    ];
    expect(day(entries)).toEqual({
      ...nothing,
      watched: true,
      sittingSeconds: (31 + 47 + 10 + 50 + 32) * minute,
      overLimitSeconds: (47 + 50) * minute,
      bouts: 5,
      boutsOverLimit: 2,
      longestBoutSeconds: 50 * minute,
      longestBout: { from: clock('11:00'), to: clock('11:50'), mostlyCall: false },
      medianBoutSeconds: 32 * minute,
      prompts: { ...nothing.prompts, taken: 2, postponed: 1, skipped: 1, withdrawn: 1 },
      firstPrompts: 3,
      firstPromptsTaken: 1,
      breaksOffered: 3,
      breaksTaken: 2,
      latencySeconds: 90,
      naturalBreaks: 2,
      callSeconds: 30 * minute,
      standingSeconds: 20 * minute,
      heldLeftSeconds: 30,
      heldRightSeconds: 37,
    });
  });

  test('a bout across 04:00 is split for the sums and whole for the longest, in both days (C4)', () => {
    const entries = bout('26:00', '30:30');
    const whole = 4.5 * 60 * minute;
    const both = { bouts: 1, boutsOverLimit: 1, longestBoutSeconds: whole, medianBoutSeconds: whole };
    expect(summarise(entries, monday, limit)).toMatchObject({
      ...both,
      sittingSeconds: 2 * 60 * minute,
      overLimitSeconds: 2 * 60 * minute,
      naturalBreaks: 0,
    });
    expect(summarise(entries, tuesday, limit)).toMatchObject({
      ...both,
      sittingSeconds: 2.5 * 60 * minute,
      naturalBreaks: 1,
    });
  });

  test('has its own prompts and stretches alone', () => {
    const entries = [
      ...prompt('27:59', 1, 'skipped'),
      ...prompt('28:00', 1, 'taken'),
      stretch('27:59', 30, 30),
      ...prompt('52:00', 1, 'taken'),
    ];
    expect(summarise(entries, monday, limit)).toMatchObject({
      firstPrompts: 1,
      prompts: { skipped: 1, taken: 0 },
    });
    expect(summarise(entries, tuesday, limit)).toMatchObject({
      ...{ firstPrompts: 1, prompts: { skipped: 0, taken: 1 } },
      heldLeftSeconds: 0,
    });
  });

  test('was watched where anything was written, or a bout goes on through it', () => {
    const { watched, bouts } = summarise([stretch('09:00', 30, 30)], monday, limit);
    expect([watched, bouts]).toEqual([true, 0]);
    expect(summarise([stretch('09:00', 30, 30)], tuesday, limit).watched).toBe(false);
    const through = {
      bout: { from: clock('27:00'), to: clock('34:00') },
      standing: null,
      call: null,
      guideSince: null,
    };
    expect(summarise([], tuesday, limit, through)).toMatchObject({ watched: true, bouts: 1 });
    expect(summarise([], monday, limit, through).sittingSeconds).toBe(60 * minute);
  });

  test('a break was offered in a bout of which one prompt was answered, whatever became of the others', () => {
    const entries = [...prompt('09:30', 1, 'postponed'), ...prompt('09:35', 2, 'withdrawn')];
    expect(day(entries)).toMatchObject({ breaksOffered: 1, breaksTaken: 0, firstPrompts: 1 });
  });

  test('"I stood up" is a natural break, but not where it answered a prompt', () => {
    const stood = bout('09:00', '09:30', 'stood-up');
    expect(day(stood).naturalBreaks).toBe(1);
    expect(day([...stood, ...prompt('09:30', 1, 'taken')]).naturalBreaks).toBe(0);
    expect(day([...stood, ...prompt('09:29', 1, 'skipped')]).naturalBreaks).toBe(1);
  });

  test('a bout of which just half was a call was not mostly one', () => {
    const call = (until: string): Entry => ({
      ...{ type: 'call', at: clock('10:00'), since: clock('09:00') },
      until: clock(until),
    });
    expect(day([...bout('09:00', '09:40'), call('09:20')]).longestBout?.mostlyCall).toBe(false);
    expect(day([...bout('09:00', '09:40'), call('09:21')]).longestBout?.mostlyCall).toBe(true);
  });

  test('a bout is over the limit once the time that a prompt gives is over too', () => {
    expect(day(bout('09:00', '09:33')).boutsOverLimit).toBe(0);
    expect(day(bout('09:00', '09:33:01')).boutsOverLimit).toBe(1);
    expect(summarise(bout('09:00', '09:33:01'), monday, minutes(45)).boutsOverLimit).toBe(0);
  });
});

describe('what goes on', () => {
  const at = clock('09:20');
  const state = (activity: State['activity'], call: State['call'] = null): State => ({
    ...initialState(),
    activity,
    lastSeen: at,
    call,
    sampledAt: at,
    at,
  });
  const running: Extract<State['activity'], { doing: 'sitting' }>['bout'] = newBout(clock('09:00'));

  test('a running bout counts up to last seen, a running call with it', () => {
    const now = state(
      { doing: 'sitting', bout: running, ended: null },
      { since: clock('09:05'), until: clock('09:19') },
    );
    const entries = bout('09:00', '09:10').slice(0, 1);
    expect(summarise(entries, monday, limit, runningOf(now))).toEqual({
      ...nothing,
      watched: true,
      sittingSeconds: 20 * minute,
      bouts: 1,
      longestBoutSeconds: 20 * minute,
      longestBout: { from: clock('09:00'), to: clock('09:20'), mostlyCall: true },
      medianBoutSeconds: 20 * minute,
      callSeconds: 14 * minute,
    });
  });

  test('while a break runs the bout stands still at its start (Q11), and standing counts as standing', () => {
    const guide = { since: clock('09:12'), prompt: null, backAt: null };
    const inBreak = runningOf(state({ doing: 'break', bout: running, guide }));
    expect(summarise([], monday, limit, inBreak).sittingSeconds).toBe(12 * minute);
    const standing = runningOf(state({ doing: 'standing', since: clock('09:05'), hinted: false }));
    expect(summarise([], monday, limit, standing)).toMatchObject({
      standingSeconds: 15 * minute,
      sittingSeconds: 0,
    });
  });

  test('a bout whose end was lost with the process lasted at least to its last prompt', () => {
    const lost: Entry[] = [
      { type: 'bout-started', at: clock('09:00'), since: clock('09:00') },
      ...prompt('09:30', 1, null),
      ...bout('14:00', '14:10'),
    ];
    expect(day(lost)).toMatchObject({ bouts: 2, sittingSeconds: 40 * minute, breaksOffered: 0 });
  });
});

describe('corrections', () => {
  const morning = [...bout('09:00', '09:30'), ...bout('09:40', '10:00', 'stood-up')];

  test('"I was still sitting" joins the bouts (P7), as soon as it is said and once the whole is recorded', () => {
    const said: Entry[] = [
      ...bout('09:00', '09:30'),
      { type: 'bout-started', at: clock('09:40'), since: clock('09:40') },
      { type: 'bouts-joined', at: clock('09:41') },
    ];
    const running = {
      bout: { from: clock('09:00'), to: clock('09:50') },
      standing: null,
      call: null,
      guideSince: null,
    };
    const joined = {
      bouts: 1,
      sittingSeconds: 50 * minute,
      longestBoutSeconds: 50 * minute,
    };
    expect(summarise(said, monday, limit, running)).toMatchObject({ ...joined, naturalBreaks: 0 });
    const whole = [...said, ...bout('09:00', '09:50', 'stood-up').slice(1)];
    expect(day(whole)).toMatchObject(joined);
  });

  test('"I was sitting here" fills the gap: one bout, no natural break', () => {
    expect(day([...morning, corrected('09:30', '09:40', 'sitting')])).toMatchObject({
      bouts: 1,
      sittingSeconds: 60 * minute,
      naturalBreaks: 1,
      boutsOverLimit: 1,
    });
  });

  test('"I was standing here" cuts the bout: what is left of it is two, and the time was stood', () => {
    expect(day([...morning, corrected('09:10', '09:20', 'standing')])).toMatchObject({
      bouts: 3,
      sittingSeconds: 40 * minute,
      standingSeconds: 10 * minute,
      longestBoutSeconds: 20 * minute,
      naturalBreaks: 2,
    });
  });

  test('a break that was sat through was not taken, whatever was answered', () => {
    const answered = [
      ...bout('09:00', '09:30', 'prompted-break'),
      ...prompt('09:29', 1, 'taken'),
      ...bout('09:33', '10:00'),
    ];
    expect(day(answered)).toMatchObject({ breaksTaken: 1, firstPromptsTaken: 1, latencySeconds: 60 });
    expect(day([...answered, corrected('09:30', '09:33', 'sitting')])).toMatchObject({
      breaksOffered: 1,
      breaksTaken: 0,
      firstPromptsTaken: 0,
      latencySeconds: null,
      prompts: { taken: 1 },
    });
  });

  test('the last word counts, and nobody speaks of what was still to come', () => {
    const twice = [
      corrected('09:00', '09:30', 'standing', '11:00'),
      corrected('09:00', '09:30', 'sitting', '12:00'),
    ];
    expect(day([...morning, ...twice])).toMatchObject({ sittingSeconds: 50 * minute, standingSeconds: 0 });
    expect(day([corrected('09:00', '23:00', 'sitting', '09:10')]).sittingSeconds).toBe(10 * minute);
    expect(day([...morning, corrected('09:30', '09:10', 'standing')])).toEqual(day(morning));
  });
});

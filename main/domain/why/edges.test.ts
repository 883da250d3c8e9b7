/** Specifies the why log on journals written by hand: what decides between two tellings, at the edge between them. */
import { describe, expect, it } from 'vitest';
import type { BoutEnd, Entry, Outcome } from '../journal';
import { clock, day, policyWith } from '../sitting/scenario.fixture';
import { type Instant, minutes } from '../time';
import { answer, guide, lineOf } from './lines.fixture';
import { type WhyNow, whyLog } from './log';
import { whyNot } from './notNow';

const began = (since: string): Entry => ({ type: 'bout-started', at: clock(since), since: clock(since) });
const ended = (since: string, until: string, by: BoutEnd, at = until): Entry => ({
  type: 'bout-ended',
  at: clock(at),
  since: clock(since),
  until: clock(until),
  sittingSeconds: (clock(until) - clock(since)) / 1000,
  by,
});
const prompted = (at: string, ordinal = 1): Entry => ({
  type: 'prompted',
  at: clock(at),
  ordinal,
  sittingSeconds: 1800,
});
const closed = (at: string, outcome: Outcome, ordinal = 1): Entry => ({
  type: 'prompt-closed',
  at: clock(at),
  ordinal,
  outcome,
});
const due = (at: string): Entry => ({ type: 'due', at: clock(at), sittingSeconds: 1800, limitSeconds: 1800 });
const guided = (since: string, at: string, left = 30, right = 30): Entry => ({
  ...guide(left, right),
  at: clock(at),
  since: clock(since),
});
const corrected = (since: string, until: string, posture: 'sitting' | 'standing'): Entry => ({
  type: 'corrected',
  at: clock(until),
  since: clock(since),
  until: clock(until),
  posture,
});

const storiesOf = (entries: readonly Entry[], now = '12:00', running: Partial<WhyNow> = {}) =>
  whyLog(entries, { now: clock(now), call: null, guiding: false, ...running });
const linesOf = (...entries: readonly Entry[]) => storiesOf(entries).at(-1)?.steps.map(lineOf) ?? [];
const lastOf = (...entries: readonly Entry[]) => linesOf(...entries).at(-1);

describe('a break that an absence ended', () => {
  const taken = [began('09:00'), prompted('09:30'), closed('09:35', 'taken')];
  it('is told by its guide once that is closed, if the guide was of this prompt', () => {
    expect(lastOf(...taken, guided('09:30:10', '09:36'))).toBe('09:35:00 taken.even, held 30 s');
    expect(lastOf(...taken, guided('09:30', '09:36'))).toBe('09:35:00 taken.even, held 30 s');
    expect(lastOf(...taken, guided('09:29', '09:36'))).toBe('09:35:00 taken.left');
    expect(lastOf(...taken, began('09:36'), guided('09:37', '09:38'))).toBe('09:35:00 taken.left');
  });
  it('is told by how its own bout ended, at the instant at which it was noticed', () => {
    expect(lastOf(...taken, ended('09:00', '09:31', 'stood-up', '09:35'))).toBe('09:35:00 taken.stood-up');
    expect(lastOf(...taken, ended('09:00', '09:31', 'standing', '09:35'))).toBe('09:35:00 taken.standing');
    const next = [
      ended('09:00', '09:30', 'prompted-break'),
      began('09:40'),
      ended('09:40', '09:50', 'standing'),
    ];
    expect(lastOf(...taken, ...next)).toBe('09:35:00 taken.left');
  });
  it('is followed by the next bout alone', () => {
    const [story] = storiesOf([
      ...taken,
      ended('09:00', '09:30', 'prompted-break'),
      began('09:40'),
      ended('09:40', '09:50', 'natural-break'),
      began('10:00'),
    ]);
    expect(story?.back?.at).toBe(clock('09:40'));
  });
});

describe('a bout', () => {
  const start = (by: BoutEnd, until: string, since: string) =>
    linesOf(began('06:00'), ended('06:00', until, by), began(since), prompted('09:30'))[0];
  it('began after what ended the one before, unless that was a night, the end of a record or later', () => {
    expect(start('natural-break', '07:00', '09:00')).toBe('09:00:00 began.natural-break, away 7200 s');
    expect(start('natural-break', '06:59:59', '09:00')).toBe('09:00:00 began.plain');
    expect(start('end', '08:50', '09:00')).toBe('09:00:00 began.plain');
    expect(start('stood-up', '09:00', '09:00')).toBe('09:00:00 began.stood-up, away 0 s');
    expect(start('stood-up', '09:01', '09:00')).toBe('09:00:00 began.plain');
  });
  it('offers the absence before it for "I was still sitting" up to an hour and a half', () => {
    const away = (until: string, since: string, by: BoutEnd = 'natural-break') =>
      storiesOf([began('06:00'), ended('06:00', until, by), began(since), prompted('09:30')])[0]?.away;
    expect(away('07:30', '09:00')).toEqual({ from: clock('07:30'), to: clock('09:00') });
    expect(away('07:29:59', '09:00')).toBeNull();
    expect(away('09:00', '09:00')).toBeNull();
    expect(away('08:50', '09:00', 'stood-up')).toBeNull();
  });
  it('offers it no longer once the person has said of half of it that they sat', () => {
    const base = [
      began('06:00'),
      ended('06:00', '08:40', 'natural-break'),
      began('09:00'),
      prompted('09:30'),
    ];
    const away = (...said: readonly Entry[]) => storiesOf([...base, ...said])[0]?.away;
    expect(away(corrected('08:40', '08:50', 'sitting'))).toBeNull();
    expect(away(corrected('08:40', '08:49', 'sitting'))).not.toBeNull();
    expect(away(corrected('08:40', '09:00', 'standing'))).not.toBeNull();
    expect(away(corrected('08:40', '09:00', 'sitting'), corrected('11:00', '11:05', 'standing'))).toBeNull();
  });
  it('is what the person said of half of it or more', () => {
    const bout = [began('09:00'), prompted('09:30'), ended('09:00', '10:00', 'stood-up')];
    const said = (since: string, until: string) =>
      storiesOf([...bout, corrected(since, until, 'standing')])[0]?.corrected;
    expect(said('09:00', '09:30')).toBe('standing');
    expect(said('09:00', '09:29')).toBeNull();
    expect(said('10:00', '11:00')).toBeNull();
    expect(storiesOf([...bout, guided('09:00', '10:00')])[0]?.corrected).toBeNull();
    const none = [began('09:00'), prompted('09:00'), ended('09:00', '09:00', 'stood-up')];
    expect(storiesOf([...none, corrected('09:00', '09:10', 'standing')])[0]?.corrected).toBeNull();
  });
});

describe('a prompt', () => {
  const begin = began('09:00');
  it('that nothing closed is open while it is the last, and lost once another has come', () => {
    const [first, second] = storiesOf([begin, prompted('09:30'), prompted('09:40', 2)]);
    expect(first?.steps.map(lineOf).at(-1)).toBe('09:30:00 open.lost');
    expect(second?.steps.map(lineOf).at(-1)).toBe('09:40:00 open.prompt');
    const [guiding] = storiesOf([begin, prompted('09:30')], '09:31', { guiding: true });
    expect(guiding?.steps.map(lineOf).at(-1)).toBe('09:30:00 open.guide');
  });
  it('is closed by its own ordinal alone', () => {
    expect(storiesOf([begin, prompted('09:30', 2), closed('09:31', 'skipped', 1)])[0]?.outcome).toBe('open');
  });
  it('is closed once: what a broken journal says after that changes nothing', () => {
    const twice = [closed('09:31', 'skipped'), closed('09:32', 'taken')];
    expect(storiesOf([begin, prompted('09:30'), ...twice])[0]?.outcome).toBe('skipped');
  });
  it('tells of a joined bout once', () => {
    const parts = [ended('09:00', '09:10', 'natural-break'), began('09:20')];
    const joined: Entry = { type: 'bouts-joined', at: clock('09:21') };
    const lines = linesOf(begin, ...parts, joined, { ...joined, at: clock('09:22') }, prompted('09:30'));
    expect(lines.filter((line) => line.includes('joined'))).toEqual(['09:21:00 joined']);
  });
  it('after one that was withdrawn tells so', () => {
    const again = [closed('09:31', 'withdrawn'), due('09:32'), prompted('09:33', 2)];
    expect(linesOf(begin, prompted('09:30'), ...again)).toContain('09:32:00 due.withdrawn, sat 1800 s');
  });
  it('tells of a restart in its bout, and of none before it', () => {
    const restart: Entry = { type: 'watching-started', at: clock('09:10') };
    expect(linesOf(begin, restart, prompted('09:30'))).toContain('09:10:00 restarted');
    expect(linesOf({ ...restart, at: clock('08:00') }, begin, prompted('09:30')).join()).not.toContain(
      'restarted',
    );
  });
  it('says that it fell due where the journal does, else that it is not known when', () => {
    const held: Entry = { type: 'held-back', at: clock('09:30'), because: 'typing' };
    expect(linesOf(begin, due('09:29'), prompted('09:30'))[1]).toMatch(/due\.limit/);
    expect(linesOf(begin, held, prompted('09:31')).slice(1, 3)).toEqual([
      '09:31:00 due.untold, sat 1800 s',
      '09:30:00 held.typing, length 60 s',
    ]);
  });
  it('waited for a call since that began, whole in the journal or going on; for nothing else so', () => {
    const deferred = (because: 'call' | 'full-screen'): Entry => ({
      type: 'deferred',
      at: clock('09:30'),
      because,
    });
    const call = (since: string, until: string): Entry => ({
      type: 'call',
      at: clock(until),
      since: clock(since),
      until: clock(until),
    });
    const since = (entries: readonly Entry[], going: string | null = null) =>
      storiesOf([begin, ...entries, prompted('10:00')], '10:00', {
        call: going === null ? null : { since: clock(going) },
      })[0]
        ?.steps.map(lineOf)
        .find((line) => line.includes('deferred'));
    expect(since([deferred('call'), call('09:10', '09:50')])).toMatch(/since 09:10:00$/);
    expect(since([deferred('call'), call('09:30', '09:50')])).toMatch(/since 09:30:00$/);
    expect(since([call('09:10', '09:30'), deferred('call')])).toMatch(/since 09:10:00$/);
    expect(since([call('09:05', '09:20'), deferred('call')], '09:25')).toMatch(/since 09:25:00$/);
    expect(since([deferred('call'), call('09:40', '09:50')], '09:55')).toMatch(/since 09:30:00$/);
    expect(since([deferred('full-screen')], '09:25')).toMatch(/since 09:30:00$/);
  });
});

describe('what became of a prompt', () => {
  const open = [began('09:00'), prompted('09:30')];
  it('is told by the guide that was recorded just before, of this prompt and at this instant', () => {
    expect(lastOf(...open, guided('09:30', '09:31', 10, 5), closed('09:31', 'abandoned'))).toBe(
      '09:31:00 abandoned.held, held 15 s',
    );
    expect(lastOf(...open, closed('09:31', 'abandoned'))).toBe('09:31:00 abandoned.untold');
    expect(lastOf(...open, guided('09:30', '09:30:30'), closed('09:31', 'abandoned'))).toMatch(/untold$/);
    expect(lastOf(...open, guided('09:20', '09:31'), closed('09:31', 'abandoned'))).toMatch(/untold$/);
    expect(lastOf(...open, guided('09:30', '09:31', 0, 0), closed('09:31', 'taken'))).toBe(
      '09:31:00 taken.nothingHeld',
    );
  });
  it('is told by what stands beside it, noticed at the same instant', () => {
    const paused = (at: string): Entry => ({ type: 'paused', at: clock(at), until: null });
    const call: Entry = { type: 'deferred', at: clock('09:31'), because: 'call' };
    const withdrawn = closed('09:31', 'withdrawn');
    expect(lastOf(...open, withdrawn, call)).toBe('09:31:00 withdrawn.call');
    expect(lastOf(...open, paused('09:30:59'), withdrawn, call)).toBe('09:31:00 withdrawn.call');
    expect(lastOf(...open, withdrawn)).toBe('09:31:00 withdrawn.unknown');
    expect(lastOf(...open, withdrawn, ended('09:00', '09:31', 'natural-break'))).toMatch(/unknown$/);
    expect(lastOf(...open, withdrawn, ended('09:00', '09:31', 'standing'))).toMatch(/standing$/);
    const between = Array.from({ length: 4 }, (): Entry => ({ type: 'resumed', at: clock('09:31') }));
    expect(lastOf(...open, paused('09:31'), ...between, withdrawn)).toMatch(/unknown$/);
    expect(lastOf(...open, paused('09:31'), ...between.slice(1), withdrawn)).toMatch(/paused$/);
    expect(lastOf(...open, withdrawn, ...between, paused('09:31'))).toMatch(/unknown$/);
  });
});

describe('what holds a prompt back now', () => {
  const now = (one: ReturnType<typeof day>, some: object = {}) =>
    whyNot({ ...one.state(), ...some }, policyWith({}), one.now()).map(lineOf);
  it('is the moment where nothing else was noticed yet', () => {
    const one = day('09:00').types('09:30:02');
    const { activity } = one.state();
    if (activity.doing !== 'sitting') throw new Error('sits');
    const unheld = { ...activity, bout: { ...activity.bout, heldBack: null } };
    expect(now(one, { activity: unheld }).at(-1)).toBe('09:30:00 now.held.moment');
  });
  it('is told before it is due too, but for a pause, which is told anyway', () => {
    expect(now(day('09:00').works('09:10', { call: true }))).toContain('09:10:00 now.wouldWait.call');
    const paused = day('09:00').works('09:10').say({ type: 'paused', until: null }).works('09:11');
    expect(now(paused).filter((line) => line.includes('Wait'))).toEqual([]);
    expect(now(day('09:00').works('09:10')).filter((line) => line.includes('Wait'))).toEqual([]);
  });
  it('is what is named, since it was due: a call that nobody minds is not', () => {
    const one = day('09:00').works('09:35', { fullScreen: true });
    const call = { since: (one.now() - minutes(1)) as Instant, until: one.now() };
    expect(now(one, { call }).at(-1)).toBe('09:29:57 now.waits.full-screen, since 09:29:57');
  });
  it('begins with the bout, or with when the person was last seen', () => {
    expect(now(day('09:00').works('09:30'))[0]).toBe('08:59:57 now.bout');
    expect(now(day('09:00').works('09:10').still('09:20'))[0]).toBe('09:09:57 now.away, since 09:09:57');
  });
  it('counts on to the next nudge', () => {
    const one = day('09:00').works('09:50').works('10:15');
    expect(now(one).at(-1)).toBe('10:15:00 now.nudge, mark 5400 s');
    expect(now(day('09:00').works('09:30').say(answer('skip')))[1]).toMatch(/now\.afterSkip/);
  });
});

/** Specifies how a journal with gaps, doubles and disorder is read: lost ends, joins, the order of what was said, prompts without a partner. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal';
import { minutes } from '../time';
import type { Running } from './bouts';
import { bout, clock, corrected, monday, prompt, stretch, summarise } from './statistics.fixture';
import { readTimeline } from './timeline';

const started = (at: string, since = at): Entry => ({
  type: 'bout-started',
  at: clock(at),
  since: clock(since),
});
const nudged = (at: string): Entry => ({ type: 'nudged', at: clock(at), sittingSeconds: 3600 });
const closed = (at: string, ordinal: number, outcome: 'taken' | 'skipped' | 'postponed'): Entry => ({
  ...{ type: 'prompt-closed', ordinal, outcome },
  at: clock(at),
});
const joined = (at: string): Entry => ({ type: 'bouts-joined', at: clock(at) });
const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 16);
/** The bouts of a journal: "09:00-09:30". */
const boutsOf = (entries: readonly Entry[], running: Running | null = null): readonly string[] =>
  readTimeline(entries, running).bouts.map(({ from, to }) => `${timeOf(from)}-${timeOf(to)}`);
const outcomesOf = (entries: readonly Entry[]): readonly (string | null)[] =>
  readTimeline(entries, null).prompts.map(({ outcome }) => outcome);
const numbersOf = (entries: readonly Entry[]) => summarise(entries, monday, minutes(30));

describe('a bout whose end was lost', () => {
  test('lasted to its last prompt or nudge, and to none of the next bout', () => {
    const lost = [
      started('09:00'),
      ...prompt('09:30', 1, null),
      nudged('10:00'),
      stretch('10:20', 0, 0),
      ...bout('11:00', '11:45'),
      ...prompt('11:30', 1, null),
    ];
    expect(boutsOf(lost)).toEqual(['09:00-10:00', '11:00-11:45']);
    expect(boutsOf([...lost].reverse())).toEqual(['09:00-10:00', '11:00-11:45']);
  });

  test('is no bout where nothing shows that it lasted', () => {
    expect(boutsOf([started('09:00'), ...bout('11:00', '11:45'), ...prompt('11:30', 1, null)])).toEqual([
      '11:00-11:45',
    ]);
  });

  test('is none where its beginning lies in a bout that is known whole', () => {
    const [, whole] = bout('09:00', '10:30');
    if (whole === undefined) throw new Error('a bout has an end');
    const known = [started('09:00'), started('09:50'), ...prompt('10:20', 1, null), whole];
    expect(boutsOf([...known, ...bout('13:00', '13:30')])).toEqual(['09:00-10:30', '13:00-13:30']);
  });
});

test('of two ends of one bout the later one counts, whichever was written first', () => {
  const [early, late] = [bout('09:00', '09:30')[1], bout('09:00', '10:00')[1]].filter(
    (one) => one !== undefined,
  );
  if (early === undefined || late === undefined) throw new Error('a bout has an end');
  expect(boutsOf([early, late])).toEqual(['09:00-10:00']);
  expect(boutsOf([late, early])).toEqual(['09:00-10:00']);
});

test('an entry that was copied with its fields in another order counts once', () => {
  const entry = stretch('09:33', 30, 20);
  const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;
  expect(numbersOf([entry, turned])).toMatchObject({ heldLeftSeconds: 30, heldRightSeconds: 20 });
});

describe('"I was still sitting"', () => {
  test('is of the last break that was only noticed, whatever comes later in the day', () => {
    const morning = [...bout('09:00', '09:30'), ...bout('09:42', '10:00'), joined('09:45')];
    const noon = [...bout('12:00', '12:30'), ...bout('12:40', '13:00')];
    expect(boutsOf([...morning, ...noon])).toEqual(['09:00-10:00', '12:00-12:30', '12:40-13:00']);
  });

  test('is not of a break that was said or asked for', () => {
    const entries = [
      ...bout('09:00', '09:30'),
      ...bout('09:36', '09:38', 'stood-up'),
      ...bout('09:42', '10:00'),
    ];
    expect(boutsOf([...entries, joined('09:45')])).toEqual(['09:00-09:38', '09:42-10:00']);
    expect(
      boutsOf([...bout('09:00', '09:30', 'stood-up'), ...bout('09:42', '10:00'), joined('09:45')]),
    ).toEqual(['09:00-09:30', '09:42-10:00']);
  });

  test('reaches to the return, where the bout that followed was lost', () => {
    expect(boutsOf([...bout('09:00', '09:30'), started('09:42'), joined('09:45')])).toEqual(['09:00-09:42']);
  });
});

describe('what was said of one time twice', () => {
  const hour = bout('10:00', '11:00');
  const read = (...said: readonly Entry[]) => boutsOf([...hour, ...said]);

  test('holds as it was said last', () => {
    const stood = corrected('10:00', '11:00', 'standing', '22:00');
    const sat = corrected('10:00', '11:00', 'sitting', '22:30');
    expect(read(stood, sat)).toEqual(['10:00-11:00']);
    expect(read(sat, stood)).toEqual(['10:00-11:00']);
  });

  test('in one instant: the time that begins later, the longer one, and sitting', () => {
    const stood = corrected('10:00', '11:00', 'standing');
    const later = corrected('10:30', '11:00', 'sitting');
    expect([read(stood, later), read(later, stood)]).toEqual([['10:30-11:00'], ['10:30-11:00']]);
    const short = corrected('10:00', '10:20', 'standing');
    const long = corrected('10:00', '11:00', 'sitting');
    expect([read(short, long), read(long, short)]).toEqual([['10:00-11:00'], ['10:00-11:00']]);
    expect([read(stood, long), read(long, stood)]).toEqual([['10:00-11:00'], ['10:00-11:00']]);
  });
});

describe('an outcome', () => {
  test('goes to the prompt of its ordinal that has none yet', () => {
    const [lost, second] = [prompt('09:30', 1, null), prompt('09:45', 2, null)];
    expect(outcomesOf([...lost, ...second, closed('09:46', 1, 'skipped')])).toEqual(['skipped', null]);
    const twice = [...prompt('09:30', 1, 'taken'), closed('09:40', 1, 'skipped')];
    expect(outcomesOf(twice)).toEqual(['taken']);
    expect(outcomesOf([...prompt('09:30', 1, 'taken'), ...prompt('10:00', 1, 'skipped')].reverse())).toEqual([
      'taken',
      'skipped',
    ]);
  });

  test('at the instant of its prompt is its own', () => {
    expect(outcomesOf([...prompt('09:30', 1, null), closed('09:30', 1, 'taken')])).toEqual(['taken']);
  });

  test('that a clock set back left before its prompt goes to the open one of its ordinal (C2)', () => {
    const entries = [
      ...prompt('09:30', 1, 'skipped'),
      ...prompt('09:55', 2, null),
      ...prompt('10:00', 1, null),
      closed('09:20', 1, 'taken'),
    ];
    expect(outcomesOf(entries)).toEqual(['skipped', null, 'taken']);
  });
});

describe('a prompt that was taken', () => {
  test('ended the bout of which the person was seen last up to a minute before it', () => {
    const entries = [...bout('09:00', '09:29', 'prompted-break'), ...prompt('09:30', 1, 'taken')];
    expect(numbersOf(entries)).toMatchObject({ breaksTaken: 1, latencySeconds: 0 });
  });

  test('without a bout was a break all the same; how long it took nobody knows', () => {
    const entries = [...prompt('09:30', 1, 'taken'), ...bout('11:00', '11:30')];
    expect(numbersOf(entries)).toMatchObject({ breaksTaken: 1, latencySeconds: null });
    const lost = [started('09:00'), ...prompt('09:30', 1, 'taken'), nudged('09:31')];
    expect(numbersOf(lost)).toMatchObject({ breaksTaken: 1, latencySeconds: null });
  });

  test('stays one where the person sat on through another time of the day', () => {
    const taken = [...bout('10:00', '10:30', 'prompted-break'), ...prompt('10:30', 1, 'taken')];
    const morning = [
      ...bout('08:00', '08:20'),
      ...bout('08:30', '09:00'),
      corrected('08:20', '08:30', 'sitting'),
    ];
    const noon = [
      ...bout('12:00', '12:20'),
      ...bout('12:30', '13:00'),
      corrected('12:20', '12:30', 'sitting'),
    ];
    expect(numbersOf([...taken, ...morning, ...noon])).toMatchObject({ breaksTaken: 1, bouts: 3 });
  });
});

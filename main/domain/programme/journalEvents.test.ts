/** Owns the proof that no entry that bears on the programme is left out by the kinds that are read for it. */
import { expect, test } from 'vitest';
import type { Entry, Feeling } from '../journal';
import { instant } from '../time';
import { programmeEvents, programmeKinds } from './journalEvents';

const at = instant(0);
/** Every field that any kind has: the programme's events take from it what they need. */
const anything = {
  at,
  since: at,
  until: at,
  ordinal: 1,
  outcome: 'taken',
  sittingSeconds: 0,
  limitSeconds: 0,
  score: 1,
  legSymptoms: null,
  redFlag: null,
  present: true,
  pain: 1,
  how: 'hurt',
  worse: true,
  urgency: 'now',
  breaks: 1,
  exercise: 'seated',
  held: { left: 1, right: 1 },
  plannedSeconds: 2,
  completed: true,
};
/** The compiler refuses a kind that is missing. */
const kinds: { readonly [Type in Entry['type']]: true } = {
  'bout-started': true,
  'bout-ended': true,
  'bouts-joined': true,
  deferred: true,
  prompted: true,
  'prompt-closed': true,
  nudged: true,
  'standing-hint': true,
  refused: true,
  'watching-started': true,
  'watching-stopped': true,
  due: true,
  'held-back': true,
  judged: true,
  knocked: true,
  lifted: true,
  'guide-closed': true,
  call: true,
  standing: true,
  corrected: true,
  'idle-break-answered': true,
  'limit-advice-answered': true,
  paused: true,
  resumed: true,
  soreness: true,
  screened: true,
  'programme-resumed': true,
  'leg-symptoms': true,
  'pain-during': true,
  felt: true,
  'next-morning': true,
  'red-flag': true,
  'chair-stand': true,
  reviewed: true,
  'breaks-chosen': true,
};

test('the kinds that make an event are the kinds that are read', () => {
  const making = Object.keys(kinds).filter(
    (type) => programmeEvents([{ ...anything, type } as unknown as Entry]).length > 0,
  );
  expect(making.sort()).toEqual([...programmeKinds].sort());
});

test('"It hurt" is pain above what is safe; the last tap of a break counts, of each break its own', () => {
  const felt = (how: Feeling): Entry => ({ type: 'felt', at, how });
  const closed: Entry = {
    type: 'guide-closed',
    at,
    since: at,
    exercise: 'seated',
    held: { left: 1, right: 1 },
    plannedSeconds: 2,
    completed: true,
  };
  const pains = (...entries: readonly Entry[]): readonly unknown[] =>
    programmeEvents(entries).flatMap((event) => (event.type === 'soreness' ? [event.duringPain] : []));
  expect(pains(closed, felt('hurt'))).toEqual([4]);
  expect(pains(closed, felt('easy'), felt('fine'), felt('hard'))).toEqual([]);
  expect(pains(closed, felt('hurt'), felt('fine'))).toEqual([]);
  expect(pains(closed, felt('fine'), felt('hurt'), closed, felt('easy'))).toEqual([4]);
});

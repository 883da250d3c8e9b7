/** Owns the proof that no entry that bears on the programme is left out by the kinds that are read for it. */
import { expect, test } from 'vitest';
import type { Entry, Feeling } from '../journal';
import { instant } from '../time';
import type { ProgrammeEvent } from './events';
import { lastFelt, programmeEvents, programmeKinds } from './journalEvents';

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

const closed: Entry = {
  type: 'guide-closed',
  at,
  since: at,
  exercise: 'seated',
  held: { left: 20, right: 10 },
  plannedSeconds: 60,
  completed: true,
};
const sore: Entry = { type: 'soreness', at, score: 2, legSymptoms: false };

test.each<readonly [string, Entry, readonly ProgrammeEvent[]]>([
  [
    'both sides of a stretch, each with its half of the plan',
    closed,
    [
      { type: 'held', at, exercise: 'seated', side: 'left', seconds: 20, planned: 30 },
      { type: 'held', at, exercise: 'seated', side: 'right', seconds: 10, planned: 30 },
    ],
  ],
  [
    'strength work, both sides together',
    { ...closed, exercise: 'bird-dog' },
    [{ type: 'repeated', at, exercise: 'bird-dog', reps: 30, planned: 60 }],
  ],
  ['an exercise of a later version: nothing', { ...closed, exercise: 'handstand' }, []],
  ['how sore', sore, [{ type: 'soreness', at, score: 2, legSymptoms: false }]],
  [
    'signs in a leg',
    { type: 'leg-symptoms', at, present: true },
    [{ type: 'soreness', at, score: null, legSymptoms: true }],
  ],
  [
    'pain in a stretch',
    { type: 'pain-during', at, pain: 5 },
    [{ type: 'soreness', at, score: null, duringPain: 5 }],
  ],
  [
    'a worse morning',
    { type: 'next-morning', at, worse: true },
    [{ type: 'soreness', at, score: null, worseNextMorning: true }],
  ],
  ['a red flag', { type: 'red-flag', at, urgency: 'urgent' }, [{ type: 'red-flag', at, urgency: 'urgent' }]],
  ['a review that was read', { type: 'reviewed', at }, [{ type: 'reviewed', at }]],
  [
    'breaks that were chosen',
    { type: 'breaks-chosen', at, breaks: 3 },
    [{ type: 'breaks-chosen', at, breaks: 3 }],
  ],
  ['the programme goes on', { type: 'programme-resumed', at }, [{ type: 'resumed', at }]],
])('%s', (_, entry, events) => {
  expect(programmeEvents([entry])).toEqual(events);
});

test('of the prompts of a sit only the first is an offer, and only who gets up has taken one', () => {
  const prompted = (ordinal: number): Entry => ({
    type: 'prompted',
    at,
    ordinal,
    sittingSeconds: 0,
  });
  const answered = (outcome: 'taken' | 'skipped'): Entry => ({
    type: 'prompt-closed',
    at,
    ordinal: 1,
    outcome,
  });
  expect(programmeEvents([prompted(1), prompted(2), answered('skipped'), answered('taken')])).toEqual([
    { type: 'offered', at },
    { type: 'taken', at },
  ]);
});

test('what was tapped last counts whatever was told in between, and all else stays in its order', () => {
  const felt = (how: Feeling): Entry => ({ type: 'felt', at, how });
  const all = [sore, closed, felt('hurt'), sore, felt('fine'), closed, sore, felt('easy')];
  expect(lastFelt(all)).toEqual([sore, closed, sore, felt('fine'), closed, sore, felt('easy')]);
});

test('"It hurt" is pain above what is safe; the last tap of a break counts, of each break its own', () => {
  const felt = (how: Feeling): Entry => ({ type: 'felt', at, how });
  const pains = (...entries: readonly Entry[]): readonly unknown[] =>
    programmeEvents(entries).flatMap((event) => (event.type === 'soreness' ? [event.duringPain] : []));
  expect(pains(closed, felt('hurt'))).toEqual([4]);
  expect(pains(closed, felt('easy'), felt('fine'), felt('hard'))).toEqual([]);
  expect(pains(closed, felt('hurt'), felt('fine'))).toEqual([]);
  expect(pains(closed, felt('fine'), felt('hurt'), closed, felt('easy'))).toEqual([4]);
});

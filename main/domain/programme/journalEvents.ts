/** Owns what the journal tells the programme: each entry that bears on it, as the event it is there. */
import { isExerciseId, isStretchId } from '../exercises/exercises';
import type { Entry } from '../journal';
import type { ProgrammeEvent } from './programme';
import { safePain } from './progression';

/** The kinds of entry that bear on the programme: of years of journal it needs no others. */
export const programmeKinds: ReadonlySet<Entry['type']> = new Set<Entry['type']>([
  'prompted',
  'prompt-closed',
  'soreness',
  'screened',
  'leg-symptoms',
  'pain-during',
  'felt',
  'next-morning',
  'red-flag',
  'reviewed',
  'breaks-chosen',
  'programme-resumed',
  'guide-closed',
]);

/** "It hurt" at the end of a break, on the scale of G3: more than is safe, how much more was not asked. */
const hurtPain = safePain + 1;

export function programmeEvents(entries: readonly Entry[]): readonly ProgrammeEvent[] {
  return lastFelt(entries).flatMap(eventsOf);
}

/** Of what was tapped at the end of one break only the last counts: it could be changed. */
export function lastFelt(entries: readonly Entry[]): readonly Entry[] {
  // From the end, so that what follows each is known: years of breaks are read again and again.
  const kept: Entry[] = [];
  let follows: Entry['type'] | null = null;
  for (const entry of [...entries].reverse()) {
    if (entry.type !== 'felt' || follows !== 'felt') kept.push(entry);
    if (entry.type === 'felt' || entry.type === 'guide-closed') follows = entry.type;
  }
  return kept.reverse();
}

function eventsOf(entry: Entry): readonly ProgrammeEvent[] {
  switch (entry.type) {
    case 'prompted':
      return entry.ordinal === 1 ? [{ type: 'offered', at: entry.at }] : [];
    case 'prompt-closed':
      return entry.outcome === 'taken' ? [{ type: 'taken', at: entry.at }] : [];
    case 'soreness':
      return [{ type: 'soreness', at: entry.at, score: entry.score, legSymptoms: entry.legSymptoms }];
    case 'screened':
      // Conditions bear on today's choice alone, from the profile; the programme asks only for red flags.
      return [{ type: 'screened', at: entry.at, conditions: [], redFlag: entry.redFlag }];
    case 'leg-symptoms':
      return [{ type: 'soreness', at: entry.at, score: null, legSymptoms: entry.present }];
    case 'pain-during':
      return [{ type: 'soreness', at: entry.at, score: null, duringPain: entry.pain }];
    case 'felt':
      return entry.how === 'hurt'
        ? [
            {
              type: 'soreness',
              at: entry.at,
              score: null,
              duringPain: hurtPain,
            },
          ]
        : [];
    case 'next-morning':
      return [{ type: 'soreness', at: entry.at, score: null, worseNextMorning: entry.worse }];
    case 'red-flag':
    case 'reviewed':
    case 'breaks-chosen':
      return [entry];
    case 'programme-resumed':
      return [{ type: 'resumed', at: entry.at }];
    case 'guide-closed':
      return heldOf(entry);
    default:
      return [];
  }
}

/** A guide plans both sides alike. Of strength work and easy moves the seconds stand for the repeats: what counts is their share. */
function heldOf(entry: Extract<Entry, { type: 'guide-closed' }>): readonly ProgrammeEvent[] {
  const { at, exercise, held, plannedSeconds } = entry;
  if (!isExerciseId(exercise)) return [];
  if (!isStretchId(exercise)) {
    return [{ type: 'repeated', at, exercise, reps: held.left + held.right, planned: plannedSeconds }];
  }
  return (['left', 'right'] as const).map((side) => ({
    type: 'held',
    at,
    exercise,
    side,
    seconds: held[side],
    planned: plannedSeconds / 2,
  }));
}

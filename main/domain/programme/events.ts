/**
 * Owns what the programme is told, as plain events, and in which order events of the same instant count.
 */
import type { ExerciseId } from '../exercises/exercises';
import type { Side } from '../guide/plan';
import type { Condition } from '../person/conditions';
import type { Urgency } from '../person/safety';
import type { Instant } from '../time';

/** The number of the local day that an instant lies in: days since 1970-01-01, each from 04:00 to 04:00. */
export type DayOf = (at: Instant) => number;

export type ProgrammeEvent =
  /** The safety questions were answered. A red flag among the answers pauses the programme. */
  | {
      readonly type: 'screened';
      readonly at: Instant;
      readonly conditions: readonly Condition[];
      readonly redFlag?: Urgency | null;
    }
  /** The first prompt of a bout: an opportunity for a stretch. */
  | { readonly type: 'offered'; readonly at: Instant }
  /** A prompt was answered by getting up. */
  | { readonly type: 'taken'; readonly at: Instant }
  /** One side of a stretch: seconds held and planned, both for this side alone. */
  | {
      readonly type: 'held';
      readonly at: Instant;
      readonly exercise: ExerciseId;
      readonly side: Side;
      readonly seconds: number;
      readonly planned: number;
    }
  /** Strength work or an easy move: repeats done and planned, all sets together. */
  | {
      readonly type: 'repeated';
      readonly at: Instant;
      readonly exercise: ExerciseId;
      readonly reps: number;
      readonly planned: number;
    }
  /** Soreness 0-10, asked at most once a day; what was not answered is `null` or absent. */
  | {
      readonly type: 'soreness';
      readonly at: Instant;
      readonly score: number | null;
      readonly legSymptoms?: boolean | null;
      /** Pain during the stretch, 0-10. */
      readonly duringPain?: number | null;
      readonly worseNextMorning?: boolean | null;
    }
  /** A sign of the lists of red flags was reported. */
  | { readonly type: 'red-flag'; readonly at: Instant; readonly urgency: Urgency }
  /** The person chose how many stretch breaks a day has; `null`: as the stage says. */
  | { readonly type: 'breaks-chosen'; readonly at: Instant; readonly breaks: number | null }
  /** After a pause: "I have asked, go on gently". */
  | { readonly type: 'resumed'; readonly at: Instant }
  | { readonly type: 'reviewed'; readonly at: Instant };

/** Of the same instant, what calls for care comes last, so that it wins. */
const rank: { readonly [type in ProgrammeEvent['type']]: number } = {
  resumed: 0,
  reviewed: 1,
  screened: 2,
  'breaks-chosen': 3,
  offered: 4,
  taken: 5,
  held: 6,
  repeated: 7,
  soreness: 8,
  'red-flag': 9,
};

function inWords(event: ProgrammeEvent): string {
  const entries = Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries);
}

function compare(one: ProgrammeEvent, other: ProgrammeEvent): number {
  if (one.at !== other.at) return one.at - other.at;
  if (one.type !== other.type) return rank[one.type] - rank[other.type];
  // The two sides of one guide are the common case: no need to write them out.
  if (one.type === 'held' && other.type === 'held' && one.side !== other.side)
    return one.side === 'left' ? -1 : 1;
  return inWords(one) < inWords(other) ? -1 : 1;
}

/** The events up to `now` in the one order in which they count, however they were handed over. */
export function inOrder(events: readonly ProgrammeEvent[], now: Instant): readonly ProgrammeEvent[] {
  return events.filter(({ at }) => Number.isFinite(at) && at <= now).sort(compare);
}

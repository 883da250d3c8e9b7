/** Owns the programme's stages on one time line: from its log, what the person was in on each day of a period. */
import { type DayKey, keyOf } from '../../day';
import type { Stage } from '../../programme/dose';
import type { ProgrammeLogEntry, ProgrammeState } from '../../programme/state';

/** Days in one stage, the last one included; `rests`: the programme was paused. */
export interface StageSpan {
  readonly stage: Stage;
  readonly from: DayKey;
  readonly through: DayKey;
  readonly rests: boolean;
}

interface Place {
  readonly stage: Stage;
  readonly rests: boolean;
}

/** Where a log entry leads; `null` where it leaves the person where they are. */
function placeAfter(entry: ProgrammeLogEntry, before: Place): Place | null {
  switch (entry.type) {
    case 'up':
    case 'missed-lower':
    case 'missed-restart':
    case 'step-back':
      return { ...before, stage: entry.to };
    case 'paused':
      return { ...before, rests: true };
    case 'resumed':
      return { ...before, rests: false };
    default:
      return null;
  }
}

/** Where the person was before the first change that the log knows. */
function placeAtFirst({ log, stage }: ProgrammeState): Place {
  for (const entry of log) if ('from' in entry) return { stage: entry.from, rests: false };
  return { stage, rests: false };
}

/** The spans of the days `first` to `last`, both numbers of days from 1970-01-01, in order and without a gap. */
export function stageSpans(programme: ProgrammeState, first: number, last: number): readonly StageSpan[] {
  const changes: { day: number; place: Place }[] = [{ day: first, place: placeAtFirst(programme) }];
  for (const entry of programme.log) {
    const latest = changes.at(-1);
    const place = latest === undefined ? null : placeAfter(entry, latest.place);
    if (place === null || entry.day > last) continue;
    // Several on one day are one: what held at its end.
    const day = Math.max(first, entry.day);
    if (latest?.day === day) changes.pop();
    changes.push({ day, place });
  }
  const spans: StageSpan[] = [];
  for (const [index, { day, place }] of changes.entries()) {
    const through = (changes[index + 1]?.day ?? last + 1) - 1;
    const before = spans.at(-1);
    if (before !== undefined && before.stage === place.stage && before.rests === place.rests)
      spans[spans.length - 1] = { ...before, through: keyOf(through) };
    else spans.push({ ...place, from: keyOf(day), through: keyOf(through) });
  }
  return spans;
}

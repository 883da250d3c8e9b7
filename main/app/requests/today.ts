/** Owns looking a day up for the Today window: what the journal has of it, and what is known besides. */
import type { DayView } from '../../bridge/contract';
import type { Clock } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import { type DayViewInput, dayView, entriesFor } from '../../views/dayView';

export interface DayParts
  extends Pick<DayViewInput, 'state' | 'settings' | 'programme' | 'status' | 'problems'> {
  readonly clock: Clock;
  readonly journal: Pick<JournalFile, 'read' | 'firstAt' | 'localTime'>;
}

/** The day of that date, `null`: today. */
export function dayOfJournal(day: string | null, { clock, journal, ...known }: DayParts): DayView {
  const now = clock.now();
  const { from, to } = entriesFor(day, now, clock.utcOffset);
  return dayView({
    ...known,
    day,
    now,
    zone: journal.localTime(from, to),
    entries: journal.read(from, to),
    firstAt: journal.firstAt(),
  });
}

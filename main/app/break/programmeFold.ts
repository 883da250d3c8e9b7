/**
 * Owns the way from the journal to the programme. It is folded from the journal alone; of the years before last month
 * only what they came to is kept, so that a break costs the reading of some weeks. That is thrown away and made anew
 * from the beginning whenever it is in doubt: a file of before is not quite what it was, another zone, other conditions.
 */
import { boundsOf, dayNumbers, dayOf, keyOf, numberOf, type ZoneOffset } from '../../domain/day';
import { forbidsEveryStretch } from '../../domain/exercises/demands';
import type { Profile } from '../../domain/person/profile';
import { programmeEvents, programmeKinds } from '../../domain/programme/journalEvents';
import { type Past, pastThrough, programmeAt } from '../../domain/programme/programme';
import type { ProgrammeState } from '../../domain/programme/state';
import { after, days, type Instant, instant, span } from '../../domain/time';
import type { Clock } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';

export interface ProgrammeFoldParts {
  readonly clock: Pick<Clock, 'utcOffset'>;
  readonly journal: Pick<JournalFile, 'read' | 'firstAt' | 'localTime' | 'stampBefore'>;
  profile(): Profile;
}

/** What was kept, where the days after it begin, and all that it rests on. */
interface Kept {
  readonly past: Past;
  readonly from: Instant;
  readonly restsOn: string;
}

/** Gives the programme at an instant, of the journal as it is then. */
export function createProgrammeFold({
  clock,
  journal,
  profile,
}: ProgrammeFoldParts): (now: Instant) => ProgrammeState {
  let kept: Kept | null = null;

  const read = (from: Instant, now: Instant) =>
    programmeEvents(journal.read(from, after(now, span(1)), programmeKinds));

  /** All that the days up to `through` are folded from; `null` where it can't be told. */
  const restingOn = (through: number, now: Instant): string | null => {
    const files = journal.stampBefore(boundsOf(keyOf(through), clock.utcOffset).to);
    if (files === null) return null;
    // Two instants half a year apart tell most zones from each other, summer from winter too.
    const zone = [now, after(now, days(-182))].map(clock.utcOffset);
    return JSON.stringify([through, files, zone, forbidsEveryStretch(profile().conditions)]);
  };

  return (now) => {
    const through = lastSettled(now, clock.utcOffset);
    // Asked before anything is read: what changes meanwhile is noticed the next time.
    const restsOn = restingOn(through, now);
    if (kept === null || kept.restsOn !== restsOn) {
      // First what takes longest: where and when the entries were written is then known as well.
      const events = read(instant(0), now);
      const zone = journal.localTime(journal.firstAt() ?? now, now);
      const dayNumber = dayNumbers(zone);
      const past = restsOn === null ? null : pastThrough(through, events, now, profile(), dayNumber);
      if (past === null || restsOn === null) {
        kept = null;
        return programmeAt(events, now, profile(), dayNumber);
      }
      kept = { past, from: boundsOf(keyOf(through), zone).to, restsOn };
    }
    const dayNumber = dayNumbers(journal.localTime(kept.from, now));
    return programmeAt(read(kept.from, now), now, profile(), dayNumber, kept.past);
  };
}

/**
 * The last day of which nothing more is written: the last but two of the month before. An entry is filed by the local
 * time of where it was made, which may be more than a day from that of here.
 */
function lastSettled(now: Instant, zone: ZoneOffset): number {
  return numberOf(`${dayOf(now, zone).slice(0, 7)}-01`) - 3;
}

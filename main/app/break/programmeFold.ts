/**
 * Owns the way from the journal to the programme. It is folded from the journal alone; of the years before last month
 * only what they came to is kept, so that a start and a break cost the reading of some weeks. That is thrown away and made
 * anew from the beginning whenever it is in doubt: a file of before is not quite what it was, another zone, other conditions.
 */
import { boundsOf, dayNumbers, dayOf, keyOf, numberOf, type ZoneOffset } from '../../domain/day';
import { forbidsEveryStretch } from '../../domain/exercises/demands';
import type { Profile } from '../../domain/person/profile';
import { programmeEvents, programmeKinds } from '../../domain/programme/journalEvents';
import { pastThrough, programmeAt } from '../../domain/programme/programme';
import type { ProgrammeState } from '../../domain/programme/state';
import { after, days, type Instant, instant, span } from '../../domain/time';
import type { Clock } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import type { KeptPast, PastFile } from '../../storage/pastFile';

export interface ProgrammeFoldParts {
  readonly clock: Pick<Clock, 'utcOffset'>;
  readonly journal: Pick<JournalFile, 'read' | 'firstAt' | 'localTime' | 'stampBefore' | 'problems'>;
  readonly pastFile: PastFile;
  profile(): Profile;
}

/** Gives the programme at an instant, of the journal as it is then. */
export function createProgrammeFold({
  clock,
  journal,
  pastFile,
  profile,
}: ProgrammeFoldParts): (now: Instant) => ProgrammeState {
  /** Left out until it is looked for. */
  let kept: KeptPast | null | undefined;

  const read = (from: Instant, now: Instant) =>
    programmeEvents(journal.read(from, after(now, span(1)), programmeKinds));

  /** All that the days up to `through` are folded from; `null` where it can't be told. */
  const restingOn = (through: number): string | null => {
    const end = boundsOf(keyOf(through), clock.utcOffset).to;
    const files = journal.stampBefore(end);
    if (files === null) return null;
    // Two instants half a year apart tell most zones from each other, summer from winter too.
    const zone = [end, after(end, days(-182))].map(clock.utcOffset);
    return JSON.stringify([through, files, zone, forbidsEveryStretch(profile().conditions)]);
  };
  /** What may be gone on from: what was kept a month or more ago, where all that it rests on is as it was. */
  const before = (through: number): KeptPast | null => {
    if (!kept || kept.past.through >= through) return null;
    return kept.restsOn === restingOn(kept.past.through) ? kept : null;
  };
  /** What could not be read must be read by the next start, and lines that were skipped told by it. */
  const isCertain = ({ past, restsOn }: KeptPast): boolean =>
    restingOn(past.through) === restsOn && journal.problems().length === 0;

  return (now) => {
    const through = lastSettled(now, clock.utcOffset);
    // Asked before anything is read: what changes meanwhile is noticed the next time.
    const restsOn = restingOn(through);
    if (kept === undefined) kept = pastFile.load();
    if (kept === null || kept.restsOn !== restsOn) {
      const base = before(through);
      kept = null;
      // First what takes longest: where and when the entries were written is then known as well.
      const events = read(base?.from ?? instant(0), now);
      const zone = journal.localTime(base?.from ?? journal.firstAt() ?? now, now);
      const dayNumber = dayNumbers(zone);
      const past = pastThrough(through, events, now, profile(), dayNumber, base?.past);
      if (past === null || restsOn === null) {
        pastFile.keep(null);
        return programmeAt(events, now, profile(), dayNumber, base?.past);
      }
      kept = { past, from: boundsOf(keyOf(through), zone).to, restsOn };
      pastFile.keep(isCertain(kept) ? kept : null);
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

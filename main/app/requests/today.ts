/** Owns what the Today window asks: a day as the journal has it, and to put right what it has wrong. */
import type { DayView, StatusView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import type { State } from '../../domain/sitting/state';
import type { Instant } from '../../domain/time';
import type { Clock, SettingsStore, StorageProblem } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import { dayView, entriesFor } from '../../views/dayView';
import type { Proposals } from '../break/proposals';

export interface TodayParts {
  readonly clock: Clock;
  readonly journal: Pick<JournalFile, 'read' | 'append' | 'firstAt' | 'localTime'>;
  readonly settings: Pick<SettingsStore, 'current'>;
  readonly proposals: Pick<Proposals, 'programme'>;
  state(): State;
  status(): StatusView;
  problems(): readonly StorageProblem[];
  changed(): void;
}

export type TodayRequests = Pick<RequestHandlers, 'dayView' | 'correct'>;

export function createTodayRequests(parts: TodayParts): TodayRequests {
  const { clock, journal } = parts;
  return {
    dayView(day): DayView {
      const now = clock.now();
      const { from, to } = entriesFor(day, now, clock.utcOffset);
      return dayView({
        state: parts.state(),
        settings: parts.settings.current(),
        programme: parts.proposals.programme(),
        status: parts.status(),
        problems: parts.problems(),
        day,
        now,
        zone: journal.localTime(from, to),
        entries: journal.read(from, to),
        firstAt: journal.firstAt(),
      });
    },
    correct(since, until, posture) {
      const now = clock.now();
      if (!isPast(since, until, now))
        throw new Error('A correction must lie in the past, its end after its start');
      journal.append({ type: 'corrected', at: now, since, until, posture });
      parts.changed();
    },
  };
}

function isPast(since: Instant, until: Instant, now: Instant): boolean {
  return since < until && until <= now;
}

/** Owns what the Today window asks: a day as the journal has it, and to put right what it has wrong. */
import type { DayView, StatusView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import type { Entry } from '../../domain/journal';
import type { Profile } from '../../domain/person/profile';
import type { Settings } from '../../domain/settings';
import type { State } from '../../domain/sitting/state';
import {
  answeredKinds,
  type IdleBreakOffer,
  idleBreakOffer,
  wasAnswered,
} from '../../domain/statistics/idleBreakOffer';
import { progressSpan } from '../../domain/statistics/progress/progress';
import { after, type Instant, instant, later, span } from '../../domain/time';
import type { Clock, SettingsStore, StorageProblem } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import { dayView, entriesFor } from '../../views/dayView';
import { progressView } from '../../views/progressView';
import type { Proposals } from '../break/proposals';

export interface TodayParts {
  readonly clock: Clock;
  readonly journal: Pick<JournalFile, 'read' | 'append' | 'firstAt' | 'localTime'>;
  readonly settings: Pick<SettingsStore, 'current'>;
  readonly proposals: Pick<Proposals, 'programme'>;
  profile(): Profile;
  state(): State;
  status(): StatusView;
  problems(): readonly StorageProblem[];
  changed(): void;
  /** As in the settings window: it can be taken back there. */
  changeSettings(some: Partial<Settings>): void;
}

/** The same set each time: by it the journal remembers what it read. */
const corrections: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['corrected']);
const chairStands: ReadonlySet<Entry['type']> = new Set<Entry['type']>(['chair-stand']);

export type TodayRequests = Pick<RequestHandlers, 'dayView' | 'progressView' | 'correct' | 'answerIdleBreak'>;

export function createTodayRequests(parts: TodayParts): TodayRequests {
  const { clock, journal } = parts;
  const answers = (now: Instant): readonly Entry[] =>
    journal.read(instant(0), after(now, span(1)), answeredKinds);
  /** The offer that the last week asks for, unless one like it was answered before. */
  const offered = (now: Instant): IdleBreakOffer | null => {
    const { from, to } = entriesFor(null, now, clock.utcOffset);
    const offer = idleBreakOffer(journal.read(from, to), parts.settings.current().idleBreak, now);
    if (offer === null) return null;
    return wasAnswered(answers(now), offer) ? null : offer;
  };
  /** What was taken, and what is set since: so it can be taken back. */
  const wasTaken = (one: IdleBreakOffer, now: Instant): boolean =>
    parts.settings.current().idleBreak === one.minutes &&
    answers(now).some((entry) => entry.type === 'idle-break-answered' && entry.taken && isSame(entry, one));
  return {
    dayView(day): DayView {
      const now = clock.now();
      const { from, to } = entriesFor(day, now, clock.utcOffset);
      // What is said of a day may be said a week later.
      const said = journal.read(to, later(to, after(now, span(1))), corrections);
      return dayView({
        state: parts.state(),
        settings: parts.settings.current(),
        programme: parts.proposals.programme(),
        status: parts.status(),
        problems: parts.problems(),
        day,
        now,
        zone: journal.localTime(from, to),
        entries: [...journal.read(from, to), ...said],
        firstAt: journal.firstAt(),
        idleBreakOffer: offered(now),
      });
    },
    progressView() {
      const now = clock.now();
      const { from, to } = progressSpan(now, clock.utcOffset);
      return progressView({
        now,
        zone: journal.localTime(from, to),
        entries: journal.read(from, to),
        firstAt: journal.firstAt(),
        state: parts.state(),
        settings: parts.settings.current(),
        programme: parts.proposals.programme(),
        profile: parts.profile(),
        chairStands: journal.read(instant(0), after(now, span(1)), chairStands),
      });
    },
    correct(since, until, posture) {
      const now = clock.now();
      if (!isPast(since, until, now))
        throw new Error('A correction must lie in the past, its end after its start');
      journal.append({ type: 'corrected', at: now, since, until, posture });
      parts.changed();
    },
    answerIdleBreak(shown, answer) {
      const now = clock.now();
      if (answer === 'taken-back') {
        if (wasTaken(shown, now)) parts.changeSettings({ idleBreak: shown.insteadOf });
        return;
      }
      const offer = offered(now);
      if (offer === null || !isSame(offer, shown)) return;
      const taken = answer === 'taken';
      if (taken) parts.changeSettings({ idleBreak: offer.minutes });
      journal.append({ type: 'idle-break-answered', at: now, ...offer, taken });
      parts.changed();
    },
  };
}

function isPast(since: Instant, until: Instant, now: Instant): boolean {
  return since < until && until <= now;
}

function isSame(one: IdleBreakOffer, other: IdleBreakOffer): boolean {
  return one.minutes === other.minutes && one.insteadOf === other.insteadOf;
}

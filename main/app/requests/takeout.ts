/** Owns a person's own copy of everything that is kept of them, and the end of it. */
import type { RequestHandlers } from '../../bridge/handlers';
import { dayOf } from '../../domain/day';
import { after, instant, span } from '../../domain/time';
import type { Clock, JournalStore, Log, QuestionnaireStore, SettingsStore } from '../../ports';
import { takeoutCsv, takeoutJson } from './takeoutTexts';

export interface TakeoutParts {
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly settings: Pick<SettingsStore, 'current'>;
  readonly questionnaire: Pick<QuestionnaireStore, 'current' | 'erase'>;
  readonly journal: Pick<JournalStore, 'read' | 'append' | 'erase'>;
  readonly log: Log;
  /** Asks where to save `content`; gives the place, or `null` where nothing was saved. */
  save(name: string, content: string | Uint8Array): Promise<string | null>;
  /** The sheet that is open in the window of the day; `null` = there is no such window. */
  readonly paper: {
    pdf(): Promise<Uint8Array | null>;
    print(): Promise<void>;
  };
  /** Something that the programme is folded from was recorded. */
  recorded(): void;
}

export type TakeoutRequests = Pick<RequestHandlers, 'exportData' | 'savePage' | 'printPage' | 'eraseData'>;

export function createTakeoutRequests(parts: TakeoutParts): TakeoutRequests {
  const { clock, settings, questionnaire, journal, log } = parts;
  return {
    async exportData(format) {
      const now = clock.now();
      const all = journal.read(instant(0), after(now, span(1)));
      const day = dayOf(now, clock.utcOffset);
      const kept = { at: now, settings: settings.current(), profile: questionnaire.current(), journal: all };
      const saved =
        format === 'csv'
          ? await parts.save(`psoas-pause-${day}.csv`, takeoutCsv(all, clock.utcOffset))
          : await parts.save(`psoas-pause-${day}.json`, takeoutJson(kept, clock.utcOffset));
      return { saved };
    },
    async savePage() {
      const page = await parts.paper.pdf();
      if (page === null) return { saved: null };
      return { saved: await parts.save(`psoas-pause-${dayOf(clock.now(), clock.utcOffset)}.pdf`, page) };
    },
    printPage: () => parts.paper.print(),
    eraseData() {
      // The questionnaire first: it goes even where a file of the journal can't be removed, which is told.
      questionnaire.erase();
      journal.erase();
      // From here on it is known again that the app watches.
      journal.append({ type: 'watching-started', at: clock.now() });
      log.note('erased', 'journal and profile, as the person asked');
      parts.recorded();
    },
  };
}

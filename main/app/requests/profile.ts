/**
 * Owns what the windows can ask about the person: the questionnaire, the safety questions, the steps of the welcome,
 * and their own copy or end of everything that is kept.
 */
import type { ProfileView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import { dayOf } from '../../domain/day';
import { profileOf, welcomeIsDue, worstOf } from '../../domain/person/questionnaire';
import { after, instant, span } from '../../domain/time';
import type { Clock, JournalStore, Log, QuestionnaireStore, SettingsStore, Windows } from '../../ports';
import { profileView } from '../../views/profileView';
import type { Proposals } from '../break/proposals';
import { takeoutCsv, takeoutJson } from './takeout';

export interface ProfileParts {
  readonly clock: Clock;
  readonly settings: Pick<SettingsStore, 'current'>;
  readonly questionnaire: QuestionnaireStore;
  readonly journal: JournalStore;
  readonly windows: Pick<Windows, 'open' | 'close'>;
  readonly proposals: Pick<Proposals, 'programme' | 'forget'>;
  readonly log: Log;
  /** ISO 3166 code of where the person is, as the system knows it. */
  region(): string;
  /** Asks where to save `content`; gives the place, or `null` where nothing was saved. */
  save(name: string, content: string): Promise<string | null>;
  announce(view: ProfileView): void;
  changed(): void;
}

export type ProfileHandlers = Pick<
  RequestHandlers,
  | 'profileView'
  | 'changeProfile'
  | 'finishScreening'
  | 'goOnGently'
  | 'endWelcome'
  | 'exportData'
  | 'eraseData'
>;

export interface ProfileRequests {
  readonly requests: ProfileHandlers;
  /** The view as it is now. */
  view(): ProfileView;
  /** Brings the welcome at a start of the app, if it is due. */
  welcome(): void;
}

export function createProfileRequests(parts: ProfileParts): ProfileRequests {
  const { clock, settings, questionnaire, journal, windows, proposals } = parts;

  const view = (): ProfileView => {
    const answered = questionnaire.current();
    return profileView({
      questionnaire: answered,
      profile: profileOf(settings.current(), answered),
      programme: proposals.programme(),
      region: parts.region(),
    });
  };
  /** Something that the programme is folded from was recorded. */
  const recorded = (): void => {
    proposals.forget();
    parts.announce(view());
    parts.changed();
  };

  return {
    view,
    welcome() {
      const today = dayOf(clock.now(), clock.utcOffset);
      if (!welcomeIsDue(questionnaire.current(), today)) return;
      questionnaire.change({ welcomeShownOn: today });
      windows
        .open('welcome', true)
        .catch((error: unknown) => parts.log.trouble('opening the welcome', error));
    },
    requests: {
      profileView: view,
      changeProfile(some) {
        const result = questionnaire.change(some);
        return { refused: result.ok ? [] : result.refused };
      },
      finishScreening() {
        const redFlag = worstOf(questionnaire.current().redFlags);
        journal.append({ type: 'screened', at: clock.now(), redFlag });
        recorded();
      },
      goOnGently() {
        questionnaire.change({ redFlags: [] });
        journal.append({ type: 'programme-resumed', at: clock.now() });
        recorded();
      },
      endWelcome(how) {
        // Who was through it once and only looked again stays through it.
        if (questionnaire.current().welcomeEnded !== 'finished') questionnaire.change({ welcomeEnded: how });
        windows.close('welcome');
      },
      async exportData(format) {
        const now = clock.now();
        const all = journal.read(instant(0), after(now, span(1)));
        const day = dayOf(now, clock.utcOffset);
        const saved =
          format === 'csv'
            ? await parts.save(`psoas-pause-${day}.csv`, takeoutCsv(all, clock.utcOffset))
            : await parts.save(
                `psoas-pause-${day}.json`,
                takeoutJson(
                  { at: now, settings: settings.current(), profile: questionnaire.current(), journal: all },
                  clock.utcOffset,
                ),
              );
        return { saved };
      },
      eraseData() {
        // The questionnaire first: they go even where a file of the journal can't be removed, which is told.
        questionnaire.erase();
        journal.erase();
        // From here on it is known again that the app watches.
        journal.append({ type: 'watching-started', at: clock.now() });
        parts.log.note('erased', 'journal and profile, as the person asked');
        recorded();
      },
    },
  };
}

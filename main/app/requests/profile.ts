/** Owns what the windows ask of the person: the questionnaire, the safety questions, the steps of the welcome. */
import type { ProfileView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import { dayOf } from '../../domain/day';
import { profileOf, welcomeIsDue, withAnswered, worstOf } from '../../domain/person/questionnaire';
import type {
  Clock,
  JournalStore,
  Log,
  QuestionnaireStore,
  SettingsStore,
  TrayHome,
  Windows,
} from '../../ports';
import { profileView } from '../../views/profileView';
import type { Proposals } from '../break/proposals';

export interface ProfileParts {
  readonly clock: Clock;
  readonly settings: Pick<SettingsStore, 'current'>;
  readonly questionnaire: QuestionnaireStore;
  readonly journal: Pick<JournalStore, 'append'>;
  readonly windows: Pick<Windows, 'open' | 'close'>;
  readonly proposals: Pick<Proposals, 'programme'>;
  readonly log: Log;
  /** Where the icon is on this desktop. */
  trayHome(): TrayHome;
  /** The emergency number where the person is. */
  emergency(): string | null;
  /** Something that the programme is folded from was recorded. */
  recorded(): void;
}

export interface ProfileRequests {
  readonly handlers: Pick<
    RequestHandlers,
    'profileView' | 'changeProfile' | 'finishScreening' | 'goOnGently' | 'endWelcome' | 'trayHome'
  >;
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
      emergency: parts.emergency(),
      programme: proposals.programme(),
    });
  };
  return {
    view,
    welcome() {
      // Who was through it long ago may only be unknown for the moment.
      if (questionnaire.problems().some(({ problem }) => problem === 'unreadable')) return;
      const today = dayOf(clock.now(), clock.utcOffset);
      if (!welcomeIsDue(questionnaire.current(), today)) return;
      questionnaire.change({ welcomeShownOn: today });
      windows
        .open('welcome', true)
        .catch((error: unknown) => parts.log.trouble('opening the welcome', error));
    },
    handlers: {
      profileView: view,
      changeProfile(some) {
        const result = questionnaire.change(withAnswered(questionnaire.current(), some));
        return { refused: result.ok ? [] : result.refused };
      },
      finishScreening() {
        const redFlag = worstOf(questionnaire.current().redFlags);
        journal.append({ type: 'screened', at: clock.now(), redFlag });
        parts.recorded();
      },
      goOnGently() {
        questionnaire.change({ redFlags: [] });
        journal.append({ type: 'programme-resumed', at: clock.now() });
        parts.recorded();
      },
      endWelcome(how) {
        // Who was through it once and only looked again stays through it.
        if (questionnaire.current().welcomeEnded !== 'finished') questionnaire.change({ welcomeEnded: how });
        windows.close('welcome');
      },
      trayHome: () => ({ ...parts.trayHome(), now: clock.now() }),
    },
  };
}

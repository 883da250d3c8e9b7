/** Owns what follows a change of what a person has set or filled in, and of how their system looks. */
import type {
  AnnouncementName,
  Announcements,
  Appearance,
  ProfileView,
  SettingsView,
} from '../bridge/contract';
import type { Disposable, Log, QuestionnaireStore, SettingsStore, Shortcuts } from '../ports';
import type { Proposals } from './break/proposals';
import { drop } from './drop';

export interface FollowingParts {
  readonly settings: Pick<SettingsStore, 'current' | 'onChange'>;
  readonly questionnaire: Pick<QuestionnaireStore, 'onChange'>;
  readonly proposals: Pick<Proposals, 'settingsChanged' | 'forget'>;
  readonly autostart: { apply(on: boolean): void };
  readonly shortcuts: Pick<Shortcuts, 'set'>;
  readonly log: Log;
  appearance(): Appearance;
  /** Loads the texts of a language, which are spoken from then on. */
  speak(language: string): Promise<void>;
  settingsView(): SettingsView;
  profileView(): ProfileView;
  announce<Name extends AnnouncementName>(name: Name, view: Announcements[Name]): void;
  sampleSoon(): void;
  /** The person has said something of themselves. */
  answered(): void;
  changed(): void;
}

export interface Following extends Disposable {
  /** Something that the programme is folded from was recorded. */
  recorded(): void;
  /** The system looks different: theme, contrast, motion. */
  lookChanged(): void;
}

export function followChanges(parts: FollowingParts): Following {
  const { settings, questionnaire, proposals, announce } = parts;
  const lookChanged = (): void => announce('appearance', parts.appearance());
  const recorded = (): void => {
    proposals.forget();
    announce('profileView', parts.profileView());
    parts.changed();
  };
  const listening = [
    settings.onChange((now, before) => {
      if (now.language !== before.language)
        drop(parts.speak(parts.appearance().language).then(parts.changed), parts.log, 'loading a language');
      if (now.startAtLogin !== before.startAtLogin) parts.autostart.apply(now.startAtLogin);
      // Before the settings are told of what became of it.
      parts.shortcuts.set(now.shortcuts);
      proposals.settingsChanged(now, before);
      lookChanged();
      announce('settingsView', parts.settingsView());
      announce('profileView', parts.profileView());
      parts.sampleSoon();
      parts.changed();
    }),
    questionnaire.onChange(() => {
      recorded();
      parts.answered();
    }),
  ];
  return {
    recorded,
    lookChanged,
    dispose() {
      for (const one of listening) one.dispose();
    },
  };
}

/** Owns what the settings window asks: its view, and changes that can be taken back. */
import type { SettingsView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import type { PromptStyle } from '../../domain/break/state';
import type { Settings } from '../../domain/settings';
import { adviceReaches, type LimitAdvice, limitAdvice } from '../../domain/statistics/advice/advice';
import { after, span } from '../../domain/time';
import type {
  Clock,
  JournalStore,
  Media,
  SettingsStore,
  Shortcuts,
  StorageProblem,
  VoiceBy,
  Windows,
} from '../../ports';
import { createSettingsEdits } from './settingsEdits';

export interface SettingsParts {
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly settings: Pick<SettingsStore, 'current' | 'change'>;
  readonly journal: Pick<JournalStore, 'read' | 'append'>;
  problems(): readonly StorageProblem[];
  /** How a prompt comes here where that is left to the app. */
  automaticPrompt(): PromptStyle;
  voiceBy(): VoiceBy;
  /** The window asks: what can be switched on there is to be true. */
  lookForVoice(): void;
  readonly shortcuts: Pick<Shortcuts, 'lookAgain' | 'record' | 'view'>;
  readonly windows: Pick<Windows, 'onClosed'>;
  readonly media: Pick<Media, 'canPause'>;
  knockHindered(): SettingsView['knockHindered'];
  needsWhole(): boolean;
}

export interface SettingsRequests {
  readonly handlers: Pick<
    RequestHandlers,
    | 'settingsView'
    | 'changeSettings'
    | 'undoSettings'
    | 'recordShortcut'
    | 'resetSection'
    | 'limitAdvice'
    | 'answerLimitAdvice'
  >;
  /** A change that can be taken back, whoever offered it; gives the keys that were refused. */
  change(some: Partial<Settings>): readonly string[];
  /** The view as it is now. */
  view(): SettingsView;
}

export function createSettingsRequests({
  clock,
  settings,
  journal,
  problems,
  automaticPrompt,
  voiceBy,
  lookForVoice,
  shortcuts,
  windows,
  media,
  knockHindered,
  needsWhole,
}: SettingsParts): SettingsRequests {
  const edits = createSettingsEdits(settings);
  // A page that crashes or is closed says nothing more.
  windows.onClosed((name) => {
    if (name === 'settings') shortcuts.record(false);
  });
  const view = (): SettingsView => {
    return {
      settings: settings.current(),
      undo: edits.last(),
      problems: problems(),
      voiceBy: voiceBy(),
      canPauseMedia: media.canPause,
      automaticPrompt: automaticPrompt(),
      shortcuts: shortcuts.view(),
      knockHindered: knockHindered(),
      needsWhole: needsWhole(),
    };
  };
  const advice = (): LimitAdvice | null => {
    const now = clock.now();
    const lately = journal.read(after(now, span(-adviceReaches)), after(now, span(1)));
    return limitAdvice(lately, settings.current().sittingLimit, now, clock.utcOffset);
  };
  return {
    change: edits.change,
    view,
    handlers: {
      settingsView() {
        lookForVoice();
        shortcuts.lookAgain();
        return view();
      },
      changeSettings: (some) => ({ refused: edits.change(some) }),
      undoSettings: edits.undo,
      recordShortcut: shortcuts.record,
      resetSection: edits.reset,
      limitAdvice: advice,
      answerLimitAdvice(shown, taken) {
        const made = advice()?.suggestion ?? null;
        if (made === null || made.limit !== shown.limit || made.insteadOf !== shown.insteadOf) return;
        if (taken) edits.change({ sittingLimit: made.limit });
        const { limit: minutes, insteadOf } = made;
        journal.append({ type: 'limit-advice-answered', at: clock.now(), minutes, insteadOf, taken });
      },
    },
  };
}

/** Owns what the break window asks: its view, what a person does with the guide, and what they report at its end. */
import type { RequestHandlers } from '../../bridge/handlers';
import { isExerciseId } from '../../domain/exercises/exercises';
import { entryOfReport } from '../../domain/person/symptomReports';
import type { Happening } from '../../domain/sitting/state';
import type { Clock, JournalStore, SettingsStore } from '../../ports';
import type { Break } from '../break/break';
import { rememberedOf } from '../break/proposals';

export interface BreakParts {
  readonly clock: Clock;
  readonly settings: Pick<SettingsStore, 'change'>;
  readonly journal: Pick<JournalStore, 'append'>;
  readonly theBreak: Pick<Break, 'take' | 'pageView' | 'state'>;
  /** The person has opened the prompt by hand: they are there. */
  acted(): void;
  dispatch(happening: Happening): void;
  speak(words: string | null): void;
  /** Something that the programme is folded from was recorded. */
  recorded(): void;
}

export type BreakRequests = Pick<
  RequestHandlers,
  | 'breakView'
  | 'startGuide'
  | 'openPrompt'
  | 'makeSmall'
  | 'guideAction'
  | 'chooseExercise'
  | 'setSound'
  | 'speak'
  | 'soreness'
  | 'reportSymptom'
>;

export function createBreakRequests(parts: BreakParts): BreakRequests {
  const { clock, settings, journal, theBreak } = parts;
  return {
    breakView: () => theBreak.pageView(),
    startGuide(prompt) {
      if (prompt === null) parts.dispatch({ type: 'guide-requested' });
      else parts.dispatch({ type: 'answered', prompt, answer: 'start' });
    },
    openPrompt(prompt) {
      parts.acted();
      parts.dispatch({ type: 'prompt-wanted', prompt });
    },
    makeSmall(small) {
      theBreak.take({ type: 'sized', small });
      // The next walk begins as this one was left.
      if (theBreak.state().stage.is === 'walk') settings.change({ smallWalk: small });
    },
    guideAction: (action) => theBreak.take({ type: 'acted', action }),
    chooseExercise(exercise) {
      if (!isExerciseId(exercise)) return;
      theBreak.take({ type: 'chose', exercise });
      const remembered = rememberedOf(exercise);
      if (remembered !== null) settings.change(remembered);
    },
    setSound(what) {
      settings.change({ chime: what !== 'off', voice: what === 'all' });
    },
    speak: parts.speak,
    soreness(score, legSymptoms) {
      journal.append({ type: 'soreness', at: clock.now(), score, legSymptoms });
      parts.recorded();
    },
    reportSymptom(report) {
      const entry = entryOfReport(report, clock.now());
      if (entry !== null) journal.append(entry);
      parts.recorded();
    },
  };
}

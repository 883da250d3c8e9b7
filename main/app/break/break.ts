/** Owns how the parts of the break are joined: its loop, the screen on which it comes, and what its window is told. */
import type { BreakView } from '../../bridge/contract';
import type { Words } from '../../content/words';
import type { PromptStyle } from '../../domain/break/state';
import { bodyForbids } from '../../domain/exercises/demands';
import { isExerciseId } from '../../domain/exercises/exercises';
import type { Profile } from '../../domain/person/profile';
import type { Questionnaire } from '../../domain/person/questionnaire';
import type { Settings } from '../../domain/settings';
import type { Happening, PromptId, State } from '../../domain/sitting/state';
import type { Clock, JournalStore, Log, NoteButton, Notifier, VoiceBy, Windows } from '../../ports';
import { proposedCue } from '../../views/breakView';
import { type BreakLoop, createBreakLoop } from './loop';
import type { Proposals } from './proposals';
import { createBreakScreen } from './screen';
import { shownBreak } from './view';

export interface BreakParts {
  readonly clock: Clock;
  readonly windows: Windows;
  readonly notifier: Notifier;
  readonly journal: Pick<JournalStore, 'read'>;
  readonly proposals: Proposals;
  readonly log: Log;
  settings(): Settings;
  promptStyle(): PromptStyle;
  smallWindows(): { readonly prompt: boolean; readonly walk: boolean };
  /** What the person has said of themselves, and what it comes to for the choice of an exercise. */
  questionnaire(): Questionnaire;
  profile(): Profile;
  words(): Words;
  /** Who speaks the person's language here. */
  voiceBy(): VoiceBy;
  /** The window is about to offer it or to speak. */
  needVoice(): void;
  /** The rule's state. */
  state(): State;
  dispatch(happening: Happening): void;
  /** The person has answered a prompt from its notification. */
  answer(prompt: PromptId, answer: NoteButton['answer']): void;
  /** Something that a view shows may have changed. */
  changed(): void;
}

export interface Break extends BreakLoop {
  /** What the break window shows now; `null` = nothing. */
  view(): BreakView | null;
  /** The person has answered something: what they have begun and should not do gives way to what is right for them. */
  answered(): void;
}

export function createBreak(parts: BreakParts): Break {
  const { proposals } = parts;
  const loop: BreakLoop = createBreakLoop({
    ...parts,
    plan: (answersPrompt) => (answersPrompt ? proposals.current().plan : proposals.asked(loop.state().brief)),
    show: (effect) => screen(effect),
    dispatch(happening) {
      // What was held changes what the next break proposes.
      proposals.forget();
      parts.dispatch(happening);
    },
  });
  const screen = createBreakScreen({
    ...parts,
    promptCue: () =>
      proposedCue({
        proposal: proposals.current(),
        settings: parts.settings(),
        stretchesEver: proposals.programme().ledger.stretchesEver,
      }),
    isWanted: () => loop.state().screen === 'shown',
    answer: (prompt, answer) => parts.answer(prompt.id, answer),
    tell: loop.take,
  });
  const drillDue = (): boolean =>
    parts.questionnaire().tiltDrill === null && proposals.programme().ledger.stretchesEver === 0;
  return {
    ...loop,
    view() {
      const view = shownBreak({ ...parts, drillDue, breakState: loop.state });
      if (view?.voice === true || view?.offersSound === true) parts.needVoice();
      return view;
    },
    answered() {
      const { stage } = loop.state();
      if (stage.is !== 'guide') return;
      const { exercise, variant } = stage.run.plan;
      if (isExerciseId(exercise) && bodyForbids(exercise, variant, parts.profile()))
        loop.take({ type: 'replanned', plan: proposals.asked(loop.state().brief) });
    },
  };
}

/** Owns how the parts of the break are joined: its loop, the screen on which it comes, and what its window is told. */
import type { BreakView } from '../../bridge/contract';
import type { First } from '../../bridge/first';
import type { Words } from '../../content/words';
import type { BreakState, PromptStyle, WindowShape } from '../../domain/break/state';
import { bodyForbids } from '../../domain/exercises/demands';
import { isExerciseId } from '../../domain/exercises/exercises';
import type { Profile } from '../../domain/person/profile';
import type { Questionnaire } from '../../domain/person/questionnaire';
import type { Policy } from '../../domain/policy';
import type { Settings } from '../../domain/settings';
import type { Happening, PromptId, State } from '../../domain/sitting/state';
import type { Clock, JournalStore, Log, NoteButton, Notifier, VoiceBy, Windows } from '../../ports';
import { proposedCue } from '../../views/breakView';
import { createAhead } from './ahead';
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
  policy(): Policy;
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
  /** All that the page of the window shows first. */
  first(view: BreakView): First;
  /** Makes the window ahead of its time, in the place of one that was made before. */
  makeAhead(first: First, shape: WindowShape): void;
  throwAway(): void;
}

export interface Break extends BreakLoop {
  /** What the break window shows now; `null` = nothing. */
  view(): BreakView | null;
  /** The same for the page of its window, which may be there ahead of its time. */
  pageView(): BreakView | null;
  /** Looks whether a prompt is near, whose window can be made. */
  lookAhead(): void;
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
  const viewOf = (rule: State, breakNow: BreakState): BreakView | null =>
    shownBreak({ ...parts, drillDue, state: () => rule, breakState: () => breakNow });
  const view = (): BreakView | null => {
    const now = viewOf(parts.state(), loop.state());
    if (now?.voice === true || now?.offersSound === true) parts.needVoice();
    return now;
  };
  const ahead = createAhead({ ...parts, breakState: loop.state, viewOf, make: parts.makeAhead });
  return {
    ...loop,
    view,
    pageView: () => view() ?? ahead.view(),
    lookAhead: ahead.look,
    answered() {
      const { stage } = loop.state();
      if (stage.is !== 'guide') return;
      const { exercise, variant } = stage.run.plan;
      if (isExerciseId(exercise) && bodyForbids(exercise, variant, parts.profile()))
        loop.take({ type: 'replanned', plan: proposals.asked(loop.state().brief) });
    },
  };
}

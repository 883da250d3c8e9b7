/** Owns how the parts of the break are joined: its loop, the screen on which it comes, and what its window is told. */
import type { BreakView } from '../../bridge/contract';
import type { Words } from '../../content/words';
import type { PromptStyle } from '../../domain/break/state';
import type { Settings } from '../../domain/settings';
import type { Happening, PromptId, State } from '../../domain/sitting/state';
import type { Clock, JournalStore, Log, NoteButton, Notifier, Windows } from '../../ports';
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
  /** Whether the person has ended, or left out, the drill of the tilt. */
  drillEnded(): boolean;
  words(): Words;
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
    proposedExercise: () => proposals.current().plan?.exercise ?? null,
    isWanted: () => loop.state().screen === 'shown',
    answer: (prompt, answer) => parts.answer(prompt.id, answer),
    tell: loop.take,
  });
  const drillDue = (): boolean => !parts.drillEnded() && proposals.programme().ledger.stretchesEver === 0;
  return { ...loop, view: () => shownBreak({ ...parts, drillDue, breakState: loop.state }) };
}

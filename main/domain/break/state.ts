/** Owns the shapes of the break: what its window shows and why, what happens to it, and what it asks for. Plain data. */
import type { ExerciseId } from '../exercises/exercises';
import type { GuideAction, GuidePlan, GuideRun, outcomeAt } from '../guide/guide';
import type { Knock, Prompt, PromptId, State } from '../sitting/state';
import type { Instant, Span, Stamp } from '../time';
import type { Work } from './work';

/** What a guide came to when it was closed. */
export type GuideOutcome = ReturnType<typeof outcomeAt>;

/** A break that is to stand up and walk: since when, and until when. */
export interface Walk {
  readonly since: Instant;
  readonly until: Instant;
}

/** A guide that runs or waits, and what the person does beside it. */
export interface Guiding {
  readonly is: 'guide';
  readonly run: GuideRun;
  /** Input elsewhere, and the run as it was before its first touch. */
  readonly work: Work | null;
  readonly untouched: GuideRun;
  /** How long the break is in all, the walk after the guide included. */
  readonly walkFor: Span;
}

/** A guide that has ended and is still shown, until the break is over and the person is back. */
export interface Ended {
  readonly is: 'done';
  readonly run: GuideRun;
  /** When the break is over, the walk included; where none was taken, with its guide. */
  readonly until: Instant;
  /** Input elsewhere since then or before: the person is back. */
  readonly work: Work | null;
}

/** What the break is doing; only one of these at a time. */
export type Stage =
  | { readonly is: 'none' }
  /** A prompt is near (Q16). */
  | { readonly is: 'knock'; readonly knock: Knock }
  | {
      /** A prompt asks. */
      readonly is: 'prompt';
      readonly prompt: Prompt;
      /** What became of its notification; `gone` = taken away, the prompt still open. */
      readonly note: 'none' | 'sent' | 'gone';
      /** It is asked in the window too. */
      readonly inWindow: boolean;
      /** Since when the window can be seen. */
      readonly inSightSince: Instant | null;
    }
  | Guiding
  | Ended
  /** `over` = the rule has been told what it came to; it is still shown. */
  | { readonly is: 'walk'; readonly walk: Walk; readonly work: Work | null; readonly over: boolean };

/** How much of its window there is: `pill`: one line beside a ring, never with the keyboard; `small`: a prompt with its first answers; `whole`: all of it. */
export type WindowShape = 'pill' | 'small' | 'whole';

export interface BreakState {
  readonly stage: Stage;
  /** The window: not there, in sight, or there and out of sight behind a lock. */
  readonly screen: 'nothing' | 'shown' | 'hidden';
  /** The person wants this prompt, or what is left of the break, in a smaller window. */
  readonly small: boolean;
  /** Nothing comes into sight while the screen is locked. */
  readonly locked: boolean;
  /** Its page was lost once and it was opened again: a second time it is let go. */
  readonly reopened: boolean;
  /** The person said in this break that something hurts. */
  readonly hurt: boolean;
  /** The exercise that the person chose for this break. */
  readonly chosen: ExerciseId | null;
  /** The guide that is asked for is only to try it: one short hold a side. */
  readonly brief: boolean;
  /** When the break was looked at last. */
  readonly looked: Stamp | null;
}

export const noBreak: BreakState = {
  stage: { is: 'none' },
  screen: 'nothing',
  small: false,
  locked: false,
  reopened: false,
  hurt: false,
  chosen: null,
  brief: false,
  looked: null,
};

/** How a person wants to be asked. */
export type PromptStyle = 'window' | 'notification' | 'both';

/** What happens to the break, stamped with when. */
export type BreakSignal = Stamp & BreakHappening;

export type BreakHappening =
  /** Time has gone by. */
  | { readonly type: 'looked' }
  /** The rule has moved on; `focused` = the break window has the keyboard. */
  | { readonly type: 'rule-moved'; readonly rule: State; readonly focused: boolean }
  /** The rule's own effects. */
  | { readonly type: 'knocked'; readonly knock: Knock }
  | { readonly type: 'knock-ended' }
  /** `wanted` = the person has opened it; `small` = they want it in the small window. */
  | {
      readonly type: 'prompted';
      readonly prompt: Prompt;
      readonly style: PromptStyle;
      readonly wanted: boolean;
      readonly small: boolean;
    }
  | { readonly type: 'prompt-closed' }
  /** `plan` null = no stretch now: to stand up and walk for `walkFor` is the break; `small` = in the small window. */
  | {
      readonly type: 'guide-opened';
      readonly plan: GuidePlan | null;
      readonly walkFor: Span;
      readonly small: boolean;
    }
  | { readonly type: 'guide-ended' }
  /** The person. */
  | { readonly type: 'acted'; readonly action: GuideAction }
  /** The window is wanted small, or whole again. */
  | { readonly type: 'sized'; readonly small: boolean }
  | { readonly type: 'chose'; readonly exercise: ExerciseId }
  /** Only to try it; said before the guide is asked for. */
  | { readonly type: 'wanted-brief' }
  /** An answer about the body has changed what is right for the person: another exercise, or none (`null`). */
  | { readonly type: 'replanned'; readonly plan: GuidePlan | null }
  /** The window has come into sight. */
  | { readonly type: 'window-shown' }
  /** The window went: closed by the person, or its page ended or hung, or it never came. */
  | { readonly type: 'window-closed' | 'window-lost' | 'window-failed' }
  /** The text of a prompt's notification was clicked, or it could not be shown. */
  | { readonly type: 'note-clicked' | 'note-failed'; readonly prompt: PromptId };

/** What the shell has to carry out for the break. */
export type BreakEffect =
  /** Into sight, or into another shape where it is. */
  | { readonly do: 'show-window'; readonly focus: boolean; readonly shape: WindowShape }
  /** Out of sight, not closed: nothing of ours is drawn over a locked screen. */
  | { readonly do: 'hide-window' }
  | { readonly do: 'close-window' }
  | { readonly do: 'notify'; readonly prompt: Prompt }
  | { readonly do: 'withdraw-note' }
  /** What was held is told to the rule, whatever ended the guide (Q8). */
  | { readonly do: 'credit'; readonly outcome: GuideOutcome }
  /** The person has walked (Q7), or has worked on instead (Q8). */
  | { readonly do: 'say-walked' | 'say-not-walked' }
  /** For the app's own log. */
  | { readonly do: 'note'; readonly what: string };

export interface BreakStep {
  readonly state: BreakState;
  readonly effects: readonly BreakEffect[];
}

/**
 * Owns when the break's window is made ahead of its prompt, and with what: some seconds before a prompt is due there is a
 * window that nobody sees, drawn as it will be then, so that it need only be shown. It is thrown away as soon as no prompt is
 * foreseen any more, or another one than it has drawn; what a window that is asked for may not show is never shown.
 */
import type { BreakView } from '../../bridge/contract';
import type { First } from '../../bridge/first';
import type { BreakState, PromptStyle, WindowShape } from '../../domain/break/state';
import { stepBreak } from '../../domain/break/step';
import type { Policy } from '../../domain/policy';
import { promptSoon } from '../../domain/sitting/promptSoon';
import type { State } from '../../domain/sitting/state';
import type { Clock, Log } from '../../ports';
import { withoutClock } from '../viewing';

export interface AheadParts {
  readonly clock: Pick<Clock, 'now' | 'mono' | 'utcOffset'>;
  readonly log: Pick<Log, 'trouble'>;
  policy(): Policy;
  promptStyle(): PromptStyle;
  smallWindows(): { readonly prompt: boolean };
  state(): State;
  breakState(): BreakState;
  /** What the window shows in these states. */
  viewOf(rule: State, breakNow: BreakState): BreakView | null;
  /** All that its page shows first. */
  first(view: BreakView): First;
  /** Makes the window, in the place of one that was made before. */
  make(first: First, shape: WindowShape): void;
  throwAway(): void;
}

export interface Ahead {
  /** Looks at what is known now, and makes or throws away. */
  look(): void;
  /** What the page of the window shows that is there ahead of its time; `null` = there is none. */
  view(): BreakView | null;
}

export function createAhead(parts: AheadParts): Ahead {
  let made: First | null = null;

  /** What the window will show; `null` = none is foreseen. */
  const foreseen = (): BreakView | null => {
    const { clock } = parts;
    const before = parts.breakState();
    if (before.stage.is !== 'none' || before.screen !== 'nothing') return null;
    const now = { at: clock.now(), mono: clock.mono() };
    const rule = promptSoon(parts.state(), now.at, clock.utcOffset(now.at), parts.policy());
    if (rule === null || rule.activity.doing !== 'prompted') return null;
    const { prompt } = rule.activity;
    const small = parts.smallWindows().prompt;
    const style = parts.promptStyle();
    const { state } = stepBreak(before, { ...now, type: 'prompted', prompt, style, small, wanted: false });
    const view = state.screen === 'shown' ? parts.viewOf(rule, state) : null;
    return view && { ...view, ahead: true };
  };

  return {
    look() {
      const view = foreseen();
      const first = view && parts.first(view);
      if (made === null ? first === null : first !== null && showsSame(made, first)) return;
      made = first;
      if (first === null || view === null) return parts.throwAway();
      try {
        parts.make(first, view.shape);
      } catch (error) {
        // It is made again when it is asked for, and told of then where that fails too.
        parts.log.trouble('making the break window ahead', error);
      }
    },
    view: () => made?.breakView ?? null,
  };
}

/** Whether two pages show the same, of which one may be there ahead of its time. */
export function showsSame(one: First, other: First): boolean {
  // Of another language are other texts, or will be soon: the look is told at once, and the texts once they are loaded.
  return one.texts === other.texts && shownBy(one) === shownBy(other);
}

function shownBy({ look, breakView }: First): string {
  return JSON.stringify([look, breakView && withoutClock({ ...breakView, ahead: false })]);
}

/**
 * Owns the one state of the break: takes what happens to it, steps it, has its effects carried out, and looks again
 * when a guide that runs changes by itself. What follows from what is decided in main/domain/break.
 */

import { nextLookIn } from '../../domain/break/looks';
import {
  type BreakEffect,
  type BreakHappening,
  type BreakState,
  noBreak,
  type PromptStyle,
} from '../../domain/break/state';
import { breakAt, stepBreak } from '../../domain/break/step';
import type { GuidePlan } from '../../domain/guide/guide';
import type { Settings } from '../../domain/settings';
import type { Effect, Happening, State } from '../../domain/sitting/state';
import { minutes, type Stamp } from '../../domain/time';
import type { Clock, Disposable, Log, Windows } from '../../ports';

export interface BreakLoopParts {
  readonly clock: Pick<Clock, 'now' | 'mono' | 'wakeAfter'>;
  readonly log: Log;
  readonly windows: Pick<Windows, 'isFocused' | 'onClosed'>;
  settings(): Settings;
  promptStyle(): PromptStyle;
  /** Whether prompts come in the small window (`prompt`), and walks do. */
  smallWindows(): { readonly prompt: boolean; readonly walk: boolean };
  /** What a guide is to be; `null` = no stretch now. `answersPrompt`: it is the one that a prompt proposed. */
  plan(answersPrompt: boolean): GuidePlan | null;
  /** Brings and takes away what a person sees. */
  show(effect: BreakEffect): void;
  /** Tells the rule. */
  dispatch(happening: Happening): void;
  /** Something that a view shows may have changed. */
  changed(): void;
}

/** The effects of the rule that are the break's to carry out. */
export type RuleEffectOfBreak = Extract<
  Effect,
  { do: 'knock' | 'end-knock' | 'prompt' | 'close-prompt' | 'open-guide' | 'close-guide' }
>;

export interface BreakLoop extends Disposable {
  /** The break as it is now. */
  state(): BreakState;
  take(happening: BreakHappening): void;
  /** Carries out what the rule asks for; `rule` is its state by then. */
  carryOut(effect: RuleEffectOfBreak, rule: State): void;
  /** To be called with the rule's state after each of its steps. */
  follow(rule: State): void;
}

export function createBreakLoop(parts: BreakLoopParts): BreakLoop {
  const { clock, windows } = parts;
  let state = noBreak;
  let alarm: Disposable | null = null;
  const now = (): Stamp => ({ at: clock.now(), mono: clock.mono() });

  /** What comes while effects are carried out waits, so that each step is whole. */
  const waiting: BreakHappening[] = [];
  let stepping = false;

  const take = (happening: BreakHappening): void => {
    waiting.push(happening);
    if (stepping) return;
    stepping = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) step(next);
    } finally {
      stepping = false;
    }
    sleep();
    parts.changed();
  };

  const step = (happening: BreakHappening): void => {
    const { state: next, effects } = stepBreak(state, { ...now(), ...happening });
    state = next;
    for (const effect of effects) carryOut(effect);
  };

  const carryOut = (effect: BreakEffect): void => {
    try {
      switch (effect.do) {
        case 'credit':
          return parts.dispatch({ type: 'guide-closed', ...effect.outcome });
        case 'say-walked':
          return parts.dispatch({ type: 'stood-up' });
        case 'say-not-walked':
          return parts.dispatch({ type: 'walk-abandoned' });
        case 'note':
          return parts.log.note('break', effect.what);
        default:
          return parts.show(effect);
      }
    } catch (error) {
      parts.log.trouble(`carrying out ${effect.do}`, error);
    }
  };

  const sleep = (): void => {
    alarm?.dispose();
    const length = nextLookIn(state, now());
    alarm = length === null ? null : clock.wakeAfter(length, () => take({ type: 'looked' }));
  };

  const closing = windows.onClosed((name, how) => {
    if (name === 'break') take({ type: how === 'lost' ? 'window-lost' : 'window-closed' });
  });

  return {
    state: () => breakAt(state, now()),
    take,
    carryOut(effect, { activity }) {
      switch (effect.do) {
        case 'knock':
          return take({ type: 'knocked', knock: effect.knock });
        case 'end-knock':
          return take({ type: 'knock-ended' });
        case 'prompt': {
          const { prompt, wanted } = effect;
          const small = parts.smallWindows().prompt;
          return take({ type: 'prompted', prompt, wanted, style: parts.promptStyle(), small });
        }
        case 'close-prompt':
          return take({ type: 'prompt-closed' });
        case 'open-guide': {
          const answersPrompt = activity.doing === 'break' && activity.guide.prompt !== null;
          const walkFor = minutes(parts.settings().breakLength);
          const small = parts.smallWindows().walk;
          return take({ type: 'guide-opened', plan: parts.plan(answersPrompt), walkFor, small });
        }
        case 'close-guide':
          return take({ type: 'guide-ended' });
      }
    },
    follow: (rule) => take({ type: 'rule-moved', rule, focused: windows.isFocused('break') }),
    dispose() {
      closing.dispose();
      alarm?.dispose();
      alarm = null;
    },
  };
}

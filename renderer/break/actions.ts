/** Owns what the window asks of the main process, in its own words. A refusal is logged; the next view tells what is. */
import { useMemo } from 'react';
import type { GuideAction } from '../../main/bridge/contract';
import type { Told } from '../../main/domain/person/told';
import type { Command } from '../../main/ports';
import { bridge } from '../bridge';
import { askForPart } from '../help/place';

export interface BreakActions {
  readonly start: () => void;
  /** `minutes` null: the person's usual length. */
  readonly postpone: (minutes: number | null) => void;
  readonly skip: () => void;
  readonly stoodUp: () => void;
  readonly choose: (exercise: string) => void;
  readonly guide: (action: GuideAction) => void;
  readonly setSound: (on: boolean) => void;
  readonly soreness: (score: number, legSymptoms: boolean | null) => void;
  readonly tell: (told: Told) => void;
  /** "I have asked, go on gently." */
  readonly goOnGently: () => void;
  /** All signs, and whom to call. */
  readonly help: () => void;
  readonly close: () => void;
}

function told(asked: Promise<void>): void {
  asked.catch((reason: unknown) => console.error('the break window was refused', reason));
}

/** The actions of one prompt (`null`: no prompt, the guide was started without one). */
export function useBreakActions(prompt: string | null): BreakActions {
  return useMemo(() => {
    const named = prompt === null ? {} : { prompt };
    const command = (one: Command): void => told(bridge().command(one));
    return {
      start: () => told(bridge().startGuide(prompt)),
      postpone: (minutes) => command({ do: 'later', minutes, ...named }),
      skip: () => command({ do: 'skip', ...named }),
      stoodUp: () => command({ do: 'stood-up' }),
      choose: (exercise) => told(bridge().chooseExercise(exercise)),
      guide: (action) => told(bridge().guideAction(action)),
      setSound: (on) => told(bridge().setSound(on)),
      soreness: (score, legSymptoms) => told(bridge().soreness(score, legSymptoms)),
      tell: (what) => told(bridge().tell(what)),
      goOnGently: () => told(bridge().goOnGently()),
      help: () => {
        askForPart('signs');
        command({ do: 'open', window: 'help' });
      },
      close: () => told(bridge().close('break')),
    };
  }, [prompt]);
}

/** Owns what the window asks of the main process, in its own words. A refusal is logged; the next view tells what is. */
import { useMemo } from 'react';
import type { GuideAction } from '../../main/bridge/contract';
import type { Command } from '../../main/command';
import type { BodyTrait } from '../../main/domain/person/bodyTraits';
import type { Condition } from '../../main/domain/person/conditions';
import type { drillEnds } from '../../main/domain/person/questionnaire';
import type { SymptomReport } from '../../main/domain/person/symptomReports';
import { bridge } from '../bridge';

export interface BreakActions {
  readonly start: () => void;
  /** Opens the prompt that a knock tells of. */
  readonly openPrompt: (prompt: string) => void;
  /** The window small, or whole again. */
  readonly makeSmall: (small: boolean) => void;
  /** `minutes` null: the person's usual length. */
  readonly postpone: (minutes: number | null) => void;
  readonly skip: () => void;
  readonly stoodUp: () => void;
  readonly choose: (exercise: string) => void;
  /** Whether there is a step for the foot; it is kept, and the other form comes at once. */
  readonly sayStep: (there: boolean) => void;
  readonly guide: (action: GuideAction) => void;
  readonly setSound: (what: 'off' | 'chime' | 'all') => void;
  readonly soreness: (score: number, legSymptoms: boolean | null) => void;
  readonly reportSymptom: (report: SymptomReport) => void;
  /** "I have asked, go on gently." */
  readonly goOnGently: () => void;
  /** What was asked of the body before an exercise; `goesOn`: nothing else comes before the guide that waits. */
  readonly answerBody: (answers: Partial<Record<BodyTrait, boolean>>, goesOn: boolean) => void;
  /** A clinician was asked about these and said that the stretches are fine. */
  readonly haveAsked: (conditions: readonly Condition[]) => void;
  /** The drill of the tilt is over, or was left out: the guide that waited goes on. */
  readonly endDrill: (how: (typeof drillEnds)[number]) => void;
  /** All signs, and whom to call. */
  readonly help: () => void;
  readonly close: () => void;
}

function send(asked: Promise<unknown>): void {
  asked.catch((reason: unknown) => console.error('the break window was refused', reason));
}

/** The actions of one prompt (`null`: no prompt, the guide was started without one). */
export function useBreakActions(prompt: string | null): BreakActions {
  return useMemo(() => {
    const named = prompt === null ? {} : { prompt };
    const command = (one: Command): void => send(bridge().command(one));
    return {
      start: () => send(bridge().startGuide(prompt)),
      openPrompt: (one) => send(bridge().openPrompt(one)),
      makeSmall: (small) => send(bridge().makeSmall(small)),
      postpone: (minutes) => command({ do: 'later', minutes, ...named }),
      skip: () => command({ do: 'skip', ...named }),
      stoodUp: () => command({ do: 'stood-up' }),
      choose: (exercise) => send(bridge().chooseExercise(exercise)),
      sayStep: (there) =>
        send(
          bridge()
            .changeSettings({ footSupport: there ? 'step' : 'none' })
            .then(() => undefined),
        ),
      guide: (action) => send(bridge().guideAction(action)),
      setSound: (what) => send(bridge().setSound(what)),
      soreness: (score, legSymptoms) => send(bridge().soreness(score, legSymptoms)),
      reportSymptom: (report) => send(bridge().reportSymptom(report)),
      goOnGently: () => send(bridge().goOnGently()),
      answerBody: (answers, goesOn) =>
        send(
          bridge()
            .changeProfile(answers)
            .then(() => (goesOn ? bridge().guideAction('go-on') : undefined)),
        ),
      haveAsked: (conditions) =>
        send(
          bridge()
            .profileView()
            .then(({ questionnaire }) =>
              bridge().changeProfile({ asked: [...new Set([...questionnaire.asked, ...conditions])] }),
            ),
        ),
      endDrill: (how) =>
        send(
          bridge()
            .changeProfile({ tiltDrill: how })
            .then(() => bridge().guideAction('go-on')),
        ),
      help: () => command({ do: 'open', window: 'help', part: 'stop' }),
      close: () => send(bridge().close('break')),
    };
  }, [prompt]);
}

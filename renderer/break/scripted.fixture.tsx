/** The break window on a scripted main process, for its tests: a bridge that notes what is asked of it. */
import { act, cleanup, render } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import type { Announcements, BreakView, Bridge } from '../../main/bridge/contract';
import { loadTexts } from '../../main/content/texts';
import {
  act as actOn,
  type GuideAction,
  type GuidePlan,
  planFor,
  startGuide,
} from '../../main/domain/guide/guide';
import { exercise } from '../../main/domain/guide/guide.fixture';
import { type Language, languages } from '../../main/domain/languages';
import { presetSettings } from '../../main/domain/settings';
import type { Activity } from '../../main/domain/sitting/state';
import { type BreakViewInput, breakView } from '../../main/views/breakView';
import { at, bout, breakInput, nine, promptOf, standing, stateOf } from '../../main/views/breakView.fixture';
import { createText } from '../text';
import { AppearanceContext } from '../ui/appearance';
import { BreakWindow } from './BreakWindow';

function viewOf(activity: Activity, some: Partial<BreakViewInput>): BreakView {
  const view = breakView(breakInput({ state: stateOf(activity), ...some }));
  if (view === null) throw new Error('there is nothing to show');
  return view;
}

/** A prompt as it comes. */
export function promptView(canPostpone = true, some: Partial<BreakViewInput> = {}): BreakView {
  return viewOf({ doing: 'prompted', bout, prompt: promptOf(canPostpone) }, some);
}

/** A prompt for the standing stretch with the foot on a step, or without one. */
export function stepView(footSupport: 'unsaid' | 'none' | 'step', stretchesEver: number): BreakView {
  const dose = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 } as const;
  const variant = footSupport === 'none' ? 'split' : 'step';
  const proposal = {
    plan: planFor(exercise({ id: 'standing-step' }), { ...dose, variant }),
    why: null,
    choices: ['standing-step', 'seated'],
    offers: [{ exercise: 'standing-step', variant, barred: null }] as const,
  };
  return promptView(true, { proposal, settings: { ...presetSettings, footSupport }, stretchesEver });
}

/** A guide at `second` of its course, after what was done to it. */
export function guideView(
  second: number,
  deeds: readonly (readonly [GuideAction, number])[] = [],
  some: Partial<BreakViewInput> = {},
): BreakView {
  return guideViewOf(standing, second, deeds, some);
}

/** The same of any plan. */
export function guideViewOf(
  plan: GuidePlan,
  second: number,
  deeds: readonly (readonly [GuideAction, number])[] = [],
  some: Partial<BreakViewInput> = {},
): BreakView {
  const run = deeds.reduce(
    (before, [action, when]) => actOn(before, action, at(when)),
    startGuide(plan, nine),
  );
  const guide = { since: nine, prompt: promptOf(true), backAt: null };
  return viewOf({ doing: 'break', bout, guide }, { run, now: at(second), ...some });
}

/** A walk of two minutes at `second` of it. */
export function walkView(second: number): BreakView {
  return viewOf(
    { doing: 'away', since: nine, ended: null },
    { walk: { since: nine, until: at(120) }, now: at(second) },
  );
}

export interface Scripted {
  /** What was asked of the main process, in order, but for the questions what to show. */
  readonly asked: readonly (readonly unknown[])[];
  /** The main process tells of a new view. */
  readonly tell: (view: BreakView | null) => Promise<void>;
  /** Time goes on. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Shows the window with `first`, by default with stills; time stands but for `wait`. Call `unscript` after the test. */
export async function scripted(
  first: BreakView,
  motion: 'full' | 'reduced' = 'reduced',
  language: Language = 'en',
): Promise<Scripted> {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
  const asked: (readonly unknown[])[] = [];
  let listen: ((view: Announcements['breakView']) => void) | null = null;
  const bridge = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'on') {
          return (_told: string, heard: typeof listen) => {
            listen = heard;
            return () => undefined;
          };
        }
        return async (...takes: readonly unknown[]): Promise<unknown> => {
          if (name === 'breakView') return first;
          // Who ticked two conditions has asked about one of them so far.
          if (name === 'profileView') return { questionnaire: { asked: ['hip-surgery'] } };
          asked.push([name, ...takes]);
          return undefined;
        };
      },
    },
  );
  // A proxy answers every name of the bridge, which the compiler can't see.
  Object.assign(window, { psoasPause: bridge as Bridge });
  const text = createText(language, await loadTexts(language));
  const appearance = {
    theme: 'light',
    contrast: 'normal',
    motion,
    textScale: 1,
    language,
    direction: languages[language].direction,
    country: null,
    person: 'a',
  } as const;
  await act(async () => {
    render(
      <I18nextProvider i18n={text}>
        <AppearanceContext value={appearance}>
          <BreakWindow />
        </AppearanceContext>
      </I18nextProvider>,
    );
  });
  return {
    asked,
    tell: (view) => act(async () => listen?.(view)),
    wait: (ms) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      }),
  };
}

export function unscript(): void {
  cleanup();
  vi.useRealTimers();
}

/** Owns the break on which the tests and pictures of its window begin: on one Monday at nine, after 31 minutes of sitting. */
import { planFor } from '../domain/guide/guide';
import { exercise } from '../domain/guide/guide.fixture';
import type { GuidePlan } from '../domain/guide/plan';
import { bodyTraits } from '../domain/person/bodyTraits';
import { noQuestions } from '../domain/programme/questions.fixture';
import { presetSettings } from '../domain/settings';
import type { Activity, Bout, Prompt, State } from '../domain/sitting/state';
import { initialState } from '../domain/sitting/step';
import { newBout } from '../domain/sitting/turn';
import { type Instant, instant, after as later, minutes, seconds } from '../domain/time';
import type { BreakViewInput } from './breakView';

export const nine: Instant = instant(Date.UTC(2026, 2, 2, 9));
export const at = (second: number): Instant => later(nine, seconds(second));

/** The standing stretch, the right side first, half a minute a side. */
export const standing: GuidePlan = planFor(exercise({ id: 'standing-step' }), {
  firstSide: 'right',
  holdSeconds: 30,
  reps: 1,
  sets: 1,
});

export const bout: Bout = {
  ...newBout(later(nine, minutes(-31))),
  next: { after: 'never' },
  dueSince: nine,
  prompts: 1,
};

export const promptOf = (canPostpone: boolean): Prompt => ({
  id: 'one',
  ordinal: 1,
  at: nine,
  sat: minutes(31),
  canPostpone,
  quiet: false,
});

/** The rule's state at nine, with the person there. */
export const stateOf = (activity: Activity): State => ({
  ...initialState(),
  activity,
  lastSeen: nine,
  sampledAt: nine,
  at: nine,
});

export const prompted = (canPostpone = true): State =>
  stateOf({ doing: 'prompted', bout, prompt: promptOf(canPostpone) });

/** What the window is made from: a prompt for the standing stretch, if nothing else is said. */
export function breakInput(some: Partial<BreakViewInput> = {}): BreakViewInput {
  return {
    state: prompted(),
    run: null,
    walk: null,
    knock: null,
    shape: 'whole',
    proposal: { plan: standing, why: null, choices: ['standing-step', 'seated'], offers: [] },
    settings: presetSettings,
    stretchesToday: 2,
    questions: noQuestions,
    news: null,
    stillWorking: false,
    stretchesEver: 9,
    drillDue: false,
    answered: bodyTraits,
    unasked: [],
    voiceBy: 'none',
    now: nine,
    ...some,
  };
}

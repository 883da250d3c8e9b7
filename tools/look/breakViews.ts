/** Owns the break window at any moment, for its pictures: told by the app's own rules of a break on one Monday at nine. */
import type { BreakView } from '../../main/bridge/contract';
import { exerciseOf } from '../../main/content/exercises';
import type { ExerciseId } from '../../main/domain/exercises/exercises';
import { act, type GuideAction, type GuidePlan, planFor, startGuide } from '../../main/domain/guide/guide';
import type { GuideDose } from '../../main/domain/guide/plan';
import { type BreakViewInput, breakView, type Proposal } from '../../main/views/breakView';
import { at, bout, breakInput, nine, promptOf, stateOf } from '../../main/views/breakView.fixture';
import type { Page, Variant } from './page';

const dose: GuideDose = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 };
export const planOf = (id: ExerciseId, some: Partial<GuideDose> = {}): GuidePlan =>
  planFor(exerciseOf(id), { ...dose, ...some });

export const proposal: Proposal = {
  plan: planOf('standing-step'),
  why: null,
  choices: ['standing-step', 'seated'],
  offers: [],
};

/** What the window shows; a prompt for the standing stretch, if nothing else is said. */
export function view(some: Partial<BreakViewInput> = {}): BreakView | null {
  return breakView(breakInput({ proposal, voiceBy: 'service', ...some }));
}

/** A prompt that proposes this. */
export const proposed = (plan: GuidePlan | null, some: Partial<Proposal> = {}): BreakView | null =>
  view({ proposal: { ...proposal, plan, choices: [], ...some } });

type Deed = readonly [action: GuideAction, second: number];

/** A guide of `plan` looked at after `second`, with what was done to it before. */
export function guide(
  plan: GuidePlan,
  second: number,
  deeds: readonly Deed[] = [],
  some: Partial<BreakViewInput> = {},
): BreakView | null {
  const run = deeds.reduce((before, [action, when]) => act(before, action, at(when)), startGuide(plan, nine));
  const state = stateOf({
    doing: 'break',
    bout,
    guide: { since: nine, prompt: promptOf(true), backAt: null },
  });
  return view({ run, now: at(second), state, ...some });
}

export const few: readonly Variant[] = ['light', 'dark', 'german-large', 'arabic'];

/** The break window that shows `breakView`. */
export function page(
  name: string,
  breakView: BreakView | null,
  variants: readonly Variant[] = few,
  more: Partial<Page> = {},
): Page {
  return {
    name: `break-${name}`,
    window: 'break',
    size: [440, 640],
    gives: { breakView },
    variants,
    ...more,
  };
}

/** Once it has moved for so many milliseconds. */
export const settled = (ms: number): Pick<Page, 'steps'> => ({ steps: (shown) => shown.waitForTimeout(ms) });

/**
 * Owns the rules by which a stage is left: go up, stay, simplify. Each condition that is not met is named,
 * so that the person can read what the programme waits for. Rules G1 and G2 of docs/programme.md.
 */

import type { Completion } from './completion';
import { leastDaysOf, type Stage } from './dose';
import { verySore } from './soreness';

export type Requirement =
  | 'weeks'
  | 'more-days'
  | 'completion'
  | 'pain-during'
  | 'soreness'
  | 'leg-symptoms'
  | 'gentle'
  | 'simplified';

export type Verdict = 'go-up' | 'stay' | 'simplify';

export interface Standing {
  readonly stage: Stage;
  /** Whole days in the stage, days off beyond a week not counted. */
  readonly daysInStage: number;
  /** Whole days since the last practice. */
  readonly daysOff: number;
  readonly completion: Completion;
  /** The same with every ignored day in it. */
  readonly withIgnored: Completion;
  /** The worst pain during a stretch that was reported in the last seven days; 0 where none was. */
  readonly worstDuring: number;
  readonly baseline: number | null;
  readonly recent: number | null;
  /** Reported, or the rest after it ended, in the last two weeks. */
  readonly legSymptoms: boolean;
  readonly gentle: boolean;
  readonly simplified: boolean;
}

/** Shares of planned breaks: at least this to go up, less than that to simplify. */
export const goUpShare = 0.7;
const simplifyShare = 0.4;
/** A verdict needs this many working days: half of the ten to go up, all ten to simplify. */
const daysToGoUp = 5;
const daysToSimplify = 10;
/** Pain during a stretch: 0-3 safe, 4-5 acceptable if gone in a day, 6 and more too much (S73). */
export const safePain = 3;
export const tooMuchPain = 6;
/** Only who has practised within a long weekend goes up: nobody returns from a holiday to a new stage. */
const daysOffToGoUp = 3;

/** What keeps the stage from being left; empty where nothing does. */
export function waitingFor(standing: Standing): readonly Requirement[] {
  const least = leastDaysOf(standing.stage);
  const share = standing.completion.share ?? 0;
  const sorer =
    standing.recent !== null &&
    (standing.recent >= verySore || (standing.baseline !== null && standing.recent > standing.baseline + 1));
  const checks: readonly (readonly [Requirement, boolean])[] = [
    ['weeks', least === null || standing.daysInStage < least],
    ['more-days', standing.completion.days < daysToGoUp || standing.daysOff > daysOffToGoUp],
    ['completion', standing.completion.days > 0 && share < goUpShare],
    ['pain-during', standing.worstDuring > safePain],
    ['soreness', sorer],
    ['leg-symptoms', standing.legSymptoms],
    ['gentle', standing.gentle],
    ['simplified', standing.simplified],
  ];
  return checks.filter(([, waits]) => waits).map(([requirement]) => requirement);
}

/** Whether so little was done, over ten working days, that less should be asked. */
function shouldSimplify(standing: Standing): boolean {
  const isLittle = ({ share }: Completion): boolean => share !== null && share < simplifyShare;
  const { completion, withIgnored } = standing;
  return (
    !standing.simplified &&
    withIgnored.days >= daysToSimplify &&
    isLittle(withIgnored) &&
    // Every other week as planned is a rhythm, not too little; nothing at all for two weeks is.
    (isLittle(completion) || withIgnored.done === 0)
  );
}

/** Go up only when all is met; simplify rather than advance; else stay. */
export function verdictOf(standing: Standing): Verdict {
  if (shouldSimplify(standing)) return 'simplify';
  return waitingFor(standing).length === 0 ? 'go-up' : 'stay';
}

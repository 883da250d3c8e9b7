/**
 * Owns what is asked before the first stretch and what ends one: what each condition changes, red flags by
 * urgency, and the list of signs to stop at. Texts are keys `safety....`; whom to call is said by where a person is, never guessed.
 */
import type { Condition } from './conditions';

/**
 * Conditions with which holds stay gentle even after asking, 15 s at most: osteoporosis (S47, S97), joints that dislocate or bend
 * too far (S47), pregnancy (ligaments are looser; ours).
 */
const gentleOnly: ReadonlySet<Condition> = new Set<Condition>(['osteoporosis', 'hypermobility', 'pregnancy']);

export interface ConditionEffect {
  readonly condition: Condition;
  readonly label: string;
  /** What ticking it changes, in one line. */
  readonly changes: string;
}

/** What a ticked condition is called, and what it changes in words. */
export function effectOf(condition: Condition): ConditionEffect {
  return {
    condition,
    label: `safety.condition.${condition}.label`,
    changes: `safety.condition.${condition}.changes`,
  };
}

/** Whether any of these conditions keeps holds gentle. */
export function staysGentle(ticked: readonly Condition[]): boolean {
  return ticked.some((condition) => gentleOnly.has(condition));
}

/** The ticked conditions about which the person has not yet asked: as long as there is one, no exercise. */
export function unasked(ticked: readonly Condition[], asked: readonly Condition[]): readonly Condition[] {
  return ticked.filter((condition) => !asked.includes(condition));
}

export const urgencies = ['emergency', 'urgent', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

/** Signs beside back pain, by what they ask for (S50-S56). */
export const redFlags = {
  emergency: ['both-legs', 'saddle', 'bladder', 'bowel', 'sexual', 'coordination', 'chest-pain', 'accident'],
  urgent: [
    'leg-weakness',
    'fever',
    'weight-loss',
    'lump',
    'night',
    'cough',
    'between-shoulder-blades',
    'band',
    'unsteady',
  ],
  routine: ['lasting', 'stops-activities', 'worsening', 'history'],
} as const satisfies Record<Urgency, readonly string[]>;
export type RedFlag = (typeof redFlags)[Urgency][number];

/** How soon a red flag needs help. */
export function urgencyOf(flag: RedFlag): Urgency {
  const found = urgencies.find((urgency) => (redFlags[urgency] as readonly RedFlag[]).includes(flag));
  if (found === undefined) throw new Error(`Not a red flag: ${flag}`);
  return found;
}

/** Signs at which a stretch ends at once (S56). */
export const stopNow = ['sharp-pain', 'leg-tingling', 'chest-pain', 'breathlessness', 'dizziness'] as const;
export type StopSign = (typeof stopNow)[number];

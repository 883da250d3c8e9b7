/**
 * Owns what is asked before the first stretch and what ends one: what each condition changes, red flags by
 * urgency, the list of signs to stop at, and whom to call. Texts are keys `safety....`.
 */
import type { ExerciseId } from '../exercises/exercises';
import type { Condition } from './conditions';

/**
 * What stays held back even after a clinician has said that stretches are fine.
 * Hip surgery: some surgeons forbid the leg behind the body and one-knee kneeling (S45, S46); what asks
 * most for either stays off.
 * Pregnancy: not long flat on the back (S49); one-leg kneeling and pelvic girdle pain often do not mix.
 * Stenosis: symptoms often worsen with arching (S48).
 */
const stillBarred: { readonly [condition in Condition]: readonly ExerciseId[] } = {
  'hip-surgery': ['kneeling', 'lying', 'hip-extension', 'bird-dog'],
  'recent-injury': [],
  pregnancy: ['lying', 'glute-bridge', 'kneeling'],
  osteoporosis: [],
  'hot-joint-or-clot': [],
  stenosis: ['hip-extension', 'bird-dog', 'standing-chair'],
  hypermobility: [],
  age: [],
};

/** Conditions with which holds stay gentle even after asking: 15 s at most (S47 "gentle only"). */
const gentleOnly: ReadonlySet<Condition> = new Set<Condition>(['osteoporosis', 'hypermobility']);

export interface ConditionEffect {
  readonly condition: Condition;
  readonly label: string;
  /** What ticking it changes, in one line. */
  readonly changes: string;
  readonly barredAfterAsking: readonly ExerciseId[];
  readonly gentleOnly: boolean;
}

/** What a ticked condition changes, for the safety step and for the choice of a routine. */
export function effectOf(condition: Condition): ConditionEffect {
  return {
    condition,
    label: `safety.condition.${condition}.label`,
    changes: `safety.condition.${condition}.changes`,
    barredAfterAsking: stillBarred[condition],
    gentleOnly: gentleOnly.has(condition),
  };
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
  urgent: ['fever', 'weight-loss', 'lump', 'night', 'cough', 'between-shoulder-blades', 'band', 'unsteady'],
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

const european = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * The emergency number of a region (ISO 3166 code, any case): 112, 999, 911 or 000. `null` where it is
 * not known for sure: then the text says "your local emergency number".
 */
export function emergencyNumber(region: string): string | null {
  const code = region.toUpperCase();
  if (european.has(code)) return '112';
  if (code === 'GB') return '999';
  if (code === 'US' || code === 'CA') return '911';
  if (code === 'AU') return '000';
  return null;
}

/** The medical helpline of a region for what is urgent but no emergency; `null` where none is known. */
export function helpline(region: string): string | null {
  return region.toUpperCase() === 'GB' ? '111' : null;
}

/** The sentence that says whom to call, with its values. */
export function callLine(region: string): {
  readonly key: string;
  readonly values: { readonly number?: string };
} {
  const number = emergencyNumber(region);
  return number === null
    ? { key: 'safety.callLocal', values: {} }
    : { key: 'safety.callNow', values: { number } };
}

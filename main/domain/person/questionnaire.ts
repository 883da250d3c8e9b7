/**
 * Owns the questionnaire: what a person has said of themselves, their place and their plan, and how far the welcome has come:
 * what `profile.json` holds. Each key has its check and its preset here; what is a setting is no part of it.
 */

import type { Settings } from '../settings';
import { type BodyTrait, bodyTraits } from './bodyTraits';
import { type Condition, conditions } from './conditions';
import { type Profile, presetProfile } from './profile';
import { type RedFlag, redFlags, type Urgency, urgencies, urgencyOf } from './safety';

/** Yes or no, each of which changes which exercise is offered. */
export const traitKeys = [
  'chairRolls',
  'fixedArms',
  'roomToKneel',
  'deskGoesUp',
  'openOffice',
  'bedNear',
  'soreKnees',
  'poorBalance',
  'stiffAnkles',
  'stiffInManyPlaces',
  'worseArching',
] as const;
export type Trait = (typeof traitKeys)[number];

/** The halves of the one if-then sentence (health.md 5, rule 1). */
export const planWhens = ['prompt', 'call', 'sentence'] as const;
export const planActs = ['stand', 'afterwards', 'finish', 'walk'] as const;
export interface Plan {
  readonly when: (typeof planWhens)[number];
  readonly act: (typeof planActs)[number];
}

/** The steps of the welcome, in their order. */
export const welcomeSteps = ['why', 'safety', 'place', 'plan'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** How the drill of the tilt ended. */
export const drillEnds = ['felt', 'skipped'] as const;

export type Questionnaire = { readonly [key in Trait]: boolean } & {
  readonly conditions: readonly Condition[];
  /** Of these a clinician was asked and said that stretches are fine. */
  readonly asked: readonly Condition[];
  /** The answers about the body that were given, yes or no: what is not here is still to be asked. */
  readonly answered: readonly BodyTrait[];
  readonly redFlags: readonly RedFlag[];
  /** Soreness at the start, 0 at ease, 10 very sore. */
  readonly soreness: number | null;
  readonly plan: Plan | null;
  /** The step that comes next; the last one's end is `welcomeEnded`. */
  readonly welcomeStep: WelcomeStep;
  readonly welcomeEnded: 'finished' | 'skipped' | null;
  /** The tilts that come before the first stretch: felt, or left out; `null` = not yet. */
  readonly tiltDrill: (typeof drillEnds)[number] | null;
  /** The disclaimer stood before the person, and they went on. */
  readonly disclaimerSeen: boolean;
  /** Local day (YYYY-MM-DD) on which the welcome last came by itself. */
  readonly welcomeShownOn: string | null;
};
export type QuestionnaireKey = keyof Questionnaire;

const presetTraits: { readonly [key in Trait]: boolean } = {
  chairRolls: presetProfile.chair.rolls,
  fixedArms: presetProfile.chair.fixedArms,
  roomToKneel: presetProfile.floor === 'room-to-kneel',
  deskGoesUp: presetProfile.desk === 'goes-up',
  openOffice: presetProfile.around === 'open-office',
  bedNear: presetProfile.bedNear,
  soreKnees: presetProfile.knees === 'sore',
  poorBalance: presetProfile.balance === 'poor',
  stiffAnkles: presetProfile.ankles === 'stiff',
  stiffInManyPlaces: presetProfile.stiffInManyPlaces,
  worseArching: presetProfile.worseArching,
};

/** A person who has answered nothing, before their first welcome. */
export const emptyQuestionnaire: Questionnaire = {
  ...presetTraits,
  conditions: [],
  asked: [],
  answered: [],
  redFlags: [],
  soreness: null,
  plan: null,
  welcomeStep: 'why',
  welcomeEnded: null,
  tiltDrill: null,
  disclaimerSeen: false,
  welcomeShownOn: null,
};

// Object.keys forgets the type of the keys, which the value has.
export const questionnaireKeys = Object.keys(emptyQuestionnaire) as readonly QuestionnaireKey[];

export function isQuestionnaireKey(key: string): key is QuestionnaireKey {
  return (questionnaireKeys as readonly string[]).includes(key);
}

type Check = (value: unknown) => boolean;
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isSomeOf =
  (words: readonly string[]): Check =>
  (value) =>
    Array.isArray(value) && value.every(isOneOf(words)) && new Set(value).size === value.length;
const isNothingOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isYesOrNo: Check = (value) => typeof value === 'boolean';
const isPlan: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  'when' in value &&
  'act' in value &&
  isOneOf(planWhens)(value.when) &&
  isOneOf(planActs)(value.act);

const checks: { readonly [key in Exclude<QuestionnaireKey, Trait>]: Check } = {
  conditions: isSomeOf(conditions),
  asked: isSomeOf(conditions),
  answered: isSomeOf(bodyTraits),
  redFlags: isSomeOf(urgencies.flatMap((urgency) => redFlags[urgency])),
  soreness: isNothingOr((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10),
  plan: isNothingOr(isPlan),
  welcomeStep: isOneOf(welcomeSteps),
  welcomeEnded: isNothingOr(isOneOf(['finished', 'skipped'])),
  tiltDrill: isNothingOr(isOneOf(drillEnds)),
  disclaimerSeen: isYesOrNo,
  welcomeShownOn: isNothingOr((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)),
};

/** Whether `value` is one that `key` may have. */
export function isQuestionnaireValue(key: QuestionnaireKey, value: unknown): boolean {
  return key in presetTraits ? isYesOrNo(value) : checks[key as Exclude<QuestionnaireKey, Trait>](value);
}

/** Reads answers from anything, key by key: what is not valid takes its preset and is named. */
export function salvageQuestionnaire(raw: Readonly<Record<string, unknown>>): {
  readonly questionnaire: Questionnaire;
  readonly refused: readonly string[];
} {
  const there = questionnaireKeys.filter((key) => key in raw);
  const kept = there.filter((key) => isQuestionnaireValue(key, raw[key]));
  return {
    // Each key was checked by isQuestionnaireValue, which the compiler can't follow through the filter.
    questionnaire: {
      ...emptyQuestionnaire,
      ...(Object.fromEntries(kept.map((key) => [key, raw[key]])) as Partial<Questionnaire>),
    },
    refused: there.filter((key) => !kept.includes(key)),
  };
}

/** The person as the choice of a routine knows them: their answers, and those settings that are wishes. */
export function profileOf(
  settings: Pick<Settings, 'footSupport' | 'preferredStretch' | 'stretchBreaks' | 'holdSeconds'>,
  questionnaire: Questionnaire,
): Profile {
  return {
    conditions: questionnaire.conditions,
    asked: questionnaire.asked,
    knees: questionnaire.soreKnees ? 'sore' : 'fine',
    balance: questionnaire.poorBalance ? 'poor' : 'steady',
    ankles: questionnaire.stiffAnkles ? 'stiff' : 'fine',
    stiffInManyPlaces: questionnaire.stiffInManyPlaces,
    worseArching: questionnaire.worseArching,
    chair: { rolls: questionnaire.chairRolls, fixedArms: questionnaire.fixedArms },
    footSupport: settings.footSupport,
    floor: questionnaire.roomToKneel ? 'room-to-kneel' : 'just-to-stand',
    desk: questionnaire.deskGoesUp ? 'goes-up' : 'fixed',
    around: questionnaire.openOffice ? 'open-office' : 'private',
    bedNear: questionnaire.bedNear,
    preferred: settings.preferredStretch,
    soreness: questionnaire.soreness,
    stretchBreaks: settings.stretchBreaks,
    holdSeconds: settings.holdSeconds,
  };
}

/** The same answers, and with them that those about the body among them were given: nobody is asked twice. */
export function withAnswered(
  before: Pick<Questionnaire, 'answered'>,
  some: Partial<Questionnaire>,
): Partial<Questionnaire> {
  const told = bodyTraits.filter((trait) => trait in some || before.answered.includes(trait));
  return told.length > before.answered.length ? { ...some, answered: told } : some;
}

/** How soon the worst of the signs needs help; `null` where there is none. */
export function worstOf(flags: readonly RedFlag[]): Urgency | null {
  return urgencies.find((urgency) => flags.some((flag) => urgencyOf(flag) === urgency)) ?? null;
}

/** Whether the welcome comes by itself at a start on `today`: until it was ended, at most once a day. */
export function welcomeIsDue(questionnaire: Questionnaire, today: string): boolean {
  return questionnaire.welcomeEnded === null && questionnaire.welcomeShownOn !== today;
}

/**
 * Owns every setting: its kind, range, default and section. The file's validation, the form's fields and
 * the policy of the rule are all derived from this one table.
 */
import {
  isAllowed,
  type NumberKey,
  type NumberRule,
  numberRules,
  type Policy,
  policyFrom,
  presetNumbers,
  type WorkingHours,
  weekdays,
} from './policy';
import type { Hindrance } from './sample';

export const sections = ['sitting', 'breaks', 'stretches', 'quiet', 'look', 'data'] as const;
export type Section = (typeof sections)[number];

/** Settings that are one of a few words. */
export const choiceRules = {
  /** How a prompt reaches the person. */
  promptStyle: { section: 'breaks', options: ['both', 'notification', 'window'], preset: 'both' },
  /** The stretch that a prompt shows first; the switch in the break window remembers it here. */
  preferredStretch: { section: 'stretches', options: ['standing', 'seated'], preset: 'standing' },
  /** What the foot of the standing stretch is put on. */
  footSupport: { section: 'stretches', options: ['step', 'chair', 'none'], preset: 'step' },
  theme: { section: 'look', options: ['system', 'light', 'dark'], preset: 'system' },
  contrast: { section: 'look', options: ['system', 'normal', 'more'], preset: 'system' },
  motion: { section: 'look', options: ['system', 'full', 'reduced'], preset: 'system' },
  person: { section: 'look', options: ['a', 'b', 'c', 'd', 'e'], preset: 'a' },
  language: { section: 'look', options: ['system', 'en', 'de', 'ar'], preset: 'system' },
} as const satisfies Record<string, { section: Section; options: readonly string[]; preset: string }>;
export type ChoiceKey = keyof typeof choiceRules;

/** Settings that are on or off. */
export const flagRules = {
  chime: { section: 'breaks', preset: false },
  voice: { section: 'breaks', preset: false },
  quietInCalls: { section: 'quiet', preset: true },
  quietInFullScreen: { section: 'quiet', preset: true },
  quietInDoNotDisturb: { section: 'quiet', preset: true },
  /** A call or a video counts as presence (P2). */
  presenceSignals: { section: 'sitting', preset: true },
  /** A discreet seated stretch may be offered while a call is on. */
  discreetInCalls: { section: 'quiet', preset: false },
  startAtLogin: { section: 'look', preset: false },
} as const satisfies Record<string, { section: Section; preset: boolean }>;
export type FlagKey = keyof typeof flagRules;

/** Numbers that are no part of the sitting rules; health.md 2.3 and 3.2 give ranges and defaults. */
export const guideRules = {
  /** Seconds of one hold at the start of the programme. */
  holdSeconds: { section: 'stretches', least: 10, most: 60, step: 5, preset: 30, unit: 'seconds' },
  /** Breaks a day with a stretch; the others are for standing and walking. */
  stretchBreaks: { section: 'breaks', least: 0, most: 8, step: 1, preset: 4, unit: 'times' },
  /** Size of all text, per cent. */
  textScale: { section: 'look', least: 100, most: 200, step: 25, preset: 100, unit: 'percent' },
} as const satisfies Record<
  string,
  { section: Section; least: number; most: number; step: number; preset: number; unit: string }
>;
export type GuideKey = keyof typeof guideRules;

/** The section in which each number of the sitting rules is set. */
export const numberSections: Record<NumberKey, Section> = {
  sittingLimit: 'sitting',
  idleBreak: 'sitting',
  firmBreak: 'sitting',
  presenceTrust: 'sitting',
  strongNudge: 'sitting',
  standingExpiry: 'sitting',
  standingHint: 'sitting',
  breakLength: 'breaks',
  postponement: 'breaks',
  postponementsPerBout: 'breaks',
};

type Numbers = { readonly [key in NumberKey]: number | null };
type Choices = { readonly [key in ChoiceKey]: (typeof choiceRules)[key]['options'][number] };
type Flags = { readonly [key in FlagKey]: boolean };
type GuideNumbers = { readonly [key in GuideKey]: number };

/** All settings, parsed: nothing outside its range, nothing missing. */
export type Settings = Numbers &
  Choices &
  Flags &
  GuideNumbers & { readonly workingHours: WorkingHours | null };
export type SettingKey = keyof Settings;

const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

export const settingKeys: readonly SettingKey[] = [
  ...keysOf(numberRules),
  ...keysOf(choiceRules),
  ...keysOf(flagRules),
  ...keysOf(guideRules),
  'workingHours',
];

const presetChoices = Object.fromEntries(
  keysOf(choiceRules).map((key) => [key, choiceRules[key].preset]),
) as Choices;
const presetFlags = Object.fromEntries(keysOf(flagRules).map((key) => [key, flagRules[key].preset])) as Flags;
const presetGuide = Object.fromEntries(
  keysOf(guideRules).map((key) => [key, guideRules[key].preset]),
) as GuideNumbers;

export const presetSettings: Settings = {
  ...presetNumbers,
  ...presetChoices,
  ...presetFlags,
  ...presetGuide,
  workingHours: null,
};

/** Where a setting is shown. */
export function sectionOf(key: SettingKey): Section {
  if (key === 'workingHours') return 'quiet';
  if (key in numberSections) return numberSections[key as NumberKey];
  if (key in choiceRules) return choiceRules[key as ChoiceKey].section;
  if (key in flagRules) return flagRules[key as FlagKey].section;
  return guideRules[key as GuideKey].section;
}

/** The range of a number setting, or `null` where the setting is none. */
export function rangeOf(key: SettingKey): Omit<NumberRule, 'rule' | 'unit'> | null {
  if (key in numberRules) return numberRules[key as NumberKey];
  if (key in guideRules) return { ...guideRules[key as GuideKey], canBeOff: false };
  return null;
}

function isWorkingHours(value: unknown): value is WorkingHours | null {
  if (value === null) return true;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  const minute = (one: unknown): boolean => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= 1440;
  return Object.entries(value).every(
    ([day, spans]) =>
      (weekdays as readonly string[]).includes(day) &&
      Array.isArray(spans) &&
      spans.every((one) => typeof one === 'object' && one !== null && minute(one.from) && minute(one.to)),
  );
}

/** Whether `value` is one that `key` may have. */
export function isSetting(key: SettingKey, value: unknown): boolean {
  if (key === 'workingHours') return isWorkingHours(value);
  if (key in numberRules) return isAllowed(key as NumberKey, value);
  if (key in choiceRules)
    return (choiceRules[key as ChoiceKey].options as readonly unknown[]).includes(value);
  if (key in flagRules) return typeof value === 'boolean';
  const { least, most } = guideRules[key as GuideKey];
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
}

/** What could be kept of a settings file, key by key, and which keys could not. */
export interface Salvage {
  readonly settings: Settings;
  readonly refused: readonly string[];
}

/** Reads settings from anything: what is valid is kept, what is missing or not valid takes its default. */
export function salvage(raw: unknown): Salvage {
  const source: Record<string, unknown> =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
  const kept: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const key of settingKeys) {
    if (!(key in source)) continue;
    if (isSetting(key, source[key])) kept[key] = source[key];
    else refused.push(key);
  }
  // Each key was checked by isSetting, which the compiler can't follow through the loop.
  return { settings: { ...presetSettings, ...(kept as Partial<Settings>) }, refused };
}

/** The policy that these settings make. */
export function policyOf(settings: Settings): Policy {
  const ignored: Hindrance[] = [];
  // A discreet stretch is offered in a call only if the prompt comes in it.
  if (!settings.quietInCalls || settings.discreetInCalls) ignored.push('call');
  if (!settings.quietInFullScreen) ignored.push('full-screen');
  if (!settings.quietInDoNotDisturb) ignored.push('do-not-disturb');
  return {
    ...policyFrom(settings, settings.workingHours),
    presenceSignals: settings.presenceSignals,
    ignored,
  };
}

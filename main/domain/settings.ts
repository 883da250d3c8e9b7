/**
 * Owns every setting: its kind, range, default and section. The file's validation, the form's fields and the
 * policy of the rule are derived from its tables, one a kind of setting; the rule's numbers stand in policy.ts.
 */
import { languageCodes } from './languages';
import {
  isAllowed,
  type NumberKey,
  type NumberOf,
  type NumberRule,
  numberRules,
  type Policy,
  policyFrom,
  type WorkingHours,
  weekdays,
} from './policy';
import type { Hindrance } from './sample';
import type { Section } from './sections';
import { isShortcutKeys, noShortcuts, type ShortcutKeys } from './shortcuts';
import { assertNever } from './time';

/** Settings that are one of a few words. */
export const choiceRules = {
  /** How a prompt reaches the person; `auto`: by what notifications can do on this desktop. */
  promptStyle: { section: 'breaks', options: ['auto', 'both', 'notification', 'window'], preset: 'auto' },
  /** How large the prompt's window is until it is started. */
  promptSize: { section: 'breaks', options: ['whole', 'small'], preset: 'whole' },
  /** The stretch that a prompt shows first; the switch in the break window remembers it here. */
  preferredStretch: { section: 'stretches', options: ['standing', 'seated'], preset: 'standing' },
  /** What the foot of the standing stretch is put on. */
  footSupport: { section: 'stretches', options: ['unsaid', 'step', 'chair', 'none'], preset: 'unsaid' },
  /** What the chime sounds like; each is made on the spot by renderer/sound/chime.ts. */
  chimeSound: { section: 'breaks', options: ['bell', 'wood', 'bowl'], preset: 'bell' },
  theme: { section: 'look', options: ['system', 'light', 'dark'], preset: 'system' },
  contrast: { section: 'look', options: ['system', 'normal', 'more'], preset: 'system' },
  motion: { section: 'look', options: ['system', 'full', 'reduced'], preset: 'system' },
  /** The colour of the tray icon; `auto`: by what is known of the panel. */
  trayIcon: { section: 'look', options: ['auto', 'light', 'dark', 'outlined'], preset: 'auto' },
  person: { section: 'look', options: ['a', 'b', 'c', 'd', 'e'], preset: 'a' },
  language: { section: 'look', options: ['system', ...languageCodes], preset: 'system' },
} as const satisfies Record<string, { section: Section; options: readonly string[]; preset: string }>;
export type ChoiceKey = keyof typeof choiceRules;

/** Settings that are on or off. */
export const flagRules = {
  /** A small window 30 s before the prompt (Q16). */
  firstKnock: { section: 'breaks', preset: false },
  /** A walk's window is small from its beginning: as the person left it the last time. */
  smallWalk: { section: 'breaks', preset: false },
  chime: { section: 'breaks', preset: false },
  voice: { section: 'breaks', preset: false },
  /** Music and films pause while a guide runs. */
  pauseMedia: { section: 'breaks', preset: false },
  quietInCalls: { section: 'quiet', preset: true },
  quietInFullScreen: { section: 'quiet', preset: true },
  quietInDoNotDisturb: { section: 'quiet', preset: true },
  /** A call or a video counts as presence (P2). */
  presenceSignals: { section: 'sitting', preset: true },
  /** A discreet seated stretch may be offered while a call is on. */
  discreetInCalls: { section: 'quiet', preset: false },
  /** Easy moves take turns with walks in breaks without a stretch (C10). */
  easyMoves: { section: 'stretches', preset: true },
  startAtLogin: { section: 'look', preset: false },
} as const satisfies Record<string, { section: Section; preset: boolean }>;
export type FlagKey = keyof typeof flagRules;

/** Numbers that are no part of the sitting rules; health.md 2.3 and 3.2 give ranges and defaults. */
export const guideRules = {
  /** Seconds of one hold at the start of the programme. */
  holdSeconds: {
    section: 'stretches',
    preset: 30,
    least: 10,
    most: 60,
    step: 5,
    canBeOff: false,
    unit: 'seconds',
  },
  /** Breaks a day with a stretch; the others are for standing and walking. */
  stretchBreaks: {
    section: 'breaks',
    preset: 4,
    least: 0,
    most: 8,
    step: 1,
    canBeOff: false,
    unit: 'aDay',
  },
  /** How loud chime and voice are, of what the system lets through. */
  soundVolume: {
    section: 'breaks',
    preset: 60,
    least: 10,
    most: 100,
    step: 10,
    canBeOff: false,
    unit: 'percent',
  },
  /** Size of all text. */
  textScale: {
    section: 'look',
    preset: 100,
    least: 100,
    most: 200,
    step: 25,
    canBeOff: false,
    unit: 'percent',
  },
} as const satisfies Record<string, NumberRule>;
export type GuideKey = keyof typeof guideRules;

/** The range of each setting that is a number. */
export const ranges = { ...numberRules, ...guideRules } as const satisfies Record<string, NumberRule>;
/** A setting that is a number. */
export type NumericKey = NumberKey | GuideKey;

type Numbers = { readonly [key in NumericKey]: NumberOf<(typeof ranges)[key]> };
type Choices = { readonly [key in ChoiceKey]: (typeof choiceRules)[key]['options'][number] };
type Flags = { readonly [key in FlagKey]: boolean };

/** All settings, parsed: nothing outside its range, nothing missing. */
export type Settings = Numbers &
  Choices &
  Flags & {
    readonly workingHours: WorkingHours | null;
    /** Keys that reach the app from every program. */
    readonly shortcuts: ShortcutKeys;
  };
export type SettingKey = keyof Settings;

/** Each setting with its section and default, whatever its kind. */
const rules = {
  ...ranges,
  ...choiceRules,
  ...flagRules,
  workingHours: { section: 'quiet', preset: null },
  shortcuts: { section: 'breaks', preset: noShortcuts },
} as const satisfies {
  readonly [key in SettingKey]: { readonly section: Section; readonly preset: unknown };
};

// Object.keys and Object.entries forget the type of the keys, which the table has.
export const settingKeys = Object.keys(rules) as readonly SettingKey[];

export const presetSettings = Object.fromEntries(
  Object.entries(rules).map(([key, { preset }]) => [key, preset]),
) as Settings;

/** Where a setting is shown. */
export function sectionOf(key: SettingKey): Section {
  return rules[key].section;
}

/** Whether a setting is of this table: `ranges`, `choiceRules` or `flagRules`. */
export function isIn<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
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
  if (key === 'shortcuts') return isShortcutKeys(value);
  if (isIn(ranges, key)) return isAllowed(ranges[key], value);
  if (isIn(choiceRules, key)) return (choiceRules[key].options as readonly unknown[]).includes(value);
  if (isIn(flagRules, key)) return typeof value === 'boolean';
  return assertNever(key);
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
    knock: settings.firstKnock,
  };
}

/** Owns what a window may send: every argument of every request is read from `unknown` before it is used. */
import { z } from 'zod';
import type { Command } from '../command';
import { mostStands } from '../domain/exercises/chairStand';
import { exerciseIds } from '../domain/exercises/exercises';
import { guideActions } from '../domain/guide/guide';
import { feelings, postures } from '../domain/journal';
import { languageCodes } from '../domain/languages';
import { isQuestionnaireKey, type Questionnaire } from '../domain/person/questionnaire';
import { stopNow } from '../domain/person/safety';
import type { SymptomReport } from '../domain/person/symptomReports';
import { sections } from '../domain/sections';
import { type Settings, settingKeys } from '../domain/settings';
import { type Instant, instant, latestInstant, type Span, span } from '../domain/time';
import type { RequestName, Requests } from './contract';
import { placeOf, windowNames } from './windows';

const at = z
  .number()
  .int()
  .positive()
  .max(latestInstant)
  .transform((value): Instant => instant(value));
const length = z
  .number()
  .int()
  .positive()
  .max(24 * 60 * 60 * 1000)
  .transform((value): Span => span(value));
const windowName = z.enum(windowNames);
const postureName = z.enum(postures);
const promptId = z.string().max(64);
const dayName = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const open = z
  .object({ do: z.literal('open'), window: windowName, part: z.string().max(32).exactOptional() })
  .transform(({ do: what, window, part }, context) => {
    const place = placeOf(window, part);
    if (place !== null) return { do: what, ...place };
    context.addIssue({ code: 'custom', message: `the ${window} window has no such part` });
    return z.NEVER;
  });

/** How each command is read; the compiler refuses a missing one. */
const commands = {
  stretch: z.object({
    do: z.literal('stretch'),
    exercise: z.enum(exerciseIds).exactOptional(),
    brief: z.boolean().exactOptional(),
  }),
  later: z.object({
    do: z.literal('later'),
    minutes: z.number().int().min(1).max(60).nullable(),
    prompt: promptId.exactOptional(),
  }),
  skip: z.object({ do: z.literal('skip'), prompt: promptId.exactOptional() }),
  'stood-up': z.object({ do: z.literal('stood-up') }),
  'still-sitting': z.object({ do: z.literal('still-sitting') }),
  posture: z.object({ do: z.literal('posture'), posture: postureName }),
  pause: z.object({ do: z.literal('pause'), until: z.union([at, z.enum(['tomorrow', 'resumed'])]) }),
  'pause-for': z.object({ do: z.literal('pause-for'), length }),
  resume: z.object({ do: z.literal('resume') }),
  open,
  quit: z.object({ do: z.literal('quit') }),
} satisfies { readonly [What in Command['do']]: z.ZodType<Extract<Command, { readonly do: What }>> };
const command = z.union(Object.values(commands));

const settingKeysKnown: ReadonlySet<string> = new Set(settingKeys);
/** Which keys there are; which values they may have is the store's to say, so that it can name what it refuses. */
const someSettings = z
  .record(z.string(), z.unknown())
  .refine((some) => Object.keys(some).every((key) => settingKeysKnown.has(key)), 'not a setting')
  .transform((some) => some as Partial<Settings>); // the store checks each value before it takes it

/** As with settings: the store names the values that it refuses. */
const someOfQuestionnaire = z
  .record(z.string(), z.unknown())
  .refine((some) => Object.keys(some).every(isQuestionnaireKey), 'not an answer')
  .transform((some) => some as Partial<Questionnaire>); // the store checks each value before it takes it

const zeroToTen = z.number().int().min(0).max(10);
const symptomReports = {
  'leg-symptoms': z.object({ about: z.literal('leg-symptoms'), present: z.boolean() }),
  'pain-during': z.object({ about: z.literal('pain-during'), pain: zeroToTen }),
  felt: z.object({ about: z.literal('felt'), how: z.enum(feelings) }),
  'next-morning': z.object({ about: z.literal('next-morning'), worse: z.boolean() }),
  'stop-sign': z.object({ about: z.literal('stop-sign'), sign: z.enum(stopNow) }),
  'chair-stand': z.object({
    about: z.literal('chair-stand'),
    stands: z.number().int().min(0).max(mostStands),
  }),
  reviewed: z.object({ about: z.literal('reviewed') }),
} satisfies {
  readonly [What in SymptomReport['about']]: z.ZodType<Extract<SymptomReport, { readonly about: What }>>;
};
const symptomReport = z.union(Object.values(symptomReports));

type Parsers = { readonly [Name in RequestName]: z.ZodType<Requests[Name]['takes']> };

const parsers: Parsers = {
  appearance: z.tuple([]),
  texts: z.tuple([z.enum(languageCodes)]),
  status: z.tuple([]),
  command: z.tuple([command]),
  breakView: z.tuple([]),
  startGuide: z.tuple([promptId.nullable()]),
  openPrompt: z.tuple([promptId]),
  makeSmall: z.tuple([z.boolean()]),
  guideAction: z.tuple([z.enum(guideActions)]),
  chooseExercise: z.tuple([z.string().max(64)]),
  setSound: z.tuple([z.enum(['off', 'chime', 'all'])]),
  speak: z.tuple([z.string().max(600).nullable()]),
  soreness: z.tuple([zeroToTen, z.boolean().nullable()]),
  reportSymptom: z.tuple([symptomReport]),
  settingsView: z.tuple([]),
  changeSettings: z.tuple([someSettings]),
  undoSettings: z.tuple([]),
  recordShortcut: z.tuple([z.boolean()]),
  resetSection: z.tuple([z.enum(sections)]),
  profileView: z.tuple([]),
  changeProfile: z.tuple([someOfQuestionnaire]),
  finishScreening: z.tuple([]),
  goOnGently: z.tuple([]),
  limitAdvice: z.tuple([]),
  answerLimitAdvice: z.tuple([z.strictObject({ limit: z.int(), insteadOf: z.int() }), z.boolean()]),
  endWelcome: z.tuple([z.enum(['finished', 'skipped'])]),
  trayHome: z.tuple([]),
  exportData: z.tuple([z.enum(['json', 'csv'])]),
  savePage: z.tuple([]),
  printPage: z.tuple([]),
  eraseData: z.tuple([]),
  dayView: z.tuple([dayName.nullable()]),
  progressView: z.tuple([]),
  correct: z.tuple([at, at, postureName]),
  answerIdleBreak: z.tuple([
    z.strictObject({ minutes: z.int(), insteadOf: z.int() }),
    z.enum(['taken', 'refused', 'taken-back']),
  ]),
  helpView: z.tuple([]),
  openSource: z.tuple([z.string().max(16)]),
  place: z.tuple([windowName]),
  painted: z.tuple([windowName]),
  close: z.tuple([windowName]),
};

export type Parsed<Takes> =
  | { readonly ok: true; readonly takes: Takes }
  | { readonly ok: false; readonly why: string };

/** The arguments of a request, or why they are none. */
export function parse<Name extends RequestName>(
  name: Name,
  sent: readonly unknown[],
): Parsed<Requests[Name]['takes']> {
  const result = parsers[name].safeParse(sent);
  return result.success
    ? { ok: true, takes: result.data }
    : { ok: false, why: z.prettifyError(result.error).replaceAll('\n', ' ') };
}

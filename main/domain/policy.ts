/**
 * Owns the numbers of the sitting rules: each with its unit, range, step, default and where it comes
 * from. The settings form, the settings file and the simulation all read this one table.
 */
import type { Hindrance } from './sample';
import type { Section } from './sections';
import { minutes, type Span } from './time';

/** A number that a person may set, in its unit. */
export interface NumberRule {
  readonly section: Section;
  readonly preset: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** Whether it can be switched off, which is written `null`. */
  readonly canBeOff: boolean;
  readonly unit: 'minutes' | 'seconds' | 'times' | 'aDay' | 'percent';
}

const duration = (section: Section, preset: number, least: number, most: number, step = 1) =>
  ({ section, preset, least, most, step, canBeOff: false, unit: 'minutes' }) as const satisfies NumberRule;

/**
 * The settable numbers of the sitting rules, and the one table of them: settings, file, form, policy and
 * simulation follow it. `preset` is the default of the rules; why it is that number, and which study or
 * advice it leans on, is told beside the setting itself.
 */
export const numberRules = {
  /** Q1 */
  sittingLimit: duration('sitting', 30, 15, 90, 5),
  /** P4 */
  breakLength: duration('breaks', 2, 1, 10),
  /** P4 */
  firmBreak: duration('sitting', 2, 1, 5),
  /** P4 */
  idleBreak: duration('sitting', 5, 2, 15),
  /** P2 */
  presenceTrust: duration('sitting', 90, 30, 240, 15),
  /** Q4 */
  postponement: duration('breaks', 5, 3, 10),
  /** Q4 */
  postponementsPerBout: { ...duration('breaks', 2, 0, 3), unit: 'times' },
  /** Q10 */
  strongNudge: { ...duration('sitting', 60, 45, 120, 15), canBeOff: true },
  /** P6 */
  standingExpiry: duration('sitting', 60, 15, 240, 15),
  /** P6 */
  standingHint: { ...duration('sitting', 45, 20, 120, 5), canBeOff: true },
} as const satisfies Record<string, NumberRule>;

export type NumberKey = keyof typeof numberRules;

/** A span of one local day in minutes after midnight; `to` at or before `from` runs past midnight. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** The hours in which prompts may come, by the weekday on which a span starts; a missing day has none. */
export type WorkingHours = { readonly [day in Weekday]?: readonly DaySpan[] };

/** A setting of this rule: only what can be off may be `null`. */
export type NumberOf<Rule extends Pick<NumberRule, 'canBeOff'>, Value = number> =
  | Value
  | (Rule['canBeOff'] extends true ? null : never);

/** The numbers as a person sets them: each in its unit, `null` = off. */
export type PolicyNumbers = { readonly [key in NumberKey]: NumberOf<(typeof numberRules)[key]> };

/** The same as the rule counts them: durations as spans. */
type RuleNumbers = {
  readonly [key in NumberKey]: NumberOf<
    (typeof numberRules)[key],
    (typeof numberRules)[key]['unit'] extends 'minutes' ? Span : number
  >;
};

/** The numbers that one step of the rule goes by. */
export interface Policy extends RuleNumbers {
  readonly workingHours: WorkingHours | null;
  /** Whether calls and a display kept awake count as presence (P2). */
  readonly presenceSignals: boolean;
  /** Hindrances that the person has switched off: they hold nothing back. */
  readonly ignored: readonly Hindrance[];
  /** Whether a small window says a little before that a prompt comes (Q16). */
  readonly knock: boolean;
}

/** Numbers of the rules that nobody needs to change. */
export const fixed = {
  /** P1: idle readings are whole seconds; a smaller advance while away is rounding. */
  rounding: 2_000 as Span,
  /** P7: how long after a return "I was still sitting" is offered. */
  joinWithin: minutes(10),
  /** Q2: never prompt an empty chair. */
  seenWithin: minutes(1),
  /** Q2: nothing comes in the first seconds after an unlock, a resume or the end of a hindrance. */
  settle: 15_000 as Span,
  /** Q2: a pause in typing. */
  typingPause: 3_000 as Span,
  /** Q2: never starved by typing. */
  patience: minutes(1),
  /** Q16: a knock comes so long before its prompt. */
  knockBefore: 30_000 as Span,
  /** Ours: the window of a prompt is made so long before it; with a sample every 15 s it then has 15 s to be drawn. */
  readyBefore: 30_000 as Span,
  /** Q15: two interruptions that nobody asked for are at least so far apart. */
  apart: minutes(15),
  /** Q15: and farther, where nothing can tell whether anybody is there to hear, the more so where nobody answered. */
  apartUnseen: minutes(30),
  apartUnanswered: minutes(90),
  /** Q3: a call whose microphone was released still goes on for so long, while the display stays awake. */
  callLingers: minutes(10),
  /** Q11: touches no further apart than this, for so long, are work after a break. */
  workPause: 5_000 as Span,
  workShows: 5_000 as Span,
  /** Q6: how long a prompt waits for its answer, and what shows that the person is still there. */
  answerWithin: minutes(2),
  stillThere: 30_000 as Span,
  /** Q6: after so many unanswered prompts of a bout no further one comes in it. */
  unansweredPerBout: 3,
  /** Q10: the strong nudge comes again each time so much more has been sat. */
  nudgeAgain: minutes(30),
  /** P4: how far back a person's rhythm reaches, and how much work shows it. */
  rhythmReaches: minutes(240),
  rhythmNeeds: minutes(45),
  /** P4: so many pauses are many, and one in so many of them is rare. */
  rhythmMany: 6,
  rhythmRare: 20,
  /** P4: longer pauses that come at most once for so many shorter ones are walks more often than reading. */
  rhythmHalf: 2,
  /** P4: and not so soon after the person came back. */
  rhythmSat: minutes(15),
  /** P2, Q14: a sign that has been on for so long without a break proves nothing more, and hinders nothing. */
  endless: minutes(180),
  /** P8: an idle time that for so long never said so much may be stuck, or a pointer that moves by itself each minute. */
  sensorDoubted: minutes(180),
  sensorProven: minutes(2),
  /** P8: touches no farther apart than this, for so long, are work; a pointer that moves by itself leaves longer pauses. */
  busyPause: 5_000 as Span,
  busyShows: minutes(2),
  /** P8: and for so long they show that a bout goes on. */
  busyGoesOn: minutes(1),
  spacedPause: 10_000 as Span,
  /** P8: so many prompts in a row that nobody answered show an empty chair where no sensor can; one after a day's work. */
  unansweredShow: 2,
  unansweredShowLate: 1,
  /** P8: so long after the first sign of the person a day's work is done; it began after so long without any. */
  workday: minutes(480),
  night: minutes(300),
  /** P8: it is presumed that the person is back so long after the last sign of them; each time in vain it doubles. */
  presumedBack: minutes(30),
  /** P4: a desktop locks itself after so long without a touch, not a person. */
  lockedByItself: minutes(1),
  /** P4: how fresh a sample before a lock must be to tell of the last touch before it. */
  lockSeen: 20_000 as Span,
  /** P9: touches so close together under a lock, for so long, are somebody at work. */
  lockTouched: 20_000 as Span,
  lockDoubted: minutes(1),
  /** C1: a longer gap between samples is a firm absence. */
  gap: minutes(1),
  /** C3: a bout survives a restart if less than this has passed since last seen. */
  restartSurvival: minutes(5),
  /** Ours: a guide left open while the person works again is given up, or Q1 would never prompt again (C5). */
  guideForgotten: minutes(5),
  /** Ours: samples that go on so long after a suspend without a resume show that the machine runs. */
  suspendDoubted: minutes(1),
} as const;

// Object.keys forgets the type of the keys, which the table has.
const numberKeys = Object.keys(numberRules) as readonly NumberKey[];

/** One number for each row of the table; the caller's type says which of them may be `null`. */
function perRule<Numbers>(of: (key: NumberKey, rule: NumberRule) => number | null): Numbers {
  return Object.fromEntries(numberKeys.map((key) => [key, of(key, numberRules[key])])) as Numbers;
}

export const presetNumbers = perRule<PolicyNumbers>((_, { preset }) => preset);

/** Whether `value` may stand in the settings under this rule: within its range, or `null` where it can be off. */
export function isAllowed(rule: NumberRule, value: unknown): value is number | null {
  if (value === null) return rule.canBeOff;
  return typeof value === 'number' && Number.isFinite(value) && value >= rule.least && value <= rule.most;
}

/** The policy for numbers as they are set; one that is missing takes its default. */
export function policyFrom(numbers: Partial<PolicyNumbers>, workingHours: WorkingHours | null): Policy {
  const set = { ...presetNumbers, ...numbers };
  const counted = perRule<RuleNumbers>((key, { unit }) => {
    const value = set[key];
    return value !== null && unit === 'minutes' ? minutes(value) : value;
  });
  return { ...counted, workingHours, presenceSignals: true, ignored: [], knock: false };
}

export const presetPolicy: Policy = policyFrom(presetNumbers, null);

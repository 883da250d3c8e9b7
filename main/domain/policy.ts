/**
 * Owns the numbers of the sitting rules: each with its unit, range, step, default and where it comes
 * from. The settings form, the settings file and the simulation all read this one table.
 */
import type { Hindrance } from './sample';
import { minutes, type Span } from './time';

/** A number a person may set. Durations are in minutes; counts are counts. */
export interface NumberRule {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly preset: number;
  /** Whether it can be switched off, which is written `null`. */
  readonly canBeOff: boolean;
  readonly unit: 'minutes' | 'times';
  /** The rule that uses it. */
  readonly rule: string;
}

const duration = (
  rule: string,
  preset: number,
  least: number,
  most: number,
  step = 1,
  canBeOff = false,
): NumberRule => ({ rule, preset, least, most, step, canBeOff, unit: 'minutes' });

/**
 * The settable numbers. `preset` is the default of the sitting rules; why it is that number, and which
 * study or advice it leans on, is told beside the setting itself.
 */
export const numberRules = {
  sittingLimit: duration('Q1', 30, 15, 90, 5),
  breakLength: duration('P4', 2, 1, 10),
  firmBreak: duration('P4', 2, 1, 5),
  idleBreak: duration('P4', 5, 2, 15),
  presenceTrust: duration('P2', 90, 30, 240, 15),
  postponement: duration('Q4', 5, 3, 10),
  postponementsPerBout: { ...duration('Q4', 2, 0, 3), unit: 'times' },
  strongNudge: duration('Q10', 60, 45, 120, 15, true),
  standingExpiry: duration('P6', 60, 15, 240, 15),
  standingHint: duration('P6', 45, 20, 120, 5, true),
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

/** The numbers that one step of the rule goes by. */
export interface Policy {
  readonly sittingLimit: Span;
  readonly breakLength: Span;
  readonly firmBreak: Span;
  readonly idleBreak: Span;
  readonly presenceTrust: Span;
  readonly postponement: Span;
  readonly postponementsPerBout: number;
  readonly strongNudge: Span | null;
  readonly standingExpiry: Span;
  readonly standingHint: Span | null;
  readonly workingHours: WorkingHours | null;
  /** Whether calls and a display kept awake count as presence (P2). */
  readonly presenceSignals: boolean;
  /** Hindrances that the person has switched off: they hold nothing back. */
  readonly ignored: readonly Hindrance[];
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
  /** Q6: how long a prompt waits for its answer, and what shows that the person is still there. */
  answerWithin: minutes(2),
  stillThere: 30_000 as Span,
  /** Q6: after so many unanswered prompts of a bout no further one comes in it. */
  unansweredPerBout: 3,
  /** Q10: the strong nudge comes again each time so much more has been sat. */
  nudgeAgain: minutes(30),
  /** C1: a longer gap between samples is a firm absence. */
  gap: minutes(1),
  /** C3: a bout survives a restart if less than this has passed since last seen. */
  restartSurvival: minutes(5),
  /** Ours: a guide left open while the person works again is given up, or Q1 would never prompt again (C5). */
  guideForgotten: minutes(5),
  /** Ours: samples that go on so long after a suspend without a resume show that the machine runs. */
  suspendDoubted: minutes(1),
} as const;

/** The numbers as a person sets them: durations in minutes, `null` = off. */
export type PolicyNumbers = { readonly [key in NumberKey]: number | null };

export const presetNumbers: PolicyNumbers = {
  sittingLimit: numberRules.sittingLimit.preset,
  breakLength: numberRules.breakLength.preset,
  firmBreak: numberRules.firmBreak.preset,
  idleBreak: numberRules.idleBreak.preset,
  presenceTrust: numberRules.presenceTrust.preset,
  postponement: numberRules.postponement.preset,
  postponementsPerBout: numberRules.postponementsPerBout.preset,
  strongNudge: numberRules.strongNudge.preset,
  standingExpiry: numberRules.standingExpiry.preset,
  standingHint: numberRules.standingHint.preset,
};

/** Whether `value` may stand in the settings for `key`: within its range, or `null` where it can be off. */
export function isAllowed(key: NumberKey, value: unknown): value is number | null {
  const rule: NumberRule = numberRules[key];
  if (value === null) return rule.canBeOff;
  return typeof value === 'number' && Number.isFinite(value) && value >= rule.least && value <= rule.most;
}

/** The policy for numbers in minutes; a number that is missing takes its default. */
export function policyFrom(numbers: Partial<PolicyNumbers>, workingHours: WorkingHours | null): Policy {
  const number = (key: NumberKey): number => numbers[key] ?? numberRules[key].preset;
  const orOff = (key: NumberKey): Span | null => (numbers[key] === null ? null : minutes(number(key)));
  return {
    sittingLimit: minutes(number('sittingLimit')),
    breakLength: minutes(number('breakLength')),
    firmBreak: minutes(number('firmBreak')),
    idleBreak: minutes(number('idleBreak')),
    presenceTrust: minutes(number('presenceTrust')),
    postponement: minutes(number('postponement')),
    postponementsPerBout: number('postponementsPerBout'),
    strongNudge: orOff('strongNudge'),
    standingExpiry: minutes(number('standingExpiry')),
    standingHint: orOff('standingHint'),
    workingHours,
    presenceSignals: true,
    ignored: [],
  };
}

export const presetPolicy: Policy = policyFrom(presetNumbers, null);

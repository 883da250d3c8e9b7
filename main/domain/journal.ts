/**
 * Owns the entries of the journal: the append-only record from which every statistic is folded.
 * An entry says what happened and when it was noticed (`at`); it is never changed afterwards.
 */
import type { Urgency } from './person/safety';
import type { HeldBack, Hindrance } from './sample';
import type { Instant } from './time';

/** What ended a bout. `end`: the recording ended (a simulated trace), not the bout. */
export const boutEnds = ['natural-break', 'prompted-break', 'stood-up', 'standing', 'end'] as const;
export type BoutEnd = (typeof boutEnds)[number];

/** What became of a prompt (the words table of the sitting rules). */
export const outcomes = ['taken', 'postponed', 'skipped', 'unanswered', 'abandoned', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person can answer to a prompt, or say of the past; what was refused is named by it. */
export const refusables = ['start', 'postpone', 'skip', 'still-sitting'] as const;
export type Refusable = (typeof refusables)[number];

/** Seconds held on each side of the body in one guide. */
export interface Held {
  readonly left: number;
  readonly right: number;
}

/** The entries that the sitting rules print; a simulation prints exactly these. */
export type RuleEntry =
  | { readonly type: 'bout-started'; readonly at: Instant; readonly since: Instant }
  | {
      readonly type: 'bout-ended';
      readonly at: Instant;
      readonly since: Instant;
      readonly until: Instant;
      readonly sittingSeconds: number;
      readonly by: BoutEnd;
    }
  | { readonly type: 'bouts-joined'; readonly at: Instant }
  | { readonly type: 'deferred'; readonly at: Instant; readonly because: Hindrance }
  | {
      readonly type: 'prompted';
      readonly at: Instant;
      readonly ordinal: number;
      readonly sittingSeconds: number;
    }
  | {
      readonly type: 'prompt-closed';
      readonly at: Instant;
      readonly ordinal: number;
      readonly outcome: Outcome;
    }
  | { readonly type: 'nudged'; readonly at: Instant; readonly sittingSeconds: number }
  | { readonly type: 'standing-hint'; readonly at: Instant }
  | {
      readonly type: 'refused';
      readonly at: Instant;
      readonly answer: Refusable;
      /** One word for the reason; the reader's language is found where it is shown. */
      readonly why: RefusalReason;
    };

export const refusalReasons = [
  'no-prompt-open',
  'not-this-prompt',
  'no-postponement-left',
  'prompt-open',
  'nothing-to-join',
  'too-late',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const judgements = [
  /** The desktop had locked itself, during a call or without: the bout went on (P4). */
  'own-lock',
  'own-lock-in-call',
  /** An absence shorter than the no-input break ended the bout: the person seldom pauses so long (P4). */
  'rhythm',
  /** Somebody typed under a lock, so that it was none (P9). */
  'unlock-untold',
  /** Prompts that nobody answered, where no sensor tells, showed an empty chair (P8). */
  'empty-chair',
] as const;
export type Judgement = (typeof judgements)[number];

/** Entries beside the rules: what statistics, the programme and the why log need to know as well. */
export type DetailEntry =
  /** The app began or stopped watching; between the two nothing is known. */
  | { readonly type: 'watching-started'; readonly at: Instant }
  | { readonly type: 'watching-stopped'; readonly at: Instant }
  /** A prompt was found due (Q1, Q4-Q6), after so much sitting and with this limit. */
  | {
      readonly type: 'due';
      readonly at: Instant;
      readonly sittingSeconds: number;
      readonly limitSeconds: number;
    }
  /** A due prompt with no hindrance waits all the same (Q2); told anew where the reason changes. */
  | { readonly type: 'held-back'; readonly at: Instant; readonly because: HeldBack }
  /** A small window said that a prompt is near (Q16). */
  | { readonly type: 'knocked'; readonly at: Instant }
  /** How the rule read what went on since `since`, where a person would wonder; it decides nothing. */
  | { readonly type: 'judged'; readonly at: Instant; readonly since: Instant; readonly because: Judgement }
  /** The hindrance for which a due prompt waited is over (Q3). */
  | { readonly type: 'lifted'; readonly at: Instant; readonly because: Hindrance }
  /** A guide was closed: what was held is credited to its side, whatever became of the break (Q8). */
  | {
      readonly type: 'guide-closed';
      readonly at: Instant;
      readonly since: Instant;
      readonly exercise: string;
      readonly held: Held;
      readonly plannedSeconds: number;
      readonly completed: boolean;
    }
  /** A call that was seen, whole: `at` is when its end was noticed. */
  | { readonly type: 'call'; readonly at: Instant; readonly since: Instant; readonly until: Instant }
  /** A spell of standing as declared, whole. */
  | { readonly type: 'standing'; readonly at: Instant; readonly since: Instant; readonly until: Instant }
  /** The person says what a stretch of the past really was. */
  | {
      readonly type: 'corrected';
      readonly at: Instant;
      readonly since: Instant;
      readonly until: Instant;
      readonly posture: Posture;
    }
  /** A longer or a shorter no-input break was offered for what the person had said (P11), and answered. */
  | {
      readonly type: 'idle-break-answered';
      readonly at: Instant;
      readonly minutes: number;
      readonly insteadOf: number;
      readonly taken: boolean;
    }
  /** Another sitting limit was suggested from the person's own weeks, and answered. */
  | {
      readonly type: 'limit-advice-answered';
      readonly at: Instant;
      readonly minutes: number;
      readonly insteadOf: number;
      readonly taken: boolean;
    }
  /** The paused time began or ended; `until` null = until resumed (Q13). */
  | { readonly type: 'paused'; readonly at: Instant; readonly until: Instant | null }
  | { readonly type: 'resumed'; readonly at: Instant }
  /** Soreness 0-10, 0 at ease, 10 very sore; asked at most once a day. */
  | {
      readonly type: 'soreness';
      readonly at: Instant;
      readonly score: number;
      readonly legSymptoms: boolean | null;
    }
  /** The safety questions were answered: only how soon the worst sign needs help, never which signs or conditions. */
  | { readonly type: 'screened'; readonly at: Instant; readonly redFlag: Urgency | null }
  /** New pain, tingling or weakness in a leg, asked beside soreness or told of a stretch that was stopped (G4). */
  | { readonly type: 'leg-symptoms'; readonly at: Instant; readonly present: boolean }
  /** How much a stretch hurt, 0-10; asked after "Something hurts" (G3). */
  | { readonly type: 'pain-during'; readonly at: Instant; readonly pain: number }
  /** How a break felt, by one tap at its end; until the next guide is closed a later one takes its place. */
  | { readonly type: 'felt'; readonly at: Instant; readonly how: Feeling }
  /** Whether it is worse on the morning after a stretch that hurt (G3). */
  | { readonly type: 'next-morning'; readonly at: Instant; readonly worse: boolean }
  /** A sign of the stop list that needs help first: how soon, never which (G4). */
  | { readonly type: 'red-flag'; readonly at: Instant; readonly urgency: Urgency }
  /** How often the person stood up from a chair in 30 s (C11). */
  | { readonly type: 'chair-stand'; readonly at: Instant; readonly stands: number }
  /** The programme's review was read (G7). */
  | { readonly type: 'reviewed'; readonly at: Instant }
  /** Stretch breaks a day as the person set them; `null` = as the stage says. */
  | { readonly type: 'breaks-chosen'; readonly at: Instant; readonly breaks: number | null }
  /** "I have asked, go on gently": the programme rests no longer. */
  | { readonly type: 'programme-resumed'; readonly at: Instant };

/** How a break felt, in the order in which it is asked. */
export const feelings = ['easy', 'fine', 'hard', 'hurt'] as const;
export type Feeling = (typeof feelings)[number];

/** As the person declares it (P6). */
export const postures = ['sitting', 'standing'] as const;
export type Posture = (typeof postures)[number];

export type Entry = RuleEntry | DetailEntry;

/** The compiler refuses a kind that is missing. */
const ruleTypes: { readonly [Type in RuleEntry['type']]: true } = {
  'bout-started': true,
  'bout-ended': true,
  'bouts-joined': true,
  deferred: true,
  prompted: true,
  'prompt-closed': true,
  nudged: true,
  'standing-hint': true,
  refused: true,
};

/** Whether the sitting rules print this entry (a simulation does), or it is a detail beside them. */
export function isRuleEntry(entry: Entry): entry is RuleEntry {
  return Object.hasOwn(ruleTypes, entry.type);
}

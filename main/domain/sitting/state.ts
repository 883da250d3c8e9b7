/**
 * Owns the shapes of the rule: the state it keeps, the signals it takes and the effects it asks for.
 * State is plain data, so that it can be saved and restored as it is (C3).
 */
import type { Entry, Held, Posture } from '../journal';
import type { HeldBack, Hindrance, Sample } from '../sample';
import type { Instant, Span, Stamp } from '../time';

/** What happens to the rule from outside, stamped with when: by both clocks, read together (C2). */
export type Signal = Stamp & Happening;

/** What can happen; when it does is the stamp's to say. */
export type Happening =
  | { readonly type: 'sampled'; readonly sample: Sample }
  | { readonly type: 'locked' | 'unlocked' | 'suspended' | 'resumed' }
  /** The app begins to watch again with a state that was saved (C3). */
  | { readonly type: 'restored' }
  /** The app stops watching: an open prompt is withdrawn (Q9). */
  | { readonly type: 'quit' }
  /** A recording ends: an open bout is closed by `end`. */
  | { readonly type: 'recording-ended' }
  /** `prompt` names the prompt that is answered (Q12); `null` = the one now open. */
  | {
      readonly type: 'answered';
      readonly prompt: PromptId | null;
      readonly answer: 'start' | 'postpone' | 'skip';
      /** A length other than the policy's, chosen in the prompt itself. */
      readonly postponement?: Span;
    }
  /** The person opens the prompt that a knock told of, before it comes by itself (Q16). */
  | { readonly type: 'prompt-wanted'; readonly prompt: PromptId }
  /** The person starts a guide of their own accord. */
  | { readonly type: 'guide-requested' }
  | {
      readonly type: 'guide-closed';
      readonly exercise: string;
      readonly held: Held;
      readonly plannedSeconds: number;
      readonly completed: boolean;
    }
  /** Instead of the walk that was to be the break the person worked on. */
  | { readonly type: 'walk-abandoned' }
  | { readonly type: 'stood-up' | 'still-sitting' }
  | { readonly type: 'posture'; readonly posture: Posture }
  /** `until` null = until resumed (Q13). */
  | { readonly type: 'paused'; readonly until: Instant | null }
  | { readonly type: 'prompts-resumed' };

/** Names one prompt for ever: the instant of its bout's beginning and its ordinal (Q12). */
export type PromptId = string;

export interface Prompt {
  readonly id: PromptId;
  readonly ordinal: number;
  readonly at: Instant;
  /** Sitting time when it came. */
  readonly sat: Span;
  /** A notification only, never a window over what somebody is looking at (Q3). */
  readonly quiet: boolean;
  /** Whether "Later" is still offered (Q4). */
  readonly canPostpone: boolean;
}

/** The word before a prompt (Q16). */
export interface Knock {
  /** The prompt that comes. */
  readonly id: PromptId;
  /** The earliest instant at which it does. */
  readonly comesAt: Instant;
  readonly canPostpone: boolean;
}

/** When the next prompt of a bout falls due. */
export type Next =
  /** Once a sitting limit has been sat since `from` of sitting time (Q1, Q5). */
  | { readonly after: 'limit'; readonly from: Span }
  /** At an instant (Q4, Q6, Q8; Q9 at once); `asked` = the person asked for it by "later" (Q15). */
  | { readonly after: 'instant'; readonly at: Instant; readonly asked: boolean }
  /** Not in this bout (Q6, third unanswered). */
  | { readonly after: 'never' };

/** A sedentary bout that goes on. Its sitting time is last seen less `since` (P5). */
export interface Bout {
  readonly since: Instant;
  readonly next: Next;
  /** When the sample came that first found the next prompt due; `null` = not due. */
  readonly dueSince: Instant | null;
  /** Sitting time from which the limit counts: none, or that of the last skip (Q5, Q14). */
  readonly limitFrom: Span;
  /** Hindrances already recorded for the due prompt (Q3: once for each). */
  readonly deferredFor: readonly Hindrance[];
  /** Why the due prompt waits without a hindrance, as recorded last; `null` = it does not. */
  readonly heldBack: HeldBack | null;
  /** When the word came that a prompt is near (Q16), and what that prompt is called; `null` = it is not there. */
  readonly knocked: { readonly at: Instant; readonly id: PromptId } | null;
  readonly prompts: number;
  readonly postponed: number;
  /** Prompts in a row that nobody answered (Q6). */
  readonly unanswered: number;
  /** How many marks of the strong nudge lie behind (Q10). */
  readonly nudges: number;
  /** Nudges since the third unanswered prompt in a row: they come ever more seldom (Q6). */
  readonly tired: number;
  /** The one quiet word for a hindrance without end was said (Q3). */
  readonly whispered: boolean;
}

/** A bout that an absence ended on no-input-only evidence, kept while it can be joined again (P7). */
export interface EndedBout {
  readonly bout: Bout;
  /** It ended with a prompt open, which the absence seemed to answer (Q7). */
  readonly prompted: boolean;
  /** Where the bout ended: the latest evidence before the absence. */
  readonly seenUntil: Instant;
  /** The return from that absence; `null` = not back yet. */
  readonly returnedAt: Instant | null;
}

/** A guide that is open: the break that runs. */
export interface Guide {
  readonly since: Instant;
  /** The prompt it answers; `null` = of the person's own accord. */
  readonly prompt: Prompt | null;
  /** Since when the person has been seen at work again after an absence that was the break; `null` = not. */
  readonly backAt: Instant | null;
}

/** What the person is doing, as far as the rule can tell; each case holds only what it needs. */
export type Activity =
  | {
      readonly doing: 'away' /** A return counts only after this instant (Q11). */;
      readonly since: Instant | null;
      readonly ended: EndedBout | null;
    }
  | { readonly doing: 'sitting'; readonly bout: Bout; readonly ended: EndedBout | null }
  | { readonly doing: 'prompted'; readonly bout: Bout; readonly prompt: Prompt }
  | { readonly doing: 'break'; readonly bout: Bout | null; readonly guide: Guide }
  | { readonly doing: 'standing'; readonly since: Instant; readonly hinted: boolean };

/** A bout goes on, with a prompt open or without. A break that runs may have one too, but holds it still (Q11). */
export type AtDesk = Extract<Activity, { readonly doing: 'sitting' | 'prompted' }>;

/** Whether the rule takes the person to sit at the desk now: their bout goes on. */
export function isAtDesk(activity: Activity): activity is AtDesk {
  return activity.doing === 'sitting' || activity.doing === 'prompted';
}

/** Since when each sign is on without a break; `null` = it is off. */
export interface Signs {
  readonly call: Instant | null;
  readonly displayAwake: Instant | null;
  readonly fullScreen: Instant | null;
}

export interface Lock {
  readonly since: Instant;
  /** By a person, or by the desktop itself; `null` = not judged yet. */
  readonly byHand: boolean | null;
  /** The idle time can show an empty chair: it stood still for a minute under this lock, or had proved itself before it. */
  readonly rested: boolean;
  /** Since when somebody has touched something again and again under it. */
  readonly touchedSince: Instant | null;
}

/** What the idle time has shown of itself (P8). */
export interface Sensor {
  /** Since when it has not once said that nobody is there. */
  readonly unprovenSince: Instant;
  /** It ever did. */
  readonly proven: boolean;
  /** Since when touches have come every few seconds; `null` = they don't. */
  readonly busySince: Instant | null;
  /** Touches were farther apart than that at times. */
  readonly spaced: boolean;
  /** They came so for minutes at times. */
  readonly worked: boolean;
}

/** Ten-minute pieces of work, the oldest first: how much was worked, and how many pauses of each length there were. */
export type Rhythm = readonly {
  readonly from: Instant;
  readonly worked: Span;
  readonly pauses: readonly number[];
}[];

export interface State {
  /** Schema of the saved state; another number is not restored. */
  readonly version: 1;
  readonly activity: Activity;
  /** The latest instant at which there was evidence of the person at the desk; `null` = none yet. */
  readonly lastSeen: Instant | null;
  /** The last touch of keys or pointer, believed or not. */
  readonly lastTouch: Instant | null;
  /** The latest instant at which a person certainly was there; signs count from it for a while (P2). */
  readonly lastProof: Instant | null;
  /** The first proof of this day: the first after a night without any (P8). */
  readonly dayBegan: Instant | null;
  readonly signs: Signs;
  /** The latest instant at which a call was on. */
  readonly callSeen: Instant | null;
  /** `null` = no idle time was read. */
  readonly sensor: Sensor | null;
  /** The first of the prompts in a row that nobody answered since the last proof, and how many they are (P8). */
  readonly unansweredSince: { readonly at: Instant; readonly prompts: number } | null;
  /** Nobody answered, and nothing but the person can show that they are back (P8). */
  readonly emptyChair: boolean;
  /** How often it was presumed since the last proof that the person is back (P8). */
  readonly presumed: number;
  /** How long the person usually is without a touch (P4). */
  readonly rhythm: Rhythm;
  /** The latest instant known to be locked, suspended or stalled: firm evidence if after last seen (P4). */
  readonly lastFirm: Instant | null;
  readonly locked: boolean;
  /** What is known of the lock that holds now; `null` = not locked. */
  readonly lock: Lock | null;
  /** When the machine went to sleep; `null` = awake. */
  readonly suspendedAt: Instant | null;
  /** The last unlock, resume or end of a hindrance (Q2). */
  readonly unsettledAt: Instant | null;
  /** The last end of a hindrance: patience with typing runs from there (Q2); a lock is no hindrance. */
  readonly unhinderedSince: Instant | null;
  /** When the app last spoke up without being asked to, or for the last time at all (Q15). */
  readonly saidAt: Instant | null;
  /** The last prompt that an absence closed, and when: "start" still opens its guide for a while (Q12). */
  readonly left: { readonly prompt: PromptId; readonly at: Instant } | null;
  readonly pause: { readonly until: Instant | null } | null;
  /** The hindrance that the last sample named; the prompt waits for it. */
  readonly hindrance: Hindrance | null;
  /** Since when a call has been seen without a break, and until when. */
  readonly call: { readonly since: Instant; readonly until: Instant } | null;
  readonly sensorMissing: boolean;
  readonly sampledAt: Instant | null;
  /** The latest instant of any signal, to notice a clock that was set (C2). */
  readonly at: Instant | null;
  /** The latest moment that both clocks told; `null` = no such signal since watching began. */
  readonly bothClocks: { readonly at: Instant; readonly mono: Span } | null;
}

/** What the shell has to carry out. */
export type Effect =
  | { readonly do: 'record'; readonly entry: Entry }
  /** Say that a prompt is near, and take it away again (Q16). */
  | { readonly do: 'knock'; readonly knock: Knock }
  | { readonly do: 'end-knock' }
  /** Show the prompt: notification and window, as the settings say; `wanted` = the person has opened it. */
  | { readonly do: 'prompt'; readonly prompt: Prompt; readonly wanted: boolean }
  /** Take the prompt's notification and window away; the outcome is in the journal. */
  | { readonly do: 'close-prompt'; readonly prompt: PromptId }
  | { readonly do: 'open-guide' }
  | { readonly do: 'close-guide' }
  | { readonly do: 'nudge'; readonly sat: Span }
  | { readonly do: 'hint-posture'; readonly stood: Span };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

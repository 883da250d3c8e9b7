/** Owns what the break window is shown: part of the contract between the main process and its windows, types only. */
import type { WindowShape } from '../domain/break/state';
import type { Offer } from '../domain/exercises/offers';
import type { GuideProgress, Side, Variant } from '../domain/guide/guide';
import type { BodyTrait } from '../domain/person/bodyTraits';
import type { Condition } from '../domain/person/conditions';
import type { News } from '../domain/programme/news';
import type { Questions } from '../domain/programme/questions';
import type { Settings } from '../domain/settings';
import type { Knock } from '../domain/sitting/state';
import type { Instant } from '../domain/time';
import type { VoiceBy } from '../ports';

/** What the break window shows. `now` is the main process's clock, so that a window counts by it. */
export interface BreakView {
  readonly now: Instant;
  /** It is not in sight yet: the window of a prompt that comes soon. Nothing moves, speaks or counts. */
  readonly ahead: boolean;
  /** The break so far: soon, asked, being guided, over; `walk`: to stand up and walk is the whole break. */
  readonly mode: 'knock' | 'prompt' | 'guide' | 'done' | 'walk';
  /** How much of the window there is. */
  readonly shape: WindowShape;
  /** The word before a prompt (Q16). */
  readonly knock: Knock | null;
  readonly prompt: {
    readonly id: string;
    readonly sittingMinutes: number;
    readonly canPostpone: boolean;
    /** Minutes that "Later" offers, and the one it means if nothing is chosen. */
    readonly postponements: readonly number[];
    readonly usualPostponement: number;
  } | null;
  /** What is proposed, or being done; `null`: no stretch now, only to stand up and walk. */
  readonly routine: {
    readonly exercise: string;
    readonly kind: 'stretch' | 'strength';
    readonly variant: Variant;
    /** The text key of the cue that begins it; a notification says the same. */
    readonly cue: string;
    /** It begins with a smaller movement. */
    readonly easier: boolean;
    readonly firstSide: Side;
    /** Each side in turn; `false`: both at once. */
    readonly perSide: boolean;
    readonly holdSeconds: number;
    /** Holds of each side, or repetitions in a set and how many sets. */
    readonly reps: number;
    readonly sets: number;
    /** Why this one or this side, as a text key with its numbers. */
    readonly why: { readonly key: string; readonly values: Readonly<Record<string, string | number>> } | null;
  } | null;
  /** Why there is no stretch now; `null` where there is one. */
  readonly walkWhy: string | null;
  /**
   * What can be said of the step by one tap; `null`: nothing, the person stands on a chair or keeps off a step anyway.
   * `near`: beside the number, until three breaks have gone by without a tap; then it lives under "Another".
   */
  readonly step: { readonly says: 'no-step' | 'have-step'; readonly near: boolean } | null;
  /** The exercises of the switch, in order. */
  readonly choices: readonly string[];
  /** All exercises, each with the reason for which it can't be chosen now, if there is one. */
  readonly offers: readonly Offer[];
  readonly guide: GuideProgress | null;
  /** How long this break is in all, to the next whole minute: the guide and the walk after it. */
  readonly breakMinutes: number;
  /** When the break length is over: until then there is time to walk. `null` before it began. */
  readonly walkUntil: Instant | null;
  /**
   * When the next prompt comes after this guide: after so many minutes of sitting (it was taken, Q7), or
   * again in so many minutes (abandoned, Q8). `null`: before the end, and where no prompt was answered.
   */
  readonly next: { readonly after: 'sitting' | 'waiting'; readonly minutes: number } | null;
  readonly stretchesToday: number;
  readonly stretchesPlanned: number;
  /** What changed in the programme today, for the end of the day's first break; `null`: nothing. */
  readonly news: (News & { readonly stage: number }) | null;
  /** What the end asks, and what the programme has to say. */
  readonly questions: Questions;
  /** The person works on elsewhere and the guide waits (B3): the window asks softly. */
  readonly stillWorking: boolean;
  /** What the guide waits to be told of the body before the first such exercise; an answer may bring another one. */
  readonly asks: readonly BodyTrait[];
  /** No stretch until a clinician was asked about these: that it was done can be said here. */
  readonly unasked: readonly Condition[];
  /** The first stretch: the tilt is practised before it, while the guide waits. */
  readonly drillDue: boolean;
  readonly chime: boolean;
  readonly chimeSound: Settings['chimeSound'];
  readonly soundVolume: number;
  readonly voice: boolean;
  /** Who speaks the person's language here. */
  readonly voiceBy: VoiceBy;
  /** Nothing is heard, and the stretch is the first, or one in which the screen is out of view: it is offered. */
  readonly offersSound: boolean;
}

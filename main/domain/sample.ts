/**
 * Owns what the machine reports at one instant. We observe a computer in use and presume a seated
 * person; nothing here knows whether anyone sits.
 */
import type { Span } from './time';

/** A reason to hold a prompt back, in the order in which one is named when several hold (Simulation). */
export const hindrances = ['outside-hours', 'paused', 'do-not-disturb', 'call', 'full-screen'] as const;
export type Hindrance = (typeof hindrances)[number];

/**
 * Why a due prompt waits though there is no hindrance (Q2): the first seconds after an unlock, a resume or the
 * end of a hindrance; something was said in the last quarter of an hour; nobody was seen in the last minute; the person types; there is no sensor that could tell;
 * the small window that comes first is there (Q16).
 */
export const heldBackReasons = [
  'settling',
  'lately',
  'nobody-there',
  'typing',
  'no-sensor',
  'knocking',
] as const;
export type HeldBack = (typeof heldBackReasons)[number];

/** What the machine reports at one instant, which is that of the signal that brings it. */
export interface Sample {
  /** Minutes that local time is ahead of UTC at this instant: working hours are local. */
  readonly utcOffset: number;
  /** Time since the last input, in whole seconds as systems report it; `null` = no working sensor (P3). */
  readonly idle: Span | null;
  /** A microphone or camera is in use: someone is in a call (presence by P2, hindrance by Q3). */
  readonly call: boolean;
  /** Something keeps the display awake: a video, a presentation, a call (presence by P2). */
  readonly displayAwake: boolean;
  /** A window fills the screen (hindrance). */
  readonly fullScreen: boolean;
  /** The desktop's do-not-disturb is on (hindrance). */
  readonly doNotDisturb: boolean;
}

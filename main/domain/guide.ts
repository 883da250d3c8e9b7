/** Owns the course of one guide: which phase it is in, which side is held, and what has been held so far. */
import type { Held } from './journal';
import type { Instant, Span } from './time';

export type Side = 'left' | 'right';
export type GuidePhase = 'set-up' | 'tuck' | 'move' | 'hold' | 'return' | 'done';

/** What a guide is going to be: fixed when it starts, changed only by "easier". */
export interface GuidePlan {
  readonly exercise: string;
  /** The sides in the order in which they are held. */
  readonly sides: readonly Side[];
  readonly hold: Span;
  readonly lengths: { readonly [phase in Exclude<GuidePhase, 'hold' | 'done'>]: Span };
}

export interface GuideProgress {
  readonly phase: GuidePhase;
  readonly side: Side;
  /** 1-based place of the side. */
  readonly sideNumber: number;
  readonly phaseStartedAt: Instant;
  /** `null` while paused and when done. */
  readonly phaseEndsAt: Instant | null;
  /** What is left of the phase; stands still while paused. */
  readonly left: Span;
  readonly paused: boolean;
  readonly held: Held;
}

/** Owns what a person can ask of the app, wherever they ask it: a new member is led on by the compiler. */
import type { WindowPlace } from './bridge/windows';
import type { ExerciseId } from './domain/exercises/exercises';
import type { Posture } from './domain/journal';
import type { PromptId } from './domain/sitting/state';
import type { Instant, Span } from './domain/time';

/** What a person can ask of the app from the tray, the command line or a window. */
export type Command =
  /** `exercise`: this one, where it may be done now. `brief`: only to try it, one short hold a side. */
  | { readonly do: 'stretch'; readonly exercise?: ExerciseId; readonly brief?: boolean }
  | { readonly do: 'later'; readonly minutes: number | null; readonly prompt?: PromptId }
  | { readonly do: 'skip'; readonly prompt?: PromptId }
  | { readonly do: 'stood-up' }
  | { readonly do: 'still-sitting' }
  | { readonly do: 'posture'; readonly posture: Posture }
  | { readonly do: 'pause'; readonly until: Instant | 'tomorrow' | 'resumed' }
  | { readonly do: 'pause-for'; readonly length: Span }
  | { readonly do: 'resume' }
  | ({ readonly do: 'open' } & WindowPlace)
  | { readonly do: 'quit' };

/**
 * Owns the words the senses share: a source is one way of reading one thing ("logind"), a sense is what is
 * made of all sources of it ("lock"). Readings are remembered, so that asking never waits.
 */
import type { Disposable, SensorHealth } from '../../ports';

/** How a source is doing: `missing` = not on this machine, `refused` = there, but not for us. */
export type SourceState = Exclude<SensorHealth['state'], 'off'>;

/** What one question to the machine brought. Failing is expected, so it is a value. */
export type Outcome<T> =
  | { readonly state: 'working'; readonly value: T }
  | { readonly state: Exclude<SourceState, 'working'>; readonly why: string };

/** A source that has been started. */
export interface RunningSource<T> extends Disposable {
  /** The last reading; `null` = not known. Never waits. */
  value(): T | null;
  state(): SourceState;
}

/** One way of reading one thing; `start` begins to read and calls `changed` when value or state has changed. */
export interface Source<T> {
  /** For the expert, not translated: "logind LockedHint". */
  readonly by: string;
  start(changed: () => void): RunningSource<T>;
}

/** Tells what went wrong, for the log; never what a person does. */
export type WriteLine = (line: string) => void;

export function works<T>(value: T): Outcome<T> {
  return { state: 'working', value };
}

export function fails(state: Exclude<SourceState, 'working'>, why: string): Outcome<never> {
  return { state, why };
}

/** A source that can't be read here; it says so and does nothing else. */
export function absent<T>(by: string, state: Exclude<SourceState, 'working'> = 'missing'): Source<T> {
  return { by, start: () => ({ value: () => null, state: () => state, dispose() {} }) };
}

/** A thing that somebody else reads here, and well: Electron's own events. */
export function readElsewhere<T>(by: string): Source<T> {
  return { by, start: () => ({ value: () => null, state: () => 'working', dispose() {} }) };
}

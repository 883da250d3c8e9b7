/**
 * Owns the stubborn write: memory is the truth, a write that fails is tried again later with what is newest
 * then, and whether something is unsaved is known.
 */
import { seconds } from '../domain/time';
import type { Clock, Disposable, Log } from '../ports';
import { reasonOf } from './files';

export interface Persistence extends Disposable {
  /** Writes now; on failure logs why and tries again later. */
  save(): void;
  /** The reason why the last write failed, or `null` where everything is on the disk. */
  failure(): string | null;
}

/** Ours: soon enough for a virus scanner that held the file, seldom enough for a full disk. */
const waits = [seconds(2), seconds(10), seconds(60)] as const;

/** `write` throws where it fails; it is given the newest values by whoever holds them. */
export function createPersistence(parts: {
  readonly name: string;
  readonly clock: Pick<Clock, 'wakeAfter'>;
  readonly log: Log;
  readonly write: () => void;
}): Persistence {
  const { name, clock, log, write } = parts;
  let failure: string | null = null;
  let attempt = 0;
  let retry: Disposable | null = null;
  let disposed = false;

  const save = (): void => {
    retry?.dispose();
    retry = null;
    try {
      write();
      if (failure !== null) log.note(`${name} is saved again`);
      failure = null;
      attempt = 0;
    } catch (error) {
      const reason = reasonOf(error);
      if (failure !== reason) log.trouble(`saving ${name}, which is kept in memory`, error);
      failure = reason;
      if (disposed) return;
      const wait = waits[Math.min(attempt, waits.length - 1)] ?? seconds(60);
      attempt += 1;
      retry = clock.wakeAfter(wait, save);
    }
  };

  return {
    save,
    failure: () => failure,
    dispose() {
      if (disposed) return;
      disposed = true;
      retry?.dispose();
      if (failure !== null) save();
    },
  };
}

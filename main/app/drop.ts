/** Owns how a promise is let go on by itself. */
import type { Log } from '../ports';

/** Lets it go on; what it fails with is logged. */
export function drop(promise: Promise<unknown>, log: Log, reason: string): void {
  promise.catch((error: unknown) => log.trouble(reason, error));
}

/** Owns how a simulation refuses what it was given: one sentence that says what was expected, and what was there. */

/** What was given can't be used; the message says what was expected. */
export class TraceError extends Error {}

/** The end of such a sentence: what was there instead. */
export function butIs(value: unknown): string {
  if (value === undefined) return ', but it is missing';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return `, not ${value}: a number like 1e999 is larger than any that can be held`;
  }
  return `, not ${JSON.stringify(value)}`;
}

/** Does `read`; what it refuses is told with where it stands. */
export function naming<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof TraceError ? new TraceError(`${where}: ${error.message}`) : error;
  }
}

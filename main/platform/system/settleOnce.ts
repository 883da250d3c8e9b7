/** Owns the promise of a callback that may come never, twice, or after an exception. */
import type { Span } from '../../domain/time';
import type { Clock } from '../../ports';

/**
 * Runs `start` with a function that settles the promise; only the first call counts. Settles with `late`
 * once `limit` has passed, and with `broken(error)` where `start` throws.
 */
export function settleOnce<Result>(
  clock: Pick<Clock, 'wakeAfter'>,
  limit: Span,
  late: Result,
  broken: (error: unknown) => Result,
  start: (settle: (result: Result) => void) => void,
): Promise<Result> {
  return new Promise((resolve) => {
    const timer = clock.wakeAfter(limit, () => resolve(late));
    const settle = (result: Result): void => {
      timer.dispose();
      resolve(result);
    };
    try {
      start(settle);
    } catch (error) {
      settle(broken(error));
    }
  });
}

/**
 * Owns the one loop by which the machine is asked: never twice at once, never more often than `gap`, again after
 * a while or when something tells of a change, and ever more rarely where asking fails.
 */
import { type Span, span } from '../../domain/time';
import type { Disposable } from '../../ports';
import { createBackOff } from './backOff';
import type { SenseClock } from './senseClock';
import { fails, type Outcome, type RunningSource, type Source, type WriteLine } from './source';

export interface Question<T> {
  readonly by: string;
  /** Asks the machine; settles in bounded time and never rejects. */
  readonly ask: () => Promise<Outcome<T>>;
  /** How long after an answer to ask again, with the first sample after that. */
  readonly again: Span | (() => Span);
  /** Signals of this tell of each change: what is asked again in case one was lost takes turns with what else it tells of. */
  readonly signalsOf?: object;
  /** The least time between two questions: 10 s where asking starts a program. */
  readonly gap: Span;
  /** Subscribes to what tells of a change; the callback asks anew. */
  readonly onHint?: (hint: () => void) => Disposable;
  /** Where nothing is there to ask: `retry` from time to time, or `wait` for a hint. */
  readonly whenMissing: 'retry' | 'wait';
}

/** A source that is read by asking. */
export function askedSource<T>(question: Question<T>, clock: SenseClock, log: WriteLine): Source<T> {
  return { by: question.by, start: (changed) => startAsking(question, clock, log, changed) };
}

function startAsking<T>(
  { by, ask, again, signalsOf, gap, onHint, whenMissing }: Question<T>,
  clock: SenseClock,
  log: WriteLine,
  changed: () => void,
): RunningSource<T> {
  const backOff = createBackOff();
  let last: Outcome<T> = { state: 'missing', why: 'not asked yet' };
  let asking = false;
  let hinted = false;
  let disposed = false;
  let askedAt: Span | null = null;
  let timer: Disposable | null = null;

  const wait = (length: Span): void => {
    timer?.dispose();
    timer = clock.wakeAfter(length, () => void begin());
  };
  /** Nothing has told of a change: asked again when the machine is awake for the app anyway. */
  const waitForSample = (length: Span): void => {
    timer?.dispose();
    timer = clock.wakeWithSample(length, () => void begin());
  };
  const waitAgain = (length: Span): void => {
    if (signalsOf === undefined) return waitForSample(length);
    timer?.dispose();
    timer = clock.wakeInTurn(signalsOf, length, () => void begin());
  };
  const keep = (outcome: Outcome<T>): void => {
    const before = last;
    last = outcome;
    if (outcome.state !== 'working' && outcome.state !== before.state)
      log(`${by}: ${outcome.state}, ${outcome.why}`);
    if (before.state !== outcome.state || valueIn(before) !== valueIn(outcome)) changed();
  };
  const begin = async (): Promise<void> => {
    timer?.dispose();
    timer = null;
    asking = true;
    hinted = false;
    askedAt = clock.mono();
    // A mistake in an adapter must not silence it for good.
    const outcome = await ask().catch((error: unknown) => fails('unsure', String(error)));
    asking = false;
    if (disposed) return;
    keep(outcome);
    plan(outcome);
  };
  const plan = (outcome: Outcome<T>): void => {
    if (outcome.state === 'working') backOff.reset();
    if (hinted) wait(rest());
    else if (outcome.state === 'working') waitAgain(typeof again === 'function' ? again() : again);
    else if (outcome.state !== 'missing' || whenMissing === 'retry')
      waitForSample(span(Math.max(gap, backOff.next())));
  };
  /** What is left of the gap since the last question. */
  const rest = (): Span => span(askedAt === null ? 0 : Math.max(0, askedAt + gap - clock.mono()));
  const hint = (): void => {
    hinted = true;
    if (asking || disposed) return;
    if (rest() === 0) void begin();
    else wait(rest());
  };

  const subscription = onHint?.(hint);
  if (!asking) void begin();
  return {
    value: () => valueIn(last),
    state: () => last.state,
    dispose() {
      disposed = true;
      timer?.dispose();
      subscription?.dispose();
    },
  };
}

function valueIn<T>(outcome: Outcome<T>): T | null {
  return outcome.state === 'working' ? outcome.value : null;
}

/**
 * Owns what a start does that finds the app's lock taken: the app that has it is about to listen, about to go, or
 * hangs.
 */
import type { Asked } from './commandLine';

export interface OnlyOneParts<Lock> {
  /** Takes the lock; `null` where a running app has it. */
  take(): Lock | null;
  /** Asks the running app what this start would have done. */
  ask(): Promise<Asked>;
  /** Waits for so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

export type OnlyOne<Lock> =
  | { readonly kind: 'alone'; readonly lock: Lock }
  /** The app that runs did it. */
  | { readonly kind: 'done'; readonly exit: 0 | 1 }
  /** It runs and does not answer. */
  | { readonly kind: 'no-reply' };

const pauseMilliseconds = 200;
/** Longer than the app takes from its lock to its socket, or from quitting to its end, on a slow machine. */
const tries = 50;

/** Resolves once this start is the only one, or what it wanted is done; in bounded time, never rejects. */
export async function becomeOnly<Lock>({ take, ask, pause }: OnlyOneParts<Lock>): Promise<OnlyOne<Lock>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const lock = take();
    if (lock !== null) return { kind: 'alone', lock };
    const asked = await ask();
    if (asked.ok) return { kind: 'done', exit: asked.reply.exit };
    if (asked.why === 'no-reply') return { kind: 'no-reply' };
    await pause(pauseMilliseconds);
  }
  return { kind: 'no-reply' };
}

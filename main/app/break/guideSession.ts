/**
 * Owns the guide that is open now: it starts it, moves it on when a phase is over, and says when it has
 * ended. Phases, held seconds and completion are decided here; the window only displays them.
 */
import {
  act,
  type GuideAction,
  type GuidePlan,
  type GuideRun,
  guideAt,
  nextChangeAt,
  outcomeAt,
  shiftGuide,
  startGuide,
} from '../../domain/guide/guide';
import { between, type Span, span } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';

export type GuideOutcome = ReturnType<typeof outcomeAt>;

export interface GuideSession extends Disposable {
  /** The guide that runs, or has ended and is still shown. */
  shown(): GuideRun | null;
  isRunning(): boolean;
  start(plan: GuidePlan): void;
  act(action: GuideAction): void;
  /** Ends a running guide here and now and tells what it came to; `null` where none runs. Nothing is shown after it. */
  putAway(): GuideOutcome | null;
  /** The wall clock was set back by so much (C2). */
  setBack(by: Span): void;
}

export interface GuideListener {
  /** Something that a window shows has changed. */
  changed(): void;
  /** The guide has ended by itself or by "stop"; it is still shown. */
  ended(outcome: GuideOutcome): void;
}

export function createGuideSession(clock: Clock, listener: GuideListener): GuideSession {
  let run: GuideRun | null = null;
  let alarm: Disposable | null = null;

  const isRunning = (): boolean => run !== null && guideAt(run, clock.now()).phase !== 'done';

  /** Wakes at the next change of phase, and tells of the end. */
  const follow = (): void => {
    alarm?.dispose();
    alarm = null;
    if (run === null) return;
    const now = clock.now();
    if (guideAt(run, now).phase === 'done') {
      listener.ended(outcomeAt(run, now));
    } else {
      const next = nextChangeAt(run, now);
      if (next !== null) alarm = clock.wakeAfter(span(Math.max(between(now, next), 1)), follow);
    }
    listener.changed();
  };

  return {
    shown: () => run,
    isRunning,
    start(plan) {
      run = startGuide(plan, clock.now());
      follow();
    },
    act(action) {
      if (run === null || !isRunning()) return;
      run = act(run, action, clock.now());
      follow();
    },
    putAway() {
      const outcome = run !== null && isRunning() ? outcomeAt(run, clock.now()) : null;
      alarm?.dispose();
      alarm = null;
      run = null;
      return outcome;
    },
    setBack(by) {
      if (run === null) return;
      run = shiftGuide(run, span(-by));
      // An alarm that went off between the clock and us was set anew by the instants of before.
      if (alarm !== null) follow();
    },
    dispose() {
      alarm?.dispose();
      alarm = null;
      run = null;
    },
  };
}

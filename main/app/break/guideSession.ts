/**
 * Owns the guide that is open now: it starts it, moves it on when a phase is over, and says when it has
 * ended. Phases, held seconds and completion are decided here; the window only displays them.
 */
import {
  act,
  type GuideAction,
  type GuidePlan,
  type GuideRun,
  nextChangeAt,
  outcomeAt,
  startGuide,
  watched,
} from '../../domain/guide/guide';
import { between, type Stamp, seconds, span } from '../../domain/time';
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
}

export interface GuideListener {
  /** Something that a window shows has changed. */
  changed(): void;
  /** The guide has ended by itself or by "stop"; it is still shown. */
  ended(outcome: GuideOutcome): void;
}

/** How often a guide that runs is looked at: what nobody looked at for long is not counted as held. */
const beat = seconds(2);

export function createGuideSession(clock: Clock, listener: GuideListener): GuideSession {
  let run: GuideRun | null = null;
  let looked: Stamp = { at: clock.now(), mono: clock.mono() };
  /** What the listener was told of last; whoever looks in between may have moved the run on. */
  let told: GuideRun | null = null;
  let alarm: Disposable | null = null;

  /** The run as of now, whatever the clocks did since the last look. */
  const look = (): GuideRun | null => {
    const now = { at: clock.now(), mono: clock.mono() };
    if (run !== null) run = watched(run, looked, now);
    looked = now;
    return run;
  };

  const isRunning = (): boolean => (look()?.phase ?? 'done') !== 'done';

  /** Wakes at the next change of phase, and in between to see that time goes by. */
  const sleep = (one: GuideRun): void => {
    alarm?.dispose();
    const next = nextChangeAt(one, looked.at);
    const rest = next === null ? null : span(Math.max(between(looked.at, next), 1));
    alarm = rest === null ? null : clock.wakeAfter(span(Math.min(rest, beat)), onAlarm);
  };

  const onAlarm = (): void => {
    const now = look();
    if (now === null) return;
    if (told?.phase === now.phase && told.paused === now.paused) sleep(now);
    else follow();
  };

  /** What changed is told, and the end of it too. */
  const follow = (): void => {
    alarm?.dispose();
    alarm = null;
    const now = look();
    if (now === null) return;
    told = now;
    if (now.phase === 'done') listener.ended(outcomeAt(now, looked.at));
    else sleep(now);
    listener.changed();
  };

  return {
    shown: look,
    isRunning,
    start(plan) {
      look();
      run = startGuide(plan, looked.at);
      follow();
    },
    act(action) {
      const now = look();
      if (now === null || now.phase === 'done') return;
      run = act(now, action, looked.at);
      follow();
    },
    putAway() {
      const now = look();
      const outcome = now === null || told?.phase === 'done' ? null : outcomeAt(now, looked.at);
      alarm?.dispose();
      alarm = null;
      run = null;
      return outcome;
    },
    dispose() {
      alarm?.dispose();
      alarm = null;
      run = null;
    },
  };
}

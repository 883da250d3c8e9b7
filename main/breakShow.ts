/**
 * Owns what the break window is doing: when it comes, hides behind a lock and goes, the guide it shows, and
 * what becomes of a guide when its window is closed.
 */

import type { BreakView, GuideAction } from './bridge/contract';
import { boundsOf, dayOf } from './domain/day';
import type { Entry } from './domain/journal';
import { seenLately } from './domain/presence';
import type { Settings } from './domain/settings';
import type { Prompt, Signal, State } from './domain/state';
import { between, type Instant, type Span, seconds } from './domain/time';
import { createGuideSession, type GuideOutcome } from './guideSession';
import { drop } from './perform';
import type { Clock, Disposable, JournalStore, Log, Windows } from './ports';
import type { Proposals } from './proposals';
import { breakView } from './views/breakView';

export interface BreakShowParts {
  readonly clock: Clock;
  readonly windows: Windows;
  readonly journal: Pick<JournalStore, 'read'>;
  readonly proposals: Proposals;
  readonly log: Log;
  settings(): Settings;
  state(): State;
  dispatch(signal: Signal): void;
  changed(): void;
}

export interface BreakShow extends Disposable {
  view(): BreakView | null;
  /** A guide runs, or has ended and is still shown. */
  showsGuide(): boolean;
  isGuiding(): boolean;
  mayShow(prompt: Prompt): boolean;
  openGuide(): void;
  closeGuide(): void;
  act(action: GuideAction): void;
  /** To be called after every change of the state. */
  follow(): void;
  setBack(by: Span): void;
}

/** Input at the desk during a hold, for so long, asks softly whether the person is still working. */
const workingFor = seconds(10);
const workingPause = seconds(2);

export function createBreakShow(parts: BreakShowParts): BreakShow {
  const { clock, windows, journal, proposals, log } = parts;
  let wasLocked = false;
  let workingSince: Instant | null = null;

  const credit = (outcome: GuideOutcome): void => {
    proposals.forget();
    parts.dispatch({ type: 'guide-closed', at: clock.now(), ...outcome });
  };
  const session = createGuideSession(clock, { changed: () => parts.changed(), ended: credit });

  const putAway = (): void => {
    const outcome = session.putAway();
    workingSince = null;
    if (outcome !== null) credit(outcome);
  };

  /** Closed by the person, or its page ended: what was held so far is credited. */
  const closing = windows.onClosed((name) => {
    if (name !== 'break') return;
    putAway();
    parts.changed();
  });

  const bring = async (focus: boolean): Promise<void> => {
    if (await windows.open('break', focus)) return;
    log.note('the guide could not be shown', 'it is put away');
    putAway();
  };

  const watchWork = (): void => {
    const now = clock.now();
    const elsewhere = !windows.isFocused('break') && seenLately(parts.state(), now, workingPause);
    workingSince = session.isRunning() && elsewhere ? (workingSince ?? now) : null;
  };

  /** Nothing of ours is drawn over a locked screen; what is still open comes back after it. */
  const followLock = (): void => {
    const { locked, activity } = parts.state();
    if (locked === wasLocked) return;
    wasLocked = locked;
    if (locked) return windows.hide('break');
    const asks = activity.doing === 'prompted' && parts.settings().promptStyle !== 'notification';
    if (asks || session.shown() !== null) drop(bring(false), log, 'showing the break window after an unlock');
  };

  return {
    view() {
      const run = session.shown();
      const state = parts.state();
      if (run === null && state.activity.doing !== 'prompted') return null;
      const now = clock.now();
      const today = entriesOfToday(journal, clock);
      return breakView({
        state,
        run,
        proposal: proposals.current(),
        settings: parts.settings(),
        stretchesToday: today.filter((entry) => entry.type === 'guide-closed' && entry.completed).length,
        askSoreness: !today.some((entry) => entry.type === 'soreness'),
        stillWorking: workingSince !== null && between(workingSince, now) >= workingFor,
        now,
      });
    },
    showsGuide: () => session.shown() !== null,
    isGuiding: session.isRunning,
    mayShow: (prompt) => {
      const { activity, locked } = parts.state();
      return !locked && activity.doing === 'prompted' && activity.prompt.id === prompt.id;
    },
    openGuide() {
      const { activity } = parts.state();
      const prompted = activity.doing === 'break' && activity.guide.prompt !== null;
      const plan = prompted ? proposals.current().plan : proposals.asked();
      // No stretch now: to stand up and walk is the break.
      if (plan === null) return parts.dispatch({ type: 'stood-up', at: clock.now() });
      if (!session.isRunning()) session.start(plan);
      drop(bring(true), log, 'opening the guide');
    },
    closeGuide() {
      putAway();
      windows.close('break');
    },
    act: (action) => session.act(action),
    follow() {
      // Another prompt has come while the last guide's end was still on the screen.
      if (parts.state().activity.doing === 'prompted' && !session.isRunning()) session.putAway();
      followLock();
      watchWork();
    },
    setBack: (by) => session.setBack(by),
    dispose() {
      closing.dispose();
      session.dispose();
    },
  };
}

/** What was recorded since the day began (C4). */
function entriesOfToday(journal: Pick<JournalStore, 'read'>, clock: Clock): readonly Entry[] {
  const today = boundsOf(dayOf(clock.now(), clock.utcOffset), clock.utcOffset);
  return journal.read(today.from, today.to);
}

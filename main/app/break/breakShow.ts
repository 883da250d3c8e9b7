/**
 * Owns what the break window is doing: when it comes, hides behind a lock and goes, the guide it shows, and
 * what becomes of a guide when its window is closed.
 */

import type { BreakView, GuideAction } from '../../bridge/contract';
import { boundsOf, type DayKey, dayOf, shiftDay } from '../../domain/day';
import { isExerciseId, isStretchId } from '../../domain/exercises/exercises';
import type { Entry } from '../../domain/journal';
import { questionsOf } from '../../domain/programme/questions';
import type { Settings } from '../../domain/settings';
import { seenLately } from '../../domain/sitting/presence';
import type { Happening, Prompt, State } from '../../domain/sitting/state';
import { after, between, type Instant, minutes, type Span, seconds } from '../../domain/time';
import type { Clock, Disposable, JournalStore, Log, Notifier, Windows } from '../../ports';
import { breakView, type Walk } from '../../views/breakView';
import { drop } from '../perform';
import type { PromptStyle } from '../promptStyle';
import { createGuideSession, type GuideOutcome } from './guideSession';
import { createNoteGoes } from './noteGoes';
import { type Proposals, timeOfDay } from './proposals';

export interface BreakShowParts {
  readonly clock: Clock;
  readonly windows: Windows;
  readonly journal: Pick<JournalStore, 'read'>;
  readonly proposals: Proposals;
  readonly log: Log;
  readonly notifier: Pick<Notifier, 'withdraw'>;
  settings(): Settings;
  promptStyle(): PromptStyle;
  state(): State;
  dispatch(happening: Happening): void;
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
  /** The wall clock was set by so much (C2): what is held shifts with it. */
  clockSet(by: Span): void;
}

/** Input at the desk during a hold, for so long, asks softly whether the person is still working. */
const workingFor = seconds(10);
const workingPause = seconds(2);

export function createBreakShow(parts: BreakShowParts): BreakShow {
  const { clock, windows, journal, proposals, log } = parts;
  let wasLocked = false;
  let wasOut = false;
  let workingSince: Instant | null = null;
  let walk: Walk | null = null;
  let hurt = false;

  const credit = (outcome: GuideOutcome): void => {
    proposals.forget();
    parts.dispatch({ type: 'guide-closed', ...outcome });
  };
  const session = createGuideSession(clock, { changed: () => parts.changed(), ended: credit });

  const noteGoes = createNoteGoes(parts);

  const putAway = (): void => {
    const outcome = session.putAway();
    workingSince = null;
    walk = null;
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

  /**
   * No stretch now: to stand up and walk is the break. The person has said so by starting it, so the bout ends;
   * the window stays and counts the walk.
   */
  const goForWalk = (): void => {
    const since = clock.now();
    session.putAway();
    walk = { since, until: after(since, minutes(parts.settings().breakLength)) };
    parts.dispatch({ type: 'stood-up' });
    drop(bring(true), log, 'opening the walk');
  };

  const watchWork = (): void => {
    const now = clock.now();
    const elsewhere = !windows.isFocused('break') && seenLately(parts.state(), now, workingPause);
    workingSince = session.isRunning() && elsewhere ? (workingSince ?? now) : null;
  };

  /** Nobody holds on behind a locked screen or a closed lid: the guide waits, and nothing is credited. */
  const followAbsence = (): void => {
    const { locked, suspendedAt } = parts.state();
    const isOut = locked || suspendedAt !== null;
    if (isOut === wasOut) return;
    wasOut = isOut;
    if (isOut) session.act('pause');
  };

  /** Nothing of ours is drawn over a locked screen; what is still open comes back after it. */
  const followLock = (): void => {
    const { locked, activity } = parts.state();
    if (locked === wasLocked) return;
    wasLocked = locked;
    if (locked) return windows.hide('break');
    const asks = activity.doing === 'prompted' && parts.promptStyle() !== 'notification';
    if (asks || session.shown() !== null || walk !== null)
      drop(bring(false), log, 'showing the break window after an unlock');
  };

  return {
    view() {
      const run = session.shown();
      const state = parts.state();
      if (run === null && walk === null && state.activity.doing !== 'prompted') return null;
      const now = clock.now();
      const day = dayOf(now, clock.utcOffset);
      const today = entriesOf(day, journal, clock);
      return breakView({
        state,
        run,
        proposal: proposals.current(),
        settings: parts.settings(),
        walk,
        stretchesToday: today.filter(isStretchDone).length,
        questions: questionsOf(proposals.programme(), {
          today,
          yesterday: entriesOf(shiftDay(day, -1), journal, clock),
          hurt,
          morning: timeOfDay(clock) === 'morning' || timeOfDay(clock) === 'day',
        }),
        stillWorking: workingSince !== null && between(workingSince, now) >= workingFor,
        now,
      });
    },
    showsGuide: () => session.shown() !== null || walk !== null,
    isGuiding: session.isRunning,
    mayShow: (prompt) => {
      const { activity, locked } = parts.state();
      return !locked && activity.doing === 'prompted' && activity.prompt.id === prompt.id;
    },
    openGuide() {
      const { activity } = parts.state();
      const prompted = activity.doing === 'break' && activity.guide.prompt !== null;
      const plan = prompted ? proposals.current().plan : proposals.asked();
      hurt = false;
      if (plan === null) return goForWalk();
      walk = null;
      if (!session.isRunning()) session.start(plan);
      drop(bring(true), log, 'opening the guide');
    },
    closeGuide() {
      // The guide that the walk took the place of; the walk has its own end.
      if (walk !== null) return;
      putAway();
      windows.close('break');
    },
    act(action) {
      if (action === 'hurts') hurt = true;
      session.act(action);
    },
    follow() {
      // Another prompt has come while the last guide's end was still on the screen.
      const { doing } = parts.state().activity;
      if (doing === 'prompted' && !session.isRunning()) {
        session.putAway();
        walk = null;
      }
      if (doing !== 'prompted' && doing !== 'break') proposals.breakOver();
      followAbsence();
      followLock();
      watchWork();
      noteGoes();
    },
    clockSet(by) {
      if (walk !== null) walk = { since: after(walk.since, by), until: after(walk.until, by) };
    },
    dispose() {
      closing.dispose();
      session.dispose();
    },
  };
}

/** What was recorded on a day (C4). */
function entriesOf(day: DayKey, journal: Pick<JournalStore, 'read'>, clock: Clock): readonly Entry[] {
  const { from, to } = boundsOf(day, clock.utcOffset);
  return journal.read(from, to);
}

function isStretchDone(entry: Entry): boolean {
  return (
    entry.type === 'guide-closed' &&
    entry.completed &&
    isExerciseId(entry.exercise) &&
    isStretchId(entry.exercise)
  );
}

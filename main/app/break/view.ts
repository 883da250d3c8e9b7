/** Owns what the break window is told: the break as it is now, with what the day and the programme know besides. */
import type { BreakView } from '../../bridge/contract';
import { shapeOf } from '../../domain/break/shape';
import type { BreakState } from '../../domain/break/state';
import { isWork } from '../../domain/break/work';
import { boundsOf, type DayKey, dayOf, shiftDay } from '../../domain/day';
import { isExerciseId, isStretchId } from '../../domain/exercises/exercises';
import type { Entry } from '../../domain/journal';
import type { Questionnaire } from '../../domain/person/questionnaire';
import { unasked } from '../../domain/person/safety';
import { newsOf } from '../../domain/programme/news';
import { questionsOf } from '../../domain/programme/questions';
import type { ProgrammeState } from '../../domain/programme/state';
import type { Settings } from '../../domain/settings';
import type { State } from '../../domain/sitting/state';
import type { Clock, JournalStore, VoiceBy } from '../../ports';
import { breakView } from '../../views/breakView';
import { hourOf, type Proposals, timeOfDay } from './proposals';

export interface ShownBreakParts {
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly journal: Pick<JournalStore, 'read'>;
  readonly proposals: Pick<Proposals, 'current' | 'programme'>;
  settings(): Settings;
  /** The tilt was never practised, and no stretch was done. */
  drillDue(): boolean;
  /** What the person has said of themselves. */
  questionnaire(): Questionnaire;
  voiceBy(): VoiceBy;
  state(): State;
  breakState(): BreakState;
}

/** From this hour on a day at the desk is nearly over; ours. */
const eveningFrom = 16;

/** What the window shows now; `null` = nothing. */
export function shownBreak(parts: ShownBreakParts): BreakView | null {
  const { clock, journal, proposals } = parts;
  const breakNow = parts.breakState();
  const { stage, hurt } = breakNow;
  if (stage.is === 'none') return null;
  const now = clock.now();
  const day = dayOf(now, clock.utcOffset);
  const today = entriesOf(day, journal, clock);
  const part = timeOfDay(clock);
  const hour = hourOf(clock);
  return breakView({
    state: parts.state(),
    run: stage.is === 'guide' || stage.is === 'done' ? stage.run : null,
    knock: stage.is === 'knock' ? stage.knock : null,
    shape: shapeOf(breakNow),
    proposal: proposals.current(),
    settings: parts.settings(),
    walk: stage.is === 'walk' ? stage.walk : null,
    stretchesToday: today.filter(isStretchDone).length,
    questions: questionsOf(proposals.programme(), {
      today,
      yesterday: entriesOf(shiftDay(day, -1), journal, clock),
      hurt,
      morning: part === 'morning' || part === 'day',
      evening: hour >= eveningFrom || hour < 4,
      first: isFirst(proposals.programme(), parts.questionnaire()),
    }),
    news: newsToday(proposals.programme()),
    stillWorking: stage.is === 'guide' && isWork(stage.work),
    stretchesEver: proposals.programme().ledger.stretchesEver,
    drillDue: parts.drillDue(),
    answered: parts.questionnaire().answered,
    unasked: unasked(parts.questionnaire().conditions, parts.questionnaire().asked),
    voiceBy: parts.voiceBy(),
    now,
  });
}

/** Whether the break that is over was the first with a stretch, of a person whose soreness is not known. */
function isFirst({ ledger, soreness }: ProgrammeState, told: Pick<Questionnaire, 'soreness'>): boolean {
  return ledger.stretchesEver <= 1 && soreness.latest === null && told.soreness === null;
}

function newsToday(programme: ProgrammeState): BreakView['news'] {
  const news = newsOf(programme);
  return news?.today === true ? { ...news, stage: programme.stage } : null;
}

/** What was recorded on a day (C4). */
function entriesOf(
  day: DayKey,
  journal: Pick<JournalStore, 'read'>,
  clock: Pick<Clock, 'utcOffset'>,
): readonly Entry[] {
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

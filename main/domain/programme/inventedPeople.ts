/**
 * Owns invented people, for the tests of the programme and for printing it: each lives day by day, is offered breaks, takes the
 * routine that is chosen for them or not, and answers about soreness.
 */
import { chooseRoutine, type Routine, type RoutineContext } from '../exercises/choose';
import { forbidsEveryStretch } from '../exercises/demands';
import type { ExerciseId } from '../exercises/exercises';
import { type Profile, presetProfile } from '../person/profile';
import { after, days, hours, type Instant, instant, minutes } from '../time';
import type { Stage } from './dose';
import type { DayOf, ProgrammeEvent } from './events';
import { foldProgramme } from './programme';
import type { ProgrammeLogEntry, ProgrammeState } from './state';

/** Days of a person in Greenwich: from 04:00 to 04:00. */
export const dayOf: DayOf = (at) => Math.floor((at - hours(4)) / days(1));

/** Monday, 2 March 2026: the first day of every diary. */
export const monday = 20514;

export function at(day: number, hour: number, minute = 0): Instant {
  return after(instant(days(day)), minutes(hour * 60 + minute));
}

/** What a person does on one day at the desk; `null` in its place is a day away. */
export interface DayLived {
  /** How many of eight prompts are taken, whatever they offer. */
  readonly takes: number;
  readonly score?: number;
  readonly during?: number;
  /** The pain is of this exercise: none on a day without it. */
  readonly hurtsIn?: ExerciseId;
  readonly leg?: boolean;
  readonly worse?: boolean;
  readonly resumes?: boolean;
  readonly screens?: boolean;
}

export interface SimulatedDays {
  readonly events: readonly ProgrammeEvent[];
  /** The state at the end of each day. */
  readonly evenings: readonly ProgrammeState[];
  readonly routines: readonly { readonly day: number; readonly routine: Routine }[];
}

export const plainContext: RoutineContext = {
  timeOfDay: 'day',
  standing: false,
  soreToday: false,
  inCall: false,
  discreetWanted: false,
  easyMoves: true,
  stretchesToday: 0,
};

const promptsADay = 8;

/** Lives `count` days of which `dayLived` tells (0 is the first Monday). */
export function simulateDays(
  count: number,
  dayLived: (index: number) => DayLived | null,
  profile: Profile = presetProfile,
): SimulatedDays {
  const programme = foldProgramme(forbidsEveryStretch(profile.conditions), dayOf);
  const events: ProgrammeEvent[] = [];
  const happened = (...some: readonly ProgrammeEvent[]): void => {
    for (const event of some) programme.take(event);
    events.push(...some);
  };
  const evenings: ProgrammeState[] = [];
  const routines: { day: number; routine: Routine }[] = [];
  const breaks = profile.stretchBreaks;
  if (breaks !== null) happened({ type: 'breaks-chosen', at: at(monday, 7), breaks });
  for (let index = 0; index < count; index += 1) {
    const day = monday + index;
    const lived = dayLived(index);
    if (lived?.screens === true) happened({ type: 'screened', at: at(day, 8), conditions: [] });
    if (lived?.resumes === true) happened({ type: 'resumed', at: at(day, 8) });
    for (let prompt = 0; lived !== null && prompt < promptsADay; prompt += 1) {
      const now = at(day, 9 + prompt);
      happened({ type: 'offered', at: now });
      if (prompt >= lived.takes) continue;
      happened({ type: 'taken', at: now });
      const routine = choose(programme.at(now, profile), profile);
      routines.push({ day, routine });
      happened(...doneOf(routine, now));
    }
    const met = routines.flatMap((one) =>
      one.day === day && one.routine.kind !== 'movement' ? [one.routine.exercise] : [],
    );
    if (lived !== null) happened(...answersOf(lived, met, at(day, 18)));
    evenings.push(programme.at(at(day, 23), profile));
  }
  return { events, evenings, routines };
}

function choose(programme: ProgrammeState, profile: Profile): Routine {
  const { stretchesToday } = programme.ledger;
  return chooseRoutine(profile, programme, { ...plainContext, stretchesToday });
}

/** The events of a routine that is done as planned. */
export function doneOf(routine: Routine, now: Instant): readonly ProgrammeEvent[] {
  if (routine.kind === 'movement') return [];
  const { exercise } = routine;
  if (routine.kind !== 'stretch') {
    const reps = routine.sets * routine.reps;
    return [{ type: 'repeated', at: after(now, minutes(1)), exercise, reps, planned: reps }];
  }
  const seconds = routine.holdSeconds * routine.reps;
  return (['left', 'right'] as const).map((side) => ({
    type: 'held',
    at: after(now, minutes(side === 'left' ? 1 : 2)),
    exercise,
    side,
    seconds,
    planned: seconds,
  }));
}

function answersOf(lived: DayLived, met: readonly ExerciseId[], now: Instant): readonly ProgrammeEvent[] {
  const { score, leg, worse } = lived;
  const during = lived.hurtsIn === undefined || met.includes(lived.hurtsIn) ? lived.during : undefined;
  if (score === undefined && during === undefined && leg === undefined && worse === undefined) return [];
  return [
    {
      type: 'soreness',
      at: now,
      score: score ?? null,
      duringPain: during ?? null,
      legSymptoms: leg ?? null,
      worseNextMorning: worse ?? null,
    },
  ];
}

/** One line of the log, with the day counted from the first Monday: "day 15: up 1 > 2". */
export function inWords(entry: ProgrammeLogEntry): string {
  const stagesOf = (from: Stage, to: Stage): string => ` ${from} > ${to}`;
  const day = `day ${entry.day - monday}: ${entry.type}`;
  switch (entry.type) {
    case 'up':
    case 'missed-lower':
    case 'missed-restart':
      return day + stagesOf(entry.from, entry.to);
    case 'step-back':
      return `${day}${stagesOf(entry.from, entry.to)}, ${entry.because}`;
    case 'paused':
      return `${day}, ${entry.because}`;
    case 'review-due':
      return `${day}, ${entry.review}, ${entry.change}`;
    case 'fitted':
      return `${day}, ${entry.breaks} a day`;
    case 'spared':
      return `${day}, ${entry.position}`;
    default:
      return day;
  }
}

const weekend = (index: number): boolean => index % 7 > 4;

/** Five working days a week; on the first, the safety questions. */
export function working(day: (index: number) => Omit<DayLived, 'screens'> | null) {
  return (index: number): DayLived | null => {
    if (weekend(index)) return null;
    const lived = day(index);
    return lived === null ? null : { ...lived, screens: index === 0 };
  };
}

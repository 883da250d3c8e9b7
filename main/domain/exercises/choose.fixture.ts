/** Owns how the tests of the choice describe a person and a day, and how they write a routine in short. */

import { type Profile, presetProfile } from '../person/profile';
import { doseOf, type Stage } from '../programme/dose';
import { at, dayOf, monday, plainContext } from '../programme/inventedPeople';
import type { Ledger } from '../programme/ledger';
import { programmeAt } from '../programme/programme';
import type { ProgrammeState } from '../programme/state';
import { chooseRoutine, type Routine, type RoutineContext } from './choose';

export interface Case {
  readonly profile?: Partial<Profile>;
  readonly context?: Partial<RoutineContext>;
  readonly stage?: Stage;
  readonly state?: Partial<ProgrammeState>;
  readonly ledger?: Partial<Ledger>;
}

export const empty = programmeAt([], at(monday, 12), presetProfile, dayOf);

export function routineFor({ profile, context, stage = 1, state, ledger }: Case): Routine {
  const person = { ...presetProfile, ...profile };
  const dose = doseOf(stage, {
    week: 2,
    gentle: state?.gentle != null,
    simplified: state?.simplified === true,
    fitted: state?.fitted ?? null,
    breaks: person.stretchBreaks,
    holdSeconds: person.holdSeconds,
  });
  const programme = { ...empty, stage, dose, ...state, ledger: { ...empty.ledger, ...ledger } };
  return chooseRoutine(person, programme, { ...plainContext, ...context });
}

/** "standing-step/step, why" or "movement, why". */
export function inShort(one: Case): string {
  const routine = routineFor(one);
  const why = routine.why.key.replace('programme.why.', '');
  if (routine.kind === 'movement') return `movement, ${why}`;
  if (routine.kind !== 'stretch') return `${routine.exercise} ${routine.sets} x ${routine.reps}, ${why}`;
  return `${routine.exercise}/${routine.variant}, ${why}`;
}

export const soreness = (latest: number): Partial<ProgrammeState> => ({
  soreness: { ...empty.soreness, latest },
});
export const home: Partial<Profile> = { bedNear: true, floor: 'room-to-kneel' };
export const evening = { timeOfDay: 'evening' } as const;

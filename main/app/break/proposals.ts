/**
 * Owns what the next break proposes: the programme is folded from the journal and the routine chosen from it
 * once, and kept until something that it rests on has changed.
 */

import { exerciseOf } from '../../content/exercises';
import { dayOf } from '../../domain/day';
import { chooseRoutine, type Routine, type RoutineContext } from '../../domain/exercises/choose';
import { type ExerciseId, isStretchId, positionOf, type StretchId } from '../../domain/exercises/exercises';
import { offersNow } from '../../domain/exercises/offers';
import { barredBy, type TimeOfDay } from '../../domain/exercises/suitability';
import { type GuidePlan, planFor } from '../../domain/guide/guide';
import type { Profile } from '../../domain/person/profile';
import type { ProgrammeState } from '../../domain/programme/state';
import type { Settings } from '../../domain/settings';
import type { State } from '../../domain/sitting/state';
import type { Clock } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import type { Proposal } from '../../views/breakView';
import { createProgrammeFold, type ProgrammeFoldParts } from './programmeFold';

export interface Proposals {
  /** What a prompt proposes now. */
  current(): Proposal;
  /**
   * What is done when the person asks for a stretch of their own accord: the day's number does not count.
   * @param brief only to try it: one hold of 20 s a side, at the pace of who knows it, about a minute in all
   */
  asked(brief: boolean): GuidePlan | null;
  programme(): ProgrammeState;
  /** What bears on the programme of it is recorded: how many stretch breaks a day are planned. */
  settingsChanged(now: Settings, before: Settings): void;
  /** Something was recorded or set: the next look asks anew. */
  forget(): void;
}

export interface ProposalParts {
  readonly clock: Clock;
  readonly journal: ProgrammeFoldParts['journal'] & Pick<JournalFile, 'append'>;
  readonly pastFile: ProgrammeFoldParts['pastFile'];
  settings(): Settings;
  profile(): Profile;
  state(): State;
  /** The exercise that the person chose for this break. */
  chosen(): ExerciseId | null;
}

export function createProposals(parts: ProposalParts): Proposals {
  const fold = createProgrammeFold(parts);
  let programme: { readonly day: string; readonly state: ProgrammeState } | null = null;
  let proposal: { readonly key: string; readonly proposal: Proposal } | null = null;

  const forget = (): void => {
    programme = null;
    proposal = null;
  };

  const programmeNow = (): ProgrammeState => {
    const now = parts.clock.now();
    const day = dayOf(now, parts.clock.utcOffset);
    if (programme?.day !== day) programme = { day, state: fold(now) };
    return programme.state;
  };

  const context = (asked: boolean): RoutineContext => {
    const { activity, call } = parts.state();
    const inCall = call !== null;
    const chosen = parts.chosen();
    return {
      inCall,
      discreetWanted: inCall && parts.settings().discreetInCalls,
      easyMoves: parts.settings().easyMoves,
      stretchesToday: programmeNow().ledger.stretchesToday,
      timeOfDay: timeOfDay(parts.clock),
      standing: activity.doing === 'standing',
      soreToday: false,
      asked,
      ...(chosen !== null && { wanted: chosen }),
    };
  };

  const routine = (asked: boolean): Routine => chooseRoutine(parts.profile(), programmeNow(), context(asked));

  const propose = (): Proposal => {
    const found = routine(false);
    return {
      plan: planOf(found),
      why: whyOf(found),
      choices: choicesOf(parts.profile(), programmeNow(), context(false)),
      offers: offersNow(parts.profile(), programmeNow(), context(false)),
    };
  };

  return {
    current() {
      const { inCall, timeOfDay: part, standing, wanted } = context(false);
      const key = JSON.stringify([programme?.day, inCall, part, standing, wanted]);
      if (proposal?.key !== key) proposal = { key, proposal: propose() };
      return proposal.proposal;
    },
    asked: (brief) => planOf(routine(true), brief),
    programme: programmeNow,
    settingsChanged(now, before) {
      const breaks = now.stretchBreaks;
      if (breaks !== before.stretchBreaks)
        parts.journal.append({ type: 'breaks-chosen', at: parts.clock.now(), breaks });
      forget();
    },
    forget,
  };
}

/** What is remembered of a choice, for the breaks after this one; `null` where it is nothing to remember. */
export function rememberedOf(exercise: ExerciseId): Partial<Settings> | null {
  const position = isStretchId(exercise) ? positionOf(exercise) : null;
  return position === 'standing' || position === 'seated' ? { preferredStretch: position } : null;
}

/** The hour that the person's clock shows, 0 to 23. */
export function hourOf(clock: Pick<Clock, 'now' | 'utcOffset'>): number {
  const now = clock.now();
  return Math.floor((now / 60_000 + clock.utcOffset(now)) / 60) % 24;
}

/** The part of the day that the person's clock shows. */
export function timeOfDay(clock: Pick<Clock, 'now' | 'utcOffset'>): TimeOfDay {
  const hour = hourOf(clock);
  if (hour >= 4 && hour < 10) return 'morning';
  return hour >= 10 && hour < 19 ? 'day' : 'evening';
}

/** Our choice: long enough to feel the pull, short enough to be tried at once. */
const triedFor = { holdSeconds: 20, reps: 1, learning: false } as const;

function planOf(routine: Routine, brief = false): GuidePlan | null {
  switch (routine.kind) {
    case 'movement':
      return null;
    case 'stretch':
      return planFor(exerciseOf(routine.exercise), { ...routine, sets: 1, ...(brief && triedFor) });
    case 'strength':
    case 'easy-move':
      return planFor(exerciseOf(routine.exercise), routine);
  }
}

/** What makes it safe comes before all else; then which side goes first, where one is behind; else why this exercise. */
function whyOf(routine: Routine): Proposal['why'] {
  if (routine.kind !== 'stretch') return routine.why;
  if (routine.first !== null) return routine.first;
  return routine.sideWhy.key === 'programme.why.equal' ? routine.why : routine.sideWhy;
}

/** The standing and the seated stretch, where neither is held back. */
function choicesOf(profile: Profile, programme: ProgrammeState, now: RoutineContext): readonly string[] {
  const fits = (one: StretchId): boolean => barredBy(one, profile, programme, now) === null;
  const standing: StretchId =
    profile.footSupport === 'chair' && fits('standing-chair') ? 'standing-chair' : 'standing-step';
  return [standing, 'seated' as const].filter(fits);
}

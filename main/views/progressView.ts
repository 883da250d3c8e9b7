/** Owns what the twelve weeks show, as data: folded from the journal, with the limit and the programme of now. */
import type { ProgressView } from '../bridge/contract';
import { dayOf } from '../domain/day';
import { chairStandOf } from '../domain/exercises/chairStand';
import type { Entry } from '../domain/journal';
import type { Profile } from '../domain/person/profile';
import type { ProgrammeState } from '../domain/programme/state';
import type { Settings } from '../domain/settings';
import type { State } from '../domain/sitting/state';
import { isOf, runningOf } from '../domain/statistics/bouts';
import { type ProgressInput, progressOf, weeksShown } from '../domain/statistics/progress/progress';

export interface ProgressViewInput extends Pick<ProgressInput, 'now' | 'zone' | 'entries' | 'firstAt'> {
  readonly state: State;
  readonly settings: Settings;
  readonly programme: ProgrammeState | null;
  readonly profile: Profile;
  /** Every chair stand of the journal, in order. */
  readonly chairStands: readonly Entry[];
}

/** The twelve weeks as the window shows them. */
export function progressView({
  state,
  settings,
  programme,
  profile,
  chairStands,
  ...input
}: ProgressViewInput): ProgressView {
  const { sittingLimit } = settings;
  const { now, zone } = input;
  const kept = programme?.screened === true ? programme : null;
  return {
    ...progressOf({ ...input, running: runningOf(state), sittingLimit, programme: kept }),
    limitMinutes: sittingLimit,
    weeksShown,
    programme:
      kept === null
        ? null
        : { stage: kept.stage, weekInStage: kept.weekInStage, rests: kept.paused !== null },
    chairStand:
      kept === null
        ? null
        : chairStandOf(
            profile,
            kept,
            chairStands
              .filter(isOf('chair-stand'))
              .map(({ at, stands }) => ({ day: dayOf(at, zone), stands })),
            dayOf(now, zone),
          ),
  };
}

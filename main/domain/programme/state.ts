/** Owns the shape of the programme's state as the windows and the choice of a routine see it. */
import type { Position } from '../exercises/exercises';
import type { Completion } from './completion';
import type { Dose, Stage } from './dose';
import type { Ledger, WeekView } from './ledger';
import type { Requirement } from './progression';
import type { Change } from './soreness';

export type PauseReason = 'leg-symptoms' | 'three-step-backs' | 'red-flag';
export type StepBackReason = 'pain-during' | 'soreness-rise' | 'slow-rise' | 'next-morning';
export type Review = 'week-8' | 'four-weekly' | 'very-sore';

export interface ReviewDue {
  readonly review: Review;
  readonly day: number;
  readonly change: Change;
  /** Held per side and week since the last but one review, in seconds. */
  readonly weeklySeconds: number;
  /** The soreness at the start was 0 or 1: there was nothing to ease. */
  readonly atEase: boolean;
}

/** What happened to the programme, day by day. `from` and `to` are stages. */
export type ProgrammeLogEntry = { readonly day: number } & (
  | { readonly type: 'screened' | 'gentle-again' | 'gentle-ended' | 'simplified' | 'full-dose' | 'resumed' }
  | { readonly type: 'up' | 'missed-lower' | 'missed-restart'; readonly from: Stage; readonly to: Stage }
  | {
      readonly type: 'step-back';
      readonly from: Stage;
      readonly to: Stage;
      readonly because: StepBackReason;
    }
  | { readonly type: 'paused'; readonly because: PauseReason }
  /** The plan was made smaller to fit the person: breaks a day, a half for one every other day. */
  | { readonly type: 'fitted'; readonly breaks: number }
  /** A position hurt again and again and is spared for four weeks. */
  | { readonly type: 'spared'; readonly position: Position }
  | { readonly type: 'review-due'; readonly review: Review; readonly change: Change }
);

export interface ProgrammeState {
  /** The local day that this is the state of. */
  readonly today: number;
  readonly stage: Stage;
  readonly screened: boolean;
  /** 1-based; days off beyond a week do not count. */
  readonly week: number;
  readonly weekInStage: number;
  readonly dose: Dose;
  readonly ledger: Ledger;
  readonly thisWeek: WeekView;
  /** Full weeks in all: it only ever grows. */
  readonly fullWeeks: number;
  readonly completion: Completion;
  /** 0 at ease, 10 very sore. `latest` is of the last seven days, `null` without one. */
  readonly soreness: {
    readonly baseline: number | null;
    readonly recent: number | null;
    readonly latest: number | null;
    readonly change: Change;
  };
  /** Gentle days after a step back or a pause, and the last day that they can have. */
  readonly gentle: { readonly since: number; readonly lastDay: number } | null;
  readonly simplified: boolean;
  /** The plan that was made smaller to fit the person, in breaks a day; `null`: as the stage says. */
  readonly fitted: number | null;
  /** Positions that hurt again and again, for now passed over where there is another. */
  readonly spared: readonly Position[];
  readonly paused: { readonly since: number; readonly because: PauseReason } | null;
  readonly waitingFor: readonly Requirement[];
  /** The first day on which the next stage can begin; `null` in the last stage and while paused. */
  readonly nextStageDay: number | null;
  readonly review: {
    readonly due: ReviewDue | null;
    readonly nextDay: number;
  };
  readonly log: readonly ProgrammeLogEntry[];
}

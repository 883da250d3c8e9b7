/**
 * Owns every word that crosses between the main process and its windows: types only, erased when built.
 * The preload implements `Bridge`, the handlers answer `Requests`, and the compiler refuses a missing one.
 */

import type { Command } from '../command';
import type { Texts } from '../content/texts';
import type { PromptStyle } from '../domain/break/state';
import type { ChairStand } from '../domain/exercises/chairStand';
import type { Offer } from '../domain/exercises/offers';
import type { StartAdvice } from '../domain/exercises/startWith';
import type { GuideAction, Side } from '../domain/guide/guide';
import type { Posture } from '../domain/journal';
import type { Language } from '../domain/languages';
import type { Condition } from '../domain/person/conditions';
import type { Questionnaire } from '../domain/person/questionnaire';
import type { RedFlag, Urgency } from '../domain/person/safety';
import type { SymptomReport } from '../domain/person/symptomReports';
import type { News } from '../domain/programme/news';
import type { Requirement } from '../domain/programme/progression';
import type { Advice, DayQuestions } from '../domain/programme/questions';
import type { PauseReason } from '../domain/programme/state';
import type { WalkGoal } from '../domain/programme/walkGoal';
import type { Country } from '../domain/region';
import type { Section } from '../domain/sections';
import type { SettingKey, Settings } from '../domain/settings';
import type { ShortcutsView } from '../domain/shortcuts';
import type { LimitAdvice, LimitSuggestion } from '../domain/statistics/advice/advice';
import type { IdleBreakOffer } from '../domain/statistics/idleBreakOffer';
import type { Progress } from '../domain/statistics/progress/progress';
import type { DaySummary } from '../domain/statistics/statistics';
import type { StripBlock, StripMark } from '../domain/statistics/strip';
import type { Instant } from '../domain/time';
import type { WhyStep, WhyStory } from '../domain/why/step';
import type { SensorHealth, StorageProblem, TrayHome, VoiceBy } from '../ports';
import type { BreakView } from './breakContract';
import type { WindowName, WindowPlace } from './windows';

export type { BreakView };

/** How a window is to look; resolved in the main process from settings and system. */
export interface Appearance {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
  readonly motion: 'full' | 'reduced';
  /** 1 to 2. */
  readonly textScale: number;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly country: Country;
  readonly person: Settings['person'];
}

/** The app's state in words and numbers, for any window. */
export interface StatusView {
  readonly doing: 'sitting' | 'prompted' | 'break' | 'standing' | 'away' | 'paused';
  readonly line: string;
  readonly sittingMinutes: number;
}

/** The settings and what belongs to them; ranges, defaults and sections are the tables of domain/settings.ts. */
export interface SettingsView {
  readonly settings: Settings;
  /** The last change that can be undone, or `null`. */
  readonly undo: { readonly key: SettingKey; readonly before: unknown; readonly after: unknown } | null;
  readonly problems: readonly StorageProblem[];
  /** Who speaks the person's language here; `none` too while it is being looked for. */
  readonly voiceBy: VoiceBy;
  /** Players can be paused on this system. */
  readonly canPauseMedia: boolean;
  /** How a prompt comes on this desktop where that is left to the app. */
  readonly automaticPrompt: PromptStyle;
  readonly shortcuts: ShortcutsView;
  /** Why no word can come before a prompt here; `null` = it can. */
  readonly knockHindered: 'wayland' | 'notification' | null;
  /** The text is too large for the small prompt. */
  readonly needsWhole: boolean;
}

/** What the person has answered of themselves, and what it changes. */
export interface ProfileView {
  readonly questionnaire: Questionnaire;
  readonly footSupport: Settings['footSupport'];
  /** The tick boxes of the safety questions, in order; `label` and `changes` are text keys. */
  readonly conditions: readonly {
    readonly condition: Condition;
    readonly label: string;
    readonly changes: string;
  }[];
  /** Signs beside back pain by how soon they need help, the worst first. */
  readonly signs: readonly { readonly urgency: Urgency; readonly flags: readonly RedFlag[] }[];
  /** How soon the worst of the ticked signs needs help; `null`: none is ticked. */
  readonly worst: Urgency | null;
  /** Which stretch the person starts with, and why. */
  readonly advice: StartAdvice;
  /** The number to call; `null` where nobody can tell. */
  readonly emergency: string | null;
  readonly screened: boolean;
  readonly paused: PauseReason | null;
  /** Why there is no stretch for now, only breaks to move; `null`: there are stretches. */
  readonly withoutStretch: 'ask-first' | 'paused' | null;
}

/** The programme's card: where the person is, what moves it on, what would step it back. */
export interface ProgrammeView {
  readonly stage: number;
  readonly stages: number;
  /** How much of the least time in this stage lies behind, 0-1. */
  readonly stageDone: number;
  readonly week: number;
  /** Local date of the first day on which the next stage can begin; `null` in the last one and while it rests. */
  readonly nextStageDay: string | null;
  /** How many in 10 planned breaks were done; `null` before there is a full day to tell from. */
  readonly tenths: number | null;
  /** The first thing, beside time, that the next stage waits for. */
  readonly waitsFor: Exclude<Requirement, 'weeks' | 'completion'> | null;
  readonly screened: boolean;
  readonly gentle: boolean;
  /** The latest change, for a week; `null`: it simply goes on. */
  readonly news: News | null;
  /** That the programme rests, or a review, with one thing to do about it; `null`: it simply goes on. */
  readonly advice: Advice | null;
  /** The walks beside the breaks that this week is for; `null` before the safety questions and while it rests. */
  readonly walkGoal: WalkGoal | null;
}

export interface DayView {
  readonly now: Instant;
  /** Local date, YYYY-MM-DD, of the day that runs from 04:00 to 04:00 (C4). */
  readonly day: string;
  readonly today: boolean;
  readonly limitMinutes: number;
  /** A sit counts as over the limit once it is longer than this: the limit and the time that a prompt gives. */
  readonly overMinutes: number;
  readonly summary: DaySummary;
  /** Blocks in order, none over another, none in the future. */
  readonly strip: readonly StripBlock[];
  readonly marks: readonly StripMark[];
  /** The seven days that end with this one. */
  readonly week: readonly DaySummary[];
  /** Seconds held in those seven days, and the most that a week is for (health.md 2.3). */
  readonly stretch: {
    readonly leftSeconds: number;
    readonly rightSeconds: number;
    readonly goalSeconds: number;
    readonly behind: Side | null;
  };
  /** `null` before the safety questions and where no programme is kept. */
  readonly programme: ProgrammeView | null;
  readonly earlierDay: string | null;
  /** Another no-input break, for what the person said of their absences (P11); `null` = none is offered. */
  readonly idleBreakOffer: IdleBreakOffer | null;
  readonly laterDay: string | null;
  /** What is still to be asked of this day; nothing of a day that is over, and where no programme is kept. */
  readonly asks: DayQuestions;
  /** When the prompt came that is open now, where it is one of the day; it has no answer yet, so no mark. */
  readonly openPrompt: Instant | null;
  /** "I was still sitting" can be said now (P7). */
  readonly canJoin: boolean;
  readonly status: StatusView;
  readonly problems: readonly StorageProblem[];
  /** Minutes that local time is ahead of UTC, from an instant on; the first holds since before the day. */
  readonly offsets: readonly { readonly from: Instant; readonly minutes: number }[];
  readonly utcOffset: number;
}

/** The last twelve weeks. */
export interface ProgressView extends Progress {
  /** The limit that is set now. */
  readonly limitMinutes: number;
  /** How many weeks the picture has room for. */
  readonly weeksShown: number;
  /** Where the programme is; `null` before the safety questions and where none is kept. */
  readonly programme: {
    readonly stage: number;
    readonly weekInStage: number;
    readonly rests: boolean;
  } | null;
  /** The 30-second chair stand; `null` before the safety questions. */
  readonly chairStand: ChairStand | null;
}

/** What the Help and safety window shows of the app itself; what it shows of the person is the ProfileView. */
export interface HelpView {
  /** As those of the day view; the first holds since before the earliest step. */
  readonly offsets: DayView['offsets'];
  readonly now: Instant;
  /** Why each prompt of the day came, the latest first. */
  readonly stories: readonly WhyStory[];
  /** Why there is no prompt now; never empty. */
  readonly whyNot: readonly WhyStep[];
  /** "I was still sitting" can be said now (P7). */
  readonly canJoin: boolean;
  /** Every exercise, with the reason for which it can't be done now, if there is one. */
  readonly offers: readonly Offer[];
  readonly sensors: readonly SensorHealth[];
  readonly version: string;
  /** Where settings, journal and state are kept. */
  readonly folder: string;
}

/** Requests of a window and what is answered. Every argument is parsed before it is used. */
export interface Requests {
  appearance: { takes: []; gives: Appearance };
  /** The texts of a language: those of the one that is spoken come with the look. */
  texts: { takes: [Language]; gives: Texts };
  status: { takes: []; gives: StatusView };
  command: { takes: [Command]; gives: void };
  breakView: { takes: []; gives: BreakView | null };
  startGuide: { takes: [promptId: string | null]; gives: void };
  /** Opens the prompt that a knock tells of (Q16). */
  openPrompt: { takes: [promptId: string]; gives: void };
  /** The break's window is wanted small, or whole again. */
  makeSmall: { takes: [small: boolean]; gives: void };
  guideAction: { takes: [GuideAction]; gives: void };
  chooseExercise: { takes: [exercise: string]; gives: void };
  /** `all`: chime and voice. */
  setSound: { takes: [what: 'off' | 'chime' | 'all']; gives: void };
  /** Speaks by the system's service, instead of what it speaks; `null` = stops. */
  speak: { takes: [words: string | null]; gives: void };
  soreness: { takes: [score: number, legSymptoms: boolean | null]; gives: void };
  /** What the person reports of themselves beside soreness. */
  reportSymptom: { takes: [SymptomReport]; gives: void };
  settingsView: { takes: []; gives: SettingsView };
  changeSettings: { takes: [Partial<Settings>]; gives: { readonly refused: readonly string[] } };
  undoSettings: { takes: []; gives: void };
  /** A field waits for the keys of a shortcut, or does so no more. Answered once the app's own no longer take any. */
  recordShortcut: { takes: [recording: boolean]; gives: void };
  resetSection: { takes: [Section]; gives: void };
  profileView: { takes: []; gives: ProfileView };
  changeProfile: { takes: [Partial<Questionnaire>]; gives: { readonly refused: readonly string[] } };
  /** The safety questions are done with, as they now stand. */
  finishScreening: { takes: []; gives: void };
  /** "I have asked, go on gently." */
  goOnGently: { takes: []; gives: void };
  /** What each sitting limit would have made of the person's own weeks; `null` while there are too few days. */
  limitAdvice: { takes: []; gives: LimitAdvice | null };
  /** The suggested limit is set, or not now; one that was not made changes nothing. */
  answerLimitAdvice: { takes: [suggestion: LimitSuggestion, taken: boolean]; gives: void };
  endWelcome: { takes: ['finished' | 'skipped']; gives: void };
  trayHome: { takes: []; gives: TrayHome & { readonly now: Instant } };
  /** Asks where to save a copy; `saved` is `null` where the person did not want it after all. */
  exportData: { takes: ['json' | 'csv']; gives: { readonly saved: string | null } };
  /** The sheet of the twelve weeks as a PDF, saved where the person says; `saved` is `null` where they did not want it after all. */
  savePage: { takes: []; gives: { readonly saved: string | null } };
  /** The same sheet on paper, by the system's print dialog. */
  printPage: { takes: []; gives: void };
  eraseData: { takes: []; gives: void };
  dayView: { takes: [day: string | null]; gives: DayView };
  progressView: { takes: []; gives: ProgressView };
  correct: { takes: [since: Instant, until: Instant, posture: Posture]; gives: void };
  /** The offer of another no-input break is taken, or not, or taken back; one that was not made changes nothing. */
  answerIdleBreak: {
    takes: [offer: IdleBreakOffer, answer: 'taken' | 'refused' | 'taken-back'];
    gives: void;
  };
  helpView: { takes: []; gives: HelpView };
  /** Opens the page of a source in the browser, by its id in the list of sources; `false`: it has none. */
  openSource: { takes: [id: string]; gives: boolean };
  /** The part at which a window was asked to open; `null`: wherever it was left. */
  place: { takes: [WindowName]; gives: WindowPlace | null };
  /** The page of this window has drawn its first frame with something on it: now it may be shown. */
  painted: { takes: [WindowName]; gives: void };
  close: { takes: [WindowName]; gives: void };
}
export type RequestName = keyof Requests;

/** What the main process tells its windows of its own accord: something changed, ask again. */
export interface Announcements {
  appearance: Appearance;
  breakView: BreakView | null;
  settingsView: SettingsView;
  profileView: ProfileView;
  status: StatusView;
  /** A window that is open is asked for, at one of its parts. */
  place: WindowPlace;
}
export type AnnouncementName = keyof Announcements;

/**
 * What a page finds as `window.psoasPause`: one named method for each request, and `on` for what the main
 * process tells of its own accord, which returns its unsubscriber.
 */
export type Bridge = {
  readonly [Name in RequestName]: (...takes: Requests[Name]['takes']) => Promise<Requests[Name]['gives']>;
} & {
  readonly on: <Name extends AnnouncementName>(
    name: Name,
    listen: (view: Announcements[Name]) => void,
  ) => () => void;
};
export type { GuideAction };

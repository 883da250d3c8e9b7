/**
 * Owns the interfaces between the shell and the machine. Each is implemented by one file of platform/ or
 * storage/, and by scripted ones in e2e/.
 */
import type { WindowName } from './bridge/windows';
import type { Command } from './command';
import type { WindowShape } from './domain/break/state';
import type { Entry } from './domain/journal';
import type { Questionnaire } from './domain/person/questionnaire';
import type { Sample } from './domain/sample';
import type { Settings } from './domain/settings';
import type { ShortcutKeys, ShortcutsView } from './domain/shortcuts';
import type { State } from './domain/sitting/state';
import type { Instant, Span } from './domain/time';

/** Whatever is acquired is given back by this; calling it twice does no harm. */
export interface Disposable {
  dispose(): void;
}

/** Where the app gets its time from; the only place that asks the system for it. */
export interface Clock {
  now(): Instant;
  /** A clock that never jumps: milliseconds from any origin. */
  mono(): Span;
  /** Minutes that local time is ahead of UTC at `at`. */
  utcOffset(at: Instant): number;
  /** Calls once after `length` of this clock's time, unless disposed before. */
  wakeAfter(length: Span, call: () => void): Disposable;
}

/** The app's own log. Writing to it never throws. */
export interface Log {
  note(reason: string, details?: string): void;
  /** Something failed and the app goes on; `reason` says what was being done. */
  trouble(reason: string, error: unknown): void;
}

/** What is known of one sense: shown in the tray, in Help and on the command line. */
export interface SensorHealth {
  readonly sensor: SensorName;
  readonly state: 'working' | 'missing' | 'refused' | 'unsure' | 'off';
  readonly since: Instant;
  /** How it is read here, for the expert: "Mutter IdleMonitor". Not translated. */
  readonly by: string;
}
export type SensorName =
  | 'idle'
  | 'lock'
  | 'display-awake'
  | 'call'
  | 'full-screen'
  | 'do-not-disturb'
  | 'notifications'
  | 'tray';

export type ActivityEvent = 'locked' | 'unlocked' | 'suspended' | 'resumed';

/** Where evidence of the person comes from. */
export interface ActivitySource extends Disposable {
  /** What the machine reports now; never waits: slow senses are read on their own and remembered. */
  sample(): Sample;
  /** Asks for what no event tells on some systems (the lock); what has changed is told as an event. */
  check(): void;
  /** The person just used the tray or a window: an idle sensor that works must show it. */
  acted(): void;
  onEvent(listen: (event: ActivityEvent) => void): Disposable;
  /** Something a sample shows has changed (a call began or ended): sample soon. */
  onChange(listen: () => void): Disposable;
  health(): readonly SensorHealth[];
}

/** One notification. Texts are ready to read; the notifier escapes what its daemon needs escaped. */
export interface Note {
  readonly title: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal';
  /** What can be answered from the note itself, where the desktop has buttons. At most three: GNOME shows no more. */
  readonly buttons: readonly NoteButton[];
  /** It stays until it is answered or withdrawn; else as long as the desktop lets notes stay. */
  readonly stays: boolean;
}

export interface NoteButton {
  readonly answer: Exclude<NoteAnswer, 'open'>;
  readonly label: string;
}

/** What a person did with a note: pressed one of its buttons, or (`open`) its text. */
export type NoteAnswer = 'open' | 'start' | 'later' | 'skip';

/** What became of a note. `shown` = the desktop has taken it; whether a person looks nobody tells. */
export type NoteResult = 'shown' | 'failed';

/**
 * Where notes come, and what they take of the screen there, in pixels from its edges: into the corner by the tray, the
 * upper one at the end, or the middle of the upper edge.
 */
export interface NotePlace {
  readonly at: 'tray' | 'top-end' | 'top-middle';
  readonly width: number;
  readonly height: number;
}

/** What notes can do on this desktop. */
export interface NoteAbilities {
  readonly buttons: boolean;
  readonly place: NotePlace;
}

export interface Notifier extends Disposable {
  /**
   * Takes the place of the note before. Settles exactly once, in bounded time, and never rejects.
   * @param answered called at most once, at any time while the note is shown
   */
  show(note: Note, answered: (answer: NoteAnswer) => void): Promise<NoteResult>;
  /** Takes the last notification away where the system can. */
  withdraw(): void;
  /** What is known of it now; never waits. */
  abilities(): NoteAbilities;
  health(): SensorHealth;
}

/**
 * Who speaks here: a service of the system that the app talks to, the voices that a page has of the system, or nobody. That
 * a page really has one of the language only the page knows.
 */
export type VoiceBy = 'service' | 'page' | 'none';

/** Speaks words aloud. */
export interface Voice extends Disposable {
  /** Who speaks `language`; in bounded time, never rejects. */
  by(language: string): Promise<VoiceBy>;
  /**
   * Speaks instead of what it is speaking; does nothing where a page speaks.
   * @param volume percent
   */
  speak(words: string, language: string, volume: number): void;
  /** Stops in the middle of a word. */
  hush(): void;
}

/** What plays music and films beside the app. */
export interface Media extends Disposable {
  /** Whether this system has a way to pause what plays. */
  readonly canPause: boolean;
  /** Pauses what plays; returns at once. */
  pause(): void;
  /** What was paused goes on, except what somebody started or stopped since. */
  goOn(): void;
}

/** How a window ended: somebody closed it, or its page crashed or hung. */
export type WindowEnd = 'closed' | 'lost';

export interface Windows extends Disposable {
  /**
   * Shows a window; the break window comes without taking the keyboard unless `focus` is true.
   * Resolves to false where it can't be shown.
   * @param shape how much of the break's window; one that is in sight in another shape takes this one where it stands
   * @param isWanted asked again after every wait: what is not wanted any more does not come into sight
   */
  open(name: WindowName, focus: boolean, isWanted?: () => boolean, shape?: WindowShape): Promise<boolean>;
  /** Who asks for it again gets another, however long its page still takes to go. */
  close(name: WindowName): void;
  /** Out of sight without being closed: nothing of ours is drawn over a locked screen. */
  hide(name: WindowName): void;
  /** It has the keyboard. */
  isFocused(name: WindowName): boolean;
  onClosed(listen: (name: WindowName, how: WindowEnd) => void): Disposable;
}

/** A size that the person gave to a window, in device-independent px, and the text (1 to 2) at which they did. */
export interface GivenSize {
  readonly width: number;
  readonly height: number;
  readonly textScale: number;
}

/** The sizes that the person gave to windows. */
export interface WindowSizes {
  /** `null` = none. */
  given(name: WindowName): GivenSize | null;
  /** `null` forgets it. */
  keep(name: WindowName, size: GivenSize | null): void;
}

export interface Tray extends Disposable {
  /** Shows `view`; touches the system only where something that it shows has changed. */
  show(view: TrayView): void;
  health(): SensorHealth;
  /** Where the icon is on this desktop. */
  home(): TrayHome;
}

/** Where the app's icon is on this desktop: what the end of the welcome draws. */
export interface TrayHome {
  /** The edge of the panel that shows it; `none`: nothing here shows it. */
  readonly panel: 'top' | 'bottom' | 'none';
  /** The colour of the panel, where the desktop tells it. */
  readonly ground: 'dark' | 'light' | 'unknown';
  /** A GNOME, which shows such icons by an extension only. */
  readonly gnome: boolean;
}

export type TrayIcon =
  | { readonly kind: 'sitting' /** Twentieths of the limit, 0-20. */; readonly twentieths: number }
  | { readonly kind: 'due' | 'break' | 'paused' | 'away' | 'standing' | 'missing' };

export type TrayItem =
  | { readonly kind: 'line' }
  | { readonly kind: 'action'; readonly label: string; readonly command: Command }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] };

export interface TrayView {
  readonly icon: TrayIcon;
  readonly tooltip: string;
  /** Beside the icon, on macOS: minutes sat. */
  readonly title: string;
  readonly items: readonly TrayItem[];
}

/** Keys that reach the app from every program: those that are set are taken, all others given back. */
export interface Shortcuts extends Disposable {
  set(keys: ShortcutKeys): void;
  /** What was not to be had may be by now: asked again when somebody looks. */
  lookAgain(): void;
  /** While a field waits for keys none is taken: those that are set can be pressed in it. */
  record(recording: boolean): void;
  view(): ShortcutsView;
}

/** What was wrong with a file and what was done about it; told to the person once. */
export interface StorageProblem {
  readonly file: 'settings' | 'profile' | 'journal' | 'state';
  readonly problem: 'damaged' | 'values-refused' | 'lines-skipped' | 'unreadable' | 'not-writable';
  /** Where the damaged file was kept, or `null`. */
  readonly keptAs: string | null;
  /** Keys or line numbers, for the expert. */
  readonly details: readonly string[];
}

/** What became of a change of several at once; a value that none may have changes nothing and is named. */
export type Changed = { readonly ok: true } | { readonly ok: false; readonly refused: readonly string[] };

export interface SettingsStore extends Disposable {
  current(): Settings;
  change(some: Partial<Settings>): Changed;
  onChange(listen: (now: Settings, before: Settings) => void): Disposable;
  problems(): readonly StorageProblem[];
}

/** The questionnaire as the person filled it in: local only, and theirs to take along or erase. */
export interface QuestionnaireStore extends Disposable {
  current(): Questionnaire;
  change(some: Partial<Questionnaire>): Changed;
  /** Forgets every answer; how far the welcome has come stays. */
  erase(): void;
  onChange(listen: (now: Questionnaire) => void): Disposable;
  problems(): readonly StorageProblem[];
}

export interface JournalStore extends Disposable {
  /** Written and flushed before it returns. */
  append(entry: Entry): void;
  /**
   * Entries with `from <= at < to`, in the order written. With `kinds` only those: the others are not even read,
   * and what was found is remembered for this very set.
   */
  read(from: Instant, to: Instant, kinds?: ReadonlySet<Entry['type']>): readonly Entry[];
  /** The person's own "erase everything". */
  erase(): void;
  problems(): readonly StorageProblem[];
}

export interface StateStore {
  /**
   * The state that was saved last, or `null` where there is none that can be used. The journal is brought in line
   * with it: what was to be recorded with it and was not goes in.
   */
  load(): State | null;
  /** Saves the state with the entries of its step, before they are appended to the journal; whether it is on the disk. */
  save(state: State, entries: readonly Entry[]): boolean;
  problems(): readonly StorageProblem[];
}

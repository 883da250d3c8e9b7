/** Owns keeping what is shown true: the tray and the open windows hear of a change, and only of a change. */
import type { AnnouncementName, Announcements, BreakView, StatusView } from '../bridge/contract';
import type { Words } from '../content/words';
import type { BreakState } from '../domain/break/state';
import { isWork } from '../domain/break/work';
import type { Policy, WorkingHours } from '../domain/policy';
import type { Settings } from '../domain/settings';
import type { State } from '../domain/sitting/state';
import { between, type Instant, minutes, zero } from '../domain/time';
import type { Clock, StorageProblem, Tray, TrayView } from '../ports';
import { tomorrow } from '../views/pauseTimes';
import { type Status, statusOf } from '../views/statusView';
import { type Pauses, type TrayKnown, trayFacts, trayView } from '../views/trayView';

export interface ViewingParts {
  readonly clock: Clock;
  readonly tray: Tray;
  state(): State;
  policy(): Policy;
  settings(): Settings;
  words(): Words;
  guide(): TrayKnown['guide'];
  breakView(): BreakView | null;
  problems(): readonly StorageProblem[];
  announce<Name extends AnnouncementName>(name: Name, view: Announcements[Name]): void;
}

export interface Viewing {
  status(): StatusView;
  /** Looks at what is known and shows what has changed. */
  refresh(): void;
}

/**
 * The menu tells the ends of the pauses anew together with its first line, and at the latest after this: each on its own
 * minute would make the panel take the whole menu twice a minute.
 */
const pausesKept = minutes(1);
/** While nobody has touched anything since nobody reads it either: after so long, for who comes back and opens it at once. */
const pausesKeptUnread = minutes(5);

export function createViewing(parts: ViewingParts): Viewing {
  const announced = new Map<AnnouncementName, string>();
  let told: (Pauses & { readonly line: string; readonly hours: WorkingHours | null }) | null = null;
  let tray: { readonly written: string; readonly words: Words; readonly view: TrayView } | null = null;

  const pausesOf = (line: string, now: Instant): Pauses => {
    const hours = parts.settings().workingHours;
    const kept = told !== null && isUntouched(parts.state(), told.from) ? pausesKeptUnread : pausesKept;
    const age = told === null ? zero : between(told.from, now);
    // Told of a time that is still to come: the clock was set back.
    const isOld = age < zero || age >= kept;
    if (told === null || isOld || told.line !== line || told.hours !== hours)
      told = { line, hours, from: now, tomorrow: tomorrow(now, parts.clock.utcOffset, hours) };
    const { from, tomorrow: next } = told;
    return { from, tomorrow: next };
  };

  /** The view of what is known now: the one of before where it shows the same. */
  const trayNow = (now: Omit<TrayKnown, 'pauses'>, status: Status): TrayView => {
    const { words } = now;
    const facts = trayFacts({ ...now, pauses: pausesOf(status.line, now.now) }, status);
    const written = JSON.stringify(facts);
    if (tray?.written !== written || tray.words !== words)
      tray = { written, words, view: trayView(facts, words) };
    return tray.view;
  };

  const known = (): Omit<TrayKnown, 'pauses'> => {
    const now = parts.clock.now();
    const settings = parts.settings();
    const words = parts.words();
    return {
      state: parts.state(),
      policy: parts.policy(),
      now,
      words,
      guide: parts.guide(),
      postponement: minutes(settings.postponement),
      problems: parts.problems().map(({ file, problem }) => words.translate(`problem.${file}.${problem}`)),
    };
  };

  /** @param asShown what makes two of them look the same */
  const announce = <Name extends AnnouncementName>(
    name: Name,
    view: Announcements[Name],
    asShown: unknown,
  ): void => {
    const written = JSON.stringify(asShown);
    if (announced.get(name) === written) return;
    announced.set(name, written);
    parts.announce(name, view);
  };

  return {
    status: () => shown(statusOf(known())),
    refresh() {
      const now = known();
      const status = statusOf(now);
      parts.tray.show(trayNow(now, status));
      announce('status', shown(status), shown(status));
      const view = parts.breakView();
      announce('breakView', view, view === null ? null : withoutClock(view));
    },
  };
}

/** The idle time tells that nobody has touched anything since. */
function isUntouched({ lastTouch, sensorMissing }: State, since: Instant): boolean {
  return !sensorMissing && lastTouch !== null && lastTouch <= since;
}

/** What the guide does, as the tray has it. */
export function guideOf({ stage }: BreakState): TrayKnown['guide'] {
  if (stage.is !== 'guide') return 'none';
  return isWork(stage.work) ? 'waits' : 'runs';
}

/** What of it windows are told. */
function shown({ doing, line, sittingMinutes }: Status): StatusView {
  return { doing, line, sittingMinutes };
}

/** A window counts by itself from the instants it was told: that time goes by is no change. */
export function withoutClock(view: BreakView): unknown {
  const { now, guide, ...rest } = view;
  if (guide === null) return rest;
  const { left, held, course, ...still } = guide;
  return { ...rest, guide: guide.phaseEndsAt === null ? guide : still };
}

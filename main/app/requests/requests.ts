/** Owns what each request of a window is answered with: it only looks things up and passes things on. */

import type { Appearance, DayView, StatusView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import type { WindowName } from '../../bridge/windows';
import { entryOfReport } from '../../domain/person/symptomReports';
import type { Happening } from '../../domain/sitting/state';
import { promptsByLimit } from '../../domain/statistics/preview';
import { after, days, type Instant, span } from '../../domain/time';
import type { Clock, Command, JournalStore, SettingsStore, StorageProblem, Windows } from '../../ports';
import { settingsView } from '../../views/settingsView';
import type { BreakShow } from '../break/breakShow';
import type { Proposals } from '../break/proposals';
import type { Places } from '../places';
import type { HelpRequests } from './help';
import type { ProfileHandlers } from './profile';
import type { SettingsEdits } from './settings';

export interface RequestParts {
  readonly clock: Clock;
  readonly settings: SettingsStore;
  readonly edits: SettingsEdits;
  readonly journal: JournalStore;
  readonly windows: Windows;
  readonly places: Pick<Places, 'asked'>;
  readonly proposals: Proposals;
  readonly breakShow: BreakShow;
  readonly profile: ProfileHandlers;
  readonly help: HelpRequests;
  appearance(): Appearance;
  status(): StatusView;
  dayView(day: string | null): DayView;
  problems(): readonly StorageProblem[];
  /** What a person asked for in a window. */
  act(command: Command): void;
  /** A page has drawn what it has to show. */
  painted(name: WindowName): void;
  dispatch(happening: Happening): void;
  changed(): void;
}

/** A week before the full week that the preview needs. */
const previewReaches = days(15);

export function createRequests(
  parts: RequestParts,
): RequestHandlers & { settingsNow(): ReturnType<typeof settingsView> } {
  const { clock, settings, edits, journal, windows, proposals, breakShow } = parts;
  const settingsNow = () => {
    const now = clock.now();
    return settingsView(settings.current(), {
      undo: edits.last(),
      problems: parts.problems(),
      // Linux has a voice only where a speech service was set up; the window looks for one itself.
      voiceAvailable: process.platform !== 'linux',
      promptsByLimit: promptsByLimit(
        journal.read(after(now, span(-previewReaches)), after(now, span(1))),
        now,
        clock.utcOffset,
      ),
    });
  };

  return {
    settingsNow,
    appearance: () => parts.appearance(),
    status: () => parts.status(),
    command: (command) => parts.act(command),
    breakView: () => breakShow.view(),
    startGuide(prompt) {
      const _at = clock.now();
      if (prompt === null) parts.dispatch({ type: 'guide-requested' });
      else parts.dispatch({ type: 'answered', prompt, answer: 'start' });
    },
    guideAction: (action) => breakShow.act(action),
    chooseExercise(exercise) {
      const remembered = proposals.choose(exercise);
      if (remembered !== null) settings.change(remembered);
      parts.changed();
    },
    setSound(on) {
      settings.change(on ? { chime: true } : { chime: false, voice: false });
    },
    soreness(score, legSymptoms) {
      journal.append({ type: 'soreness', at: clock.now(), score, legSymptoms });
      proposals.forget();
      parts.changed();
    },
    reportSymptom(report) {
      const entry = entryOfReport(report, clock.now());
      if (entry !== null) journal.append(entry);
      proposals.forget();
      parts.changed();
    },
    settingsView: settingsNow,
    changeSettings: (some) => ({ refused: edits.change(some) }),
    undoSettings: () => edits.undo(),
    resetSection: (section) => edits.reset(section),
    ...parts.profile,
    dayView: (day) => parts.dayView(day),
    correct(since, until, posture) {
      const now = clock.now();
      if (!isPast(since, until, now))
        throw new Error('A correction must lie in the past, its end after its start');
      journal.append({ type: 'corrected', at: now, since, until, posture });
      parts.changed();
    },
    ...parts.help,
    place: (window) => parts.places.asked(window),
    painted: (name) => parts.painted(name),
    close: (name) => windows.close(name),
  };
}

function isPast(since: Instant, until: Instant, now: Instant): boolean {
  return since < until && until <= now;
}

/** Owns what is done with a person's command, wherever it came from: tray, window, command line, second start. */

import type { Command } from '../command';
import type { BreakHappening } from '../domain/break/state';
import type { RefusalReason } from '../domain/journal';
import type { Settings } from '../domain/settings';
import type { Happening } from '../domain/sitting/state';
import type { ActivitySource, Clock, Log } from '../ports';
import { tomorrow } from '../views/pauseTimes';
import { signalOf } from './commandSignal';
import { drop } from './drop';
import type { Places } from './places';

export interface CommandingParts {
  readonly clock: Clock;
  readonly places: Pick<Places, 'open'>;
  readonly activity: Pick<ActivitySource, 'acted'>;
  readonly log: Log;
  settings(): Settings;
  dispatch(happening: Happening): RefusalReason | null;
  /** What the person says of the stretch before they ask for it. */
  tellBreak(happening: Extract<BreakHappening, { type: 'chose' | 'wanted-brief' }>): void;
  quit(): void;
}

export interface Commanding {
  /** Carries out a command; names what the rule refused. */
  act(command: Command): RefusalReason | null;
  /** The same from tray or window: that the person is here is evidence too, and a sensor that does not see it is not to be believed. */
  actByHand(command: Command): void;
}

export function createCommanding({
  clock,
  places,
  activity,
  log,
  settings,
  dispatch,
  tellBreak,
  quit,
}: CommandingParts): Commanding {
  const act = (command: Command): RefusalReason | null => {
    if (command.do === 'quit') {
      log.note('asked', 'quit');
      quit();
      return null;
    }
    if (command.do === 'open') {
      log.note('asked', 'open');
      const { do: _, ...place } = command;
      drop(places.open(place), log, 'opening a window');
      return null;
    }
    if (command.do === 'stretch') {
      if (command.exercise !== undefined) tellBreak({ type: 'chose', exercise: command.exercise });
      if (command.brief === true) tellBreak({ type: 'wanted-brief' });
    }
    const now = clock.now();
    const next = tomorrow(now, clock.utcOffset, settings().workingHours);
    const refused = dispatch(signalOf(command, now, next));
    if (refused === null) log.note('asked', command.do);
    else log.note('refused', `${command.do}, ${refused}`);
    return refused;
  };
  return {
    act,
    actByHand(command) {
      activity.acted();
      act(command);
    },
  };
}

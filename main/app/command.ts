/** Owns what is done with a person's command, wherever it came from: tray, window, command line, second start. */

import type { RefusalReason } from '../domain/journal';
import type { Settings } from '../domain/settings';
import type { Happening } from '../domain/sitting/state';
import type { ActivitySource, Clock, Command, Log } from '../ports';
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
  quit,
}: CommandingParts): Commanding {
  const act = (command: Command): RefusalReason | null => {
    log.note('asked', command.do);
    if (command.do === 'quit') {
      quit();
      return null;
    }
    if (command.do === 'open') {
      const { do: _, ...place } = command;
      drop(places.open(place), log, 'opening a window');
      return null;
    }
    const now = clock.now();
    const next = tomorrow(now, clock.utcOffset, settings().workingHours);
    return dispatch(signalOf(command, now, next));
  };
  return {
    act,
    actByHand(command) {
      activity.acted();
      act(command);
    },
  };
}

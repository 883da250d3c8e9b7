/**
 * Owns what of the app is opened first, and no more of it than a person waits for: the log, the files, the words, and the icon
 * in the tray with what was saved last. `compose.ts` joins the rest to it.
 */
import { join } from 'node:path';
import { createViewing } from './app/viewing';
import type { Appearance } from './bridge/contract';
import type { Command } from './command';
import { createSpeech, type Speech } from './content/words';
import { policyOf } from './domain/settings';
import type { State } from './domain/sitting/state';
import { initialState, step } from './domain/sitting/step';
import { appearanceOf } from './platform/system/appearance';
import { createClock } from './platform/system/clock';
import { systemLook } from './platform/system/installation';
import { createLog, type LogFile } from './platform/system/log';
import { surviveErrors } from './platform/system/runtime';
import { createTray, type FirstTray } from './platform/tray/tray';
import type { ActivitySource, Clock, Disposable, Notifier } from './ports';
import { createStores, type Stores } from './storage/stores';

export interface Options {
  /** Where settings, journal, state and log are kept. */
  readonly dataFolder: string;
  /** Somebody took the files of the data folder away while the app ran. */
  readonly filesTakenAway?: () => void;
  /** Where each line of the log goes besides its file. */
  readonly echo?: (line: string) => void;
  readonly replace?: {
    readonly clock?: Clock;
    readonly activity?: ActivitySource;
    readonly notifier?: Notifier;
  };
}

/** What is there before the rest of the app is. */
export interface Opened {
  readonly options: Options;
  /** The machine's, whatever stands in for the rule's. */
  readonly machineClock: Clock;
  /** By which the rule goes. */
  readonly clock: Clock;
  readonly log: LogFile;
  /** Whatever nobody caught is logged, until it is disposed of. */
  readonly guard: Disposable;
  readonly stores: Stores;
  /** The state that was saved last; `null` = none. */
  readonly saved: State | null;
  readonly speech: Speech;
  readonly tray: FirstTray;
  appearance(): Appearance;
  /** Whoever carries out what the tray asks for; what it was asked before is asked then. */
  hearTray(act: (command: Command) => void): void;
}

/** Opens the files and shows the icon. Must run once the runtime is ready. */
export async function open(options: Options): Promise<Opened> {
  const { dataFolder, echo, replace = {} } = options;
  const machineClock = createClock();
  const clock = replace.clock ?? machineClock;
  const log = createLog(join(dataFolder, 'log.txt'), machineClock, echo === undefined ? {} : { echo });
  const guard = surviveErrors(log);
  const stores = createStores(dataFolder, machineClock, log);
  const { settings } = stores;
  const appearance = (): Appearance => appearanceOf(settings.current(), systemLook());
  const { language, country } = appearance();
  const speech = await createSpeech(language, country);
  const asked: Command[] = [];
  let act = (command: Command): void => void asked.push(command);
  const tray = createTray({
    clock: machineClock,
    log,
    choice: () => settings.current().trayIcon,
    act: (command) => act(command),
  });
  const saved = stores.stateStore.load();
  // What the rule will make of it once it begins to watch, which by then is no time later; here nothing follows from it.
  const policy = policyOf(settings.current());
  const now = { at: clock.now(), mono: clock.mono() };
  const { state } = step(saved ?? initialState(), { type: 'restored', ...now }, policy);
  createViewing({
    clock,
    tray,
    state: () => state,
    policy: () => policy,
    settings: settings.current,
    words: speech.words,
    guide: () => 'none',
    breakView: () => null,
    problems: stores.problems,
    announce: () => {},
  }).refresh();
  return {
    options,
    machineClock,
    clock,
    log,
    guard,
    stores,
    saved,
    speech,
    tray,
    appearance,
    hearTray(listen) {
      act = listen;
      for (const command of asked.splice(0)) listen(command);
    },
  };
}

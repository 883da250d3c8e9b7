/**
 * Owns how the app is put together: the only file that knows every part. Read from top to bottom it is the
 * list of them. What tests stand in for is given in `replace`; all else is the same.
 */
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { createBreak } from './app/break/break';
import { createProposals } from './app/break/proposals';
import { createCommanding } from './app/command';
import { noteAnswer } from './app/commandSignal';
import { drop } from './app/drop';
import { perform } from './app/perform';
import { createPlaces } from './app/places';
import { createProblemTeller } from './app/problems';
import { promptStyleOf } from './app/promptStyle';
import { createReminder } from './app/reminder';
import { createRequests } from './app/requests/requests';
import { createViewing } from './app/viewing';
import { announcer, registerHandlers } from './bridge/handlers';
import { replyTo } from './cli/commandLine';
import { reportOf } from './cli/report';
import { parseCommand, parseRequest } from './cli/request';
import { createSpeech } from './content/words';
import type { RefusalReason } from './domain/journal';
import { profileOf } from './domain/person/questionnaire';
import { policyOf } from './domain/settings';
import type { Happening, State } from './domain/sitting/state';
import { createDesktop } from './platform/desktop';
import { appearanceOf, groundOf } from './platform/system/appearance';
import { openInBrowser } from './platform/system/browser';
import { createClock } from './platform/system/clock';
import { commandSocketPaths, createCommandServer } from './platform/system/commandSocket';
import { createAutostart, iconFile, systemLook, windowSystem } from './platform/system/installation';
import { createLog } from './platform/system/log';
import { surviveErrors } from './platform/system/runtime';
import { runtimeFolder } from './platform/system/runtimeFolder';
import { saveWhereAsked } from './platform/system/saveDialog';
import { createWindows } from './platform/windows/windows';
import type { ActivitySource, Clock, Command, Disposable, Notifier } from './ports';
import { createStores } from './storage/stores';
import { windowTitle } from './views/windowTitle';

export interface Options {
  /** Where settings, journal, state and log are kept. */
  readonly dataFolder: string;
  /** The data folder was taken away while the app ran, and is there again. */
  readonly folderMadeAnew?: () => void;
  /** Where each line of the log goes besides its file. */
  readonly echo?: (line: string) => void;
  readonly replace?: {
    readonly clock?: Clock;
    readonly activity?: ActivitySource;
    readonly notifier?: Notifier;
  };
}

/** The running app. */
export interface PsoasPause extends Disposable {
  state(): State;
  /** Carries out what a person asks for; names what the rule refused. */
  act(command: Command): RefusalReason | null;
}

export async function compose({
  dataFolder,
  folderMadeAnew,
  echo,
  replace = {},
}: Options): Promise<PsoasPause> {
  const machineClock = createClock();
  const clock = replace.clock ?? machineClock;
  const version = app.getVersion();
  const log = createLog(join(dataFolder, 'log.txt'), machineClock, echo === undefined ? {} : { echo });
  const guard = surviveErrors(log);
  const stores = createStores(dataFolder, machineClock, log);
  const { settings, journal, questionnaire, problems } = stores;
  const appearance = () => appearanceOf(settings.current(), systemLook());
  const speech = await createSpeech(appearance().language);
  const desktop = createDesktop(machineClock, log, settings.current);
  const activity = replace.activity ?? desktop.activity(clock);
  const notifier = replace.notifier ?? desktop.notifier();
  const promptStyle = () => promptStyleOf(settings.current().promptStyle, notifier.abilities());
  const windows = createWindows(
    windowSystem(),
    (name) => ({
      title: windowTitle(name, speech.words(), app.name),
      ground: groundOf(appearance()),
      icon: process.platform === 'darwin' ? null : iconFile(),
      note: promptStyle() === 'both' ? notifier.abilities().place : 'elsewhere',
    }),
    machineClock,
    log,
  );
  const tray = desktop.tray((command) => actByHand(command));
  const autostart = createAutostart(log);

  // The parts below know each other through the functions they are given; `refresh` and `dispatch` reach
  // back to what is made after them, and are called only once everything is there.
  const proposals = createProposals({
    clock,
    journal,
    profile: () => profileOf(settings.current(), questionnaire.current()),
    settings: settings.current,
    state: () => reminder.state(),
    chosen: () => theBreak.state().chosen,
  });
  const tellProblems = createProblemTeller({ notifier, words: speech.words, log, problems });
  let gone = false;
  const refresh = (): void => {
    if (gone) return;
    viewing.refresh();
    tellProblems();
  };
  const dispatch = (happening: Happening): RefusalReason | null => reminder.dispatch(happening);
  const state = (): State => reminder.state();
  const theBreak = createBreak({
    clock,
    windows,
    notifier,
    journal,
    proposals,
    log,
    settings: settings.current,
    promptStyle,
    words: speech.words,
    state,
    dispatch,
    answer(prompt, answer) {
      activity.acted();
      dispatch(noteAnswer(prompt, answer));
    },
    changed: refresh,
  });
  const announce = announcer(windows);
  const places = createPlaces(windows, (place) => announce('place', place));
  const viewing = createViewing({
    clock,
    tray,
    state,
    policy: () => policyOf(settings.current()),
    settings: settings.current,
    words: speech.words,
    breakState: theBreak.state,
    breakView: theBreak.view,
    problems,
    announce,
  });
  const reminder = createReminder({
    clock,
    activity,
    store: stores.stateStore,
    log,
    settings: settings.current,
    perform: (effect) =>
      perform(effect, {
        journal,
        notifier,
        log,
        words: speech.words,
        toBreak: (one) => theBreak.carryOut(one, state()),
      }),
    changed: (rule) => theBreak.follow(rule),
  });

  /** The person acts: that they are here is evidence too, and a sensor that does not see it is not to be believed. */
  const actByHand = (command: Command): void => {
    activity.acted();
    act(command);
  };
  const act = createCommanding({
    clock,
    places,
    log,
    settings: settings.current,
    dispatch,
    quit: () => app.quit(),
  });

  const health = () => [...activity.health(), notifier.health(), tray.health()];
  const requests = createRequests({
    clock,
    settings,
    questionnaire,
    journal,
    windows,
    places,
    proposals,
    theBreak,
    log,
    appearance,
    state,
    policy: () => policyOf(settings.current()),
    status: viewing.status,
    sensors: health,
    problems,
    about: { version, folder: dataFolder },
    region: () => app.getLocaleCountryCode(),
    openPage: (address) => openInBrowser(address, log),
    save: (name, content) => saveWhereAsked(windows.focused(), name, content, log),
    act: actByHand,
    painted: windows.painted,
    notesHaveButtons: () => notifier.abilities().buttons,
    dispatch,
    recorded: () => {
      proposals.forget();
      announce('profileView', requests.profileView());
      refresh();
    },
    changed: () => refresh(),
  });
  const handlers = registerHandlers(requests.handlers, windows, log);
  const report = () =>
    reportOf({ version, at: clock.now(), status: viewing.status(), state: state(), sensors: health() });
  const commands = createCommandServer({
    paths: commandSocketPaths(dataFolder, runtimeFolder()),
    parse: parseRequest,
    reply: (request) => replyTo(request, { translate: speech.words().translate, report, act }),
    log: (line) => log.note('commands', line),
  });
  stores.folder.onMadeAnew(() => {
    commands.restore();
    folderMadeAnew?.();
  });

  const settingsChanged = settings.onChange((now, before) => {
    if (now.language !== before.language)
      drop(speech.speak(appearance().language).then(refresh), log, 'loading a language');
    if (now.startAtLogin !== before.startAtLogin) autostart.apply(now.startAtLogin);
    proposals.settingsChanged(now, before);
    announce('appearance', appearance());
    announce('settingsView', requests.settingsView());
    announce('profileView', requests.profileView());
    reminder.sampleSoon();
    refresh();
  });
  const profileChanged = questionnaire.onChange(() => {
    proposals.forget();
    announce('profileView', requests.profileView());
    refresh();
  });
  const lookChanged = (): void => announce('appearance', appearance());
  nativeTheme.on('updated', lookChanged);

  // The system's own list may say otherwise by now: what the person did there stands.
  const startAtLogin = autostart.begin();
  if (startAtLogin !== null && startAtLogin !== settings.current().startAtLogin)
    settings.change({ startAtLogin });
  reminder.begin();
  requests.welcome();
  tellProblems();
  log.note('started', version);

  const dispose = (): void => {
    if (gone) return;
    theBreak.take({ type: 'guide-ended' });
    reminder.quit();
    gone = true;
    nativeTheme.off('updated', lookChanged);
    app.off('before-quit', dispose);
    app.off('second-instance', startedAgain);
    for (const part of [
      settingsChanged,
      profileChanged,
      commands,
      handlers,
      theBreak,
      windows,
      tray,
      notifier,
      activity,
      desktop,
      journal,
      questionnaire,
      settings,
    ]) {
      part.dispose();
    }
    log.note('stopped');
    guard.dispose();
  };
  /** Where no panel shows a tray icon, starting the app again is the way to its windows. */
  const startedAgain = (_event: unknown, _argv: unknown, _folder: unknown, asked: unknown): void =>
    void act(parseCommand(asked) ?? { do: 'open', window: 'today' });
  app.on('before-quit', dispose);
  app.on('second-instance', startedAgain);
  return { state, act, dispose };
}

/**
 * Owns how the app is put together: the only file that knows every part. Read from top to bottom it is the
 * list of them, after those of `opening.ts`. What tests stand in for is given in `replace`; all else is the same.
 */
import { app } from 'electron';
import { showsSame } from './app/break/ahead';
import { createBreak } from './app/break/break';
import { createProposals } from './app/break/proposals';
import { createCommanding } from './app/command';
import { noteAnswer } from './app/commandSignal';
import { followChanges } from './app/following';
import { createMediaPause } from './app/mediaPause';
import { perform } from './app/perform';
import { createPlaces } from './app/places';
import { createProblemTeller } from './app/problems';
import { createPromptWays } from './app/promptWays';
import { createReminder } from './app/reminder';
import { createRequests } from './app/requests/requests';
import { shortcutCommand } from './app/shortcutCommand';
import { createViewing, guideOf } from './app/viewing';
import { createVoicing } from './app/voicing';
import type { BreakView } from './bridge/contract';
import type { First } from './bridge/first';
import { announcer, registerHandlers } from './bridge/handlers';
import { replyTo } from './cli/commandLine';
import { reportOf, watchLine } from './cli/report';
import { parseCommand, parseRequest } from './cli/request';
import type { Command } from './command';
import type { RefusalReason } from './domain/journal';
import { emergencyNumber } from './domain/person/emergency';
import { profileOf } from './domain/person/questionnaire';
import type { Happening, State } from './domain/sitting/state';
import type { Opened } from './opening';
import { createDesktop } from './platform/desktop';
import { listenToApp } from './platform/system/appEvents';
import { groundOf } from './platform/system/appearance';
import { openInBrowser } from './platform/system/browser';
import { timeZone } from './platform/system/clock';
import { commandSocketPaths } from './platform/system/commandPlaces';
import { createCommandServer } from './platform/system/commandSocket';
import { createAutostart, iconFile, onWayland, windowSystem } from './platform/system/installation';
import { runtimeFolder } from './platform/system/runtimeFolder';
import { saveWhereAsked } from './platform/system/saveDialog';
import { createPaper } from './platform/windows/paper';
import { createWindows } from './platform/windows/windows';
import type { Disposable } from './ports';
import { openElectronStore } from './storage/electronStore';
import { createPastFile } from './storage/pastFile';
import { createRefusedShortcuts } from './storage/refusedShortcuts';
import { createWindowSizes } from './storage/windowSizes';
import { titleShowing, windowTitle } from './views/windowTitle';

/** The running app. */
export interface PsoasPause extends Disposable {
  state(): State;
  /** Carries out what a person asks for; names what the rule refused. */
  act(command: Command): RefusalReason | null;
}

/** Joins the rest of the app to what was opened first, and begins to watch. */
export function compose(opened: Opened): PsoasPause {
  const { machineClock, clock, log, stores, speech, tray, appearance } = opened;
  const { dataFolder, filesTakenAway, replace = {} } = opened.options;
  const version = app.getVersion();
  const { settings, journal, questionnaire, problems } = stores;
  settings.writeBy(openElectronStore);
  const desktop = createDesktop(machineClock, log, settings.current);
  const activity = replace.activity ?? desktop.activity(clock);
  const notifier = replace.notifier ?? desktop.notifier();
  const prompting = createPromptWays({
    settings: settings.current,
    abilities: notifier.abilities,
    taking: onWayland,
    textScale: () => appearance().textScale,
  });
  const smallFiles = { folder: stores.folder, clock: machineClock, log };
  const windowSizes = createWindowSizes(smallFiles);
  const refusedShortcuts = createRefusedShortcuts(smallFiles);
  const first = (breakView: BreakView | null): First => ({
    look: appearance(),
    texts: speech.words().texts,
    breakView,
  });
  const windows = createWindows(
    windowSystem(),
    (name) => ({
      title: windowTitle(name, speech.words(), app.name),
      titleShowing: (shown) => titleShowing(name, shown, app.name),
      ground: groundOf(appearance()),
      icon: process.platform === 'darwin' ? null : iconFile(),
      note: prompting.promptStyle() === 'both' ? notifier.abilities().place : null,
      textScale: appearance().textScale,
      given: windowSizes.given(name),
    }),
    { of: (name) => first(name === 'break' ? theBreak.view() : null), showsSame },
    windowSizes.keep,
    machineClock,
    log,
  );
  const autostart = createAutostart(log);

  // The parts below know each other through the functions they are given; `state`, `dispatch` and `refresh` reach to
  // what is made after them, and are called only once everything is there.
  const state = (): State => reminder.state();
  const dispatch = (happening: Happening): RefusalReason | null => reminder.dispatch(happening);
  let gone = false;
  const refresh = (): void => {
    if (gone) return;
    viewing.refresh();
    pauseMedia();
    tellProblems();
    commands.changed();
    // Last: nothing that is shown now waits for what comes later.
    theBreak.lookAhead();
  };
  /** What most parts ask for. */
  const common = {
    clock,
    log,
    journal,
    windows,
    notifier,
    problems,
    ...prompting,
    state,
    dispatch,
    changed: refresh,
    settings: settings.current,
    words: speech.words,
  };
  const announce = announcer(windows);
  const tellSettings = (): void => announce('settingsView', requests.settingsView());
  const places = createPlaces(windows, (place) => announce('place', place));
  const voicing = createVoicing({
    ...common,
    voice: desktop.voice(),
    language: () => appearance().language,
    found() {
      tellSettings();
      refresh();
    },
  });
  const tellProblems = createProblemTeller(common);
  const profile = () => profileOf(settings.current(), questionnaire.current());
  const proposals = createProposals({
    ...common,
    profile,
    pastFile: createPastFile({ ...stores, log, program: import.meta.filename }),
    chosen: () => theBreak.state().chosen,
  });
  const theBreak = createBreak({
    ...common,
    proposals,
    questionnaire: questionnaire.current,
    profile,
    ...voicing,
    first,
    makeAhead: (shown, shape) => windows.makeAhead('break', shown, shape),
    throwAway: () => windows.throwAway('break'),
    answer(prompt, answer) {
      activity.acted();
      dispatch(noteAnswer(prompt, answer));
    },
  });
  const viewing = createViewing({
    ...common,
    tray,
    announce,
    guide: () => guideOf(theBreak.state()),
    breakView: theBreak.view,
  });
  const media = desktop.media();
  const pauseMedia = createMediaPause({ ...common, media, breakState: theBreak.state });
  const reminder = createReminder({
    ...common,
    activity,
    store: { ...stores.stateStore, load: () => opened.saved },
    perform: (effect) =>
      perform(effect, { ...common, toBreak: (one) => theBreak.carryOut(one, reminder.state()) }),
    changed: (rule) => theBreak.follow(rule),
  });
  const { act, actByHand } = createCommanding({
    ...common,
    places,
    activity,
    tellBreak: theBreak.take,
    quit: () => app.quit(),
  });
  tray.watch(desktop.trayHost);
  const shortcuts = desktop.shortcuts({
    refused: refusedShortcuts,
    pressed: (name) => actByHand(shortcutCommand(name, state().pause !== null)),
    describe: (name) => speech.words().translate(`settings.shortcuts.name.${name}`),
    changed: tellSettings,
  });
  const health = () => [...activity.health(), notifier.health(), tray.health()];
  const requests = createRequests({
    ...common,
    settings,
    questionnaire,
    places,
    proposals,
    theBreak,
    appearance,
    profile,
    status: viewing.status,
    sensors: health,
    about: { version, folder: dataFolder },
    openPage: (address) => openInBrowser(address, log),
    save: (name, content) => saveWhereAsked(windows.focused(), name, content, log),
    paper: createPaper(() => windows.shown('today')),
    act: actByHand,
    ...voicing,
    shortcuts,
    media,
    painted: windows.painted,
    acted: activity.acted,
    trayHome: tray.home,
    emergency: () => emergencyNumber(appearance().country, timeZone()),
    recorded: () => following.recorded(),
  });
  const handlers = registerHandlers(requests.handlers, windows, log);
  const report = () =>
    reportOf({ version, at: clock.now(), status: viewing.status(), state: state(), sensors: health() });
  const commands = createCommandServer({
    paths: commandSocketPaths(dataFolder, runtimeFolder()),
    parse: parseRequest,
    reply: (request) => replyTo(request, { translate: speech.words().translate, report, act }),
    watching: { isAsked: ({ ask }) => ask === 'watch', line: () => watchLine(report()) },
    log: (line) => log.note('commands', line),
  });
  stores.folder.onMissed(() => {
    commands.restore();
    filesTakenAway?.();
  });

  const following = followChanges({
    ...common,
    settings,
    questionnaire,
    proposals,
    autostart,
    shortcuts,
    appearance,
    announce,
    speak: speech.speak,
    settingsView: requests.settingsView,
    profileView: requests.profileView,
    sampleSoon: reminder.sampleSoon,
    answered: theBreak.answered,
  });

  // The system's own list may say otherwise by now: what the person did there stands.
  const startAtLogin = autostart.begin();
  if (startAtLogin !== null && startAtLogin !== settings.current().startAtLogin)
    settings.change({ startAtLogin });
  reminder.begin();
  opened.hearTray(actByHand);
  shortcuts.set(settings.current().shortcuts);
  requests.welcome();
  tellProblems();
  log.note('started', version);

  const end = (): void => {
    theBreak.take({ type: 'guide-ended' });
    windows.closeForGood();
  };
  const dispose = (): void => {
    if (gone) return;
    end();
    reminder.quit();
    gone = true;
    const seen = [appEvents, following, commands, handlers, theBreak, windows, tray, notifier];
    const kept = [activity, desktop, journal, questionnaire, settings, windowSizes, refusedShortcuts];
    for (const part of [...seen, ...kept]) part.dispose();
    opened.guard.dispose();
    log.end('stopped');
  };
  const appEvents = listenToApp({
    ending: end,
    quitting: dispose,
    // Where no panel shows a tray icon, starting the app again is the way to its windows.
    startedAgain: (asked) => void act(parseCommand(asked) ?? { do: 'open', window: 'today' }),
    lookChanged: following.lookChanged,
  });
  return { state, act, dispose };
}

/**
 * Owns the start of the app: what its words ask, one instance, the cheapest safe configuration of the runtime,
 * then the parts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { app } from 'electron';
import { parseArgs, watchRequest, wordsOf } from './cli/args';
import { type Asked, exits, openToday, runCommandLine } from './cli/commandLine';
import { becomeOnly } from './cli/onlyOne';
import type { AskedCommand, CommandRequest } from './cli/request';
import { loadWords } from './content/words';
import { languageOf } from './domain/languages';
import { createClock } from './platform/system/clock';
import { askRunningApp, watchRunningApp } from './platform/system/commandClient';
import { commandSocketPaths } from './platform/system/commandPlaces';
import { onWayland, programFile } from './platform/system/installation';
import { type InstanceLock, instancePlaces, takeInstance } from './platform/system/instance';
import { prepareRuntime } from './platform/system/runtime';
import { runtimeFolder } from './platform/system/runtimeFolder';
import { createTerminal } from './platform/system/terminal';
import { belongsOnX11, startOnX11, x11Answers } from './platform/system/xwayland';
import { startApp } from './start';

prepareRuntime();

const dataFolder = app.getPath('userData');
const words = wordsOf(process.argv, app.isPackaged);
const sockets = (): readonly string[] => commandSocketPaths(dataFolder, runtimeFolder());

/** Windows keeps its own lock, which no cleaner takes; everywhere else it is ours. */
function takeLock(first: AskedCommand | null): InstanceLock | null {
  if (process.platform === 'win32') {
    const ours = app.requestSingleInstanceLock({ ...first });
    return ours ? { restore: () => {}, release: () => app.releaseSingleInstanceLock() } : null;
  }
  const taken = takeInstance(instancePlaces(dataFolder, runtimeFolder()));
  return taken.kind === 'ours' ? taken.lock : null;
}

async function ask(request: CommandRequest): Promise<Asked> {
  const asked = await askRunningApp(sockets(), request);
  if (!asked.ok) return asked;
  const { parseReply } = await import('./cli/request');
  const reply = parseReply(asked.reply);
  return reply === null ? { ok: false, why: 'no-reply' } : { ok: true, reply };
}

async function begin(): Promise<void> {
  const terminal = createTerminal({
    out: () => process.stdout,
    err: () => process.stderr,
  });
  const exit = async (code: number): Promise<void> => {
    await terminal.written();
    app.exit(code);
  };
  // The settings are the running app's to read: until it answers, the system's language is spoken.
  const loadOwnWords = () => loadWords(languageOf('system', app.getPreferredSystemLanguages()));
  const start = await runCommandLine({
    words,
    version: app.getVersion(),
    loadWords: loadOwnWords,
    ask,
    watch: async () => {
      const { runWatch } = await import('./cli/watch');
      const { translate } = await loadOwnWords();
      const follow = (hear: (line: string) => Promise<void>) =>
        watchRunningApp(sockets(), watchRequest, hear);
      const watched = runWatch({ ...terminal, translate, follow });
      return Promise.race([watched, terminal.readerGone().then(() => exits.done)]);
    },
    print: (text) => void terminal.print(text),
    printError: terminal.printError,
  });
  if ('exit' in start) return exit(start.exit);
  const { first } = start;
  // Before anything is opened: two instances would write the same files.
  const only = await becomeOnly({
    take: () => takeLock(first),
    ask: () => ask(first === null ? openToday : { ask: 'command', command: first }),
    pause,
  });
  if (only.kind === 'done') return exit(only.exit);
  if (only.kind === 'no-reply') {
    terminal.printError((await loadOwnWords()).translate('cli.noReply'));
    return exit(exits.notRunning);
  }
  // Neither the command line nor a second start comes as far as this: both would only wait.
  if (
    await belongsOnX11({
      onWayland: onWayland(),
      words: process.argv,
      env: process.env,
      x11Answers: () => x11Answers(process.env, createClock()),
    })
  ) {
    only.lock.release();
    await startOnX11(programFile(), process.argv.slice(1), process.env);
    return app.exit(0);
  }
  app.once('quit', only.lock.release);
  return app.whenReady().then(async () => {
    const psoasPause = await startApp({ dataFolder, filesTakenAway: only.lock.restore });
    if (first !== null) psoasPause.act(first);
  });
}

const begun = begin().catch((error: unknown) => {
  console.error('Psoas Pause could not start:', error);
  app.exit(1);
});
// Awaited here nothing else would ever come: the runtime gets ready only after this module is done. Who watches stays
// for days and needs none of it: without a display, windows and most threads it costs half.
if (parseArgs(words).ask === 'watch') await begun;

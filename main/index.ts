/**
 * Owns the start of the app: what its words ask, one instance, the cheapest safe configuration of the runtime,
 * then the parts.
 */
import { app } from 'electron';
import { wordsOf } from './cli/args';
import { runCommandLine } from './cli/commandLine';
import { parseReply } from './cli/request';
import { compose } from './compose';
import { loadWords } from './content/words';
import { languageOf } from './domain/languages';
import { createClock } from './platform/system/clock';
import { askRunningApp, commandSocketPath } from './platform/system/commandSocket';
import { onWayland, programFile } from './platform/system/installation';
import { prepareRuntime } from './platform/system/runtime';
import { createTerminal } from './platform/system/terminal';
import { belongsOnX11, startOnX11, x11Answers } from './platform/system/xwayland';

prepareRuntime();

const dataFolder = app.getPath('userData');

async function begin(): Promise<void> {
  const terminal = createTerminal(process.stdout, process.stderr);
  const start = await runCommandLine({
    words: wordsOf(process.argv, app.isPackaged),
    version: app.getVersion(),
    // The settings are the running app's to read: until it answers, the system's language is spoken.
    translate: (await loadWords(languageOf('system', app.getPreferredSystemLanguages()))).translate,
    async ask(request) {
      const asked = await askRunningApp(commandSocketPath(dataFolder), request);
      if (!asked.ok) return asked;
      const reply = parseReply(asked.reply);
      return reply === null ? { ok: false, why: 'no-reply' } : { ok: true, reply };
    },
    print: terminal.print,
    printError: terminal.printError,
  });
  if ('exit' in start) {
    await terminal.written();
    return app.exit(start.exit);
  }
  // Before anything is opened: two instances would write the same files. What was asked goes along to the first.
  if (!app.requestSingleInstanceLock({ ...start.first })) return app.quit();
  // Neither the command line nor a second start comes as far as this: both would only wait.
  if (
    await belongsOnX11({
      onWayland: onWayland(),
      words: process.argv,
      env: process.env,
      x11Answers: () => x11Answers(process.env, createClock()),
    })
  ) {
    app.releaseSingleInstanceLock();
    startOnX11(programFile(), process.argv.slice(1), process.env);
    return app.exit(0);
  }
  return app.whenReady().then(async () => {
    const psoasPause = await compose({ dataFolder });
    if (start.first !== null) psoasPause.act(start.first);
  });
}

// Awaited at the top level this would never come: the runtime gets ready only after this module is done.
begin().catch((error: unknown) => {
  console.error('Psoas Pause could not start:', error);
  app.exit(1);
});

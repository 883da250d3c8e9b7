// @ts-check
// `npm start`: builds the app and starts it from the sources, from a fresh machine on. `-- --demo` starts the test
// entry with its demonstration instead; other arguments go to the app.

import { build } from './lib/build.mjs';
import { ensurePackages, isDebianLike, missingLibraries, missingPackages, packages } from './lib/debian.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { openDesktop, runInDesktop } from './lib/desktop.mjs';
import { rootArguments } from './lib/launch.mjs';
import { giveUp, onPath, runStoppable, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { photographWindows } from './lib/windows.mjs';

const args = process.argv.slice(2);
const isHeadless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];

/** Ends with a sentence where a library is missing that Electron cannot start without. @param {string} executable */
async function checkLibraries(executable) {
  if (process.platform !== 'linux') return;
  if (isDebianLike()) ensurePackages(packages.app, 'to run the app', say);
  const missing = missingLibraries(executable);
  if (missing.length > 0)
    giveUp(`Electron cannot start without ${missing.join(', ')}; install them and start again.`);
  if (!onPath('notify-send'))
    say('notify-send is missing, so notifications may not show (Debian: libnotify-bin).');
}

/** Runs the app where nobody looks: in a virtual screen, with a picture of every window that opens. */
async function startUnseen(/** @type {string} */ executable, /** @type {readonly string[]} */ appArgs) {
  say(
    'There is no screen here (no DISPLAY, no WAYLAND_DISPLAY): starting in a virtual one with its own session bus.',
  );
  ensurePackages(packages.desktop, 'for the virtual screen', say);
  if (!onPath('Xvfb')) giveUp('A virtual screen needs Xvfb; install it or set DISPLAY, and start again.');
  if (isDebianLike() && missingPackages(packages.desktop).length > 0) giveUp('Install them and start again.');
  const desktop = await openDesktop();
  const photographs = photographWindows(desktop.env, say);
  // The screen is a stand-in; the person's settings and history are not.
  const own = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'];
  try {
    return await runInDesktop(
      desktop,
      executable,
      appArgs,
      Object.fromEntries(own.map((name) => [name, process.env[name]])),
    );
  } finally {
    photographs.stop();
    await desktop.close();
  }
}

checkNode();
await ensureDependencies(say);
const { executable } = await ensureRuntime(say);
await checkLibraries(executable);
say('Building ...');
if ((await build()) !== 0) giveUp('The build failed; see its message above.');

const app = args.includes('--demo') ? ['dist/e2e/main.js', ...args] : ['.', ...args];
// Named here, the app need not start itself once more to get there, which would part it from this terminal.
const server = process.platform === 'linux' && process.env['DISPLAY'] ? ['--ozone-platform=x11'] : [];
const appArgs = [...rootArguments(say), ...server, ...app];
say('Starting Psoas Pause; it lives in the tray. Ctrl-C ends it.');
const code = isHeadless
  ? await startUnseen(executable, appArgs)
  : await runStoppable(executable, appArgs, process.env);
process.exit(code);

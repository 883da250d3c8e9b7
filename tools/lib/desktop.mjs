// @ts-check
// A private desktop for tests and for machines without a screen: an X server, a session bus, a stand-in system bus
// with logind, a window manager, a notification daemon, a panel with a tray. Needs neither root nor systemd; any
// number can be open at once, and closing one leaves no process behind.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesWith, signal } from './processes.mjs';
import { root, run, runStoppable } from './run.mjs';
import { cacheFolder } from './runtime.mjs';

const files = join(root, 'tools/desktop');
const PYTHON = '/usr/bin/python3'; // Debian's own: the one that has dbusmock
export const services = /** @type {const} */ (['notifications', 'tray', 'logind', 'lock', 'windows']);

/**
 * @typedef {(typeof services)[number]} Service
 * @typedef {{ program: string, args: string[], bus: 'session' | 'system', waitFor?: string }} Start
 * @typedef {{ env: NodeJS.ProcessEnv, folder: string, close: () => Promise<void> }} Desktop
 */

/** @type {Record<Service, Start>} */
const starts = {
  logind: mock('system', 'logind', 'org.freedesktop.login1'),
  lock: mock('session', 'gnome_screensaver', 'org.gnome.ScreenSaver'),
  windows: { program: 'openbox', args: [], bus: 'session' },
  notifications: {
    program: 'dunst',
    args: ['-config', join(files, 'dunstrc')],
    bus: 'session',
    waitFor: 'org.freedesktop.Notifications',
  },
  tray: {
    program: 'xfce4-panel',
    args: ['--disable-wm-check'],
    bus: 'session',
    waitFor: 'org.kde.StatusNotifierWatcher',
  },
};

/** @param {'session' | 'system'} bus @param {string} template @param {string} waitFor @returns {Start} */
function mock(bus, template, waitFor) {
  return { program: PYTHON, args: ['-m', 'dbusmock', `--${bus}`, '--template', template], bus, waitFor };
}

/** The first line a child writes on its file descriptor 3. @param {import('node:child_process').ChildProcess} child */
async function lineOnThree(child) {
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  let text = '';
  for await (const part of pipe) {
    text += part;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('the private desktop did not come up: its X server or bus ended at once');
}

/** Folders and settings of a desktop of its own. @param {string} folder @returns {NodeJS.ProcessEnv} */
function layOutFolders(folder) {
  const panel = join(folder, 'config/xfce4/xfconf/xfce-perchannel-xml');
  for (const path of [panel, ...['run', 'cache', 'data', 'state'].map((name) => join(folder, name))]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  }
  copyFileSync(join(files, 'xfce4-panel.xml'), join(panel, 'xfce4-panel.xml'));
  const env = { ...process.env };
  delete env['WAYLAND_DISPLAY'];
  return {
    ...env,
    XDG_RUNTIME_DIR: join(folder, 'run'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    PSOAS_PAUSE_TOOLS_CACHE: cacheFolder(),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CURRENT_DESKTOP: 'XFCE',
    XDG_SESSION_TYPE: 'x11',
    FONTCONFIG_FILE: join(files, 'fonts.conf'),
    NO_AT_BRIDGE: '1',
    GTK_USE_PORTAL: '0',
  };
}

/**
 * Opens a desktop; `close` ends every program started in it.
 * @param {{ screen?: string, without?: readonly Service[] }} [options] `screen` is WIDTHxHEIGHT
 * @returns {Promise<Desktop>}
 */
export async function openDesktop({ screen = '1280x800', without = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  // Tests that are run by root start the app as an ordinary user, who must come by here to its buses.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const id = randomUUID();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...layOutFolders(folder), PRIVATE_DESKTOP: id };

  /** @param {string} program @param {string[]} args @param {boolean} talks writes a line on descriptor 3 */
  const start = (program, args, talks = false) => {
    const log = openSync(
      join(folder, `${program.replace(/.*\//, '')}-${args.at(-1)?.replace(/\W/g, '') ?? ''}.log`),
      'a',
    );
    const child = spawn(program, args, {
      env,
      detached: true, // a Ctrl-C at the terminal must reach the app before its desktop goes
      stdio: ['ignore', log, log, talks ? 'pipe' : 'ignore'],
    });
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    return child;
  };
  /** @param {'session' | 'system'} name */
  const startBus = async (name) => {
    const place = join(folder, name);
    mkdirSync(join(place, 'services'), { recursive: true });
    const xfconf = '/usr/share/dbus-1/services/org.xfce.Xfconf.service'; // the panel's settings
    if (name === 'session' && existsSync(xfconf))
      copyFileSync(xfconf, join(place, 'services/org.xfce.Xfconf.service'));
    const config = readFileSync(join(files, 'bus.conf.template'), 'utf8').replaceAll('FOLDER', place);
    writeFileSync(join(place, 'bus.conf'), config);
    const args = [`--config-file=${join(place, 'bus.conf')}`, '--nofork', '--nopidfile', '--print-address=3'];
    return lineOnThree(start('dbus-daemon', args, true));
  };
  const close = () => closeDesktop(folder, `PRIVATE_DESKTOP=${id}`);

  try {
    const server = start(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', `${screen}x24`, '-nolisten', 'tcp', '-noreset'],
      true,
    );
    env['DISPLAY'] = `:${await lineOnThree(server)}`;
    env['DBUS_SESSION_BUS_ADDRESS'] = await startBus('session');
    env['DBUS_SYSTEM_BUS_ADDRESS'] = await startBus('system');
    start('xsetroot', ['-solid', '#6d7a80']); // a plain wall, so that windows' edges are seen
    const wanted = services.filter((name) => !without.includes(name)).map((name) => starts[name]);
    for (const { program, args } of wanted) start(program, args);
    for (const { bus, waitFor } of wanted) {
      if (waitFor === undefined) continue;
      const address = env[bus === 'session' ? 'DBUS_SESSION_BUS_ADDRESS' : 'DBUS_SYSTEM_BUS_ADDRESS'];
      const code = await run('gdbus', ['wait', '--timeout=20', `--address=${address}`, waitFor], { env });
      if (code !== 0) throw new Error(`the private desktop has no ${waitFor}; see its logs in ${folder}`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { env, folder, close };
}

/** @param {string} folder @param {string} mark what the environment of every program of the desktop holds */
async function closeDesktop(folder, mark) {
  for (const kind of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    for (const pid of processesWith(mark)) signal(pid, kind);
    for (let round = 0; round < 20 && processesWith(mark).length > 0; round += 1) await pause(50);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Runs one program in a desktop and resolves with its exit code. Ctrl-C reaches the program from the terminal; a
 * program that does not end on it, or on SIGTERM, is ended.
 * @param {Desktop} desktop
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [extra] set on top of the desktop's environment
 * @returns {Promise<number>}
 */
export function runInDesktop(desktop, program, args, extra = {}) {
  return runStoppable(program, args, { ...desktop.env, ...extra });
}

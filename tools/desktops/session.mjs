// @ts-check
// Starts a graphical session of the person in a container, as a login manager does: over PAM, known to logind.

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TESTER, until } from './container.mjs';

/**
 * What a test may do with a desktop, whichever it is.
 * @typedef {{
 *   title: string, app: string | null, x11: boolean, inTaskBar: boolean, box: Box,
 *   focused: boolean, above: boolean,
 * }} Window `app` is the desktop file that the desktop takes it for
 * @typedef {{ title: string, text: string, actions: readonly string[] }} Note as the desktop shows it now
 * @typedef {readonly [number, number, number, number]} Box x, y, width, height on the screen
 * @typedef {{
 *   name: string,
 *   isNative: boolean,
 *   env: Readonly<Record<string, string>>,
 *   windows: () => Promise<Window[]>,
 *   notes: () => Promise<Note[]>,
 *   noteBoxes: () => Promise<Box[]>,
 *   openOther: () => Promise<void>,
 *   answer: (action: string) => Promise<void>,
 *   trayItems: () => Promise<string[]>,
 *   showTray: () => Promise<void>,
 *   stir: () => Promise<void>,
 *   setQuiet: (quiet: boolean) => Promise<void>,
 *   lock: (locked: boolean) => Promise<void>,
 *   keys: import('./shortcuts.mjs').Keys,
 *   shoot: (file: string) => Promise<void>,
 *   close: () => Promise<void>,
 * }} Desktop `isNative`: the app finds no X server, and may not place windows; `env` is what a program of this desktop is started with; `stir` is a sign of life of the person; `showTray`
 *   brings the tray up where it comes late; `openOther` opens a window that somebody works in; `noteBoxes` is where the
 *   notes stand that are seen now; `file` of `shoot` is a name in the shared folder
 */

const PATIENCE = 30_000;
const PORTAL = 'xdg-desktop-portal.service';

/**
 * Starts `script` as the session of a desktop.
 * @param {import('./container.mjs').Container} container
 * @param {string} name @param {string} script bash, ending in the compositor
 * @param {Readonly<Record<string, string>>} env
 */
export async function startSession(container, name, script, env) {
  const unit = `desktop-${name}`;
  writeFileSync(join(container.shared, `${unit}.sh`), script);
  rmSync(join(container.shared, `${name}.env`), { force: true });
  const variables = Object.entries({ XDG_SESSION_CLASS: 'user', ...env }).map(
    ([key, value]) => `${key}=${value}`,
  );
  const started = await container.root([
    'systemd-run',
    `--unit=${unit}`,
    '--collect',
    `--uid=${TESTER.name}`,
    `--gid=${TESTER.name}`,
    '--property=PAMName=login',
    ...variables.map((variable) => `--setenv=${variable}`),
    'bash',
    '-c',
    // Started before there is a screen, the portal would wait half a minute for each backend that can't be without one.
    `cd; rm -rf .config; systemctl --user mask --runtime ${PORTAL}; exec bash /shared/${unit}.sh > /shared/${unit}.log 2>&1`,
  ]);
  if (started.code !== 0) throw new Error(`the session of ${name} does not start: ${started.out}`);
  const bus = `/run/user/${TESTER.id}/bus`;
  await until(
    async () => (await container.root(['test', '-S', bus])).code === 0 || undefined,
    PATIENCE,
    `${name} has no session bus`,
  );
  const id = await until(
    async () =>
      (
        await container.root(['loginctl', 'show-user', TESTER.name, '--property=Display', '--value'])
      ).out.trim() || undefined,
    PATIENCE,
    `logind knows no session of ${name}`,
  );
  const own = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${bus}`, XDG_SESSION_ID: id };
  return {
    /** What every program of this session is told. */
    own,
    /** What the compositor tells its programs, as one of them wrote it down. @param {string} file @param {readonly string[]} names */
    async environment(file, names) {
      const read = async () => (await container.tester(`cat /shared/${file}`)).out;
      const text = await until(
        async () => ((await read()).includes('WAYLAND_DISPLAY=') ? read() : undefined),
        PATIENCE,
        `${name} starts no program`,
      );
      const lines = text
        .split('\n')
        .map((line) => line.split('='))
        .filter(([key]) => names.includes(key ?? ''));
      return { ...own, ...Object.fromEntries(lines.map(([key, ...value]) => [key, value.join('=')])) };
    },
    stop: async () => {
      await container.root(['systemctl', 'stop', unit]);
      await container.root(['loginctl', 'terminate-user', TESTER.name]);
      // The next session would find the bus of this one, which goes a moment later.
      const isLeft = async () => (await container.root(['pgrep', '-u', TESTER.name])).code === 0;
      const hasBus = async () => (await container.root(['test', '-S', bus])).code === 0;
      // What was started from outside the session, as the panel, is no part of it for logind, and may stay.
      for (const signal of ['TERM', 'KILL']) {
        await container.root(['pkill', `-${signal}`, '-u', TESTER.name]);
        const gone = until(
          async () => !((await isLeft()) || (await hasBus())) || undefined,
          PATIENCE,
          signal,
        );
        if (await gone.catch(() => false)) return;
      }
      throw new Error(`the session of ${name} does not end`);
    },
  };
}

/** Services of Debian's that any session starts with it: each desktop has its own, or starts them itself. */
const NOT_HERE = 'waybar.service mako.service foot-server.service foot-server.socket';
/** A session that systemd knows of: programs of the desktop that the bus starts, as those of the portal, are part of it. */
const TARGET = `[Unit]
BindsTo=graphical-session.target
Before=graphical-session.target
`;

/**
 * Does what a login does once the screen is there: tells systemd and the bus of it, and that the session has begun.
 * @param {import('./container.mjs').Container} container @param {Readonly<Record<string, string>>} env
 */
export async function beginSession(container, env) {
  const names = Object.keys(env).filter((name) => !name.startsWith('DBUS_'));
  const script = `systemctl --user mask --runtime ${NOT_HERE}
    dbus-update-activation-environment --systemd ${names.join(' ')}
    mkdir -p $XDG_RUNTIME_DIR/systemd/user; printf '%s' ${quoted(TARGET)} > $XDG_RUNTIME_DIR/systemd/user/desktop.target
    systemctl --user daemon-reload && systemctl --user start desktop.target && systemctl --user unmask --runtime ${PORTAL}`;
  const { code, out } = await container.tester(script, env);
  if (code !== 0) throw new Error(`systemd takes no session: ${out}`);
}

/**
 * Opens a window that somebody works in: without one nobody could lose the keyboard to ours.
 * @param {import('./container.mjs').Container} container @param {Readonly<Record<string, string>>} env
 */
export async function openTerminal(container, env) {
  await container.tester('setsid foot > /shared/terminal.log 2>&1 &', env);
}

/** A word for bash that is taken as it is. @param {string} word */
export function quoted(word) {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A screen that was there once: what is left of it in an environment must lead nobody astray. */
const GONE = ':77';

/**
 * The desktop as a program meets it that finds no X server, only the name of one that is gone. Electron 38 and newer then
 * take Wayland by themselves; 33 wants to be told.
 * @param {import('./session.mjs').Desktop} desktop
 */
export function withoutX11(desktop) {
  const env = { ...desktop.env, DISPLAY: GONE, ELECTRON_OZONE_PLATFORM_HINT: 'auto' };
  return { ...desktop, name: `${desktop.name}, native Wayland`, isNative: true, env };
}

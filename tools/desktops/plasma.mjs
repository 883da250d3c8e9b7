// @ts-check
// A real KWin with Plasma's own shell: panel, tray, notifications. It draws into a virtual X screen, which can be
// photographed and clicked on; the programs in it get Wayland and its XWayland as on any screen.

import { setTimeout as pause } from 'node:timers/promises';
import { notifierItems } from './bus.mjs';
import { until } from './container.mjs';
import { boxesOnBus, notesOnBus, TOLD, WATCH_NOTES } from './noteWatch.mjs';
import { beginSession, openTerminal, quoted, startSession } from './session.mjs';
import { windowsOnX11 } from './x11Windows.mjs';

/** Where the number of its X screen stands: the first free one, since the machine's own screens are seen in there. */
const SCREEN = 'plasma.screen';
const ACTIVITIES = '/usr/lib/x86_64-linux-gnu/libexec/kactivitymanagerd';
const SESSION = `
mkdir -p .config
printf '[Daemon]\\nAutolock=false\\nLockOnResume=false\\n' > .config/kscreenlockerrc
printf '%s\\n' '#!/bin/bash' 'env > /shared/plasma.env' 'exec sleep infinity' > first-program; chmod +x first-program
${WATCH_NOTES}
rm -f /shared/${SCREEN}
Xvfb -displayfd 5 -screen 0 1280x800x24 -nolisten tcp 5> /shared/${SCREEN} &
until [ -s /shared/${SCREEN} ]; do sleep 0.2; done
exec kwin_wayland --x11-display ":$(cat /shared/${SCREEN})" --width 1280 --height 800 --xwayland --socket wayland-k "$PWD/first-program"`;
/** Where Plasma 6.3 draws a note's first of three buttons, from the right lower corner of a note above its panel. */
const BUTTONS = { right: 1236, y: 685, letter: 7, between: 14 };

/**
 * @param {import('./container.mjs').Container} container
 * @returns {Promise<import('./session.mjs').Desktop>}
 */
export async function startPlasma(container) {
  const told = {
    XDG_CURRENT_DESKTOP: 'KDE',
    XDG_SESSION_TYPE: 'wayland',
    XDG_SESSION_DESKTOP: 'KDE',
    KDE_FULL_SESSION: 'true',
    KDE_SESSION_VERSION: '6',
    XDG_MENU_PREFIX: 'plasma-',
    LIBGL_ALWAYS_SOFTWARE: '1',
    KWIN_COMPOSE: 'Q',
    QT_LOGGING_RULES: '*=false',
  };
  const session = await startSession(container, 'plasma', SESSION, told);
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', ...Object.keys(told)];
  const env = await session.environment('plasma.env', names);
  const run = (/** @type {string} */ script) => container.tester(script, env);
  await beginSession(container, env);
  const onScreen = (/** @type {string} */ script) =>
    run(`export DISPLAY=:$(cat /shared/${SCREEN}); ${script}`);
  const start = (/** @type {string} */ program) =>
    run(`QT_QPA_PLATFORM=wayland setsid ${program} > /shared/${program.split('/').at(-1)}.log 2>&1 &`);
  const heard = async () => notesOnBus((await run('cat /shared/notes.log')).out);
  const shell = {
    /** Panel, tray and notifications are one program in Plasma, which comes after what starts at login. */
    async start() {
      await start('kded6');
      await start(ACTIVITIES);
      await pause(3000);
      await start('plasmashell');
      await until(
        async () =>
          (await run('busctl --user list --no-legend')).out.includes('org.kde.StatusNotifierHost')
            ? true
            : undefined,
        40_000,
        'Plasma’s shell does not come up',
      );
    },
  };
  let stirs = 0;
  return {
    name: 'KDE Plasma 6.3',
    isNative: false,
    env,
    windows: () => windowsOnX11(run),
    notes: async () => (await heard()).notes,
    async noteBoxes() {
      const call = 'gdbus call --session -d org.kde.KWin';
      await run(`printf '%s' ${quoted(TELL_BOXES)} > boxes.js; ${call} -o /Scripting -m org.kde.kwin.Scripting.unloadScript boxes
        id=$(${call} -o /Scripting -m org.kde.kwin.Scripting.loadScript "$PWD/boxes.js" boxes | tr -dc '0-9')
        ${call} -o /Scripting/Script$id -m org.kde.kwin.Script.run`);
      await pause(500);
      return boxesOnBus((await run('cat /shared/notes.log')).out);
    },
    openOther: () => openTerminal(container, env),
    async answer(action) {
      const note = (await heard()).notes.find(({ actions }) => actions.includes(action));
      if (note === undefined) throw new Error(`no note has the action ${action}`);
      const before = (await heard()).pressed.length;
      await onScreen(`xdotool mousemove ${placeOf(note.actions, action)} ${BUTTONS.y} sleep 0.3 click 1`);
      await until(
        async () => (await heard()).pressed.length > before || undefined,
        5000,
        `no button ${action} under the pointer`,
      );
    },
    trayItems: () => notifierItems(container, env),
    showTray: shell.start,
    async stir() {
      stirs += 1;
      await onScreen(`xdotool mousemove ${300 + (stirs % 2) * 5} 300`);
    },
    async setQuiet(quiet) {
      const inhibit =
        'gdbus call --session -d org.freedesktop.Notifications -o /org/freedesktop/Notifications';
      // Held by whoever asked, for as long as it is on the bus.
      if (quiet)
        await run(
          `(setsid python3 -c ${quoted(HOLD_QUIET)} > /dev/null 2>&1 & echo $! > quiet.pid); ${inhibit} -m org.freedesktop.DBus.Peer.Ping`,
        );
      else await run('kill $(cat quiet.pid)');
    },
    keys: {
      how: 'give',
      isOpen: async () => (await run('pgrep -x systemsettings')).code === 0,
      async close() {
        await run('pkill -x systemsettings');
      },
      async press(keys) {
        await onScreen(`xdotool key ${keys.toLowerCase()}`);
      },
    },
    async lock(locked) {
      if (locked)
        await run(
          'gdbus call --session -d org.freedesktop.ScreenSaver -o /ScreenSaver -m org.freedesktop.ScreenSaver.Lock',
        );
      else await container.root(['loginctl', 'unlock-sessions']);
    },
    async shoot(file) {
      await onScreen(`import -window root /shared/${file}`);
    },
    close: session.stop,
  };
}

/** KWin knows where notes stand; its script can only call others, and those calls are read off the bus. */
const TELL_BOXES = `const boxes = workspace.windowList().filter((w) => w.notification || w.criticalNotification || w.onScreenDisplay).map((w) => w.frameGeometry)
  .map((r) => [r.x, r.y, r.width, r.height].map(Math.round));
callDBus('org.freedesktop.Notifications', '/boxes', 'test.Boxes', '${TOLD}', JSON.stringify(boxes));`;

const HOLD_QUIET = `
import dbus, time
service = dbus.SessionBus().get_object('org.freedesktop.Notifications', '/org/freedesktop/Notifications')
service.Inhibit('test', 'quiet', dbus.Dictionary({}, signature='sv'), dbus_interface='org.freedesktop.Notifications')
time.sleep(600)`;

/** @param {readonly string[]} actions @param {string} action */
function placeOf(actions, action) {
  const after = actions.slice(actions.indexOf(action) + 1);
  const width = (/** @type {string} */ label) => label.length * BUTTONS.letter + BUTTONS.between;
  return Math.round(BUTTONS.right - after.reduce((sum, label) => sum + width(label), 0) - width(action) / 2);
}

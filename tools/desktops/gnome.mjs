// @ts-check
// A real GNOME Shell without a screen, and how it is looked at and used: everything of the shell by its own `Eval`.

import { setLockedHint } from './bus.mjs';
import { until } from './container.mjs';
import { beginSession, openTerminal, quoted, startSession } from './session.mjs';

const TRAY = 'ubuntu-appindicators@ubuntu.com';
/** The tray's extension is left off: a desktop's tray comes after the programs that start at login. */
const SESSION = `
gsettings set org.gnome.shell disable-user-extensions false
gsettings set org.gnome.shell enabled-extensions "[]"
gsettings set org.gnome.shell welcome-dialog-last-shown-version 99
gsettings set org.gnome.desktop.session idle-delay 0
gsettings set org.gnome.desktop.notifications show-banners true
gsettings set org.gnome.desktop.interface enable-animations false
exec gnome-shell --headless --wayland --virtual-monitor 1280x800 --unsafe-mode`;
/** What the shell shows, in one expression each. It has no task bar. */
const WINDOWS = `JSON.stringify(global.get_window_actors().map((actor) => { const w = actor.meta_window, r = w.get_frame_rect();
  return { title: w.get_title(), app: imports.gi.Shell.WindowTracker.get_default().get_window_app(w)?.get_id() ?? null,
    x11: w.get_client_type() === 1, inTaskBar: false, box: [r.x, r.y, r.width, r.height], focused: w.has_focus(), above: w.is_above() }; }))`;
const NOTES = `JSON.stringify(Main.messageTray.getSources().flatMap((source) => source.notifications.map((n) =>
  ({ title: n.title, text: n.body ?? '', actions: (n.actions ?? []).map((a) => a.label ?? a._label ?? '') }))))`;
/** The banner is laid out in a wider strip: what is drawn of it is its child. */
const BANNER = `JSON.stringify([Main.messageTray._banner].filter((banner) => banner?.visible && banner.get_parent()).map((banner) => {
  const [x, y] = banner.get_transformed_position(), [width, height] = banner.get_transformed_size(); return [x, y, width, height].map(Math.round); }))`;
/** A pointer and a keyboard of somebody's. */
const DEVICES = `const { Clutter, GLib } = imports.gi; const seat = Clutter.get_default_backend().get_default_seat();
  const made = (kind) => seat.create_virtual_device(Clutter.InputDeviceType[kind]);
  global.tester ??= { pointer: made('POINTER_DEVICE'), keys: made('KEYBOARD_DEVICE'), stirs: 0 }; Main.overview.hide();
  const at = () => GLib.get_monotonic_time(); const way = ['PRESSED', 'RELEASED'];
  const move = (x, y) => global.tester.pointer.notify_absolute_motion(at(), x, y);
  const click = () => way.forEach((to) => global.tester.pointer.notify_button(at(), Clutter.BUTTON_PRIMARY, Clutter.ButtonState[to]));
  const key = (to, name) => global.tester.keys.notify_keyval(at(), Clutter['KEY_' + name], Clutter.KeyState[to]);
  const press = (names) => { names.forEach((name) => key('PRESSED', name)); names.reverse().forEach((name) => key('RELEASED', name)); };`;
/** The pointer moves, and a key goes to whatever has the keyboard: as from somebody who works. */
const STIR = `${DEVICES} move(300 + 5 * (global.tester.stirs++ % 2), 400); press(['Shift_L']);`;
/** GNOME's window about keys, and where its two buttons are, from its upper left and right corners. */
const QUESTION = 'Add Keyboard Shortcuts';
const BUTTON = { across: 45, down: 24 };
const HELD = { Ctrl: 'Control_L', Alt: 'Alt_L' };

/**
 * @param {import('./container.mjs').Container} container
 * @returns {Promise<import('./session.mjs').Desktop>}
 */
export async function startGnome(container) {
  const told = { XDG_CURRENT_DESKTOP: 'GNOME', XDG_SESSION_TYPE: 'wayland', XDG_SESSION_DESKTOP: 'gnome' };
  const session = await startSession(container, 'gnome', SESSION, told);
  const onBus = { ...told, ...session.own };
  /** What an expression of the shell's is, as text; undefined where the shell can't say. */
  const ask = async (/** @type {string} */ expression) => {
    const method = 'gdbus call --session -d org.gnome.Shell -o /org/gnome/Shell -m org.gnome.Shell.Eval';
    const { out } = await container.tester(`${method} ${quoted(expression.replaceAll('\n', ' '))}`, onBus);
    return /^\(true, '(.*)'\)\s*$/s.exec(out)?.[1]?.replaceAll("\\'", "'").replaceAll('\\\\', '\\');
  };
  const read = async (/** @type {string} */ expression) => {
    const text = await ask(expression);
    if (text === undefined) throw new Error(`GNOME Shell can’t say: ${expression}`);
    const value = JSON.parse(text);
    return typeof value === 'string' ? JSON.parse(value) : value;
  };
  const variable = (/** @type {string} */ name) =>
    read(`JSON.stringify(imports.gi.GLib.getenv('${name}') ?? '')`);
  await until(() => ask('1 + 1'), 40_000, 'GNOME Shell does not come up');
  await ask('Main.overview.hide()');
  const display = await until(
    async () => (await variable('DISPLAY')) || undefined,
    20_000,
    'GNOME has no X server',
  );
  const env = {
    ...onBus,
    DISPLAY: display,
    WAYLAND_DISPLAY: await variable('WAYLAND_DISPLAY'),
    XAUTHORITY: await variable('XAUTHORITY'),
  };
  await beginSession(container, env);
  // Takes and hears the keys, for the shell and for the portal.
  await container.tester('setsid /usr/libexec/gsd-media-keys > /shared/gsd-media-keys.log 2>&1 &', env);
  const windows = () => read(WINDOWS);
  return {
    name: 'GNOME Shell 48',
    isNative: false,
    env,
    windows,
    notes: () => read(NOTES),
    noteBoxes: () => read(BANNER),
    openOther: () => openTerminal(container, env),
    async answer(action) {
      const found = await ask(
        `(() => { for (const s of Main.messageTray.getSources()) for (const n of s.notifications) for (const a of n.actions ?? [])
          if ((a.label ?? a._label) === ${JSON.stringify(action)}) { a.activate(); return 'answered'; } return 'absent'; })()`,
      );
      if (!found?.includes('answered')) throw new Error(`no note has the action ${action}`);
    },
    trayItems: () =>
      read(
        `JSON.stringify(Object.keys(Main.panel.statusArea).filter((name) => name.startsWith('appindicator-')))`,
      ),
    async showTray() {
      await container.tester(`gnome-extensions enable ${TRAY}`, env);
    },
    async stir() {
      await ask(`(() => { ${STIR} })()`);
    },
    keys: {
      how: 'ask',
      isOpen: async () => (await windows()).some((/** @type {any} */ { title }) => title === QUESTION),
      async answer(give) {
        const asked = (await windows()).find((/** @type {any} */ { title }) => title === QUESTION);
        const [x, y, width] = asked?.box ?? [0, 0, 0];
        const across = give ? x + width - BUTTON.across : x + BUTTON.across;
        await ask(`(() => { ${DEVICES} move(${across}, ${y + BUTTON.down}); click(); })()`);
      },
      async press(keys) {
        const names = keys.split('+').map((name) => Object.entries(HELD).find(([key]) => key === name)?.[1]);
        const all = [...names.filter(Boolean), keys.slice(-1).toLowerCase()];
        await ask(`(() => { ${DEVICES} press(${JSON.stringify(all)}); })()`);
      },
    },
    async setQuiet(quiet) {
      await container.tester(`gsettings set org.gnome.desktop.notifications show-banners ${!quiet}`, env);
    },
    // Its own lock screen wants a login manager of its own, which has no place here.
    lock: (locked) => setLockedHint(container, env, locked),
    async shoot(file) {
      const method = 'org.gnome.Shell.Screenshot.Screenshot false false';
      await container.tester(
        `gdbus call --session -d org.gnome.Shell.Screenshot -o /org/gnome/Shell/Screenshot -m ${method} /tmp/shot.png`,
        env,
      );
      await container.root(['cp', '/tmp/shot.png', `/shared/${file}`]);
    },
    close: session.stop,
  };
}

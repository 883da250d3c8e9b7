// @ts-check
// A real sway without a screen, with waybar as its tray and mako as its notification daemon.

import { notifierItems, setLockedHint } from './bus.mjs';
import { until } from './container.mjs';
import { beginSession, openTerminal, quoted, startSession } from './session.mjs';

/** Waybar is started later: a desktop's tray comes after the programs that start at login. */
const SESSION = `
printf '%s\\n' 'xwayland force' 'output HEADLESS-1 resolution 1280x800 bg #2e4a4a solid_color' 'exec mako' \\
  'exec env > /shared/sway.env' > sway.conf
mkdir -p bar; printf '%s' '{"height":30,"modules-right":["tray","clock"],"tray":{"icon-size":22,"spacing":8}}' > bar/config
exec sway -c sway.conf`;

/**
 * @param {import('./container.mjs').Container} container
 * @returns {Promise<import('./session.mjs').Desktop>}
 */
export async function startSway(container) {
  const told = {
    XDG_CURRENT_DESKTOP: 'sway',
    XDG_SESSION_TYPE: 'wayland',
    XDG_SESSION_DESKTOP: 'sway',
    WLR_BACKENDS: 'headless',
    WLR_LIBINPUT_NO_DEVICES: '1',
    WLR_RENDERER: 'pixman',
  };
  const session = await startSession(container, 'sway', SESSION, told);
  const env = await session.environment('sway.env', [
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'SWAYSOCK',
    'XDG_CURRENT_DESKTOP',
    'XDG_SESSION_TYPE',
  ]);
  const run = (/** @type {string} */ script) => container.tester(script, env);
  await until(
    async () => (await run('swaymsg -t get_version')).code === 0 || undefined,
    20_000,
    'sway does not come up',
  );
  await beginSession(container, env);
  return {
    name: 'sway 1.10',
    isNative: false,
    env,
    async windows() {
      const { out } = await run('swaymsg -t get_tree');
      return windowsOf(JSON.parse(out));
    },
    notes: async () => notesOf((await run('makoctl list')).out),
    // Told by nobody: mako's own corner, at its greatest.
    async noteBoxes() {
      const notes = notesOf((await run('makoctl list')).out);
      return notes.map((_note, index) => [1280 - 310, 40 + index * 110, 300, 100]);
    },
    openOther: () => openTerminal(container, env),
    async answer(action) {
      const note = notesOf((await run('makoctl list')).out).find(({ actions }) => actions.includes(action));
      if (note === undefined) throw new Error(`no note has the action ${action}`);
      await run(`makoctl invoke -n ${note.id} ${quoted(note.keys[note.actions.indexOf(action)] ?? '')}`);
    },
    trayItems: () => notifierItems(container, env),
    async showTray() {
      await run('setsid waybar -c bar/config > /shared/waybar.log 2>&1 &');
    },
    async stir() {
      await run('wtype -k Control_L');
    },
    async setQuiet(quiet) {
      await run(`makoctl mode ${quiet ? '-a' : '-r'} do-not-disturb`);
    },
    // Its portal is that of wlroots, which has pictures of the screen only.
    keys: { how: 'none' },
    lock: (locked) => setLockedHint(container, env, locked),
    async shoot(file) {
      await run(`grim /shared/${file}`);
    },
    close: session.stop,
  };
}

/** What `makoctl list` prints: a line for each note, and below it its fields and the keys of its actions. @param {string} text */
function notesOf(text) {
  return [...text.matchAll(/^Notification (\d+): (.*)\n((?: .*\n?)*)/gm)].map(
    ([, id = '', title = '', fields = '']) => {
      const pairs = [...fields.matchAll(/^ {4}(\S+): (.*)$/gm)];
      const keys = pairs.map(([, key = '']) => key);
      return { id, title, text: '', actions: pairs.map(([, , label = '']) => label), keys };
    },
  );
}

/** The windows of a tree of sway's. @param {any} node @returns {import('./session.mjs').Window[]} */
function windowsOf(node) {
  const below = [...(node.nodes ?? []), ...(node.floating_nodes ?? [])].flatMap(windowsOf);
  if (node.pid === undefined || node.visible === false) return below;
  const { x, y, width, height } = node.rect;
  return [
    ...below,
    {
      title: node.name ?? '',
      app: node.app_id ?? node.window_properties?.class ?? null,
      x11: node.shell === 'xwayland',
      inTaskBar: false,
      box: [x, y, width, height],
      focused: node.focused,
      above: node.type === 'floating_con',
    },
  ];
}

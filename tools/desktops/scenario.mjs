// @ts-check
// A morning on a desktop, step by step: the app's main job as a person meets it. A step that fails is told and the
// next is tried, so that one run says all that does not work.

import { setTimeout as pause } from 'node:timers/promises';
import { createApp } from './app.mjs';
import { TESTER, until } from './container.mjs';

/** A sit of 15 min lacks half a minute when it is taken up again; the rest is room for a busy machine. */
const SAT_MINUTES = 14.5;
const UNTIL_PROMPT = 100_000;
/** A page that paints, under load; and what comes with it: the desktop's own movements. */
const UNTIL_SEEN = 15_000;
const SETTLED = 2000;
/** Beside a window that somebody has seen the note goes 6 s after it came. */
const NOTE_STAYS = 4000;
/** The screens of all desktops, and the widest note beside which the window may stand. */
const SCREEN = 1280;
const BESIDE = 376 + 2 * 16;
const BREAK_TITLE = 'Time for a break';
const START = 'Start';
/** Journal entries that tell that a due prompt waits. */
const HELD = ['deferred', 'held-back'];

/**
 * @typedef {{ step: string, works: boolean, detail: string }} StepResult
 * @typedef {{
 *   container: import('./container.mjs').Container, desktop: import('./session.mjs').Desktop,
 *   app: Awaited<ReturnType<typeof createApp>>, picture: (what: string) => Promise<void>,
 * }} Scene
 */

/** What each step does; it throws what does not hold and returns what was seen. @type {Record<string, (scene: Scene) => Promise<string>>} */
export const steps = {
  'starts from the menu and sets its entry for the login right': async ({ container, app }) => {
    await app.startFromMenu();
    const isRight = async () => (await container.tester(`grep -q '^TryExec=/opt/' ${app.entry}`)).code === 0;
    await until(
      async () => (await isRight()) || undefined,
      10_000,
      'the entry of an older version stays as it was',
    );
    const { code, out } = await container.tester(`desktop-file-validate ${app.entry}`);
    if (code !== 0) throw new Error(out);
    await sitAndQuit(app);
    return 'the entry is valid';
  },
  'starts at login, before the tray is there': async ({ desktop, app }) => {
    await app.startAtLogin();
    if ((await desktop.trayItems()).length > 0) throw new Error('the tray was there already');
    return (await app.status()).line;
  },
  'its icon comes when the tray does': async ({ desktop, app }) => {
    await desktop.showTray();
    const items = await until(async () => nonEmpty(await desktop.trayItems()), 20_000, 'no icon in the tray');
    const says = async () => sensorOf(await app.status(), 'tray')?.state;
    await until(
      async () => (await says()) === 'working' || undefined,
      10_000,
      'the app does not know that it is shown',
    );
    return `${items.length} icon, and the app knows`;
  },
  'asks after fifteen minutes': async ({ desktop, app, picture }) => {
    await app.waitFor(({ doing }) => doing === 'prompted', UNTIL_PROMPT, 'no prompt came');
    // Where a window would take the keyboard the note comes alone.
    const { window, notes } = await until(
      async () => {
        const [now, shown] = [await breakWindow(desktop), await desktop.notes()];
        return (now !== undefined) !== desktop.isNative && shown.length > 0
          ? { window: now, notes: shown }
          : undefined;
      },
      UNTIL_SEEN,
      'window and note are not seen as they are meant to be',
    );
    const seen = performance.now();
    await pause(SETTLED);
    await picture('prompt');
    const boxes = await desktop.noteBoxes();
    // Looked at late, on a busy machine, the note may have gone as it should.
    const stays = (await desktop.notes()).length > 0;
    if (!stays && performance.now() - seen < NOTE_STAYS) throw new Error('the note went by itself');
    if (window !== undefined) judge(window, boxes);
    return [
      describe(window),
      ...notes.map((note) => `note "${note.title}" [${note.actions.join(', ')}]`),
      ...boxes.map((box) => `at ${box.join(', ')}`),
    ].join('; ');
  },
  'is answered': async ({ desktop, app, picture }) => {
    const byNote = (await desktop.notes()).some(({ actions }) => actions.includes(START));
    if (byNote) await desktop.answer(START);
    else await app.ask('--stretch');
    await until(async () => (await app.status())?.doing === 'break' || undefined, 10_000, 'no stretch began');
    const window = await until(
      () => breakWindow(desktop),
      UNTIL_SEEN,
      'the window of the stretch is not seen',
    );
    await pause(SETTLED);
    await picture('break');
    const left = (await desktop.notes()).length;
    return `by ${byNote ? 'the note’s Start' : 'the command line'}; ${describe(window)}; ${left} notes left`;
  },
  'a lock hides the stretch, and it waits': async ({ desktop, app }) => {
    const isSeen = async () => (await breakWindow(desktop)) !== undefined;
    if (!(await isSeen())) throw new Error('no stretch is seen');
    await desktop.lock(true);
    try {
      await until(
        async () => !(await isSeen()) || undefined,
        20_000,
        'the window stays over the lock screen',
      );
    } finally {
      await desktop.lock(false);
    }
    await until(async () => (await isSeen()) || undefined, 20_000, 'the window does not come back');
    const sensor = sensorOf(await app.status(), 'lock');
    return `gone while locked, back afterwards; read from ${sensor?.by}`;
  },
  'do-not-disturb holds the next one back': async ({ desktop, app }) => {
    await app.quit();
    await app.forgetSit();
    await app.startAtLogin();
    await sitAndQuit(app);
    await desktop.setQuiet(true);
    try {
      await app.startAtLogin();
      await app.waitFor(
        ({ hindrance }) => hindrance === 'do-not-disturb',
        20_000,
        'do-not-disturb is not seen',
      );
      const before = (await app.journal()).length;
      const isHeld = async () => (await app.journal()).slice(before).some((type) => HELD.includes(type));
      await app.waitFor(isHeld, UNTIL_PROMPT, 'nothing fell due');
      if ((await desktop.notes()).length > 0) throw new Error('a note came all the same');
    } finally {
      await desktop.setQuiet(false);
    }
    await app.waitFor(({ doing }) => doing === 'prompted', 30_000, 'it did not come afterwards');
    return 'held back, and came when it was over';
  },
  'quits and leaves nothing': async ({ desktop, app }) => {
    await app.quit();
    await pause(1000);
    const [windows, notes, items] = [
      await desktop.windows(),
      await desktop.notes(),
      await desktop.trayItems(),
    ];
    const left = windows.filter(({ title }) => title === BREAK_TITLE).length + notes.length + items.length;
    if (left > 0) throw new Error(`left: ${JSON.stringify({ windows, notes, items })}`);
    return 'no process, window, note or icon';
  },
};

/** Sits down, ends the app, and lets the sit be nearly as long as the limit. @param {Scene['app']} app */
async function sitAndQuit(app) {
  await app.waitFor(({ doing }) => doing === 'sitting', 30_000, 'nobody is seen to sit');
  await app.quit();
  await app.sitLonger(SAT_MINUTES);
}

/**
 * Plays every step on a desktop.
 * @param {import('./container.mjs').Container} container @param {import('./session.mjs').Desktop} desktop
 * @param {string} name of profile and pictures @param {(line: string) => void} say
 * @returns {Promise<StepResult[]>}
 */
export async function play(container, desktop, name, say) {
  const app = await createApp(container, desktop, { config: `${TESTER.home}/.config` });
  const picture = (/** @type {string} */ what) => desktop.shoot(`${name}-${what}.png`);
  /** @type {StepResult[]} */
  const results = [];
  try {
    await desktop.openOther();
    for (const [step, run] of Object.entries(steps)) {
      const started = performance.now();
      /** @type {StepResult} */
      const result = await run({ container, desktop, app, picture }).then(
        (detail) => ({ step, works: true, detail }),
        (error) => ({ step, works: false, detail: error instanceof Error ? error.message : String(error) }),
      );
      results.push(result);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      say(`  ${result.works ? 'ok    ' : 'FAILED'} ${step} (${seconds} s): ${result.detail}`);
      if (!result.works) say(`         ${await app.notes()}`);
    }
  } finally {
    await app.end();
  }
  return results;
}

/** The window of prompt and break. @param {import('./session.mjs').Desktop} desktop */
async function breakWindow(desktop) {
  return (await desktop.windows()).find(({ title }) => title === BREAK_TITLE);
}

/** What holds of a prompt's window wherever windows may be placed. @param {import('./session.mjs').Window} window @param {readonly import('./session.mjs').Box[]} notes */
function judge({ box, focused, above, inTaskBar }, notes) {
  const [x, y, width, height] = box;
  if (focused) throw new Error('the window took the keyboard');
  if (!above) throw new Error('the window is not kept above others');
  if (inTaskBar) throw new Error('the task bar shows the window');
  if (x + width + BESIDE < SCREEN) throw new Error(`the window is not in its corner, at ${x}, ${y}`);
  for (const [left, top, across, down] of notes) {
    const apart = left >= x + width || left + across <= x || top >= y + height || top + down <= y;
    if (!apart) throw new Error(`the note at ${left}, ${top} covers the window at ${x}, ${y}`);
  }
}

/** @param {any} status @param {string} name */
function sensorOf(status, name) {
  return status?.sensors.find((/** @type {any} */ one) => one.sensor === name);
}

/** @template T @param {readonly T[]} list */
function nonEmpty(list) {
  return list.length > 0 ? list : undefined;
}

/** @param {import('./session.mjs').Window | undefined} window */
function describe(window) {
  if (window === undefined) return 'no window';
  const [x, y, width, height] = window.box;
  const how = [
    window.x11 ? 'X11' : 'Wayland',
    window.above ? 'above others' : 'not above others',
    window.app ?? 'no app',
  ];
  return `window ${width}x${height} at ${x},${y} (${how.join(', ')})`;
}

// @ts-check
// A morning on a desktop, step by step: the app's main job as a person meets it. A step that fails is told and the
// next is tried, so that one run says all that does not work.

import { setTimeout as pause } from 'node:timers/promises';
import { isBreakTitle } from '../lib/breakTitles.mjs';
import { createApp } from './app.mjs';
import { TESTER, until } from './container.mjs';
import { knocksAndAsksSmall } from './knock.mjs';
import { breakWindow, describe, judge, onlyOurs, START, UNTIL_PROMPT, UNTIL_SEEN } from './prompt.mjs';
import { takesKeysOfDesktop } from './shortcuts.mjs';
import { givesWayToNote } from './unpainted.mjs';

const SETTLED = 1000;
/** A desktop that takes a note away by itself does so at once. */
const NOTE_STAYS = 2000;
/** Nothing else may be said of a prompt; what a desktop says by itself is taken back at once. */
const ALONE = 5000;
/** Journal entries that tell that a due prompt waits. */
const HELD = ['deferred', 'held-back'];

/**
 * @typedef {{ step: string, works: boolean, detail: string }} StepResult
 * @typedef {{
 *   container: import('./container.mjs').Container, desktop: import('./session.mjs').Desktop,
 *   app: Awaited<ReturnType<typeof createApp>>, picture: (what: string) => Promise<void>,
 * }} Scene
 */

/** Played where the app is a client of Wayland itself. */
const UNPAINTED = 'a window that never paints gives way to the note';

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
    await app.sitAndQuit();
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
    const { window } = await until(
      async () => {
        const [now, shown] = [await breakWindow(desktop), await desktop.notes()];
        return (now !== undefined) !== desktop.isNative && shown.length > 0 ? { window: now } : undefined;
      },
      UNTIL_SEEN,
      'window and note are not seen as they are meant to be',
    );
    await pause(SETTLED);
    const boxes = await until(desktop.noteBoxes, ALONE, 'nobody tells where the note stands');
    await picture('prompt');
    await pause(NOTE_STAYS - SETTLED);
    // Nobody touches anything meanwhile: it has no reason to go.
    if ((await desktop.notes()).length === 0) throw new Error('the note went by itself');
    const notes = await until(
      () => onlyOurs(desktop),
      ALONE,
      'the desktop says something of its own beside ours',
    );
    if (window !== undefined) judge(window, boxes);
    return [
      describe(window),
      ...notes.map((note) => `note "${note.title}" [${note.actions.join(', ')}]`),
      ...boxes.map((box) => `at ${box.join(', ')}`),
    ].join('; ');
  },
  'is answered': async ({ desktop, app, picture }) => {
    const way = await answerByNote(desktop, app);
    await until(async () => (await app.status())?.doing === 'break' || undefined, 10_000, 'no stretch began');
    const window = await until(
      () => breakWindow(desktop),
      UNTIL_SEEN,
      'the window of the stretch is not seen',
    );
    await pause(SETTLED);
    await picture('break');
    const left = (await desktop.notes()).length;
    return `by ${way}; ${describe(window)}; ${left} notes left`;
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
    await app.sitAndQuit();
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
  [UNPAINTED]: givesWayToNote,
  'says that a prompt is near, and asks in a small window': knocksAndAsksSmall,
  'has keys from the desktop, by its portal': takesKeysOfDesktop,
  'quits and leaves nothing': async ({ desktop, app }) => {
    await app.quit();
    await pause(1000);
    const [windows, notes, items] = [
      await desktop.windows(),
      await desktop.notes(),
      await desktop.trayItems(),
    ];
    const left = windows.filter(({ title }) => isBreakTitle(title)).length + notes.length + items.length;
    if (left > 0) throw new Error(`left: ${JSON.stringify({ windows, notes, items })}`);
    return 'no process, window, note or icon';
  },
};

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
      if (step === UNPAINTED && !desktop.isNative) continue;
      const started = performance.now();
      /** @type {StepResult} */
      const result = await run({ container, desktop, app, picture }).then(
        (detail) => ({ step, works: true, detail }),
        (error) => ({ step, works: false, detail: error instanceof Error ? error.message : String(error) }),
      );
      results.push(result);
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      say(`  ${result.works ? 'ok    ' : 'FAILED'} ${step} (${seconds} s): ${result.detail}`);
      if (!result.works) await tellMore({ container, desktop, app, picture }, results.length, say);
    }
  } finally {
    await app.end();
  }
  return results;
}

/**
 * Presses Start on the note. On a busy machine the pointer may come so late that the note goes by it, as it should beside a
 * window that has been seen: only then does the command line do. @param {Scene['desktop']} desktop @param {Scene['app']} app
 */
async function answerByNote(desktop, app) {
  try {
    await desktop.answer(START);
    return 'the note’s Start';
  } catch (error) {
    if ((await desktop.notes()).length > 0) throw error;
    await app.ask('--stretch');
    return 'the command line, since the note had gone as the pointer came';
  }
}

/**
 * All that can be known of a step that failed: what the app has noted, what the desktop shows, a picture of it.
 * @param {Scene} scene @param {number} step @param {(line: string) => void} say
 */
async function tellMore({ desktop, app, picture }, step, say) {
  say(`         ${await app.notes()}`);
  for (const ask of [desktop.windows, desktop.notes]) {
    await ask().then(
      (seen) => say(`         ${JSON.stringify(seen)}`),
      (error) => say(`         ${error}`),
    );
  }
  await picture(`failed-${step}`).catch(() => {});
}

/** @param {any} status @param {string} name */
function sensorOf(status, name) {
  return status?.sensors.find((/** @type {any} */ one) => one.sensor === name);
}

/** @template T @param {readonly T[]} list */
function nonEmpty(list) {
  return list.length > 0 ? list : undefined;
}

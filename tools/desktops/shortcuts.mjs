// @ts-check
// Keys that reach the app from every program, as a Wayland desktop gives them by its portal: the real frontend, the real
// backend, its real question and a key that is really pressed.

import { setTimeout as pause } from 'node:timers/promises';
import { until } from './container.mjs';

/** The portal's backends start one after another, and a person looks at what comes. */
const UNTIL_ANSWERED = 40_000;
/** A question that comes all the same comes within this. */
const NONE_COMES = 5000;
/** KDE's settings are slow to draw themselves. */
const SETTINGS_PAINTED = 5000;
const PRESSED_WITHIN = 10_000;
const FIRST = 'Ctrl+Alt+P';
const OTHERS = 'Ctrl+Alt+O';

/**
 * What a desktop does with keys. `ask`: in a window of its own, which `answer` gives or refuses; `give`: at once, with
 * nobody asked, and its settings come up; `none`: its portal knows nothing of them. `isOpen`: that window is seen;
 * `press` presses keys on a keyboard.
 * @typedef {{ isOpen: () => Promise<boolean>, press: (keys: string) => Promise<void> }} Seen
 * @typedef {({ how: 'ask', answer: (give: boolean) => Promise<void> } & Seen)
 *   | ({ how: 'give', close: () => Promise<void> } & Seen) | { how: 'none' }} Keys
 */

/** @param {import('./scenario.mjs').Scene} scene */
export async function takesKeysOfDesktop({ desktop, app, picture }) {
  const { keys } = desktop;
  const said = async () => (await app.log()).filter((line) => line.includes(' shortcuts')).join('\n');
  /** What is said of keys after `before`, once it holds this. @param {string} before @param {RegExp} line */
  const saidAfter = (before, line) =>
    until(
      async () => line.exec((await said()).slice(before.length))?.[0],
      UNTIL_ANSWERED,
      `never said: ${line}`,
    );
  /** Starts the app with these keys for the pause, and with the refusals that it keeps. @param {string | null} chord */
  const startWith = async (chord) => {
    await app.quit();
    await app.set({ shortcuts: { stretch: null, later: null, stoodUp: null, pause: chord } });
    const before = await said();
    await app.startAtLogin();
    return before;
  };
  if (keys.how === 'none') {
    const reason = await saidAfter(await startWith(OTHERS), /the desktop gives none: .*/);
    await startWith(null);
    return reason;
  }
  const { isOpen, press } = keys;
  const heard = async () => (await app.log()).filter((line) => line.includes('asked: pause')).length;
  const seen = [];
  if (keys.how === 'ask') {
    let before = await startWith(FIRST);
    await until(async () => (await isOpen()) || undefined, UNTIL_ANSWERED, 'no question comes');
    await pause(1000);
    await picture('keys');
    await keys.answer(false);
    await saidAfter(before, /the desktop gave nothing/);
    before = await startWith(FIRST);
    await saidAfter(before, /the desktop gives keys/);
    await pause(NONE_COMES);
    if (await isOpen()) throw new Error('it asked again for keys that were refused');
    seen.push(`${FIRST} refused in its window, and not asked for at the next start`);
  }
  if (keys.how === 'give') {
    // Those before are given back as others are wished for: were they not, the desktop would be asked at every start.
    await saidAfter(await startWith(FIRST), /the desktop gave pause.*/);
    await until(async () => (await isOpen()) || undefined, UNTIL_ANSWERED, 'no window about its keys comes');
    await keys.close();
  }
  const first = await startWith(OTHERS);
  await until(async () => (await isOpen()) || undefined, UNTIL_ANSWERED, 'no window about other keys comes');
  if (keys.how === 'ask') {
    await pause(1000);
    await keys.answer(true);
  }
  const given = await saidAfter(first, /the desktop gave pause.*/);
  if (keys.how === 'give') {
    await pause(SETTINGS_PAINTED);
    await picture('keys');
    await keys.close();
  }
  await until(async () => !(await isOpen()) || undefined, PRESSED_WITHIN, 'its window stays');
  const again = await startWith(OTHERS);
  await saidAfter(again, /the desktop gave pause.*/);
  await pause(NONE_COMES);
  if (await isOpen()) throw new Error('it asked again for keys that it had given');
  const before = await heard();
  await press(OTHERS);
  await until(async () => (await heard()) > before || undefined, PRESSED_WITHIN, 'the keys were not heard');
  seen.push(`${given}${keys.how === 'give' ? ', with its settings beside' : ''}`);
  await startWith(null);
  return [...seen, 'no window at the next start, and the keys are heard'].join('; ');
}

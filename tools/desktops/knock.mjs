// @ts-check
// The quiet word before a prompt and the small prompt that it grows into, as the person has set both.

import { setTimeout as pause } from 'node:timers/promises';
import { until } from './container.mjs';
import { breakWindow, describe, judge, UNTIL_PROMPT, UNTIL_SEEN } from './prompt.mjs';

const SETTLED = 1000;
/** A pill has two lines, a small prompt a ring and its answers. */
const PILL_HIGHEST = 100;
const SMALL_HIGHEST = 400;

/** @param {import('./scenario.mjs').Scene} scene */
export async function knocksAndAsksSmall({ desktop, app, picture }) {
  await app.quit();
  await app.forgetSit();
  await app.set({ firstKnock: true, promptSize: 'small' });
  await app.startAtLogin();
  await app.sitAndQuit();
  const before = (await app.journal()).length;
  const wasSaid = async () => (await app.journal()).slice(before).includes('knocked');
  await app.startAtLogin();
  const seen = [desktop.isNative ? 'no word before it' : await knock({ desktop, app, picture })];
  await app.waitFor(({ doing }) => doing === 'prompted', UNTIL_PROMPT, 'no prompt came');
  if ((await wasSaid()) === desktop.isNative) throw new Error('a word was said where none can be, or none');
  await until(async () => (await desktop.notes()).length > 0 || undefined, UNTIL_SEEN, 'no note came');
  await pause(SETTLED);
  await picture('small');
  if (desktop.isNative) return [...seen, 'the note alone'].join('; ');
  const window = await until(
    () => isHigh(desktop, PILL_HIGHEST, SMALL_HIGHEST),
    UNTIL_SEEN,
    'no small prompt',
  );
  judge(window, await desktop.noteBoxes());
  return [...seen, describe(window)].join('; ');
}

/** The word itself: beside the tray, for nobody to lose the keyboard to. @param {Pick<import('./scenario.mjs').Scene, 'desktop' | 'app' | 'picture'>} scene */
async function knock({ desktop, app, picture }) {
  const isPill = async () => (await isHigh(desktop, 0, PILL_HIGHEST)) !== undefined;
  await app.waitFor(isPill, UNTIL_PROMPT, 'no word came before the prompt');
  await pause(SETTLED);
  await picture('knock');
  const pill = await isHigh(desktop, 0, PILL_HIGHEST);
  if (pill === undefined) throw new Error('the word went at once');
  judge(pill, await desktop.noteBoxes());
  return `the word: ${describe(pill)}`;
}

/** The window of the break, where its height is within these. @param {import('./session.mjs').Desktop} desktop @param {number} least @param {number} most */
async function isHigh(desktop, least, most) {
  const window = await breakWindow(desktop);
  const height = window?.box[3] ?? 0;
  return height > least && height <= most ? window : undefined;
}

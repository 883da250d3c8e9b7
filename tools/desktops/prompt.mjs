// @ts-check
// What a prompt is on a desktop: its window, its note, where they stand, how long they may take to come.

import { isBreakTitle } from '../lib/breakTitles.mjs';

/** Half a minute to sit, a pause in typing, and room for a busy machine. */
export const UNTIL_PROMPT = 100_000;
/** A page that paints, under load; and what comes with it: the desktop's own movements. */
export const UNTIL_SEEN = 15_000;
/** Of a prompt: of its window and its note. */
export const PROMPT_TITLE = 'Time for a break';
export const START = 'Start';
/** The screens of all desktops, and the widest note beside which the window may stand. */
const SCREEN = 1280;
const BESIDE = 376 + 2 * 16;

/** The window of prompt and break, whatever it shows. @param {import('./session.mjs').Desktop} desktop */
export async function breakWindow(desktop) {
  return (await desktop.windows()).find(({ title }) => isBreakTitle(title));
}

/** The notes that are seen, once they are all the app's own. @param {import('./session.mjs').Desktop} desktop */
export async function onlyOurs(desktop) {
  const notes = await desktop.notes();
  const others = notes.filter(({ title }) => title !== PROMPT_TITLE);
  if (others.length > 0) throw new Error(JSON.stringify(others));
  return notes;
}

/** What holds of a prompt's window wherever windows may be placed. @param {import('./session.mjs').Window} window @param {readonly import('./session.mjs').Box[]} notes */
export function judge({ box, focused, above, inTaskBar }, notes) {
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

/** @param {import('./session.mjs').Window | undefined} window */
export function describe(window) {
  if (window === undefined) return 'no window';
  const [x, y, width, height] = window.box;
  const how = [
    window.x11 ? 'X11' : 'Wayland',
    window.above ? 'above others' : 'not above others',
    window.app ?? 'no app',
  ];
  return `window ${width}x${height} at ${x},${y} (${how.join(', ')})`;
}

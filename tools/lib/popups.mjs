// @ts-check
// What the measurements of windows have in common: where each app has its text and its figure on the screen, and when they
// are there, read from the screen's own pixels.

import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { giveUp } from './run.mjs';
import { changedPart, drawnPixels } from './screen.mjs';

/** @typedef {import('./screen.mjs').Part} Part */
/** @typedef {import('./screen.mjs').Screen} Screen */
/** @typedef {{ words: Part, figure: Part | null }} Parts */

/** Where the text and the figure are, as a person finds them: the lines of the window's own layout. */
export const parts = {
  /** @type {Parts} */
  bare: { words: { x: 340, y: 340, width: 600, height: 120 }, figure: null },
  /** @param {Part} place @returns {Parts} */
  own: ({ x, y, width }) => ({
    words: { x: x + 20, y: y + 12, width: width - 80, height: 50 },
    figure: { x: x + width / 2 - 90, y: y + 110, width: 180, height: 200 },
  }),
};
/** As many pixels that stand out as words and a person in the dome have. */
const least = { words: 120, figure: 1500 };

/** All of the screen but the panel, whose icon changes too. @param {Screen} screen */
export function wholeOf({ size }) {
  const panel = 60;
  return { x: 0, y: panel, width: size.width, height: size.height - panel };
}

/** @param {string} path @param {object} request */
export function ask(path, request) {
  const socket = connect(path);
  socket.on('error', (error) => giveUp(`the app does not answer: ${error.message}`));
  socket.write(`${JSON.stringify(request)}\n`);
  socket.resume();
}

/** The place of the window that has come since. @param {Screen} screen @param {Buffer} empty @returns {Promise<Part>} */
export async function placeOfWindow(screen, empty) {
  const whole = wholeOf(screen);
  const place = changedPart(empty, await screen.look(whole), whole.width);
  return place === null ? giveUp('the break window did not come up') : { ...place, y: place.y + whole.y };
}

/**
 * Looks until a window has come with its words and its figure; tells when its first pixel did and when all had, as
 * `performance.now()` does.
 * @param {Screen} screen @param {Parts} of @param {number} within ms
 */
export async function windowComes(screen, { words, figure }, within) {
  const began = performance.now();
  const corner = { ...words, width: 24, height: 8 };
  const wall = await screen.look(corner);
  /** @param {Part} part @param {number} atLeast */
  const isDrawn = async (part, atLeast) => drawnPixels(await screen.look(part)) >= atLeast;
  let [shown, told, drawn] = [0, 0, 0];
  while (told === 0 || drawn === 0) {
    if (performance.now() - began > within) giveUp(`no window was drawn within ${within} ms`);
    if (shown === 0 && !wall.equals(await screen.look(corner))) shown = performance.now();
    if (shown > 0 && told === 0 && (await isDrawn(words, least.words))) told = performance.now();
    if (shown > 0 && drawn === 0 && (figure === null || (await isDrawn(figure, least.figure))))
      drawn = performance.now();
    await pause(2);
  }
  return { shown, there: Math.max(told, drawn) };
}

// @ts-check
// Owns by which titles the break window is known on a desktop, in English: each is the heading of what it shows.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @type {Record<'break' | 'exercise' | 'safety', any>} */
const texts = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../assets/locales/en.json'), 'utf8'));
const { due, knock, walkTitle, bothDone, done, stoppedHere, ask, asked, drill, moreTitle, anotherTitle } =
  texts.break;

/** Before its page says what it shows it has the app's name (renderer/pages/break.html). @type {readonly string[]} */
const breakTitles = [
  ...['Psoas Pause', due, knock, walkTitle, bothDone, done, stoppedHere, moreTitle, anotherTitle],
  ...[ask.title, asked.title, drill.title, drill.wallTitle, drill.lyingTitle, texts.safety.title],
  ...Object.values(texts.exercise).flatMap(({ name, short }) => [name, short]),
].filter((one) => typeof one === 'string');

/** Whether a window of this title is the break's, whatever it shows. @param {string} title */
export const isBreakTitle = (title) => breakTitles.includes(title);

// @ts-check
// Writes what runs on real desktops have shown: a table for docs/desktops.md, between two marks. A desktop that was played
// takes its own column; those of others stay, each with the time of its run.

import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- last run: written by npm run test:desktops -- --record -->';
const END = '<!-- end of the last run -->';
const CORNER = 'the app ...';

/** @typedef {{ name: string, results: readonly import('./scenario.mjs').StepResult[] }} Played */
/** @typedef {{ title: string, cells: ReadonlyMap<string, string> }} Column what was seen, by step */

/**
 * One row a step, one column a desktop.
 * @param {readonly Column[]} columns
 */
export function tableOf(columns) {
  const steps = [...new Set(columns.flatMap(({ cells }) => [...cells.keys()]))];
  const rows = steps.map((step) => [step, ...columns.map(({ cells }) => cells.get(step) ?? '')]);
  return [[CORNER, ...columns.map(({ title }) => title)], columns.map(() => '---').concat('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The columns of a table that was written before. @param {string} text @returns {Column[]} */
export function columnsOf(text) {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const [head = [], , ...body] = rows;
  return head.slice(1).map((title, index) => ({
    title,
    cells: new Map(body.map((row) => [row[0] ?? '', row[index + 1] ?? ''])),
  }));
}

/**
 * What one run has shown. @param {Played} played @param {string} when @param {string} runtime
 * @returns {Column}
 */
export function columnOf({ name, results }, when, runtime) {
  const works = results.filter((result) => result.works).length;
  return {
    title: `${name}: ${works} of ${results.length}, ${when}, ${runtime}`,
    cells: new Map(results.map((result) => [result.step, cell(result)])),
  };
}

/** @param {import('./scenario.mjs').StepResult} result */
function cell({ works, detail }) {
  return `${works ? '' : '**no**: '}${detail.replaceAll('|', '/').replaceAll('\n', ' ')}`;
}

/** Puts columns into the table, each in the place of the one of the same desktop. @param {string} file @param {readonly Column[]} columns */
export function record(file, columns) {
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)];
  if (before < BEGIN.length || after < before) throw new Error(`${file} has no place for the last run`);
  const desktop = (/** @type {Column} */ { title }) => title.split(':')[0];
  const merged = new Map(columnsOf(text.slice(before, after)).map((column) => [desktop(column), column]));
  for (const column of columns) merged.set(desktop(column), column);
  writeFileSync(file, `${text.slice(0, before)}\n\n${tableOf([...merged.values()])}\n\n${text.slice(after)}`);
}

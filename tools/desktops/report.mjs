// @ts-check
// Writes what a run on real desktops has shown: a table for docs/desktops.md, between two marks.

import { readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- last run: written by npm run test:desktops -- --record -->';
const END = '<!-- end of the last run -->';

/** @typedef {{ name: string, results: readonly import('./scenario.mjs').StepResult[] }} Played */

/**
 * One row a step, one column a desktop.
 * @param {readonly Played[]} played @param {string} day of the run @param {string} runtime
 */
export function tableOf(played, day, runtime) {
  const rows = (played[0]?.results ?? []).map(({ step }) => {
    const cells = played.map(({ results }) => cell(results.find((result) => result.step === step)));
    return `| ${step} | ${cells.join(' | ')} |`;
  });
  return [
    `Run on ${day} with ${runtime}.`,
    '',
    `| the app ... | ${played.map(({ name }) => name).join(' | ')} |`,
    `|---|${played.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
}

/** @param {import('./scenario.mjs').StepResult | undefined} result */
function cell(result) {
  if (result === undefined) return '';
  const detail = result.detail.replaceAll('|', '/').replaceAll('\n', ' ');
  return `${result.works ? '' : '**no**: '}${detail}`;
}

/** Puts the table in the place of the last one. @param {string} file @param {string} table */
export function record(file, table) {
  const text = readFileSync(file, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`${file} has no place for the last run`);
  writeFileSync(file, `${text.slice(0, before + BEGIN.length)}\n\n${table}\n\n${text.slice(after)}`);
}

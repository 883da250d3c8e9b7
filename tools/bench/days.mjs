// @ts-check
// How far the rule is from the truth on made-up days of which the truth is known, kind by kind: `--seeds=N` days of
// each kind (20) from `--seed=N` on (1), sampled every `--every=N` seconds (5) or, with `--every=app`, when the app would
// sample; `--kinds=A,B` only these; `--json` as JSON; `--show=KIND` one day of it, told line by line with the truth beside what was recorded.

import { bundle } from '../lib/bundle.mjs';
import { giveUp, say } from '../lib/run.mjs';

/** @param {string} name @param {string} preset */
function option(name, preset) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? preset : given.slice(name.length + 3);
}

/** @param {string} name @param {number} preset */
function count(name, preset) {
  const value = Number(option(name, String(preset)));
  if (!Number.isInteger(value) || value < 1) giveUp(`--${name} is a whole number of at least 1.`);
  return value;
}

const asked = {
  kinds: option('kinds', '').split(',').filter(Boolean),
  seed: count('seed', 1),
  seeds: count('seeds', 20),
  every: option('every', '') === 'app' ? 'app' : count('every', 5),
};
const show = option('show', '');
const { table } = await bundle('bench-days', { table: 'main/domain/sitting/labelled/table.fixture.ts' });
const { measured, oneDay, tableOf } = await import(table);
try {
  if (show !== '') for (const line of oneDay(show, asked)) say(line);
  else {
    const rows = measured(asked);
    if (process.argv.includes('--json')) say(JSON.stringify({ ...asked, rows }, null, 2));
    else {
      const last = asked.seed + asked.seeds - 1;
      say(
        `${asked.seeds} days of each kind, seeds ${asked.seed} to ${last}, sampled ${asked.every === 'app' ? 'as the app does' : `every ${asked.every} s`}.`,
      );
      say(
        'Missed of all breaks; false, prompts, said ... a day; closest: least minutes between two things said.',
      );
      for (const line of tableOf(rows)) say(line);
    }
  }
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

// @ts-check
// `npm run bench [-- PART ...] [-- OPTIONS]`: packages the app as it ships (`--no-build`: takes the one that is there), then
// runs the measurements of tools/bench/ in turn, or those named, each in a process of its own. Options go to every part;
// `--quick` takes few rounds. At the end all rows stand in one table, and in .cache/bench/all.json (`--json=FILE`).
// A part is a file of tools/bench/; where it calls `tell` of tools/lib/bench.mjs its rows come into the table.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackage, machine, option, tableOf } from './lib/bench.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, root, run, say } from './lib/run.mjs';

const folder = join(root, 'tools/bench');
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort();
/** These measure the package. */
const ofPackage = ['figure', 'idle', 'prompt', 'size', 'start', 'window'];
const args = process.argv.slice(2).filter((argument) => argument !== '--');
const named = args.filter((argument) => !argument.startsWith('-'));
const options = args.filter((argument) => argument.startsWith('-') && !argument.startsWith('--json='));
const unknown = named.filter((name) => !parts.includes(name));
if (unknown.length > 0)
  giveUp(`There is ${parts.join(', ')}, not ${unknown.join(', ')}. Write options as --name=value.`);

checkNode();
await ensureDependencies(say);
const chosen = named.length > 0 ? named : parts;
const runtime = chosen.some((part) => ofPackage.includes(part)) ? await ensurePackage() : undefined;
const results = join(root, '.cache/bench');
mkdirSync(results, { recursive: true });
let failed = 0;
/** @type {import('./lib/bench.mjs').Row[]} */
const rows = [];
for (const part of chosen) {
  say(`\n== ${part}`);
  const file = join(results, `${part}.json`);
  rmSync(file, { force: true });
  const given = [...options.filter((one) => one !== '--no-build'), '--no-build', `--json=${file}`];
  const code = await run(process.execPath, [join(folder, `${part}.mjs`), ...given]);
  if (code !== 0) failed += 1;
  if (existsSync(file)) rows.push(...(JSON.parse(readFileSync(file, 'utf8')).rows ?? []));
}
if (rows.length > 0) {
  say('\nMedians (least-most). A ratio is to the bare tray app on the same Electron.');
  for (const line of tableOf(rows)) say(line);
  const all = { ...machine(), electron: runtime?.version ?? null, rows };
  writeFileSync(option('json', join(results, 'all.json')), `${JSON.stringify(all, null, 2)}\n`);
}
process.exit(failed === 0 ? 0 : 1);

// @ts-check
// `npm run bench [-- PART ...] [-- OPTIONS]`: runs the measurements of tools/bench/ in turn, or those named, each in
// a process of its own. Options go to every part.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, root, run, say } from './lib/run.mjs';

const folder = join(root, 'tools/bench');
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort();
const args = process.argv.slice(2).filter((argument) => argument !== '--');
const named = args.filter((argument) => !argument.startsWith('-'));
const options = args.filter((argument) => argument.startsWith('-'));
const unknown = named.filter((name) => !parts.includes(name));
if (unknown.length > 0)
  giveUp(`There is ${parts.join(', ')}, not ${unknown.join(', ')}. Write options as --name=value.`);

checkNode();
await ensureDependencies(say);
let failed = 0;
for (const part of named.length > 0 ? named : parts) {
  say(`\n== ${part}`);
  const code = await run(process.execPath, [join(folder, `${part}.mjs`), ...options]);
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

// @ts-check
// `npm run types` checks the types of every part. The compiler keeps what it found, and does not see that only a text has
// changed since: a key that was missing would be missing for ever. Then all is checked anew. Arguments go to the compiler.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { packageTool, root, run, say } from './lib/run.mjs';

/** When each file of a folder with this ending was written, in milliseconds. */
function timesOf(/** @type {string} */ folder, /** @type {string} */ ending) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => statSync(join(root, folder, name)).mtimeMs);
}

checkNode();
await ensureDependencies(say);
const textsAreNewer =
  Math.max(...timesOf('assets', '.json')) > Math.min(...timesOf('.cache/types', '.tsbuildinfo'));
const args = ['-b', ...(textsAreNewer ? ['--force'] : []), ...process.argv.slice(2)];
process.exit(await run(process.execPath, [packageTool('typescript/bin/tsc'), ...args], { cwd: root }));

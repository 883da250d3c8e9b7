// @ts-check
// `npm run bill [-- FILE]` writes the bill of materials of what ships (CycloneDX 1.5, JSON) into release/final/, or FILE.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bill } from './lib/bill.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root, say } from './lib/run.mjs';

await ensureDependencies(say);
const made = bill();
const { name, version } = made.metadata.component;
const named = process.argv.slice(2).find((argument) => argument !== '--');
const file = named === undefined ? join(root, `release/final/${name}-${version}.cdx.json`) : resolve(named);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
say(`${file}: ${made.components.length} components`);

// @ts-check
// `npm run evidence` writes docs/evidence.md, what is known and from which sources, anew from the app's data.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { evidencePage } from './lib/evidence.mjs';
import { root, say } from './lib/run.mjs';

await ensureDependencies(say);
writeFileSync(join(root, 'docs/evidence.md'), evidencePage());

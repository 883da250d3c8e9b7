// @ts-check
// `npm run notices` writes NOTICES.md, the packages in the app with their licences, anew from the lock file.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { notices } from './lib/notices.mjs';
import { root, say } from './lib/run.mjs';

await ensureDependencies(say);
writeFileSync(join(root, 'NOTICES.md'), notices());

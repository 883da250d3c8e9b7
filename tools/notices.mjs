// @ts-check
// `npm run notices` writes NOTICES.md, the packages in the app with their licences, anew from the lock file.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notices } from './lib/notices.mjs';
import { root } from './lib/run.mjs';

writeFileSync(join(root, 'NOTICES.md'), notices());

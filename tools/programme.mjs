// @ts-check
// `npm run --silent programme -- [LIFE...]`: twenty invented lives of sixteen weeks, as the programme of the app runs them.

import { runCommand } from './lib/runCommand.mjs';

await runCommand('dist/programme/programme.js', 'programme');

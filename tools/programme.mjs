// @ts-check
// `npm run --silent programme -- [SCENARIO...]`: twelve weeks of the programme, day by day, as the app runs it.

import { runCommand } from './lib/runCommand.mjs';

await runCommand('dist/programme/programme.js', 'programme');

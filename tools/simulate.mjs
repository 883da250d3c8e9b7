// @ts-check
// `npm run --silent simulate -- ARGS`: the sitting rules on the command line.

import { runCommand } from './lib/runCommand.mjs';

await runCommand('dist/commands/simulate.js', 'commands');

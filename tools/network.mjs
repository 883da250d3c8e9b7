// @ts-check
// `npm run test:network`: the test that nothing leaves the machine, with ten minutes of idling.

import { root, run } from './lib/run.mjs';

process.env['NETWORK_MINUTES'] ??= '10';
const args = ['--only=e2e', ...process.argv.slice(2), 'network.spec.ts'];
process.exit(await run(process.execPath, ['tools/test.mjs', ...args], { cwd: root }));

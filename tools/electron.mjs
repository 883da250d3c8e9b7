// @ts-check
// `node tools/electron.mjs FOLDER_OR_FILE [ARGS]` starts an unpackaged app in the Electron runtime of this machine.

import { spawn } from 'node:child_process';
import { rootArguments } from './lib/launch.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const { executable } = await ensureRuntime((line) => console.error(line));
const child = spawn(executable, [...rootArguments((line) => console.error(line)), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));

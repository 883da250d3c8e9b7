// @ts-check
// `node tools/electron.mjs FOLDER_OR_FILE [ARGS]` starts an unpackaged app in the Electron runtime of this machine.

import { rootArguments } from './lib/launch.mjs';
import { runStoppable } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const say = (/** @type {string} */ line) => console.error(line);
const { executable } = await ensureRuntime(say);
process.exit(await runStoppable(executable, [...rootArguments(say), ...process.argv.slice(2)], process.env));

// @ts-check
// `npm run package` packages the app into release/ as tests use it; `npm run package -- --release` as it ships, into
// release/final/. Other arguments go to electron-builder.

import { build, packageApp } from './lib/build.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const args = process.argv.slice(2);
const release = args.includes('--release');

checkNode();
await ensureDependencies(say);
const runtime = await ensureRuntime(say);
if ((await build()) !== 0) giveUp('The build failed; see its message above.');
if (release && runtime.packageDist !== undefined) {
  say('Installers need downloads that cannot be reached from here; making the unpacked app only.');
}
process.exit(
  await packageApp(runtime, { release, extra: args.filter((argument) => argument !== '--release') }),
);

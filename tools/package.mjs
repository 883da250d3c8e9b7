// @ts-check
// `npm run package` packages the app into release/, as it is tested and as it ships; `npm run package -- --release`
// does so in release/final/, with the installers of this system. Other arguments go to electron-builder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, packageApp, releaseFolder } from './lib/build.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, onPath, root, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { makeTarball } from './packaging/tarball.mjs';

const args = process.argv.slice(2);
const release = args.includes('--release');

checkNode();
await ensureDependencies(say);
const runtime = await ensureRuntime(say);
if ((await build()) !== 0) giveUp('The build failed; see its message above.');
if (release && runtime.packageDist !== undefined) {
  say('No AppImage: what starts one is a download that cannot be reached from here.');
  if (!onPath('rpmbuild')) say('No rpm: that takes rpmbuild (on Debian the package "rpm").');
}
const code = await packageApp(runtime, {
  release,
  extra: args.filter((argument) => argument !== '--release'),
});
process.exit(code === 0 && release && process.platform === 'linux' ? await tarball() : code);

function tarball() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const target = join(releaseFolder, `${name}-${version}-${process.arch}.tar.gz`);
  return makeTarball(join(releaseFolder, 'linux-unpacked'), `${name}-${version}`, target);
}

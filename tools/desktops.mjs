// @ts-check
// `npm run test:desktops [-- NAMES]` plays a morning with the installed app on real desktops, in a Debian 13 container
// of this machine: gnome, gnome-native (without an X server), plasma, sway; and `package`, its installing and leaving.
//   --record    writes the outcome into docs/desktops.md
//   --no-build  takes the app as it is packaged already
// Needs root on a Debian or Ubuntu; the first run lays the container out (about 8 minutes, 3 GB below the cache).

import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bootContainer } from './desktops/container.mjs';
import { makeTestDeb } from './desktops/deb.mjs';
import { startGnome } from './desktops/gnome.mjs';
import { testPackage } from './desktops/packageTest.mjs';
import { startPlasma } from './desktops/plasma.mjs';
import { columnOf, record } from './desktops/report.mjs';
import { play } from './desktops/scenario.mjs';
import { withoutX11 } from './desktops/session.mjs';
import { startSway } from './desktops/sway.mjs';
import { desktopsFolder, ensureTree } from './desktops/tree.mjs';
import { build, packageApp } from './lib/build.mjs';
import { ensurePackages, isDebianLike } from './lib/debian.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { withLock } from './lib/lock.mjs';
import { giveUp, root, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

/** @type {Record<string, (container: import('./desktops/container.mjs').Container) => Promise<import('./desktops/session.mjs').Desktop>>} */
const desktops = {
  gnome: startGnome,
  'gnome-native': async (container) => withoutX11(await startGnome(container)),
  plasma: startPlasma,
  sway: startSway,
};
const PACKAGE = 'package';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const unknown = named.filter((name) => name !== PACKAGE && !(name in desktops));
if (unknown.length > 0)
  giveUp(`Known are ${[...Object.keys(desktops), PACKAGE].join(', ')}, not ${unknown.join(', ')}.`);
const wanted = named.length > 0 ? named : [PACKAGE, ...Object.keys(desktops)];
if (!isDebianLike() || process.getuid?.() !== 0 || process.arch !== 'x64') {
  giveUp('Real desktops are tested on a 64-bit Debian or Ubuntu, as root: they run in a container.');
}

checkNode();
await ensureDependencies(say);
if (!ensurePackages(['debootstrap', 'systemd-container'], 'to lay out a Debian', say)) process.exit(1);
const tree = await ensureTree(say);
const runtime = await ensureRuntime(say);
if (!words.includes('--no-build')) {
  if ((await build()) !== 0) giveUp('The build failed; see its message above.');
  if ((await packageApp(runtime)) !== 0) giveUp('Packaging failed; see its message above.');
}
const shared = join(root, '.cache/test-results/desktops');
// One run at a time: two would boot one tree, and take each other's package away.
const failed = await withLock(join(desktopsFolder(), 'run.lock'), playAll);
say(`\n${failed === 0 ? 'All of it works.' : `${failed} steps do not work.`} Pictures are in ${shared}.`);
process.exit(failed === 0 ? 0 : 1);

/** Everything that is wanted; resolves with how many steps failed. */
async function playAll() {
  const deb = await makeTestDeb(runtime);
  mkdirSync(shared, { recursive: true });
  copyFileSync(deb, join(shared, 'psoas-pause.deb'));
  const inPackage = wanted.includes(PACKAGE) ? await testPackage(runtime, deb, say) : 0;
  const names = wanted.filter((name) => name !== PACKAGE);
  if (names.length === 0) return inPackage;
  const container = await bootContainer(tree, shared);
  /** @type {import('./desktops/report.mjs').Played[]} */
  const played = [];
  try {
    await install(container);
    for (const name of names) {
      say(`\n${name}`);
      const now = await playOn(container, name);
      played.push(now);
      // After each: a run that is cut short leaves what it has seen.
      if (words.includes('--record')) keepRecord(now);
    }
  } finally {
    await container.close();
  }
  return inPackage + played.flatMap(({ results }) => results).filter(({ works }) => !works).length;
}

/** @param {import('./desktops/container.mjs').Container} container */
async function install(container) {
  const command = ['apt-get', 'install', '-qq', '-y', '--reinstall', '--allow-downgrades'];
  const { code, out } = await container.root([
    ...command,
    '--no-install-recommends',
    '/shared/psoas-pause.deb',
  ]);
  if (code !== 0) throw new Error(`the package can’t be installed: ${out}`);
}

/** @param {import('./desktops/container.mjs').Container} container @param {string} name */
async function playOn(container, name) {
  const desktop = await desktops[name]?.(container);
  if (desktop === undefined) return { name, results: [] };
  try {
    return { name: desktop.name, results: await play(container, desktop, name, say) };
  } finally {
    await desktop.close();
  }
}

/** @param {import('./desktops/report.mjs').Played} played */
function keepRecord(played) {
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
  record(join(root, 'docs/desktops.md'), [columnOf(played, when, `Electron ${runtime.version}`)]);
}

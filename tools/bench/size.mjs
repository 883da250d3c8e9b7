// @ts-check
// How big the packaged app is without Electron, and what each package and folder of the sources takes of the code that
// runs: the bytes of each bundle, told apart by its source map.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { ensurePackage, tell } from '../lib/bench.mjs';
import { modulesOf } from '../lib/bundleModules.mjs';
import { root, say } from '../lib/run.mjs';

await ensurePackage();
const resources = join(root, 'release/linux-unpacked/resources');

/** The bytes of a file, or of all below a folder. @param {string} path @returns {number} */
function bytesOf(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

const archive = join(resources, 'app.asar');
const files = listPackage(archive, { isPack: false })
  .map((name) => ({ name, entry: statFile(archive, name.slice(1)) }))
  .flatMap(({ name, entry }) =>
    'files' in entry ? [] : [{ name, bytes: Number(Reflect.get(entry, 'size')) }],
  )
  .sort((one, other) => other.bytes - one.bytes);
say('Largest files:');
for (const { name, bytes } of files.slice(0, 15)) say(`${String(bytes).padStart(9)} ${name}`);
for (const bundle of [
  'dist/main/index.js',
  ...files.filter(({ name }) => /renderer.*\.js$/.test(name)).map(({ name }) => name.slice(1)),
]) {
  const shares = modulesOf(join(root, bundle));
  if (shares.length === 0 || shares.reduce((sum, one) => sum + one.bytes, 0) < 20_000) continue;
  say(`\n${bundle}, by module:`);
  for (const { name, bytes } of shares.filter(({ bytes }) => bytes > 2000))
    say(`${String(bytes).padStart(9)} ${name}`);
}
say('');
const payload = bytesOf(archive) + bytesOf(`${archive}.unpacked`);
const main = statSync(join(root, 'dist/main/index.js')).size;
tell([
  {
    measure: 'payload without Electron, MB',
    digits: 2,
    bare: null,
    own: [payload / 1e6],
    mark: { of: 'own', value: 2 },
  },
  { measure: 'main bundle, kB', digits: 0, bare: null, own: [main / 1000] },
]);

// @ts-check
// `npm run types:electron` checks the main process against the types of the oldest Electron that the app runs on, 33:
// `npm run types` has checked it against the newest, so what is left is API that both have. The types come from the
// package registry once and are kept in the cache; where they can't be had it says so and ends with 3.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { packageTool, root, run, say } from './lib/run.mjs';
import { cacheFolder } from './lib/runtime.mjs';

const OLDEST = '33.2.1';
const OUT_OF_REACH = 3;

/** The type declarations of that version; undefined where the registry can't be reached. */
function typesOf(/** @type {string} */ version) {
  const file = join(cacheFolder(), `electron-${version}.d.ts`);
  if (existsSync(file)) return file;
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), 'types-'));
  try {
    const options = {
      cwd: work,
      encoding: /** @type {const} */ ('utf8'),
      shell: process.platform === 'win32',
    };
    // Packed, not installed: the runtime that the package would fetch is not wanted.
    const packed = spawnSync('npm', ['pack', `electron@${version}`, '--ignore-scripts', '--silent'], options);
    if (packed.status !== 0) return undefined;
    const archive = packed.stdout.trim().split('\n').at(-1) ?? '';
    const unpacked = spawnSync('tar', ['-xzf', archive, 'package/electron.d.ts'], options);
    if (unpacked.status !== 0) return undefined;
    renameSync(join(work, 'package/electron.d.ts'), file);
    return file;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await ensureDependencies(say);
const types = typesOf(OLDEST);
if (types === undefined) {
  say(`The types of Electron ${OLDEST} can’t be had from here: not checked.`);
  process.exit(OUT_OF_REACH);
}
const folder = join(root, '.cache/types');
mkdirSync(folder, { recursive: true });
const project = join(folder, 'electron-oldest.json');
const up = relative(folder, root);
const main = JSON.parse(readFileSync(join(root, 'main/tsconfig.json'), 'utf8'));
writeFileSync(
  project,
  JSON.stringify({
    extends: `${up}/main/tsconfig.json`,
    compilerOptions: {
      composite: false,
      incremental: false,
      tsBuildInfoFile: null,
      noEmit: true,
      emitDeclarationOnly: false,
      declaration: false,
      rootDir: '/',
      typeRoots: [`${up}/node_modules/@types`],
      paths: { electron: [types] },
    },
    include: main.include.map((/** @type {string} */ pattern) => `${up}/main/${pattern}`),
    references: [],
  }),
);
process.exit(await run(process.execPath, [packageTool('typescript/bin/tsc'), '-p', project]));

/** Owns the proof that settings which were written only in part never take the place of the old ones. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'psoas-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The system itself takes only part of a write: it lets the process write files of a kilobyte at most.
test.skipIf(process.platform === 'win32')('a short write leaves the old settings whole', async () => {
  const data = join(folder, 'data');
  const entry = join(folder, 'writer.ts');
  const electron = join(folder, 'electron.ts');
  writeFileSync(electron, 'export default {};');
  writeFileSync(
    entry,
    `import { openElectronStore } from ${JSON.stringify(join(import.meta.dirname, 'electronStore'))};
    const engine = openElectronStore(${JSON.stringify(data)});
    engine.write({ sittingLimit: 45 });
    process.on('SIGXFSZ', () => {});
    try {
      engine.write({ sittingLimit: 60, kept: 'x'.repeat(3000) });
      console.log('written');
    } catch (error) {
      console.log(String(error));
    }`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    resolve: { alias: { electron } },
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(folder, 'built') },
  });
  const script = `ulimit -f 1 && exec "${process.execPath}" "${join(folder, 'built', 'writer.js')}"`;
  const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  expect(stdout).toMatch(/only 1024 of \d+ characters could be written|EFBIG/);
  expect(JSON.parse(readFileSync(join(data, 'settings.json'), 'utf8'))).toEqual({ sittingLimit: 45 });
  expect(readdirSync(data).filter((name) => name.includes('tmp-'))).toEqual([]);
});

/** The zone is that of now: asked again while the app runs, and never where TZ names one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { instant } from '../../domain/time';
import { createClock } from './clock';

afterEach(() => vi.unstubAllEnvs());

test('a zone that TZ names stays', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(createClock().utcOffset(instant(Date.UTC(2026, 2, 2)))).toBe(540);
  expect(process.env['TZ']).toBe('Asia/Tokyo');
});

/** Whether a process may have a view of the file system of its own here, in which /etc can be another. */
const mayUnshare = ((): boolean => {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return process.platform === 'linux';
  } catch {
    return false;
  }
})();

test.runIf(mayUnshare)('a zone that changes while the app runs is followed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: true,
        outDir: folder,
        rollupOptions: {
          input: join(import.meta.dirname, 'clock.ts'),
          output: { entryFileNames: 'clock.mjs' },
        },
      },
    });
    const script = join(folder, 'zone.mjs');
    writeFileSync(
      script,
      `import { execFileSync } from 'node:child_process';
       const { createClock } = await import(${JSON.stringify(join(folder, 'clock.mjs'))});
       const winter = Date.UTC(2026, 0, 1);
       const before = createClock().utcOffset(winter);
       execFileSync('ln', ['-sfn', '/usr/share/zoneinfo/Asia/Tokyo', '/etc/localtime']);
       console.log(before + ' ' + createClock().utcOffset(winter));`,
    );
    const etc = join(folder, 'etc');
    const commands = `cp -a /etc ${etc} && mount --bind ${etc} /etc && ln -sfn /usr/share/zoneinfo/Etc/UTC /etc/localtime && exec ${process.execPath} ${script}`;
    const { TZ: _none, ...env } = process.env;
    const told = execFileSync('unshare', ['-m', 'sh', '-c', commands], { env, encoding: 'utf8' });
    expect(told.trim()).toBe('0 540');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// Starts the packaged app as a person's desktop does: the unmodified program, no test hook, files of its own, and,
// where a test asks for it, a clock that runs faster than the wall's.

import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface PackagedApp {
  readonly child: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface PackagedProfile {
  /** The app's data folder. */
  readonly folder: string;
  /** Types of the journal's entries, in turn. */
  journal(): readonly string[];
  /** Starts the app; `speed` is how many of its seconds pass in one of the wall's. */
  start(options?: { readonly speed?: number; readonly args?: readonly string[] }): PackagedApp;
  /** Ends what still runs and takes the files away. */
  dispose(): Promise<void>;
}

/** Where `npm run package` puts the app. */
function packagedApp(): string {
  const said = process.env['PACKAGED_APP'];
  return said ?? resolve(import.meta.dirname, '../release/linux-unpacked/psoas-pause');
}

/** Debian's libfaketime, for programs with threads; the path names the processor. */
function fasterClock(speed: number): Record<string, string> {
  const library = readdirSync('/usr/lib')
    .map((name) => `/usr/lib/${name}/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path));
  if (library === undefined) throw new Error('a faster clock needs libfaketime');
  return { LD_PRELOAD: library, FAKETIME: `+0 x${speed}` };
}

export function createPackagedProfile(): PackagedProfile {
  const config = mkdtempSync(join(tmpdir(), 'psoas-pause-packaged-'));
  const folder = join(config, 'Psoas Pause');
  mkdirSync(folder);
  // The welcome comes once; who has been through it is not disturbed by it.
  writeFileSync(join(folder, 'profile.json'), JSON.stringify({ version: 1, welcomeEnded: 'finished' }));
  const apps: PackagedApp[] = [];
  return {
    folder,
    journal: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => /^journal-.*\.jsonl$/.test(name))
        .sort()
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .flatMap((line) => /"type":"([^"]+)"/.exec(line)?.[1] ?? []),
    start({ speed = 1, args = [] } = {}) {
      // As root Chromium refuses its sandbox; a test machine's matter, never the app's.
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const child = spawn(packagedApp(), [...sandbox, ...args], {
        env: {
          ...process.env,
          XDG_CONFIG_HOME: config,
          LANGUAGE: 'en',
          LC_ALL: 'C.UTF-8',
          ...(speed === 1 ? {} : fasterClock(speed)),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part: Buffer) => {
          output += part.toString();
        });
      }
      const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
      const app = { child, output: () => output, ended };
      apps.push(app);
      return app;
    },
    async dispose() {
      for (const { child, ended } of apps) {
        if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
        await ended;
      }
      rmSync(config, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

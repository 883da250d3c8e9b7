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
import { bodyTraits } from '../main/domain/person/bodyTraits';
import type { OrdinaryUser } from './ordinaryUser';
import { printedOn } from './printed';

export interface PackagedApp {
  readonly child: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Its exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export interface StartOptions {
  /** How many of the app's seconds pass in one of the wall's. */
  readonly speed?: number;
  readonly args?: readonly string[];
  /** A copy of the package somewhere else. */
  readonly program?: string;
  /** A program that starts it, with its own words. */
  readonly through?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface PackagedProfile {
  /** The app's data folder. */
  readonly folder: string;
  /** Types of the journal's entries, in turn. */
  journal(): readonly string[];
  /** The app's own log. */
  log(): string;
  /** Starts the app. */
  start(options?: StartOptions): PackagedApp;
  /** Ends what still runs and takes the files away. */
  dispose(): Promise<void>;
}

/** Where `npm run package` puts the app. */
export function packagedApp(): string {
  const said = process.env['PACKAGED_APP'];
  return said ?? resolve(import.meta.dirname, '../release/linux-unpacked/psoas-pause');
}

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // already gone
  }
}

/**
 * The app's monotonic clock is the time since the machine started, which Node reads from a file that libfaketime does
 * not reach; where the file says nothing it asks the clock that libfaketime hurries.
 */
const withoutUptime = [
  'unshare',
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps']),
  '--mount',
  ...['sh', '-c', 'mount --bind /dev/null /proc/uptime && exec "$@"', 'sh'],
];

/** Debian's libfaketime, for programs with threads; the path names the processor. */
function fasterClock(speed: number): Record<string, string> {
  const library = readdirSync('/usr/lib')
    .map((name) => `/usr/lib/${name}/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path));
  if (library === undefined) throw new Error('a faster clock needs libfaketime');
  return { LD_PRELOAD: library, FAKETIME: `+0 x${speed}` };
}

/** @param user who starts the app; without one whoever runs the tests */
export function createPackagedProfile(user?: OrdinaryUser): PackagedProfile {
  const config = mkdtempSync(join(tmpdir(), 'psoas-pause-packaged-'));
  const folder = join(config, 'Psoas Pause');
  mkdirSync(folder);
  // The welcome comes once; who has been through it is not disturbed by it.
  writeFileSync(
    join(folder, 'profile.json'),
    JSON.stringify({ version: 1, welcomeEnded: 'finished', tiltDrill: 'felt', answered: bodyTraits }),
  );
  user?.give(config, folder, join(folder, 'profile.json'));
  const apps: PackagedApp[] = [];
  return {
    folder,
    log: () => (existsSync(join(folder, 'log.txt')) ? readFileSync(join(folder, 'log.txt'), 'utf8') : ''),
    journal: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((name) => /^journal-.*\.jsonl$/.test(name))
        .sort()
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .flatMap((line) => /"type":"([^"]+)"/.exec(line)?.[1] ?? []),
    start({ speed = 1, args = [], program = packagedApp(), through = [], env = {} } = {}) {
      // As root Chromium refuses its sandbox; a test machine's matter, never the app's.
      const sandbox = user === undefined && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const before = [...(speed === 1 ? [] : withoutUptime), ...through, ...(user?.become ?? [])];
      const [first = program, ...words] = [...before, program, ...sandbox, ...args];
      const child = spawn(first, words, {
        // A group of its own, so that what started it ends with it.
        detached: true,
        env: {
          ...process.env,
          ...(user === undefined ? {} : { HOME: config, XDG_RUNTIME_DIR: config, XDG_CACHE_HOME: config }),
          XDG_CONFIG_HOME: config,
          LANGUAGE: 'en',
          LC_ALL: 'C.UTF-8',
          ...(speed === 1 ? {} : fasterClock(speed)),
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
      const app = { child, output: printedOn(child.stdout, child.stderr), ended };
      apps.push(app);
      return app;
    },
    async dispose() {
      for (const { child, ended } of apps) {
        if (child.pid !== undefined) endGroup(child.pid);
        await ended;
      }
      rmSync(config, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// `--watch` by real processes: what they print while the app goes on, and how they end.

import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import en from '../assets/locales/en.json' with { type: 'json' };
import { expect, minutes, type Profile, test } from './fixtures';

interface Watching {
  readonly child: ChildProcess;
  /** What it has printed, line by line. */
  lines(): readonly Record<string, unknown>[];
  errors(): string;
  /** Its code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const electronPath = createRequire(import.meta.url)('electron') as unknown as string;
const running = new Set<ChildProcess>();

/** @param through a shell's words for what reads it; `$WATCH` is the command */
function watch(profile: Profile, through?: string): Watching {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const words = [electronPath, ...sandbox, '.', '--watch'];
  const command = through === undefined ? words : ['bash', '-c', through];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: resolve(import.meta.dirname, '..'),
    env: {
      ...process.env,
      XDG_CONFIG_HOME: resolve(profile.folder, '..'),
      LANGUAGE: 'en',
      LC_ALL: 'C.UTF-8',
      WATCH: words.join(' '),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const written = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => {
    written.out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    written.err += part.toString();
  });
  return {
    child,
    lines: () =>
      written.out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    errors: () => written.err.replace(/^\[?\d+.*ERROR:.*\n/gm, ''),
    ended: new Promise((done) => child.once('close', (code, signal) => done(code ?? signal))),
  };
}

test.afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

test('a line comes at once and whenever what the tray says changes; the app’s end ends it', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(30);
  const one = watch(profile);
  const other = watch(profile);
  // Each begins on its own: what goes by before it listens is not told to it.
  for (const each of [one, other])
    await expect
      .poll(() => each.lines())
      .toMatchObject([{ doing: 'sitting', sittingMinutes: 0, paused: false }]);
  await app.advance(minutes(2));
  await expect.poll(() => one.lines().map((line) => line['sittingMinutes'])).toEqual([0, 1, 2]);
  // Samples come more often than the tray changes: nothing is said twice.
  await app.advance(20);
  await app.act({ do: 'pause', until: 'resumed' });
  await expect
    .poll(() => one.lines().slice(3))
    .toMatchObject([{ doing: 'paused', paused: true, pausedUntil: null, line: 'Paused until you resume' }]);
  await app.quit();
  expect(await one.ended).toBe(3);
  expect(one.errors()).toBe(`${en.cli.ended}\n`);
  expect(await other.ended).toBe(3);
  expect(other.lines().map((line) => line['doing'])).toEqual(one.lines().map((line) => line['doing']));
  expect(Object.keys(one.lines()[0] ?? {})).toEqual([
    'at',
    'doing',
    'line',
    'sittingMinutes',
    'hindrance',
    'paused',
    'pausedUntil',
  ]);
});

test('without an app it says so; a crash ends it as a quit does', async ({ profile }) => {
  const none = watch(profile);
  expect(await none.ended).toBe(3);
  expect(none.errors()).toBe(`${en.cli.notRunning}\n`);
  const app = await profile.launch();
  const one = watch(profile);
  await expect.poll(() => one.lines()).toHaveLength(1);
  await app.kill();
  expect(await one.ended).toBe(3);
  expect(one.errors()).toBe(`${en.cli.ended}\n`);
});

test('Ctrl+C ends it, and a reader that goes does', async ({ profile }) => {
  const app = await profile.launch();
  const one = watch(profile);
  await expect.poll(() => one.lines()).toHaveLength(1);
  one.child.kill('SIGINT');
  expect(await one.ended).toBe('SIGINT');
  expect(one.errors()).toBe('');
  const piped = watch(profile, 'set -o pipefail; $WATCH | head -1; echo "code $?" >&2');
  await expect.poll(() => piped.lines()).toHaveLength(1);
  // That nobody reads is found out by the next line.
  await app.advance(minutes(1));
  await piped.ended;
  expect(piped.errors()).toBe('code 0\n');
  expect(piped.lines()).toHaveLength(1);
  expect((await app.state()).activity.doing).toBe('sitting');
});

test('a reader that stops reading holds nobody up', async ({ profile }) => {
  const app = await profile.launch();
  // A pipe that holds 4 KiB: a few dozen lines fill it.
  const stuck = watch(
    profile,
    "exec python3 -c 'import fcntl,os,subprocess,time; r,w=os.pipe(); fcntl.fcntl(w,1031,4096); " +
      'subprocess.Popen(os.environ["WATCH"].split(), stdout=w); os.close(w); print("{}",flush=True); time.sleep(120)\'',
  );
  await expect.poll(() => stuck.lines()).toHaveLength(1);
  const other = watch(profile);
  await expect.poll(() => other.lines()).toHaveLength(1);
  for (let count = 0; count < 40; count += 1) {
    await app.act({ do: 'pause', until: 'resumed' });
    await app.act({ do: 'resume' });
  }
  await expect.poll(() => other.lines().length).toBe(81);
});

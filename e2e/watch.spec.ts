// `--watch` by real processes: what they print while the app goes on, and how they end.

import type { ChildProcess } from 'node:child_process';
import en from '../assets/locales/en.json' with { type: 'json' };
import { expect, minutes, type Profile, type SecondStart, test } from './fixtures';

interface Watching extends SecondStart {
  /** What it has printed, line by line. */
  lines(): readonly Record<string, unknown>[];
}

const running = new Set<ChildProcess>();

/** @param through a shell's words for what reads it; `$START` is the command */
async function watch(profile: Profile, through?: string): Promise<Watching> {
  const start = await profile.launchAgain({
    real: true,
    args: ['--watch'],
    ...(through === undefined ? {} : { through }),
  });
  running.add(start.child);
  return {
    ...start,
    lines: () =>
      start
        .output()
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
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
  const one = await watch(profile);
  const other = await watch(profile);
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
  expect(await one.exited).toBe(3);
  expect(one.errors()).toBe(`${en.cli.ended}\n`);
  expect(await other.exited).toBe(3);
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
  const none = await watch(profile);
  expect(await none.exited).toBe(3);
  expect(none.errors()).toBe(`${en.cli.notRunning}\n`);
  const app = await profile.launch();
  const one = await watch(profile);
  await expect.poll(() => one.lines()).toHaveLength(1);
  await app.kill();
  expect(await one.exited).toBe(3);
  expect(one.errors()).toBe(`${en.cli.ended}\n`);
});

test('Ctrl+C ends it, and a reader that goes does', async ({ profile }) => {
  const app = await profile.launch();
  const one = await watch(profile);
  await expect.poll(() => one.lines()).toHaveLength(1);
  one.child.kill('SIGINT');
  await one.exited;
  expect(one.child.signalCode).toBe('SIGINT');
  expect(one.errors()).toBe('');
  const piped = await watch(profile, 'set -o pipefail; $START | head -1; echo "code $?" >&2');
  await expect.poll(() => piped.lines()).toHaveLength(1);
  // That nobody reads is found out by the next line.
  await app.advance(minutes(1));
  await piped.exited;
  expect(piped.errors()).toBe('code 0\n');
  expect(piped.lines()).toHaveLength(1);
  expect((await app.state()).activity.doing).toBe('sitting');
});

/**
 * Reads nothing until it gets SIGUSR1, and then everything. Its pipe holds 4 KiB, a few dozen lines; what the app itself
 * may write before the system makes it wait is a few hundred.
 */
const stuckReader = `
import fcntl, os, signal, subprocess
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
r, w = os.pipe()
fcntl.fcntl(w, 1031, 4096)
subprocess.Popen(os.environ["START"].split(), stdout=w)
os.close(w)
signal.sigwait({signal.SIGUSR1})
for line in os.fdopen(r): print(line, end="", flush=True)
`;

test('a reader that stops reading holds nobody up, and hears the newest when it reads again', async ({
  profile,
}) => {
  const app = await profile.launch();
  const stuck = await watch(profile, `exec python3 -c '${stuckReader}'`);
  const other = await watch(profile);
  await expect.poll(() => other.lines()).toHaveLength(1);
  const rounds = 400;
  for (let count = 0; count < rounds; count += 1) {
    await app.act({ do: 'pause', until: 'resumed' });
    await app.act({ do: 'resume' });
  }
  await app.act({ do: 'pause', until: 'resumed' });
  await expect.poll(() => other.lines().length).toBe(2 * rounds + 2);
  expect(stuck.lines()).toEqual([]);
  stuck.child.kill('SIGUSR1');
  await expect.poll(() => stuck.lines().at(-1)).toEqual(other.lines().at(-1));
  // What came while nobody read was not kept for it, but for what the system holds: all were more than two a round.
  expect(stuck.lines().length).toBeLessThan(1.5 * rounds);
});

/** Says how one app runs on one data folder, with real processes. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instancePlaces, type Taken, takeInstance } from './instance';
import { markOf } from './processes';
import { runtimeFolder } from './runtimeFolder';

let top: string;
let data: string;
let run: string;
let places: readonly string[];
let others: ChildProcess[];
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'instance-'));
  data = join(top, 'data');
  run = join(top, 'run');
  for (const folder of [data, run]) mkdirSync(folder, { mode: 0o700 });
  places = instancePlaces(data, run);
  others = [];
});
afterEach(() => {
  for (const other of others) other.kill('SIGKILL');
  rmSync(top, { recursive: true, force: true });
});

/** Another program that runs, and a start of the app in it. */
function startOf(program: ChildProcess): Taken {
  return takeInstance(places, markOf(program.pid ?? 0));
}
function program(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  others.push(child);
  return child;
}
async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('who has it has it until they give it back', () => {
  const [one, other] = [program(), program()];
  const first = startOf(one);
  expect(first.kind).toBe('ours');
  for (const place of places) expect(statSync(place).mode & 0o777).toBe(0o600);
  expect(startOf(other)).toEqual({ kind: 'held', pid: one.pid });
  if (first.kind === 'ours') first.lock.release();
  expect(places.filter((place) => existsSync(place))).toEqual([]);
  expect(startOf(other).kind).toBe('ours');
});

test('who was killed has it no longer', async () => {
  const [one, other] = [program(), program()];
  startOf(one);
  await kill(one);
  expect(startOf(other).kind).toBe('ours');
  expect(readdirSync(data)).toEqual(['instance.lock']);
});

test('a number that another process has by now does not hold it', () => {
  const one = program();
  for (const place of places) writeFileSync(place, JSON.stringify({ pid: one.pid, started: 'long ago' }));
  expect(takeInstance(places).kind).toBe('ours');
});

test.skipIf(process.platform !== 'linux')('who ended and was not buried does not hold it', async () => {
  // The child ends only once its parent is no shell any more: a shell may bury it before its next command.
  const parent = spawn('sh', ['-c', 'exec 3<&0; cat <&3 & echo $!; exec sleep 60']);
  others.push(parent);
  const [said] = await once(parent.stdout, 'data');
  const pid = Number(String(said));
  const read = (number: number | undefined, file: string) => readFileSync(`/proc/${number}/${file}`, 'utf8');
  while (read(parent.pid, 'comm') !== 'sleep\n') await new Promise(setImmediate);
  parent.stdin.end();
  while (!/\) Z /.test(read(pid, 'stat'))) await new Promise(setImmediate);
  expect(markOf(pid)).toBeNull();
});

describe('it holds', () => {
  test('when the data folder is taken away and made anew, and is restored there', () => {
    const [one, other] = [program(), program()];
    const first = startOf(one);
    rmSync(data, { recursive: true });
    expect(startOf(other)).toEqual({ kind: 'held', pid: one.pid });
    if (first.kind === 'ours') first.lock.restore();
    expect(existsSync(join(data, 'instance.lock'))).toBe(true);
  });

  test('when the session’s folder was cleaned', () => {
    const [one, other] = [program(), program()];
    startOf(one);
    rmSync(run, { recursive: true });
    expect(startOf(other)).toEqual({ kind: 'held', pid: one.pid });
  });

  test('when the data folder can’t be written', () => {
    rmSync(data, { recursive: true });
    writeFileSync(data, 'no folder');
    const [one, other] = [program(), program()];
    expect(startOf(one).kind).toBe('ours');
    expect(startOf(other)).toEqual({ kind: 'held', pid: one.pid });
  });
});

test('where no place can be written the app starts all the same', () => {
  for (const folder of [data, run]) {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'no folder');
  }
  expect(takeInstance(places).kind).toBe('ours');
});

test.each([
  ['garbage', (place: string) => writeFileSync(place, '{"pid":"one"')],
  ['nothing', (place: string) => writeFileSync(place, '')],
  ['a folder', (place: string) => mkdirSync(place)],
  ['a pipe', (place: string) => spawnSync('mkfifo', [place])],
  ['a link to nowhere', (place: string) => symlinkSync('/nonexistent', place)],
])('%s in its place is no lock, and stops no start', (_name, put) => {
  for (const place of places) put(place);
  expect(takeInstance(places).kind).toBe('ours');
});

test('of many starts at once on the lock of a dead one, one has it', async () => {
  // The app's own code, bundled into processes of their own that all start at the same instant.
  const entry = join(top, 'start.ts');
  writeFileSync(
    entry,
    `import { takeInstance } from ${JSON.stringify(join(import.meta.dirname, 'instance'))};
    while (Date.now() < Number(process.argv[2])) {}
    process.stdout.write(takeInstance(${JSON.stringify(places)}).kind + '\\n');
    setInterval(() => {}, 1000);`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    build: { ssr: entry, outDir: join(top, 'built') },
  });
  for (const place of places) writeFileSync(place, JSON.stringify({ pid: 999_999_999, started: 'long ago' }));
  const at = String(Date.now() + 1500);
  const starts = Array.from({ length: 8 }, () =>
    spawn(process.execPath, [join(top, 'built', 'start.js'), at]),
  );
  others.push(...starts);
  const kinds = await Promise.all(
    starts.map(async (start) => String((await once(start.stdout, 'data'))[0]).trim()),
  );
  expect(kinds.filter((kind) => kind === 'ours')).toHaveLength(1);
});

describe('the session’s folder', () => {
  test('is the given one where only this account can enter it, else one of ours', () => {
    expect(runtimeFolder(run, top)).toBe(run);
    chmodSync(run, 0o755);
    const own = runtimeFolder(run, top);
    expect(own).toMatch(/\/psoas-pause-\d+$/);
    expect(statSync(own ?? '').mode & 0o777).toBe(0o700);
    expect(runtimeFolder(undefined, top)).toBe(own);
  });

  test('that another made, or that is a link, is not believed', () => {
    const own = runtimeFolder(undefined, top) ?? '';
    chmodSync(own, 0o777);
    expect(runtimeFolder(undefined, top)).toBeNull();
    rmSync(own, { recursive: true });
    symlinkSync(run, own);
    expect(runtimeFolder(undefined, top)).toBeNull();
  });
});

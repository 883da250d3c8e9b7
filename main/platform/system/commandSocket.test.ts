/** Says how a second start asks the running app, over real sockets. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Disposable } from '../../ports';
import { askRunningApp } from './commandClient';
import { commandSocketPaths } from './commandPlaces';
import { createCommandServer } from './commandSocket';

let folder: string;
let path: string;
let lines: string[];
let servers: Disposable[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'socket-'));
  path = join(folder, 'command.sock');
  lines = [];
  servers = [];
});
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers) server.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** What waits is wound by hand; what goes over the socket comes in its own time. */
const windByHand = () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

/** Waits while time stands still: `expect.poll` would wind it. */
async function comesAbout(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setImmediate(resolve));
}

/** A server that gives numbers back doubled; anything else is no request. It listens at once. */
function serve(): Disposable {
  const mine = lines;
  const server = createCommandServer({
    paths: [path],
    parse: (received) => (typeof received === 'number' ? received : null),
    reply: (request) => ({ twice: request * 2 }),
    log: (line) => mine.push(line),
  });
  servers.push(server);
  return server;
}

test('a request gets its answer, and so do several at once', async () => {
  serve();
  const answers = await Promise.all([1, 2, 3].map((request) => askRunningApp([path], request)));
  expect(answers).toEqual([2, 4, 6].map((twice) => ({ ok: true, reply: { twice } })));
  expect(lines).toEqual([]);
});

test('only this user may open it, from the first moment', async () => {
  const before = process.umask(0o000);
  try {
    serve();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(process.umask()).toBe(0o000);
  } finally {
    process.umask(before);
  }
});

/** A run that was killed: its socket stays. */
function leaveStaleSocket(): void {
  const script =
    'require("node:net").createServer().listen(process.argv[1], () => process.kill(process.pid, 9))';
  spawnSync(process.execPath, ['-e', script, path]);
  expect(lstatSync(path).isSocket()).toBe(true);
}

test('without an app nobody answers, with or without a socket left behind', async () => {
  expect(await askRunningApp([path], 1)).toEqual({ ok: false, why: 'not-running' });
  leaveStaleSocket();
  expect(await askRunningApp([path], 1)).toEqual({ ok: false, why: 'not-running' });
});

test('a socket left behind is replaced', async () => {
  leaveStaleSocket();
  serve();
  expect(await askRunningApp([path], 4)).toEqual({ ok: true, reply: { twice: 8 } });
  expect(lines).toEqual([]);
});

test('what is no request is not answered, and said in the log', async () => {
  serve();
  expect(await askRunningApp([path], 'one')).toEqual({ ok: false, why: 'no-reply' });
  const raw = connect(path);
  raw.write('{ not json\n');
  await new Promise((resolve) => raw.once('close', resolve));
  expect(lines).toEqual(['command socket: not a request', 'command socket: not a request']);
});

test('a line without an end is cut off', async () => {
  serve();
  const raw = connect(path);
  raw.on('error', () => {});
  raw.write('1'.repeat(70_000));
  await new Promise((resolve) => raw.once('close', resolve));
  expect(lines).toEqual(['command socket: too long a line']);
});

test('who gets no reply stops waiting after 2 s', async () => {
  windByHand();
  const silent = createServer();
  const asked = new Promise<void>((resolve) =>
    silent.on('connection', (socket) => socket.once('data', () => resolve())),
  );
  silent.listen(path);
  const reply = askRunningApp([path], 1);
  await asked;
  vi.advanceTimersByTime(1999);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(await reply).toEqual({ ok: false, why: 'no-reply' });
  silent.close();
});

test('who says nothing is let go after 2 s', async () => {
  serve();
  windByHand();
  const raw = connect(path);
  const closed = new Promise((resolve) => raw.once('close', resolve));
  await comesAbout(() => vi.getTimerCount() === 1);
  vi.advanceTimersByTime(1999);
  expect([vi.getTimerCount(), raw.destroyed]).toEqual([1, false]);
  vi.advanceTimersByTime(1);
  await closed;
  expect(lines).toEqual(['command socket: no line within 2 s']);
});

test('something that is no socket is left alone', async () => {
  writeFileSync(path, 'a file of the person');
  serve();
  expect(lstatSync(path).isFile()).toBe(true);
  await expect.poll(() => lines).toEqual([expect.stringContaining('EADDRINUSE')]);
});

test('disposed of, the socket is gone, and with it whoever was connected', async () => {
  const server = serve();
  const raw = connect(path);
  await new Promise((resolve) => raw.once('connect', resolve));
  const closed = new Promise((resolve) => raw.once('close', resolve));
  server.dispose();
  await closed;
  expect(existsSync(path)).toBe(false);
  expect(await askRunningApp([path], 1)).toEqual({ ok: false, why: 'not-running' });
});

test('a request that ends the app gets its answer all the same', async () => {
  const server: Disposable = createCommandServer({
    paths: [path],
    parse: (received) => received,
    reply() {
      server.dispose();
      return 'bye';
    },
    log: (line) => lines.push(line),
  });
  expect(await askRunningApp([path], 'quit')).toEqual({ ok: true, reply: 'bye' });
  expect(lines).toEqual([]);
});

test('the paths fit a socket, differ by data folder, and are a pipe on Windows', () => {
  const run = '/run/user/1000';
  expect(commandSocketPaths('/home/a/.config/Psoas Pause', run, 'linux')).toEqual([
    '/home/a/.config/Psoas Pause/command.sock',
    expect.stringMatching(/^\/run\/user\/1000\/psoas-pause-[0-9a-f]{16}\.sock$/),
  ]);
  const deep = `/home/${'a'.repeat(120)}`;
  expect(commandSocketPaths(deep, run, 'linux')).toHaveLength(1);
  expect(commandSocketPaths(deep, run, 'linux')).not.toEqual(commandSocketPaths(`${deep}b`, run, 'linux'));
  expect(commandSocketPaths(deep, null, 'linux')).toEqual([]);
  expect(commandSocketPaths('C:\\Users\\a', null, 'win32')).toEqual([
    expect.stringMatching(/^\\\\\.\\pipe\\psoas-pause-[0-9a-f]{16}$/),
  ]);
});

test('a socket that somebody took away is there again, and the other one answered meanwhile', async () => {
  const other = join(folder, 'other.sock');
  const server = createCommandServer({
    paths: [path, other],
    parse: (received) => received,
    reply: () => 'here',
    log: (line) => lines.push(line),
  });
  servers.push(server);
  await expect.poll(() => existsSync(other)).toBe(true);
  rmSync(path);
  expect(await askRunningApp([path, other], 1)).toEqual({ ok: true, reply: 'here' });
  server.restore();
  await expect.poll(() => existsSync(path)).toBe(true);
  expect(await askRunningApp([path], 1)).toEqual({ ok: true, reply: 'here' });
  server.dispose();
  expect([existsSync(path), existsSync(other)]).toEqual([false, false]);
});

test('where the folder can’t be written the other socket listens', async () => {
  const other = join(folder, 'other.sock');
  const server = createCommandServer({
    paths: [join(folder, 'not-there', 'command.sock'), other],
    parse: (received) => received,
    reply: () => 'here',
    log: (line) => lines.push(line),
  });
  servers.push(server);
  await expect.poll(() => existsSync(other)).toBe(true);
  expect(await askRunningApp([path, other], 1)).toEqual({ ok: true, reply: 'here' });
});

test('a flood of connections leaves it alive, and the log short', async () => {
  serve();
  const flood = Array.from({ length: 1000 }, () => {
    const socket = connect(path);
    socket.on('error', () => {});
    socket.end('{ not json\n');
    return new Promise((resolve) => socket.once('close', resolve));
  });
  await Promise.all(flood);
  expect(lines.length).toBeLessThanOrEqual(21);
  expect(await askRunningApp([path], 3)).toEqual({ ok: true, reply: { twice: 6 } });
});

test('who does not read the reply is let go after 2 s, whatever they go on writing', async () => {
  windByHand();
  let replied = false;
  const server = createCommandServer({
    paths: [path],
    parse: (received) => received,
    reply() {
      replied = true;
      return 'x'.repeat(10_000_000);
    },
    log: (line) => lines.push(line),
  });
  servers.push(server);
  const slow = connect(path);
  slow.on('error', () => {});
  slow.write('1\n');
  slow.pause();
  await comesAbout(() => replied);
  vi.advanceTimersByTime(1999);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  await comesAbout(() => {
    // Only a closed connection fails to take more.
    slow.write('x'.repeat(1000));
    return slow.destroyed || slow.errored !== null || slow.closed;
  });
});

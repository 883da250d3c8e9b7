/** Says what those hear who stay connected, over real sockets: each change once, and nothing piles up for who is slow. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchRunningApp } from './commandClient';
import { type CommandServer, createCommandServer } from './commandSocket';
import { mostWatchers } from './watchers';

let folder: string;
let path: string;
let now: string;
let server: CommandServer;
const raw: Socket[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchers-'));
  path = join(folder, 'command.sock');
  now = 'one';
  server = createCommandServer({
    paths: [path],
    parse: (received) => received,
    reply: () => 'too many',
    watching: {
      isAsked: (request) => request === 'watch',
      line: () => ({ text: JSON.stringify(now), says: now }),
    },
    log: () => {},
  });
});
afterEach(() => {
  for (const socket of raw.splice(0)) socket.destroy();
  server.dispose();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches until the server goes. */
function watch() {
  const heard: string[] = [];
  const end = watchRunningApp([path], 'watch', async (line) => void heard.push(line));
  return { heard, end };
}

function say(what: string): void {
  now = what;
  server.changed();
}

test('the newest line is told at once, then each change, and no line twice', async () => {
  const { heard, end } = watch();
  await expect.poll(() => heard).toEqual(['"one"']);
  server.changed();
  say('two');
  await expect.poll(() => heard).toEqual(['"one"', '"two"']);
  server.changed();
  say('three');
  await expect.poll(() => heard).toEqual(['"one"', '"two"', '"three"']);
  server.dispose();
  expect(await end).toBe('ended');
});

test('where nobody runs nothing is heard', async () => {
  expect(await watchRunningApp([join(folder, 'none')], 'watch', async () => {})).toBe('not-running');
});

test('who does not read costs one line, stops nobody, and hears the newest once they read', async () => {
  const slow = connect(path);
  raw.push(slow);
  slow.pause();
  slow.write('"watch"\n');
  const { heard } = watch();
  await expect.poll(() => heard).toHaveLength(1);
  const long = 'x'.repeat(10_000);
  const before = process.memoryUsage().rss;
  // Ten times what the kernel keeps of a connection.
  for (let count = 0; count < 400; count += 1) {
    say(`${count} ${long}`);
    // Looked for at once: four hundred of the usual pauses would make seconds.
    await expect.poll(() => heard.at(-1), { interval: 1 }).toContain(`"${count} `);
  }
  expect(heard).toHaveLength(401);
  expect(process.memoryUsage().rss - before).toBeLessThan(40 * 2 ** 20);
  let text = '';
  slow.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  slow.resume();
  await expect.poll(() => text.trimEnd().split('\n').at(-1)).toContain('"399 ');
  expect(text.split('\n').length).toBeLessThan(200);
});

test('a reader that is slow to take a line is told the next one when it has', async () => {
  const heard: string[] = [];
  let taken = (): void => {};
  const end = watchRunningApp([path], 'watch', async (line) => {
    heard.push(line);
    await new Promise<void>((resolve) => {
      taken = resolve;
    });
  });
  await expect.poll(() => heard).toEqual(['"one"']);
  say('two');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(1);
  taken();
  await expect.poll(() => heard).toEqual(['"one"', '"two"']);
  taken();
  server.dispose();
  expect(await end).toBe('ended');
});

test('more than one person has are told so', async () => {
  const all = Array.from({ length: mostWatchers }, watch);
  await expect.poll(() => all.every(({ heard }) => heard.length === 1)).toBe(true);
  const one = watch();
  expect(await one.end).toBe('ended');
  expect(one.heard).toEqual(['"too many"']);
});

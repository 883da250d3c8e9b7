// What the tools lean on: unpacking, the lock between tools, and the sweep of a private desktop's processes.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.mjs';
import { processesWith, processTree } from './processes.mjs';
import { unzip } from './unzip.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A zip archive as other programs write them, with one deflated entry of mode 755 each. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const listing: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(text);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(text), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(text), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE((0o100755 << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    listing.push(entry, Buffer.from(name));
    bodies.push(header, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(listing.length / 2, 8);
  end.writeUInt16LE(listing.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(listing).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...listing, end]);
}

test('unzip lays out what it is asked for, runnable where it was, and leaves the rest', async () => {
  const archive = join(folder, 'a.zip');
  writeFileSync(
    archive,
    zip({ 'Top/program': 'run me '.repeat(500), 'Top/other/file': 'x', 'Else/file': 'y' }),
  );
  await unzip(archive, join(folder, 'out'), (name) => (name.startsWith('Top/') ? name.slice(4) : undefined));
  expect(readFileSync(join(folder, 'out/program'), 'utf8')).toBe('run me '.repeat(500));
  expect(statSync(join(folder, 'out/program')).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(folder, 'out/other/file'), 'utf8')).toBe('x');
  expect(() => statSync(join(folder, 'out/Else'))).toThrow();
});

test('unzip refuses a path out of its folder and an archive cut short', async () => {
  const archive = join(folder, 'a.zip');
  writeFileSync(archive, zip({ '../outside': 'x' }));
  const all = () => unzip(archive, join(folder, 'out'), (name) => name);
  await expect(all()).rejects.toThrow('invalid relative path');
  writeFileSync(archive, zip({ inside: 'x' }));
  await expect(unzip(archive, join(folder, 'out'), () => '../outside')).rejects.toThrow(
    'leads out of the folder',
  );
  writeFileSync(archive, zip({ inside: 'x'.repeat(100) }).subarray(0, 60));
  await expect(all()).rejects.toThrow(/end of central directory/i);
});

test('the lock lets one piece of work end before the next begins, and outlives a dead holder', async () => {
  const lock = join(folder, 'a.lock');
  const log: string[] = [];
  const work = (name: string) => async () => {
    log.push(`${name} begins`);
    await pause(50);
    log.push(`${name} ends`);
  };
  await Promise.all([withLock(lock, work('one')), withLock(lock, work('two'))]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);

  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => dead.once('close', done));
  await withLock(lock, async () => {
    writeFileSync(join(lock, 'pid'), String(dead.pid)); // as a killed tool would leave it
    await withLock(lock, work('three'));
  });
  expect(log.slice(4)).toEqual(['three begins', 'three ends']);
});

test.runIf(process.platform === 'linux')(
  'processes are found by their environment and their parent',
  async () => {
    const mark = `TOOLS_TEST=${process.pid}-${Date.now()}`;
    const [name = '', value = ''] = mark.split('=');
    const child = spawn('sleep', ['30'], { env: { ...process.env, [name]: value } });
    try {
      await expect.poll(() => processesWith(mark)).toEqual([child.pid]);
      expect(processTree(process.pid)).toContain(child.pid);
    } finally {
      child.kill();
    }
    await expect.poll(() => processesWith(mark)).toEqual([]);
  },
);

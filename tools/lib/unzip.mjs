// @ts-check
// Unpacks a zip archive with nothing but Node: the runtime must be laid out on machines without `unzip`.
// Covers what the archives here use: stored and deflated entries, sizes below 4 GiB.

import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** @typedef {{ name: string, mode: number, method: number, packedSize: number, size: number, offset: number }} Entry */

/** @param {number} file @param {number} position @param {number} length */
function read(file, position, length) {
  const bytes = Buffer.alloc(length);
  const got = readSync(file, bytes, 0, length, position);
  if (got !== length) throw new Error('the zip archive is cut short');
  return bytes;
}

/** @param {number} file @returns {Entry[]} */
function directory(file) {
  const length = fstatSync(file).size;
  const tailLength = Math.min(length, 66_000); // the end record plus the longest possible comment
  const tail = read(file, length - tailLength, tailLength);
  let end = tail.length - 22;
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('not a zip archive');
  const listing = read(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  /** @type {Entry[]} */
  const entries = [];
  for (let at = 0; at < listing.length; ) {
    if (listing.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the zip directory is damaged');
    const nameLength = listing.readUInt16LE(at + 28);
    entries.push({
      method: listing.readUInt16LE(at + 10),
      packedSize: listing.readUInt32LE(at + 20),
      size: listing.readUInt32LE(at + 24),
      mode: listing.readUInt32LE(at + 38) >>> 16,
      offset: listing.readUInt32LE(at + 42),
      name: listing.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + listing.readUInt16LE(at + 30) + listing.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {number} file @param {Entry} entry */
function content(file, entry) {
  const header = read(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(file, start, entry.packedSize);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new Error(`zip method ${entry.method} of ${entry.name} is not known`);
  const bytes = inflateRawSync(packed);
  if (bytes.length !== entry.size) throw new Error(`${entry.name} unpacked to a wrong size`);
  return bytes;
}

/**
 * Unpacks the entries that `rename` gives a path for into `folder`.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} rename path inside `folder`, or undefined to leave the entry out
 */
export function unzip(archive, folder, rename) {
  const file = openSync(archive, 'r');
  try {
    for (const entry of directory(file)) {
      const path = rename(entry.name);
      if (path === undefined || entry.name.endsWith('/')) continue;
      if (normalize(path).startsWith('..')) throw new Error(`${entry.name} leads out of the folder`);
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content(file, entry), { mode: entry.mode & 0o777 || 0o644 });
    }
  } finally {
    closeSync(file);
  }
}

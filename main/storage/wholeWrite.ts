/**
 * Owns that a file is written whole or not at all: every byte counted, flushed, and taken over in one step. A full
 * disk takes part of a write and says so only by the count.
 */
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Log } from '../ports';
import { isCode } from './files';

/** Writes all of `text` at the end of what was written; throws where the system takes less. */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let done = 0;
  while (done < bytes.length) {
    const count = writeSync(file, bytes, done, bytes.length - done);
    if (count <= 0) throw new Error(`only ${done} of ${bytes.length} bytes could be written`);
    done += count;
  }
}

/** As many links as a path may have on Linux before the system gives up. */
const mostLinks = 40;

/** A path leads to something that is no file of ours: a device, a pipe, a folder. Nothing may take its place. */
class NotRegular extends Error {}

/**
 * Where a path leads: a person may keep a file elsewhere and link to it, also before it is there. Throws where it leads
 * to anything but a regular file.
 */
export function followed(path: string): string {
  let at = path;
  for (let links = 0; links < mostLinks; links += 1) {
    try {
      const there = lstatSync(at);
      if (there.isFile()) return at;
      if (!there.isSymbolicLink()) throw new NotRegular(`${at} is not a regular file`);
      at = resolve(dirname(at), readlinkSync(at));
    } catch (error) {
      if (isCode(error, 'ENOENT')) return at;
      throw error;
    }
  }
  throw new Error(`${path}: too many links`);
}

/** Removes the file to which a path leads; of a link to anything else only the link. */
export function removeFollowed(path: string): void {
  try {
    rmSync(followed(path), { force: true });
  } catch (error) {
    if (!(error instanceof NotRegular)) throw error;
    rmSync(path, { force: true });
  }
}

/** The name of a new file survives a power cut only once its folder is flushed; not every system can. */
export function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders; there the file system's own log has to do.
  }
}

/**
 * Writes `text` so that a reader finds the old file or the new one, never a half: a file beside it, flushed to the
 * disk and as long as it should be, takes its name. The folder must be there. Throws what the system throws; the
 * old file is then as it was.
 */
export function writeInOneStep(path: string, text: string): void {
  const target = followed(path);
  const beside = `${target}.${process.pid}.new`;
  try {
    rmSync(beside, { force: true });
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    const file = openSync(beside, flags, 0o600);
    try {
      writeAll(file, text);
      fsyncSync(file);
      const { size } = fstatSync(file);
      const length = Buffer.byteLength(text);
      if (size !== length) throw new Error(`${size} bytes are on the disk instead of ${length}`);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
    flushFolder(dirname(target));
  } catch (error) {
    try {
      rmSync(beside, { force: true });
    } catch {
      // What made the write fail is what is told; a left-over goes at the next start.
    }
    throw error;
  }
}

/**
 * What a run that was killed in the midst of a write may leave: ours (`profile.json.1234.new`), and
 * electron-store's (`settings.json.staged`, `settings.json.staged.tmp-0123456789abcdef`).
 */
const leftOver =
  /^(?:(?:profile|state|settings)\.json|programme\.jsonl)\.(?:\d+\.new|staged|(?:staged\.)?tmp-\d{10}[0-9a-f]{6})$/;

/** Removes what killed runs left half written. Only the one running instance may: the files may be another's. */
export function removeLeftOvers(directory: string, log: Log): void {
  try {
    for (const name of readdirSync(directory).filter((one) => leftOver.test(one))) {
      rmSync(join(directory, name), { force: true });
      log.note('removed what a killed run left half written', name);
    }
  } catch (error) {
    if (!isCode(error, 'ENOENT')) log.trouble('looking for files that a killed run left', error);
  }
}

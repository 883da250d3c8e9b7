/** Owns what the files of the app have in common: reading one, writing it in a single step, keeping a damaged one aside. */
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Instant } from '../domain/time';
import type { Log } from '../ports';
import { isoLocal } from './isoLocal';

/** The reason of a failure in a few words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a file of one JSON object was found to be. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'values'; readonly raw: Readonly<Record<string, unknown>> }
  | { readonly kind: 'damaged' | 'unreadable'; readonly why: string };

/** Reads a file that should hold one JSON object, with or without a byte order mark. Never throws. */
export function readObject(path: string): Found {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return isCode(error, 'ENOENT') ? { kind: 'none' } : { kind: 'unreadable', why: reasonOf(error) };
  }
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return { kind: 'damaged', why: 'not an object' };
    }
    return { kind: 'values', raw: { ...raw } };
  } catch (error) {
    return { kind: 'damaged', why: reasonOf(error) };
  }
}

/** Whether two values would be written alike. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Writes `text` so that a reader finds the old file or the new one, never a half: a file beside it, flushed to
 * the disk, takes its name. Throws what the system throws; the old file is then as it was.
 */
export function writeInOneStep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** `settings.json` at an instant becomes `settings.damaged-2026-03-02-090000.json`; local time, no colons. */
export function damagedName(file: string, at: Instant, utcOffset: number): string {
  const stamp = isoLocal(at, utcOffset).slice(0, 19).replace('T', '-').replaceAll(':', '');
  const extension = extname(file);
  return `${basename(file, extension)}.damaged-${stamp}${extension}`;
}

/** Copies a damaged file beside itself; gives the copy's path, or `null` where no copy could be made. */
export function keepAside(path: string, at: Instant, utcOffset: number, log: Log): string | null {
  const directory = dirname(path);
  const name = damagedName(basename(path), at, utcOffset);
  for (let copy = 1; copy < 100; copy += 1) {
    const extension = extname(name);
    const target = join(directory, copy === 1 ? name : `${basename(name, extension)}-${copy}${extension}`);
    try {
      copyFileSync(path, target, constants.COPYFILE_EXCL);
      return target;
    } catch (error) {
      if (isCode(error, 'EEXIST')) continue;
      log.trouble(`keeping ${path} as ${target}`, error);
      return null;
    }
  }
  return null;
}

/** Whether the system refused with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

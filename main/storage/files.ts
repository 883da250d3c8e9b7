/** Owns how a file of the app is read: regular files of a bounded size only, and what was found is said in words. */
import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Larger than any settings, profile or state ever were: what is larger is none of them. In bytes. */
export const largestObject = 4 * 1024 * 1024;

/** The reason of a failure in a few words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether the system refused with one of these codes. */
export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Whether two values would be written alike. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Opens a regular file; throws for anything else in its place. A FIFO would be waited for, for ever where nobody
 * writes to it, and to open some devices is to use them.
 * @param flags of `open(2)`, as in node's `constants`
 */
export function openRegular(path: string, flags: number, mode = 0o600): number {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new Error(`${path} is not a regular file`);
  // Not to wait, should it have become a FIFO meanwhile; Windows knows neither.
  const file = openSync(path, flags | (constants.O_NONBLOCK ?? 0), mode);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new Error(`${path} is not a regular file`);
}

/** The `length` bytes from `start` on, fewer where the file ends before. */
export function readBytes(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, start + done);
    if (count === 0) break;
    done += count;
  }
  return bytes.subarray(0, done);
}

/** The system is busy for a moment: a scanner holds the file, or too many are open. */
const busy = ['EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN'] as const;
const tries = 5;
const pauseMilliseconds = 20;

/** Runs `open`; where the system is busy, again after a moment, a tenth of a second in all. */
function patiently<Result>(open: () => Result): Result {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return open();
    } catch (error) {
      if (attempt === tries || !isCode(error, ...busy)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

/** What a file of text was found to be. */
export type FoundText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  /** Longer than was asked for: none of it was read. */
  | { readonly kind: 'too-long'; readonly bytes: number }
  | Unreadable;

/** It could not be read: what it holds is not known, so nothing may be written over it. */
interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

/**
 * Reads a regular file of text. Never throws.
 * @param most what it may be long, in bytes
 */
export function readText(path: string, most: number): FoundText {
  try {
    const file = patiently(() => openRegular(path, constants.O_RDONLY));
    try {
      const { size } = fstatSync(file);
      if (size > most) return { kind: 'too-long', bytes: size };
      return { kind: 'text', text: readBytes(file, 0, size).toString('utf8') };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return isCode(error, 'ENOENT') ? { kind: 'none' } : { kind: 'unreadable', why: reasonOf(error) };
  }
}

/** What a file of one JSON object was found to be. */
export type Found =
  | { readonly kind: 'none' }
  | { readonly kind: 'values'; readonly raw: Readonly<Record<string, unknown>> }
  /** It was read and is no such object. */
  | { readonly kind: 'damaged'; readonly why: string }
  | Unreadable;

/** Reads a file that should hold one JSON object, with or without a byte order mark. Never throws. */
export function readObject(path: string): Found {
  const found = readText(path, largestObject);
  if (found.kind === 'too-long') return { kind: 'damaged', why: `${found.bytes} bytes long` };
  if (found.kind !== 'text') return found;
  try {
    const raw: unknown = JSON.parse(found.text.replace(/^\uFEFF/, ''));
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return { kind: 'damaged', why: 'not an object' };
    }
    // What is nested deeper than can be written again could never be saved.
    JSON.stringify(raw);
    return { kind: 'values', raw: { ...raw } };
  } catch (error) {
    return { kind: 'damaged', why: reasonOf(error) };
  }
}

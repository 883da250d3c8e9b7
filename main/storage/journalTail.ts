/**
 * Owns what the end of the journal tells a start: whether the last step's entries reached it, what was recorded
 * after them, and whether a prompt was left open.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../domain/journal';
import type { Log } from '../ports';
import { isCode } from './files';
import { readLine } from './journalLine';
import { readEnd } from './journalMonth';

const filePattern = /^journal-(\d{4}-\d\d)\.jsonl$/;
/** Far more than is recorded in a day. In bytes. */
const usualTail = 256 * 1024;

/** The file of a month: `2026-03`. */
export const fileName = (month: string): string => `journal-${month}.jsonl`;

/** The months that have a file, the oldest first. Throws where the folder can't be read. */
export function monthsIn(directory: string): readonly string[] {
  try {
    const found = readdirSync(directory).map((name) => filePattern.exec(name)?.[1]);
    return found.filter((month) => month !== undefined).sort();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/**
 * The last lines of the two newest months, the oldest first: the first hours of a month lie behind its turn.
 * `null` where there is no file of the journal at all.
 * @param recorded what is looked for there: months of it, where the journal could not be written for so long
 */
export function tailOf(directory: string, recorded: readonly string[], log: Log): readonly string[] | null {
  try {
    const length = recorded.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, usualTail);
    const months = monthsIn(directory);
    if (months.length === 0) return null;
    return months
      .slice(-2)
      .flatMap((month) => readEnd(join(directory, fileName(month)), length).text.split(/\r?\n/))
      .filter((line) => line !== '');
  } catch (error) {
    log.trouble('reading the end of the journal', error);
    return [];
  }
}

/** Which of `recorded` are missing in `tail`, and the entries that follow the last of them. */
export function compare(
  recorded: readonly string[],
  tail: readonly string[],
): { readonly missing: readonly string[]; readonly after: readonly Entry[] } {
  const there = new Set(tail);
  const missing = recorded.filter((line) => !there.has(line));
  const last = recorded.reduce((latest, line) => Math.max(latest, tail.lastIndexOf(line)), -1);
  const after = last < 0 ? [] : tail.slice(last + 1);
  return { missing, after: after.flatMap((line) => readLine(line)?.entry ?? []) };
}

/** The last prompt of the tail, where nothing says what became of it. */
export function openPromptIn(tail: readonly string[]): Extract<Entry, { type: 'prompted' }> | null {
  for (const line of [...tail].reverse()) {
    const entry = line.includes('"prompt') ? readLine(line)?.entry : undefined;
    if (entry?.type === 'prompt-closed') return null;
    if (entry?.type === 'prompted') return entry;
  }
  return null;
}

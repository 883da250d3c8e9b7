/**
 * Owns the file of what the years before last month came to for the programme, so that a start need not read them all.
 * It can always be made anew from the journal: it is believed only where it is, to the byte, what this very program
 * wrote, and is written over or removed in every other case.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Past } from '../domain/programme/programme';
import type { Instant } from '../domain/time';
import type { Log } from '../ports';
import { largestObject, readText } from './files';
import type { Folder } from './folder';
import type { JournalFile } from './journalFile';
import { removeFollowed, writeInOneStep } from './wholeWrite';

export const pastName = 'programme.jsonl';

/** What the days up to one came to, where those after it begin, and all that it rests on, as a text. */
export interface KeptPast {
  readonly past: Past;
  readonly from: Instant;
  readonly restsOn: string;
}

export interface PastFile {
  /** What was kept last; `null` where there is nothing that can be believed. Whether it still holds is not known here. */
  load(): KeptPast | null;
  /** Keeps this in place of what there is; `null`: there is nothing to be kept. Never throws. */
  keep(kept: KeptPast | null): void;
}

/** The first line of the file; what it tells of is the second. */
interface Head {
  readonly v: 1;
  /** The program that wrote it: another has other rules, or another form. */
  readonly program: string;
  readonly digest: string;
}

/** @param parts.program a file of the program that runs; its content, and that of all code beside it, stand for its rules */
export function createPastFile(parts: {
  readonly folder: Folder;
  readonly journal: Pick<JournalFile, 'onErased'>;
  readonly log: Log;
  readonly program: string;
}): PastFile {
  const { folder, journal, log } = parts;
  const path = join(folder.path, pastName);
  let program: string | null = null;
  /** A file that can't be read is left as it is, as every other. */
  let unreadable = false;

  const headOf = (text: string): string => {
    program ??= digestOfCode(parts.program);
    const head: Head = { v: 1, program, digest: digestOf(text) };
    return JSON.stringify(head);
  };
  const load = (): KeptPast | null => {
    const found = readText(path, 2 * largestObject);
    unreadable = found.kind === 'unreadable';
    if (found.kind === 'unreadable') log.note('the programme of before can’t be read', found.why);
    // One that is too long is none that was written here.
    if (found.kind !== 'text') return null;
    const [head = '', text = '', ...rest] = found.text.split('\n');
    if (head !== headOf(text) || rest.join('') !== '') return null;
    // The digest says that this program wrote it, from a `KeptPast`.
    return JSON.parse(text, withMaps) as KeptPast;
  };
  const keep = (kept: KeptPast | null): void => {
    try {
      if (unreadable) return;
      if (kept === null) return removeFollowed(path);
      const text = JSON.stringify(kept, mapsAsLists);
      folder.ensure();
      writeInOneStep(path, `${headOf(text)}\n${text}\n`);
    } catch (error) {
      // The journal has it all.
      log.trouble('keeping the programme of before', error);
    }
  };
  journal.onErased(() => {
    unreadable = false;
    keep(null);
  });
  return {
    load() {
      try {
        return load();
      } catch (error) {
        log.trouble('reading the programme of before', error);
        return null;
      }
    },
    keep,
  };
}

/** The program is in several files: which of them has the rules is the bundler's to say. */
function digestOfCode(program: string): string {
  const folder = dirname(program);
  const beside = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const names = [...new Set([basename(program), ...beside])].sort();
  return digestOf(names.map((name) => `${name} ${digestOf(readFileSync(join(folder, name)))}`).join('\n'));
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** JSON has no maps: one is an object with the list of its pairs under this key, which nothing else of it has. */
const mapKey = '(map)';

function mapsAsLists(_key: string, value: unknown): unknown {
  return value instanceof Map ? { [mapKey]: [...value] } : value;
}

function withMaps(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(mapKey in value)) return value;
  return new Map(value[mapKey] as readonly (readonly [unknown, unknown])[]);
}

/**
 * Owns the saved state of the rule (C3): one small file, written in one step, checked whole when it is read. It
 * tells the lines of the journal that belong to it, so that a kill between the two writes leaves no difference.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRuleEntry } from '../domain/journal';
import type { Prompt, State } from '../domain/sitting/state';
import type { Clock, Log, StateStore, StorageProblem } from '../ports';
import { readObject, reasonOf } from './files';
import type { Folder } from './folder';
import type { JournalFile } from './journalFile';
import { compare, openPromptIn, tailOf } from './journalTail';
import { keepAside } from './keptAside';
import { readRecorded, readState } from './stateFields';
import { writeInOneStep } from './wholeWrite';

const stateName = 'state.json';

/** As many lines as can wait for the journal in the state's file: months of them. */
const mostRecorded = 5000;

/**
 * Keeps the state in `folder`. A damaged or foreign file loads as `null` and is kept beside; one that can't be read
 * is left as it is; a failed save is told once and made good by the next one, which is asked for within a
 * minute.
 */
export function createStateStore(parts: {
  readonly folder: Folder;
  readonly journal: Pick<JournalFile, 'append' | 'bringIn' | 'lineOf' | 'onErased' | 'unwritten'>;
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly log: Log;
}): StateStore {
  const { folder, journal, clock, log } = parts;
  const path = join(folder.path, stateName);
  const kept: StorageProblem[] = [];
  let failure: string | null = null;
  let unreadable: string | null = null;
  let saved: State | null = null;
  /** This run has written the file. */
  let written = false;
  /** The lines of the last step that recorded any, and those that the journal could not take yet. */
  let recorded: readonly string[] = [];

  const reject = (details: readonly string[]): void => {
    const now = clock.now();
    const keptAs = keepAside(path, now, clock.utcOffset(now), log);
    log.note(`the saved state can't be used, kept as ${keptAs ?? 'nothing'}`, details.join(', '));
    kept.push({ file: 'state', problem: 'damaged', keptAs, details });
  };

  const read = (): State | null => {
    const found = readObject(path);
    unreadable = found.kind === 'unreadable' ? found.why : null;
    switch (found.kind) {
      case 'none':
        return null;
      case 'unreadable':
        log.note('the saved state can’t be read and is left as it is', found.why);
        return null;
      case 'damaged':
        reject([found.why]);
        return null;
      case 'values': {
        recorded = readRecorded(found.raw['recorded']);
        const state = readState(found.raw);
        if (state.ok) return state.state;
        reject(state.wrong);
        return null;
      }
    }
  };

  /** What the state and the journal say of the last step before the end is made one. */
  const reconcile = (state: State | null): State | null => {
    const tail = tailOf(folder.path, recorded, log);
    // Without any file the person took the journal away: nothing of it comes back.
    if (tail === null) return state;
    const { missing, after } = compare(recorded, tail);
    for (const line of missing) journal.bringIn(line);
    if (missing.length > 0) log.note('brought into the journal', `${missing.length} entries of before`);
    // Where the state could not be saved any more, the journal knows what came after it: that bout is over.
    const outdated = state !== null && after.some(isRuleEntry);
    if (outdated) log.note('the saved state is older than the journal', 'the bout of it is not gone on with');
    const known: State | null = outdated
      ? { ...state, activity: { doing: 'away', since: null, ended: null } }
      : state;
    const open = openPromptIn([...tail, ...missing]);
    if (open !== null && promptOf(known) === null) {
      // It went with the process, and nobody answered it (Q9); when, nobody knows.
      journal.append({ type: 'prompt-closed', at: open.at, ordinal: open.ordinal, outcome: 'withdrawn' });
    }
    return known;
  };

  const write = (): boolean => {
    if (saved === null) return false;
    try {
      if (unreadable !== null) {
        const found = readObject(path);
        if (found.kind === 'unreadable') throw new Error(found.why);
        unreadable = null;
      }
      const taken = written && !existsSync(path);
      folder.ensure();
      writeInOneStep(path, `${JSON.stringify({ ...saved, recorded })}\n`);
      written = true;
      // This file is written once a minute while somebody is there: by it what happened to the others is known.
      if (taken) folder.missed();
      if (failure !== null) log.note('the state is saved again');
      failure = null;
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      if (failure !== reason) log.trouble('saving the state', error);
      failure = reason;
      return false;
    }
  };

  journal.onErased(() => {
    recorded = [];
    write();
  });

  return {
    load: () => reconcile(read()),
    save(state, entries) {
      saved = state;
      const lines = [...journal.unwritten(), ...entries.flatMap((entry) => journal.lineOf(entry) ?? [])];
      if (lines.length > 0) recorded = lines.slice(-mostRecorded);
      return write();
    },
    problems() {
      const why = failure ?? unreadable;
      if (why === null) return kept;
      const problem = unreadable === null ? 'not-writable' : 'unreadable';
      return [...kept, { file: 'state', problem, keptAs: null, details: [why] }];
    },
  };
}

function promptOf(state: State | null): Prompt | null {
  const activity = state?.activity;
  if (activity?.doing === 'prompted') return activity.prompt;
  return activity?.doing === 'break' ? activity.guide.prompt : null;
}

/** Owns the saved state of the rule (C3): one small file, written in one step, checked whole when it is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../domain/sitting/state';
import type { Clock, Log, StateStore, StorageProblem } from '../ports';
import { isCode, keepAside, reasonOf, writeInOneStep } from './files';
import { readState } from './stateSchema';

export const stateName = 'state.json';

/**
 * Keeps the state in `directory`. A damaged or foreign file loads as `null` and is kept beside; a failed save is
 * told once and made good by the next one, which the rule asks for within a minute.
 */
export function createStateStore(parts: {
  readonly directory: string;
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly log: Log;
}): StateStore {
  const { directory, clock, log } = parts;
  const path = join(directory, stateName);
  const kept: StorageProblem[] = [];
  let failure: string | null = null;

  const reject = (details: readonly string[]): null => {
    const now = clock.now();
    const keptAs = keepAside(path, now, clock.utcOffset(now), log);
    log.note(`the saved state can't be used, kept as ${keptAs ?? 'nothing'}`, details.join(', '));
    kept.push({ file: 'state', problem: 'damaged', keptAs, details });
    return null;
  };

  return {
    load() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch (error) {
        if (!isCode(error, 'ENOENT')) {
          log.trouble('reading the saved state', error);
          kept.push({ file: 'state', problem: 'damaged', keptAs: null, details: [reasonOf(error)] });
        }
        return null;
      }
      let raw: unknown;
      try {
        raw = JSON.parse(text);
      } catch (error) {
        return reject([reasonOf(error)]);
      }
      const read = readState(raw);
      return read.ok ? read.state : reject(read.wrong);
    },
    save(state: State) {
      try {
        writeInOneStep(path, `${JSON.stringify(state)}\n`);
        if (failure !== null) log.note('the state is saved again');
        failure = null;
      } catch (error) {
        const reason = reasonOf(error);
        if (failure !== reason) log.trouble('saving the state', error);
        failure = reason;
      }
    },
    problems: () =>
      failure === null
        ? [...kept]
        : [...kept, { file: 'state', problem: 'not-writable', keptAs: null, details: [failure] }],
  };
}

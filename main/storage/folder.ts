/** Owns the one folder that all files lie in: made where it is missing, and told of where it had to be made anew. */
import { mkdirSync } from 'node:fs';
import type { Log } from '../ports';
import { reasonOf } from './files';

export interface Folder {
  readonly path: string;
  /** Makes the folder where it is missing; throws what the system throws. */
  ensure(): void;
  /** Somebody took the folder away while the app ran, and it is there again: what it held is to be written anew. */
  onMadeAnew(listen: () => void): void;
}

/** @param path of the folder, readable by this account alone where it is made by us */
export function createFolder(path: string, log: Log): Folder {
  const listeners: (() => void)[] = [];
  let known = false;
  const ensure = (): void => {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 }) !== undefined;
    const anew = known && made;
    known = true;
    if (!anew) return;
    log.note('the folder of the app was gone and is made anew', path);
    for (const listen of listeners) listen();
  };
  try {
    ensure();
  } catch (error) {
    log.note('the folder of the app is missing and can’t be made', reasonOf(error));
  }
  return { path, ensure, onMadeAnew: (listen) => void listeners.push(listen) };
}

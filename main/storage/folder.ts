/** Owns the one folder that all files lie in: made where it is missing, and told of where its files were taken away. */
import { mkdirSync } from 'node:fs';
import type { Log } from '../ports';
import { reasonOf } from './files';

export interface Folder {
  readonly path: string;
  /** Makes the folder where it is missing; throws what the system throws. */
  ensure(): void;
  /**
   * A file that this run had written is no longer there. That the folder is says nothing: Chromium makes it anew
   * within moments, for files of its own.
   */
  missed(): void;
  /** Somebody took the files away while the app ran: what is in memory is to be written anew. */
  onMissed(listen: () => void): void;
}

/** @param path of the folder, readable by this account alone where it is made by us */
export function createFolder(path: string, log: Log): Folder {
  const listeners: (() => void)[] = [];
  const ensure = (): void => void mkdirSync(path, { recursive: true, mode: 0o700 });
  try {
    ensure();
  } catch (error) {
    log.note('the folder of the app is missing and can’t be made', reasonOf(error));
  }
  return {
    path,
    ensure,
    missed() {
      log.note('files of the app were taken away and are made anew', path);
      for (const listen of listeners) listen();
    },
    onMissed: (listen) => void listeners.push(listen),
  };
}

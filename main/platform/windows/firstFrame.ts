/**
 * Owns that the first frame of a window is in its page as markup, so that it is painted before the page's script is read. It is
 * drawn by the windows' own code, which the build puts into a file of its own beside the pages: it is no part of the main
 * process, and is read only once a window is asked for.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from '../../ports';

/** What renderer/firstFrame.tsx gives. */
interface Drawing<First> {
  firstFrame(first: First): string;
}

export interface FirstFrames<First> {
  /** Begins to read the code. */
  prepare(): void;
  /** The markup of what a page shows first; empty where it can't be drawn: then the page's script draws it. Never rejects. */
  of(first: First): Promise<string>;
}

/** @param folder of the pages */
export function createFirstFrames<First>(folder: string, log: Log): FirstFrames<First> {
  const address = pathToFileURL(join(folder, 'assets/firstFrame.js')).href;
  let drawing: Promise<Drawing<First> | null> | null = null;
  const failed = (error: unknown): null => {
    log.trouble('drawing the first frame of a window', error);
    return null;
  };
  // Of this build, and held to its type by the compiler in its own file.
  const read = (): Promise<Drawing<First> | null> =>
    (drawing ??= (import(address) as Promise<Drawing<First>>).catch(failed));
  return {
    prepare: () => void read(),
    async of(first) {
      try {
        return (await read())?.firstFrame(first) ?? '';
      } catch (error) {
        failed(error);
        return '';
      }
    },
  };
}

/**
 * Owns those who stay connected to hear of each change: each is told the newest line, never more than one at once. Who
 * does not read is not waited for, and hears the newest when they do.
 */
import type { Socket } from 'node:net';
import type { Disposable } from '../../ports';

/** What there is to tell now. */
export interface WatchedLine {
  /** One line without its end. */
  readonly text: string;
  /** What makes two lines the same: such a one is not told again. */
  readonly says: string;
}

export interface Watchers extends Disposable {
  /** Tells `socket` at once, and then of each change; `false`: there are too many, and it is not kept. */
  take(socket: Socket): boolean;
  /** Something may have changed. */
  tell(): void;
}

/** More than bars and home automation of one person come to. */
export const mostWatchers = 16;

export function createWatchers(line: () => WatchedLine): Watchers {
  const tellers = new Map<Socket, () => void>();
  const tellerOf = (socket: Socket): (() => void) => {
    let said: string | null = null;
    let writing = false;
    const tell = (): void => {
      const { text, says } = line();
      if (writing || says === said || socket.destroyed) return;
      said = says;
      writing = true;
      socket.write(`${text}\n`, () => {
        writing = false;
        tell();
      });
    };
    return tell;
  };
  return {
    take(socket) {
      if (tellers.size >= mostWatchers) return false;
      const tell = tellerOf(socket);
      tellers.set(socket, tell);
      socket.once('close', () => tellers.delete(socket));
      tell();
      return true;
    },
    tell() {
      for (const tell of [...tellers.values()]) tell();
    },
    dispose() {
      for (const socket of [...tellers.keys()]) socket.destroy();
    },
  };
}

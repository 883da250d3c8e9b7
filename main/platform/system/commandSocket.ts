/**
 * Owns the small socket by which a second start of the app asks the running one: one JSON line each way, within
 * 2 s, for this user alone; who asks to watch stays and hears of each change. What the lines mean is not known here.
 */
import { existsSync, lstatSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { minutes } from '../../domain/time';
import type { Disposable } from '../../ports';
import { limit, longestLine } from './commandPlaces';
import { firstLine, jsonOf } from './firstLine';
import { createWatchers, type WatchedLine } from './watchers';

const mostConnections = 64;
const mostLines = 20;
export interface CommandServerParts<Request> {
  readonly paths: readonly string[];
  /** `null` = what was received is no request; then the connection is closed without a word. */
  readonly parse: (received: unknown) => Request | null;
  /** Must not throw. Of who asks to watch it is what they are told where too many do. */
  readonly reply: (request: Request) => unknown;
  readonly watching?: {
    /** Whether who asks this stays connected, to hear of each change. */
    readonly isAsked: (request: Request) => boolean;
    /** What they hear now; must not throw. */
    readonly line: () => WatchedLine;
  };
  readonly log: (line: string) => void;
}

export interface CommandServer extends Disposable {
  /** Listens again where somebody took a socket away. */
  restore(): void;
  /** What those who watch are told may have changed. */
  changed(): void;
}

/**
 * Replies to requests until disposed. Only the one instance that holds the app's lock may call it: it removes
 * sockets that an earlier run left behind.
 */
export function createCommandServer<Request>(parts: CommandServerParts<Request>): CommandServer {
  const log = sparing(parts.log);
  const open = new Set<Socket>();
  const { watching } = parts;
  const watchers = watching === undefined ? null : createWatchers(watching.line);
  const taken = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', (error) => log(`command socket: ${error.message}`));
    firstLine(socket, limit, longestLine)
      .then((line) => {
        const request = parts.parse(jsonOf(line));
        if (request === null) throw new Error('not a request');
        // From here on it ends by itself: "quit" disposes of us while it is being answered.
        open.delete(socket);
        if (watching?.isAsked(request) && watchers?.take(socket)) return;
        socket.end(`${JSON.stringify(parts.reply(request))}\n`);
        // Who does not read the reply is not waited for either, whatever they go on writing.
        const late = setTimeout(() => socket.destroy(), limit);
        socket.once('close', () => clearTimeout(late));
      })
      .catch((error: Error) => {
        log(`command socket: ${error.message}`);
        socket.destroy();
      });
  };
  const start = (path: string): Server => {
    const server = createServer(taken);
    // A second start asks once; whoever comes in hundreds is none, and would use up our descriptors.
    server.maxConnections = mostConnections;
    server.on('error', (error) => log(`command socket: ${error.message}`));
    listen(server, path, log);
    return server;
  };
  const servers = new Map(parts.paths.map((path) => [path, start(path)]));
  return {
    restore() {
      if (process.platform === 'win32') return;
      for (const [path, server] of servers) {
        if (existsSync(path)) continue;
        server.close();
        servers.set(path, start(path));
      }
    },
    changed: () => watchers?.tell(),
    dispose() {
      for (const socket of open) socket.destroy();
      watchers?.dispose();
      // Closing removes the socket's file as well.
      for (const server of servers.values()) server.close();
    },
  };
}

/** Lets twenty lines through in a minute: a flood must not wash away what else the log tells. */
function sparing(log: (line: string) => void): (line: string) => void {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (line) => {
    const now = performance.now();
    if (now - since >= minutes(1)) {
      since = now;
      count = 0;
    }
    count += 1;
    if (count <= mostLines) log(line);
    if (count === mostLines) log('command socket: more of the kind is left out for a minute');
  };
}

function listen(server: Server, path: string, log: (line: string) => void): void {
  const isFile = process.platform !== 'win32';
  if (isFile) removeStale(path, log);
  // The file is made while `listen` runs: with this mask nobody else can ever open it.
  const before = isFile ? process.umask(0o177) : null;
  try {
    server.listen(path);
  } finally {
    if (before !== null) process.umask(before);
  }
}

/** Removes a socket left by a run that was killed; anything else in its place is left alone. */
function removeStale(path: string, log: (line: string) => void): void {
  try {
    if (lstatSync(path).isSocket()) rmSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    log(`command socket: ${error}`);
  }
}

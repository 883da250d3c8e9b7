/**
 * Owns the small socket by which a second start of the app asks the running one: one JSON line each way, within
 * 2 s, for this user alone. What the lines mean is not known here.
 */
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seconds } from '../../domain/time';
import type { Disposable } from '../../ports';

const limit = seconds(2);
const longestLine = 64 * 1024;
/** A Unix socket's path has room for 103 bytes on macOS, for 107 on Linux. */
const longestPath = 103;

/** Where the socket of the app with this data folder is: in it, unless its path is too long for a socket. */
export function commandSocketPath(dataFolder: string, platform: NodeJS.Platform = process.platform): string {
  const name = `psoas-pause-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = join(dataFolder, 'command.sock');
  return Buffer.byteLength(inside) <= longestPath
    ? inside
    : join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), `${name}.sock`);
}

export interface CommandServerParts<Request> {
  readonly path: string;
  /** `null` = what was received is no request; then the connection is closed without a word. */
  readonly parse: (received: unknown) => Request | null;
  /** Must not throw. */
  readonly reply: (request: Request) => unknown;
  readonly log: (line: string) => void;
}

/**
 * Replies to requests until disposed. Only the one instance that holds the app's lock may call it: it removes a
 * socket that an earlier run left behind.
 */
export function createCommandServer<Request>({
  path,
  parse,
  reply,
  log,
}: CommandServerParts<Request>): Disposable {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', (error) => log(`command socket: ${error.message}`));
    readLine(socket)
      .then((line) => {
        const request = parse(jsonOf(line));
        if (request === null) throw new Error('not a request');
        // From here on it ends by itself: "quit" disposes of us while it is being answered.
        open.delete(socket);
        socket.end(`${JSON.stringify(reply(request))}\n`);
      })
      .catch((error: Error) => {
        log(`command socket: ${error.message}`);
        socket.destroy();
      });
  });
  server.on('error', (error) => log(`command socket: ${error.message}`));
  listen(server, path, log);
  return {
    dispose() {
      for (const socket of open) socket.destroy();
      // Closing removes the socket's file as well.
      server.close();
    },
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
  server.once('listening', () => {
    if (isFile) chmodSync(path, 0o600);
  });
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

export type SocketReply =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly why: 'not-running' | 'no-reply' };

/** Sends one request and waits for its reply, 2 s at most; never rejects. */
export function askRunningApp(path: string, request: unknown): Promise<SocketReply> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let connected = false;
    const end = (reply: SocketReply): void => {
      resolve(reply);
      socket.destroy();
    };
    socket.once('connect', () => {
      connected = true;
      socket.write(`${JSON.stringify(request)}\n`);
    });
    socket.on('error', () => end({ ok: false, why: connected ? 'no-reply' : 'not-running' }));
    readLine(socket).then(
      (line) => end({ ok: true, reply: jsonOf(line) }),
      () => end({ ok: false, why: connected ? 'no-reply' : 'not-running' }),
    );
  });
}

/** The first line that comes, within 2 s and 64 kB; rejects with the reason where none does. */
function readLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const late = setTimeout(() => reject(new Error('no line within 2 s')), limit);
    const end = (error: Error): void => {
      clearTimeout(late);
      reject(error);
    };
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      text += chunk;
      const length = text.indexOf('\n');
      if (length >= 0) {
        clearTimeout(late);
        resolve(text.slice(0, length));
      } else if (text.length > longestLine) end(new Error('too long a line'));
    });
    socket.on('error', end);
    socket.on('close', () => end(new Error('closed before a line came')));
  });
}

/** What a line of JSON holds; `undefined` where it is none. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

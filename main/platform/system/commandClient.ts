/** Owns how a second start of the app asks the running one over its socket: once, or to hear of each change. */
import { existsSync } from 'node:fs';
import { limit, longestLine } from './commandPlaces';
import { firstLine, jsonOf } from './firstLine';

export type SocketReply =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly why: 'not-running' | 'no-reply' };

/** Sends one request to the first socket where somebody listens, and waits 2 s at most for the reply; never rejects. */
export async function askRunningApp(paths: readonly string[], request: unknown): Promise<SocketReply> {
  for (const path of paths.filter(mayListen)) {
    const reply = await ask(path, request);
    if (reply.ok || reply.why !== 'not-running') return reply;
  }
  return { ok: false, why: 'not-running' };
}

/** Where there is no socket nobody listens: known at once, while a connection that fails is told of a turn later. */
function mayListen(path: string): boolean {
  return process.platform === 'win32' || existsSync(path);
}

async function ask(path: string, request: unknown): Promise<SocketReply> {
  const { connect } = await import('node:net');
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
    firstLine(socket, limit, longestLine).then(
      (line) => end({ ok: true, reply: jsonOf(line) }),
      () => end({ ok: false, why: connected ? 'no-reply' : 'not-running' }),
    );
  });
}

/** How watching ended: nobody runs, nobody answered, or whoever told has gone. */
export type WatchEnd = 'not-running' | 'no-reply' | 'ended';

/**
 * Sends one request to the first socket where somebody listens, and gives on every line that comes until the app ends.
 * The first comes within 2 s; never rejects.
 * @param hear awaited before the next line is read: who is slow slows nobody, and fills no memory
 */
export async function watchRunningApp(
  paths: readonly string[],
  request: unknown,
  hear: (line: string) => Promise<void>,
): Promise<WatchEnd> {
  for (const path of paths) {
    const end = await watch(path, request, hear);
    if (end !== 'not-running') return end;
  }
  return 'not-running';
}

async function watch(
  path: string,
  request: unknown,
  hear: (line: string) => Promise<void>,
): Promise<WatchEnd> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(path);
    let end: WatchEnd = 'not-running';
    let text = '';
    const late = setTimeout(() => socket.destroy(), limit);
    const read = async (chunk: string): Promise<void> => {
      clearTimeout(late);
      const lines = (text + chunk).split('\n');
      text = lines.pop() ?? '';
      if (text.length > longestLine) return void socket.destroy();
      socket.pause();
      for (const line of lines) {
        end = 'ended';
        await hear(line);
      }
      socket.resume();
    };
    socket.setEncoding('utf8');
    socket.once('connect', () => {
      end = 'no-reply';
      socket.write(`${JSON.stringify(request)}\n`);
    });
    socket.on('data', (chunk: string) => void read(chunk));
    // What went wrong is told by how far it had come.
    socket.on('error', () => {});
    socket.once('close', () => {
      clearTimeout(late);
      resolve(end);
    });
  });
}

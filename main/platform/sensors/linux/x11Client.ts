/**
 * Owns one connection to the X server: asks, hears of changed properties, tells when it ends.
 */
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { seconds } from '../../../domain/time';
import type { Clock, Disposable } from '../../../ports';
import { cookieFor, cookieName, type DisplayAddress, parseDisplay } from './x11Address';
import { greeting, parseMessage, parseWelcome } from './x11Wire';

export interface X11Client extends Disposable {
  readonly root: number;
  /** Sends a request that has an answer; `null` = it was refused (a window that is gone) or the end came. */
  ask(request: Buffer): Promise<Buffer | null>;
  /** Sends a request that has none. */
  tell(request: Buffer): void;
}

export interface X11Listener {
  readonly onProperty: (window: number, atom: number) => void;
  /** The connection ended and not by `dispose`; nothing is called after. */
  readonly onEnd: () => void;
}

/** Connects to the server that the environment names. Rejects with the reason where it can't, within 2 s. */
export async function connectX11(
  env: Readonly<NodeJS.ProcessEnv>,
  clock: Clock,
  listener: X11Listener,
): Promise<X11Client> {
  const address = parseDisplay(env['DISPLAY'] ?? '');
  if (address === null) throw new Error('DISPLAY names no X server');
  const authority = env['XAUTHORITY'] ?? join(env['HOME'] ?? homedir(), '.Xauthority');
  const file = await readFile(authority).catch(() => Buffer.alloc(0));
  const data = cookieFor(file, address, hostname());
  const socket = await openFirst(address, clock);
  return greet(socket, greeting(cookieName(data), data), address.screen, clock, listener);
}

async function openFirst({ sockets }: DisplayAddress, clock: Clock): Promise<Socket> {
  let last: unknown = new Error('no socket to try');
  for (const target of sockets) {
    try {
      return await open(connect(target), clock);
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function open(socket: Socket, clock: Clock): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const late = clock.wakeAfter(seconds(2), () => socket.destroy(new Error('no connection within 2 s')));
    socket.once('error', reject);
    socket.once('close', () => late.dispose());
    socket.once('connect', () => {
      late.dispose();
      socket.off('error', reject);
      resolve(socket);
    });
  });
}

function greet(
  socket: Socket,
  hello: Buffer,
  screen: number,
  clock: Clock,
  { onProperty, onEnd }: X11Listener,
): Promise<X11Client> {
  return new Promise((resolve, reject) => {
    const pending = new Map<number, (reply: Buffer | null) => void>();
    let received = Buffer.alloc(0);
    let sequence = 0;
    let welcomed = false;
    let disposed = false;
    const late = clock.wakeAfter(seconds(2), () => socket.destroy(new Error('no welcome within 2 s')));
    const send = (request: Buffer): number => {
      sequence = (sequence + 1) & 0xffff;
      socket.write(request);
      return sequence;
    };
    const welcome = (): void => {
      const welcome = parseWelcome(received, screen);
      if (welcome === null) return;
      if ('refused' in welcome) return void socket.destroy(new Error(welcome.refused));
      received = received.subarray(welcome.size);
      welcomed = true;
      late.dispose();
      resolve({
        root: welcome.root,
        tell: (request) => void send(request),
        ask: (request) =>
          new Promise((settle) => {
            if (socket.destroyed) settle(null);
            else pending.set(send(request), settle);
          }),
        dispose() {
          disposed = true;
          socket.destroy();
        },
      });
    };
    const take = (): void => {
      for (let next = parseMessage(received); next !== null && !disposed; next = parseMessage(received)) {
        received = received.subarray(next.size);
        const { message } = next;
        if (message.kind === 'property') onProperty(message.window, message.atom);
        else if (message.kind !== 'other') {
          pending.get(message.sequence)?.(message.kind === 'reply' ? message.data : null);
          pending.delete(message.sequence);
        }
      }
    };
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (!welcomed) welcome();
      if (welcomed) take();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      late.dispose();
      reject(new Error('the X server closed the connection'));
      for (const settle of pending.values()) settle(null);
      pending.clear();
      if (welcomed && !disposed) onEnd();
    });
    socket.write(hello);
  });
}

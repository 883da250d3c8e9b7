// The test's end of the line to the app (its other end: app/control.ts).

import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply, Request } from './app/control';

export interface ControlLine {
  /** Asks, and waits for the reply; throws what the app says, and where it ends meanwhile. */
  ask(request: Request): Promise<unknown>;
  close(): void;
}

/** Connects as soon as the app listens. */
export async function openControlLine(path: string, within = 20_000): Promise<ControlLine> {
  const socket = await connected(path, performance.now() + within);
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = [];
  const lines = createInterface(socket);
  lines.on('line', (text) => {
    const reply = JSON.parse(text) as Reply; // what app/control.ts writes
    const first = waiting.shift();
    if ('error' in reply) first?.reject(new Error(`the app under test: ${reply.error}`));
    else first?.resolve(reply.value);
  });
  // An app that dies with a request unread resets the line; its closing, which follows, is told to who waits.
  lines.on('error', () => undefined);
  socket.on('close', () => {
    for (const one of waiting.splice(0)) one.reject(new Error('the app under test has ended'));
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('the app under test has ended'));
        waiting.push({ resolve, reject });
        socket.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => socket.destroy(),
  };
}

async function connected(path: string, until: number): Promise<Socket> {
  for (;;) {
    const socket = connect(path);
    const there = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (there) return socket;
    if (performance.now() > until) throw new Error(`nothing listens at ${path}`);
    await pause(50);
  }
}

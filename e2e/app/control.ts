/** Owns the line by which a test drives the app: requests and replies as JSON Lines over a socket of its own. */
import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { runInThisContext } from 'node:vm';
import * as electron from 'electron';
import { BrowserWindow, type Rectangle, screen } from 'electron';
import type { WindowName } from '../../main/bridge/windows';
import type { Command } from '../../main/command';
import { span } from '../../main/domain/time';
import type { ActivityEvent } from '../../main/ports';
import type { Scene } from './scriptedMachine';
import type { UnderTest } from './underTest';

/** What can be asked, and what each takes. */
export type Request =
  | { readonly ask: 'advance' | 'sleep'; readonly ms: number }
  | { readonly ask: 'set'; readonly scene: Partial<Scene> }
  | { readonly ask: 'event'; readonly event: ActivityEvent }
  | { readonly ask: 'act'; readonly command: Command }
  | { readonly ask: 'focus'; readonly window: WindowName }
  | { readonly ask: 'run'; readonly source: string; readonly argument: unknown }
  | {
      readonly ask:
        | 'state'
        | 'now'
        | 'recording'
        | 'windows'
        | 'place'
        | 'crash-pages'
        | 'listeners'
        | 'dispose';
    };

export type Reply = { readonly value: unknown } | { readonly error: string };

/** Listens at `path`; answers one request after the other, so that each is over when its reply comes. */
export function listen(path: string, underTest: UnderTest): Server {
  const server = createServer((socket: Socket) => {
    let line = Promise.resolve();
    const lines = createInterface(socket);
    lines.on('line', (text) => {
      line = line.then(async () => {
        socket.write(`${JSON.stringify(await reply(text, underTest))}\n`);
      });
    });
    // The socket's errors are the reader's too.
    for (const part of [socket, lines]) part.on('error', () => socket.destroy());
  });
  server.listen(path);
  return server;
}

async function reply(text: string, underTest: UnderTest): Promise<Reply> {
  try {
    // Written by the fixtures beside this file, from the same type.
    return { value: (await carryOut(JSON.parse(text) as Request, underTest)) ?? null };
  } catch (error) {
    return { error: String(error) };
  }
}

function carryOut(request: Request, { machine, psoasPause, disposeAndCount }: UnderTest): unknown {
  switch (request.ask) {
    case 'advance':
      return machine.advance(span(request.ms));
    case 'sleep':
      return machine.sleep(span(request.ms));
    case 'set':
      return machine.set(request.scene);
    case 'event':
      return machine.event(request.event);
    case 'act':
      recordAct(request.command, machine);
      return psoasPause.act(request.command);
    case 'focus':
      return giveKeyboard(windowOf(request.window));
    case 'run':
      return runInThisContext(`(${request.source})`)(electron, request.argument);
    case 'state':
      return psoasPause.state();
    case 'now':
      return machine.clock.now();
    case 'recording':
      return machine.recording();
    case 'windows':
      return BrowserWindow.getAllWindows().length;
    case 'place':
      return placeInSight();
    case 'crash-pages':
      for (const window of BrowserWindow.getAllWindows()) window.webContents.forcefullyCrashRenderer();
      return null;
    case 'listeners':
      return machine.waiting();
    case 'dispose':
      return disposeAndCount();
  }
}

/** Where the window that can be seen stands, and in what. */
export interface PlaceInSight {
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

/** `null` = none can be seen. */
function placeInSight(): PlaceInSight | null {
  const bounds = BrowserWindow.getAllWindows()
    .find((window) => window.isVisible())
    ?.getBounds();
  return bounds === undefined ? null : { bounds, workArea: screen.getDisplayMatching(bounds).workArea };
}

/** What a trace can tell of it; the rest changes nothing of the sitting. */
function recordAct(command: Command, { record }: UnderTest['machine']): void {
  if (command.do === 'stood-up' || command.do === 'still-sitting') record({ event: command.do });
  if (command.do === 'posture') record({ event: 'posture', posture: command.posture });
  if (command.do === 'later') record({ event: 'answer', answer: 'postpone' });
  if (command.do === 'skip') record({ event: 'answer', answer: 'skip' });
}

/** Whether it has the keyboard by now; one that is not on the screen yet can't be given it. */
function giveKeyboard(window: BrowserWindow | undefined): boolean {
  if (window === undefined || !window.isVisible()) return false;
  if (!window.isFocused()) window.focus();
  return window.isFocused();
}

function windowOf(name: WindowName): BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().endsWith(`/${name}.html`));
}

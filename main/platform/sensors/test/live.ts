/**
 * Owns what tests against real services need: private buses and programs that end with the test, and a plain
 * word where a program is not installed. With CI or PSOAS_LIVE=1 in the environment a missing one is a failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, inject, test } from 'vitest';
import { instant, span } from '../../../domain/time';
import { type Bus, createBus, daemon } from '../bus';
import type { Machine } from '../machine';
import type { SenseClock } from '../senseClock';
import { createRunTool } from '../tool';

declare module 'vitest' {
  interface ProvidedContext {
    /** How long something outside of a test may take to come about before it is taken never to, in milliseconds. */
    readonly patience: number;
  }
}

/** The tests in `body`, where all `programs` are there. */
export function describeLive(title: string, programs: readonly string[], body: () => void): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) {
    describe(title, body);
    return;
  }
  const reason = `${missing.join(', ')} not installed`;
  if (!process.env['CI'] && !process.env['PSOAS_LIVE']) {
    describe.skip(`${title} (left out: ${reason})`, body);
    return;
  }
  test(title, () => {
    throw new Error(`${reason}: this test needs them`);
  });
}

function isInstalled(program: string): boolean {
  if (program === 'dbusmock') return existsSync('/usr/lib/python3/dist-packages/dbusmock');
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const wakeAfter: SenseClock['wakeAfter'] = (length, call) => {
  const timer = setTimeout(call, length);
  return { dispose: () => clearTimeout(timer) };
};

export const realClock: SenseClock = {
  now: () => instant(Date.now()),
  mono: () => span(performance.now()),
  utcOffset: () => 0,
  wakeAfter,
  wakeWithSample: wakeAfter,
};

/** Real time for the wall, but waits are shorter, so that a test need not sit out a 10 s gap. */
function fastClock(speed: number): SenseClock {
  const sooner: SenseClock['wakeAfter'] = (length, call) => wakeAfter(span(length / speed), call);
  return {
    ...realClock,
    mono: () => span(realClock.mono() * speed),
    wakeAfter: sooner,
    wakeWithSample: sooner,
  };
}

/** Waits until `check` holds, patiently: programs start slowly on a machine that is busy. Fails with what was waited for. */
export async function until(
  what: string | (() => string),
  check: () => boolean | Promise<boolean>,
): Promise<void> {
  const patience = inject('patience');
  const end = performance.now() + patience;
  while (!(await check())) {
    if (performance.now() > end)
      throw new Error(`not within ${patience} ms: ${typeof what === 'string' ? what : what()}`);
    await pause(20);
  }
}

function isListening(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

export function pause(length: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, length));
}

export interface Stage {
  readonly folder: string;
  /** Starts a program that ends with the stage. */
  start(
    command: string,
    args: readonly string[],
    env?: Record<string, string>,
  ): ChildProcess & { output(): string };
  /** An X server, with further `words` of its command line; its display, which nobody else of this machine has. */
  screen(...words: readonly string[]): Promise<{ readonly display: string; end(): void }>;
  /** A window manager on a screen, once it takes windows. */
  windowManager(env: Record<string, string>): Promise<void>;
  /** A private bus; its address. */
  bus(name: string): Promise<string>;
  /** What the senses need, on these buses; `speed` shortens what they wait. */
  machine(env: Record<string, string>, speed?: number): Machine;
  end(): Promise<void>;
}

/** A place of its own for one test. */
export function createStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'senses-'));
  const running: ChildProcess[] = [];
  const buses: Bus[] = [];
  const start: Stage['start'] = (command, args, env = {}) => {
    const child = spawn(command, [...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    }
    child.on('error', (error) => {
      text += error.message;
    });
    running.push(child);
    return Object.assign(child, { output: () => text });
  };
  return {
    folder,
    start,
    async screen(...words) {
      // Else it begins anew whenever its last client leaves.
      const lasting = ['-displayfd', '1', '-noreset', '-nolisten', 'tcp'];
      const server = start('Xvfb', [...lasting, '-screen', '0', '800x600x24', ...words]);
      const number = (): string | undefined => /^\d+$/m.exec(server.output())?.[0];
      await until(
        () => `an X server: ${server.output()}`,
        () => existsSync(`/tmp/.X11-unix/X${number()}`),
      );
      return { display: `:${number()}`, end: () => void server.kill() };
    },
    async windowManager(env) {
      // It says who it is before it takes windows; what it is to start it starts once it does.
      const ready = join(folder, 'ready');
      const manager = start('openbox', ['--startup', `touch ${ready}`], env);
      await until(
        () => `a window manager: ${manager.output()}`,
        () => existsSync(ready),
      );
    },
    async bus(name) {
      const path = join(folder, name);
      const daemon = start('dbus-daemon', [
        '--session',
        '--nofork',
        '--nopidfile',
        `--address=unix:path=${path}`,
      ]);
      // The socket is there a moment before anybody listens on it.
      await until(
        () => `a bus at ${path}: ${daemon.output()}`,
        () => isListening(path),
      );
      return `unix:path=${path}`;
    },
    machine(env, speed = 1) {
      const clock = fastClock(speed);
      const log = (): void => {};
      const open = (name: string, address: string | undefined): Bus => {
        const bus = createBus(name, address ?? null, clock, log);
        buses.push(bus);
        return bus;
      };
      return {
        clock,
        log,
        env,
        run: createRunTool({ PATH: process.env['PATH'] ?? '', HOME: folder, ...env }),
        session: open('session', env['DBUS_SESSION_BUS_ADDRESS']),
        system: open('system', env['DBUS_SYSTEM_BUS_ADDRESS']),
      };
    },
    async end() {
      for (const bus of buses) bus.dispose();
      await Promise.all(running.reverse().map(ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(late);
}

/** Whether a service is on the bus. */
export async function hasOwner(bus: Bus, name: string): Promise<boolean> {
  const reply = await bus.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: [name] });
  return reply.ok && reply.body[0] === true;
}

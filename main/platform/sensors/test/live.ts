/**
 * Owns what tests against real services need: private buses and programs that end with the test, and a plain
 * word where a program is not installed. With CI or PSOAS_LIVE=1 in the environment a missing one is a failure.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  wakeInTurn: (_, length, call) => wakeAfter(length, call),
};

/** Real time for the wall, but waits are shorter, so that a test need not sit out a 10 s gap. */
function fastClock(speed: number): SenseClock {
  const sooner: SenseClock['wakeAfter'] = (length, call) => wakeAfter(span(length / speed), call);
  return {
    ...realClock,
    mono: () => span(realClock.mono() * speed),
    wakeAfter: sooner,
    wakeWithSample: sooner,
    wakeInTurn: (_, length, call) => sooner(length, call),
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

/** Whether somebody takes connections on the socket at `path`. */
export function isListening(path: string): Promise<boolean> {
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
  /**
   * Starts a program that serves others until the stage ends, and waits until it is `ready`: who comes before may
   * give up for good. Where it ends by itself this fails, or the end of the stage does, with what it printed.
   */
  service(
    command: string,
    args: readonly string[],
    env: Record<string, string>,
    ready: (output: string) => boolean | Promise<boolean>,
  ): Promise<ChildProcess & { output(): string }>;
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
  const services: { readonly command: string; readonly child: ReturnType<Stage['start']> }[] = [];
  const service: Stage['service'] = async (command, args, env, ready) => {
    const child = start(command, args, env);
    services.push({ command, child });
    const told = new Promise<void>((done) => void child.once('error', done).once('close', done));
    await until(
      () => `${command}: ${child.output()}`,
      () => hasEnded(child) || ready(child.output()),
    );
    if (hasEnded(child)) {
      // What it printed last comes after its end, if nobody else holds what it printed to.
      await Promise.race([told, pause(1000)]);
      throw new Error(`${command} ended by itself: ${child.output()}`);
    }
    return child;
  };
  return {
    folder,
    start,
    service,
    async screen(...words) {
      // Else it begins anew whenever its last client leaves.
      const lasting = ['-displayfd', '1', '-noreset', '-nolisten', 'tcp'];
      const number = (output: string): string | undefined => /^\d+$/m.exec(output)?.[0];
      const server = await service(
        'Xvfb',
        [...lasting, '-screen', '0', '800x600x24', ...words],
        {},
        (output) => existsSync(`/tmp/.X11-unix/X${number(output)}`),
      );
      return { display: `:${number(server.output())}`, end: () => void server.kill() };
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
      // The socket is there a moment before anybody listens on it.
      await service(
        'dbus-daemon',
        ['--session', '--nofork', '--nopidfile', `--address=unix:path=${path}`],
        {},
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
      const gone = services.filter(({ child }) => hasEnded(child) && !child.killed);
      await Promise.all(running.reverse().map(ended));
      await othersEnded(folder);
      rmSync(folder, { recursive: true, force: true });
      for (const { command, child } of gone) throw new Error(`${command} ended by itself: ${child.output()}`);
    },
  };
}

/** Whether a program is no longer there, or never was. */
function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(late);
}

/**
 * The programs of a stage that are no child of the test: a bus starts services by itself (xfconfd, dconf-service), which end
 * some time after it and write into their folder until then.
 */
function othersOf(folder: string): readonly number[] {
  const isOfIt = (pid: string): boolean => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`HOME=${folder}`);
    } catch {
      return false; // it has ended meanwhile
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isOfIt(name))
    .map(Number);
}

async function othersEnded(folder: string): Promise<void> {
  const late = performance.now() + 2000;
  for (let left = othersOf(folder); left.length > 0; left = othersOf(folder)) {
    if (performance.now() > late) for (const pid of left) killIfThere(pid);
    await pause(20);
  }
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

/** Whether a service is on the bus. */
export async function hasOwner(bus: Bus, name: string): Promise<boolean> {
  const reply = await bus.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: [name] });
  return reply.ok && reply.body[0] === true;
}

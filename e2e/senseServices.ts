// The services that the senses read, in the test's own desktop: a sound server with a microphone, inhibitors, a window
// that fills the screen, do-not-disturb, the lock, GNOME's compositor. Real ones, or stand-ins on the real bus.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type BusName, call, DBusError, Variant } from './bus';
import { test as base, expect } from './fixtures';

export interface Services {
  /** A program that ends with the test. */
  start(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcess;
  /** Ends one of them now. */
  end(program: ChildProcess): Promise<void>;
  /** PulseAudio with a microphone that nobody speaks into; the variables by which programs find it. */
  sound(): Promise<Readonly<Record<string, string>>>;
  /** Until so many programs record. */
  recording(count: number, env: Readonly<Record<string, string>>): Promise<void>;
  /** A stand-in of a service with one method; `code` is the Python of it. */
  standIn(place: StandIn): Promise<void>;
}

export interface StandIn {
  readonly bus: BusName;
  readonly service: string;
  readonly path: string;
  readonly method: { readonly name: string; readonly takes: string; readonly gives: string };
  readonly code: string;
}

const mock = 'org.freedesktop.DBus.Mock';

/** What a sound server has of `sources` or `source-outputs`, a line each. */
function listOf(what: string, env: Readonly<Record<string, string>>): string {
  return execFileSync('pactl', ['list', 'short', what], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function createServices(): Services & { dispose(): Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'senses-'));
  const running = new Set<ChildProcess>();
  const start: Services['start'] = (program, args, env = {}) => {
    const child = spawn(program, [...args], { env: { ...process.env, ...env }, stdio: 'ignore' });
    // A program that is not there: what waits for it fails and says so.
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    running.add(child);
    return child;
  };
  const end: Services['end'] = async (child) => {
    running.delete(child);
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(late);
  };
  return {
    start,
    end,
    async sound() {
      const socket = join(folder, 'native');
      const modules = [
        `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
        'module-null-source source_name=microphone',
      ];
      const options = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1'];
      start('pulseaudio', [...options, ...modules.flatMap((module) => ['-L', module])], {
        XDG_RUNTIME_DIR: folder,
        HOME: folder,
      });
      const env = { PULSE_SERVER: `unix:${socket}` };
      await expect(() => expect(listOf('sources', env)).toContain('microphone')).toPass({ timeout: 10_000 });
      return env;
    },
    async recording(count, env) {
      const running = (): number => listOf('source-outputs', env).split('\n').filter(Boolean).length;
      await expect.poll(running).toBe(count);
    },
    async standIn({ bus, service, path, method, code }) {
      start('/usr/bin/python3', ['-m', 'dbusmock', `--${bus}`, service, path, service]);
      const { name, takes, gives } = method;
      await expect(() =>
        call({
          bus,
          destination: service,
          path,
          interface: mock,
          member: 'AddMethod',
          signature: 'sssss',
          body: [service, name, takes, gives, code],
        }),
      ).toPass({ timeout: 10_000 });
    },
    async dispose() {
      for (const child of [...running].reverse()) await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Changes what a stand-in's method answers, and says so by a signal of the service where one is named. */
export async function answerAnew(place: StandIn, code: string, signal?: string): Promise<void> {
  const { bus, service, path, method } = place;
  const at = { bus, destination: service, path, interface: mock };
  await call({
    ...at,
    member: 'AddMethod',
    signature: 'sssss',
    body: [service, method.name, method.takes, method.gives, code],
  });
  if (signal === undefined) return;
  await call({ ...at, member: 'EmitSignal', signature: 'sssav', body: [service, signal, '', []] });
}

const login = 'org.freedesktop.login1';
const loginPath = '/org/freedesktop/login1';

async function mockLogin(
  path: string,
  member: string,
  signature: string,
  body: readonly unknown[],
): Promise<void> {
  await call({ bus: 'system', destination: login, path, interface: mock, member, signature, body });
}

/** Does what is not there yet, and nothing where it is. */
async function once(add: Promise<void>): Promise<void> {
  await add.catch((error: unknown) => {
    if (!(error instanceof DBusError)) throw error;
  });
}

/** logind says that its inhibitors have changed; the stand-in does not by itself. */
export async function tellInhibitors(): Promise<void> {
  const name = 'BlockInhibited';
  await once(mockLogin(loginPath, 'AddProperty', 'ssv', [`${login}.Manager`, name, new Variant('s', '')]));
  await mockLogin(loginPath, 'UpdateProperties', 'sa{sv}', [
    `${login}.Manager`,
    { [name]: new Variant('s', 'idle') },
  ]);
}

/** The stand-in says of every inhibitor that user 1000 has it; these are held by whoever runs the tests. */
export async function ownInhibitors(): Promise<void> {
  // The stand-in keeps them in the module that runs this code.
  const code =
    'ret = [(*one[:4], __import__("os").getuid(), one[5]) for one in globals().get("inhibitors", [])]';
  await mockLogin(loginPath, 'AddMethod', 'sssss', [
    `${login}.Manager`,
    'ListInhibitors',
    '',
    'a(ssssuu)',
    code,
  ]);
}

/** How many inhibitors of idleness logind holds; Electron itself has one of sleep. */
export async function idleInhibitors(): Promise<number> {
  const [list] = await call({
    bus: 'system',
    destination: login,
    path: loginPath,
    interface: `${login}.Manager`,
    member: 'ListInhibitors',
  });
  return z
    .array(z.tuple([z.string()]).rest(z.unknown()))
    .parse(list)
    .filter(([what]) => what === 'idle').length;
}

/** A session of logind with this id; `XDG_SESSION_ID` names it. */
export async function addLoginSession(id: string): Promise<void> {
  await once(mockLogin(loginPath, 'AddSession', 'ssusb', [id, 'seat0', 1000, 'someone', true]));
}

export async function lockLoginSession(id: string, locked: boolean): Promise<void> {
  await mockLogin(`${loginPath}/session/${id}`, 'UpdateProperties', 'sa{sv}', [
    `${login}.Session`,
    { LockedHint: new Variant('b', locked) },
  ]);
}

/** Tests that have services of their own. */
export const test = base.extend<{ services: Services }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  services: async ({}, use) => {
    const services = createServices();
    try {
      await use(services);
    } finally {
      await services.dispose();
    }
  },
});

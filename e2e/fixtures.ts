/**
 * Owns how a test gets the app: started with files of its own, ready when the test begins, ended whatever
 * happens. Times in a scripted app are its own: nothing waits for a real half hour.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Entry } from '../main/domain/journal';
import type { Settings } from '../main/domain/settings';
import type { State } from '../main/domain/state';
import type { Command, WindowName } from '../main/ports';
import type { Scene } from './app/scriptedMachine';
import { trayItemCount } from './tray';

const root = resolve(import.meta.dirname, '..');
const appName = 'Psoas Pause';

export interface LaunchOptions {
  /** The real entry instead of the scripted one. */
  readonly real?: boolean;
  readonly settings?: Partial<Settings>;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The tray can't be awaited where there is none. */
  readonly withoutTray?: boolean;
}

/** An app under test. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  /** Everything it has printed. */
  output(): string;
  /** Lets the scripted time go by. */
  advance(seconds: number): Promise<void>;
  /** Time goes by while nothing runs. */
  sleep(seconds: number): Promise<void>;
  set(scene: Partial<Scene>): Promise<void>;
  event(event: 'locked' | 'unlocked' | 'suspended' | 'resumed'): Promise<void>;
  act(command: Command): Promise<void>;
  state(): Promise<State>;
  /** Milliseconds of the scripted clock. */
  now(): Promise<number>;
  /** The page of a window, once it is there. */
  window(name: WindowName): Promise<Page>;
  /** Ends the app as a person does, and waits for it; gives its exit code. */
  quit(): Promise<number | null>;
  kill(): Promise<void>;
}

/** The files of one person: they outlive the app, so that it can be started again on them. */
export interface Profile {
  readonly folder: string;
  file(name: string): string;
  write(name: string, content: string): void;
  entries(): readonly Entry[];
  log(): string;
  launch(options?: LaunchOptions): Promise<RunningApp>;
}

function createProfile(running: Set<RunningApp>): Profile & { remove(): void } {
  const config = mkdtempSync(join(tmpdir(), 'psoas-pause-e2e-'));
  const folder = join(config, appName);
  mkdirSync(folder);
  const file = (name: string): string => join(folder, name);
  const readIfThere = (name: string): string => {
    try {
      return readFileSync(file(name), 'utf8');
    } catch {
      return '';
    }
  };
  const write = (name: string, content: string): void => writeFileSync(file(name), content);
  return {
    folder,
    file,
    write,
    log: () => readIfThere('log.txt'),
    entries: () =>
      readdirSync(folder)
        .filter((name) => name.startsWith('journal-') && name.endsWith('.jsonl'))
        .sort()
        .flatMap((name) => readFileSync(file(name), 'utf8').split('\n'))
        .filter((line) => line.trim() !== '')
        // What the app wrote itself; a line that is no entry fails the test that looks at it.
        .map((line) => JSON.parse(line) as Entry),
    async launch(options = {}) {
      if (options.settings !== undefined)
        write('settings.json', JSON.stringify({ version: 1, ...options.settings }));
      const app = await launch(config, options);
      running.add(app);
      return app;
    },
    remove: () => rmSync(config, { recursive: true, force: true, maxRetries: 5 }),
  };
}

async function launch(config: string, options: LaunchOptions): Promise<RunningApp> {
  const entry = options.real === true ? '.' : 'dist/e2e/main.js';
  const electron = await _electron.launch({
    cwd: root,
    args: [...sandboxArguments(), entry, ...(options.args ?? [])],
    env: { ...environment(), XDG_CONFIG_HOME: config, LANGUAGE: 'en', LC_ALL: 'C.UTF-8', ...options.env },
    timeout: 20_000,
  });
  let output = '';
  const child = electron.process();
  child.stdout?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    output += data.toString();
  });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const inApp = electron;

  const running: RunningApp = {
    electron,
    output: () => output,
    advance: (seconds) =>
      inApp.evaluate(
        async (_electronModule, ms) => globalThis.underTest?.machine.advance(ms),
        (seconds * 1000) as never,
      ),
    sleep: (seconds) =>
      inApp.evaluate(
        (_electronModule, ms) => globalThis.underTest?.machine.sleep(ms),
        (seconds * 1000) as never,
      ),
    set: (scene) => inApp.evaluate((_electronModule, some) => globalThis.underTest?.machine.set(some), scene),
    event: (event) =>
      inApp.evaluate((_electronModule, one) => globalThis.underTest?.machine.event(one), event),
    act: (command) =>
      inApp.evaluate((_electronModule, one) => globalThis.underTest?.psoasPause.act(one), command),
    async state() {
      const state = await inApp.evaluate(() => globalThis.underTest?.psoasPause.state());
      if (state === undefined) throw new Error('the app under test has no state yet');
      return state;
    },
    now: () => inApp.evaluate(() => globalThis.underTest?.machine.clock.now() ?? Number.NaN),
    async window(name) {
      const isIt = (page: Page): boolean => page.url().endsWith(`?window=${name}`);
      await expect(() => expect(electron.windows().some(isIt)).toBe(true)).toPass({ timeout: 10_000 });
      const page = electron.windows().find(isIt);
      if (page === undefined) throw new Error(`no ${name} window`);
      return page;
    },
    async quit() {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      return exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
  if (options.real !== true) {
    await expect(async () =>
      expect(await inApp.evaluate(() => globalThis.underTest !== undefined)).toBe(true),
    ).toPass({
      timeout: 15_000,
    });
  }
  if (options.withoutTray !== true) {
    await expect(async () => expect(await trayItemCount()).toBe(1)).toPass({ timeout: 15_000 });
  }
  return running;
}

/** As root Chromium refuses its sandbox; a test machine's matter, never the app's. */
export function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** The test's own environment without what is not set. */
export function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Ends an app that a test left running, and waits until its tray icon is gone: the next test counts them. */
async function end(app: RunningApp): Promise<void> {
  const child = app.electron.process();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const left = setTimeout(() => child.kill('SIGKILL'), 8000);
  await app.quit();
  clearTimeout(left);
}

export const test = base.extend<{ profile: Profile }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profile: async ({}, use, info) => {
    const running = new Set<RunningApp>();
    const profile = createProfile(running);
    try {
      await use(profile);
    } finally {
      for (const app of running) await end(app);
      if (info.status !== info.expectedStatus) {
        await info.attach('log', { body: profile.log(), contentType: 'text/plain' });
        for (const app of running)
          await info.attach('output', { body: app.output(), contentType: 'text/plain' });
      }
      profile.remove();
    }
  },
});
export { expect };

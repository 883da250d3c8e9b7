/**
 * Owns how a test gets the app: started with files of its own, ready when the test begins, ended whatever
 * happens. Times in a scripted app are its own: nothing waits for a real half hour.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import type { Bridge } from '../main/bridge/contract';
import type { WindowName } from '../main/bridge/windows';
import type { Command } from '../main/command';
import type { Entry } from '../main/domain/journal';
import { bodyTraits } from '../main/domain/person/bodyTraits';
import type { Questionnaire } from '../main/domain/person/questionnaire';
import type { Settings } from '../main/domain/settings';
import type { State } from '../main/domain/sitting/state';
import type { PlaceInSight, Request } from './app/control';
import type { Scene } from './app/scriptedMachine';
import { type ControlLine, openControlLine } from './controlLine';
import { withinPatience } from './ending';
import { environment } from './environment';
import { isLive } from './live';
import { printedOn, withoutChromium } from './printed';
import { trayItemCount } from './tray';

const root = resolve(import.meta.dirname, '..');
const appName = 'Psoas Pause';
/** What the electron package says runs apps here; outside Electron its one export is that path. */
const electronPath = createRequire(import.meta.url)('electron') as unknown as string;

declare global {
  /** In a page: the bridge that the preload script gives it. */
  var psoasPause: Bridge | undefined;
}

export interface LaunchOptions {
  /** The real entry instead of the scripted one. */
  readonly real?: boolean;
  readonly settings?: Partial<Settings>;
  /** Answers of the person; without them one who has been through the welcome and answered nothing else. */
  readonly questionnaire?: Partial<Questionnaire>;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Of a second start: a shell's words for who reads what it prints; `$START` is what starts it. */
  readonly through?: string;
  /** The tray can't be awaited where there is none. */
  readonly withoutTray?: boolean;
}

/** An app under test. */
export interface RunningApp {
  readonly pid: number;
  /** Its exit code, once it has ended. */
  readonly exited: Promise<number | null>;
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
  /** What the app was told since it began, as lines of a trace. */
  recording(): Promise<readonly string[]>;
  /** How many windows the app has. */
  openWindows(): Promise<number>;
  /** Where the window that can be seen stands; `null` = none can be seen. */
  placeInSight(): Promise<PlaceInSight | null>;
  /**
   * Runs a function in the main process, which sees nothing of the test but its argument, and gives what it gives,
   * both as JSON. Not through the debugger: there the promise is garbage before it settles, now and then.
   */
  inMain<Given, Result>(
    run: (electron: typeof Electron, given: Given) => Result,
    given: Given,
  ): Promise<Result>;
  /** Gives a window the keyboard, as a click on it does, once it is on the screen. */
  focus(name: WindowName): Promise<void>;
  /** The page of a window, once it is there. */
  window(name: WindowName): Promise<Page>;
  /** Ends the app as a person does, and waits for it; gives its exit code. */
  quit(): Promise<number | null>;
  kill(): Promise<void>;
  hasEnded(): boolean;
  crashPages(): Promise<void>;
  /** Gives everything back without ending the process; what is left of it, by name. */
  disposeAndCount(): Promise<readonly string[]>;
  /** Alarms and listeners that the scripted machine still holds. */
  waiting(): Promise<number>;
}

/** Scripted time is told in seconds. */
export const minutes = (count: number): number => count * 60;

/** The files of one person: they outlive the app, so that it can be started again on them. */
export interface Profile {
  readonly folder: string;
  file(name: string): string;
  write(name: string, content: string): void;
  entries(): readonly Entry[];
  log(): string;
  launch(options?: LaunchOptions): Promise<RunningApp>;
  /** Starts it once more on the same files while it runs: a start that is over by itself. */
  launchAgain(options?: LaunchOptions): Promise<SecondStart>;
}

export interface SecondStart {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  /** What it has printed to standard output. */
  output(): string;
  /** What it has printed to standard error, without what Chromium writes there. */
  errors(): string;
}

/** Who has been through the welcome, the drill and what is asked before a stretch is not disturbed by them. */
const settled = { welcomeEnded: 'finished', tiltDrill: 'felt', answered: bodyTraits } as const;

function createProfile(running: Set<RunningApp>): Profile & { remove(): void } {
  const config = mkdtempSync(join(tmpdir(), 'psoas-pause-e2e-'));
  const folder = join(config, appName);
  mkdirSync(folder);
  writeFileSync(join(folder, 'profile.json'), JSON.stringify({ version: 1, ...settled }));
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
      if (options.questionnaire !== undefined)
        write('profile.json', JSON.stringify({ version: 1, ...settled, ...options.questionnaire }));
      const app = await launch(config, options);
      running.add(app);
      return app;
    },
    launchAgain: async (options = {}) => startBeside(config, options),
    remove: () => rmSync(config, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** What the app is started with. */
function commandLine(options: LaunchOptions): readonly string[] {
  return [...sandboxArguments(), options.real === true ? '.' : 'dist/e2e/main.js', ...(options.args ?? [])];
}

function environmentOf(config: string, options: LaunchOptions): Record<string, string> {
  return { ...environment(), XDG_CONFIG_HOME: config, LANGUAGE: 'en', LC_ALL: 'C.UTF-8', ...options.env };
}

/** A plain start, without a test runner attached: it ends before one could be. */
function startBeside(config: string, options: LaunchOptions): SecondStart {
  const start = [electronPath, ...commandLine(options)];
  const [program = '', ...words] = options.through === undefined ? start : ['bash', '-c', options.through];
  const child = spawn(program, words, {
    cwd: root,
    env: { ...environmentOf(config, options), START: start.join(' ') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors = printedOn(child.stderr);
  return {
    child,
    exited: new Promise((done) => child.once('close', (code) => done(code))),
    output: printedOn(child.stdout),
    errors: () => withoutChromium(errors()),
  };
}

async function launch(config: string, options: LaunchOptions): Promise<RunningApp> {
  const scripted = options.real !== true;
  const socket = join(config, `control-${randomUUID().slice(0, 8)}`);
  const electron = await _electron.launch({
    cwd: root,
    args: [...commandLine(options), ...(scripted ? [`--control=${socket}`] : [])],
    env: environmentOf(config, options),
    timeout: 20_000,
  });
  const child = electron.process();
  const output = printedOn(child.stdout, child.stderr);
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const line: ControlLine | null = scripted ? await openControlLine(socket) : null;
  const ask = async (request: Request): Promise<unknown> => {
    if (line === null) throw new Error('the real app takes no requests');
    return line.ask(request);
  };
  const tell = async (request: Request): Promise<void> => {
    await ask(request);
  };

  const running: RunningApp = {
    pid: child.pid ?? 0,
    exited,
    output,
    advance: (seconds) => tell({ ask: 'advance', ms: seconds * 1000 }),
    sleep: (seconds) => tell({ ask: 'sleep', ms: seconds * 1000 }),
    set: (scene) => tell({ ask: 'set', scene }),
    event: (event) => tell({ ask: 'event', event }),
    act: (command) => tell({ ask: 'act', command }),
    focus: (window) => expect.poll(() => ask({ ask: 'focus', window })).toBe(true),
    crashPages: () => tell({ ask: 'crash-pages' }),
    // The ones below give what app/control.ts answers them with.
    state: async () => (await ask({ ask: 'state' })) as State,
    now: async () => (await ask({ ask: 'now' })) as number,
    recording: async () => (await ask({ ask: 'recording' })) as readonly string[],
    openWindows: async () => (await ask({ ask: 'windows' })) as number,
    placeInSight: async () => (await ask({ ask: 'place' })) as PlaceInSight | null,
    disposeAndCount: async () => (await ask({ ask: 'dispose' })) as readonly string[],
    waiting: async () => (await ask({ ask: 'listeners' })) as number,
    inMain: async (run, argument) =>
      (await ask({ ask: 'run', source: String(run), argument })) as ReturnType<typeof run>,
    async window(name) {
      const isIt = (page: Page): boolean => page.url().endsWith(`/${name}.html`);
      await expect.poll(() => electron.windows().some(isIt)).toBe(true);
      const page = electron.windows().find(isIt);
      if (page === undefined) throw new Error(`no ${name} window`);
      await isLive(page);
      return page;
    },
    async quit() {
      // Its answer is lost where the app is gone first. The real app is asked as a session that ends asks it. Neither goes
      // through the debugger: it breaks into whatever runs, and a runtime that is told to end there may crash or hang.
      if (line !== null) await line.ask({ ask: 'act', command: { do: 'quit' } }).catch(() => undefined);
      else child.kill('SIGTERM');
      return withinPatience(exited, child.pid ?? 0);
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
  if (options.withoutTray !== true) await expect.poll(trayItemCount, { timeout: 15_000 }).toBe(1);
  return running;
}

/** As root Chromium refuses its sandbox; a test machine's matter, never the app's. */
function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** What the notification daemon shows is of this test alone; what it remembers goes back further. */
function clearNotifications(): void {
  execFileSync('dunstctl', ['close-all']);
}

/** Ends an app that a test left running, and waits for it: the next test counts tray icons. */
async function end(app: RunningApp): Promise<void> {
  if (app.hasEnded()) return;
  const patience = setTimeout(() => void app.kill(), 8000);
  await app.quit().finally(() => clearTimeout(patience));
}

export const test = base.extend<{ profile: Profile }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profile: async ({}, use, info) => {
    const running = new Set<RunningApp>();
    const profile = createProfile(running);
    clearNotifications();
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

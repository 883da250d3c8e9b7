/**
 * Owns the test entry of the app: the same parts as the real one, on a machine that does what it is told.
 * A test drives it over the socket that `--control=PATH` names; `--demo` drives it by itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, powerMonitor, screen } from 'electron';
import { bodyTraits } from '../../main/domain/person/bodyTraits';
import { instant } from '../../main/domain/time';
import { prepareRuntime } from '../../main/platform/system/runtime';
import { startApp } from '../../main/start';
import { listen } from './control';
import { playDemo } from './demo';
import { createScriptedMachine } from './scriptedMachine';
import type { UnderTest } from './underTest';

/** Where the app keeps its files: the same folder as the packaged app's, below what XDG_CONFIG_HOME says. */
app.setName('Psoas Pause');
app.setPath('userData', join(app.getPath('appData'), app.name));
prepareRuntime();

const isDemo = process.argv.includes('--demo');

function argument(name: string): string | undefined {
  const start = `--${name}=`;
  return process.argv.find((word) => word.startsWith(start))?.slice(start.length);
}

/** 09:00 on a Monday in March of local time, or what `--begin=MILLISECONDS` says. */
function begin(): number {
  return Number(argument('begin') ?? new Date(2026, 2, 2, 9).getTime());
}

/** Listeners on what outlives the app's parts, by name. */
function listeners(): Readonly<Record<string, number>> {
  const emitters = { app, nativeTheme, powerMonitor, process, screen };
  return Object.fromEntries(
    Object.entries(emitters).flatMap(([name, emitter]) =>
      emitter.eventNames().map((event) => [`${name} ${String(event)}`, emitter.listenerCount(event)]),
    ),
  );
}

/** What of the machine is real: `--real=senses`, or `--real=senses,idle`. Its clock never is. */
const real = new Set(argument('real')?.split(','));

async function start(): Promise<void> {
  const machine = createScriptedMachine(instant(begin()));
  if (!real.has('idle')) powerMonitor.getSystemIdleTime = () => machine.idleSeconds();
  const dataFolder = isDemo
    ? join(app.getPath('temp'), `psoas-pause-demo-${process.pid}`)
    : app.getPath('userData');
  if (isDemo) {
    // The welcome comes once, to a person; nobody is there to go through it.
    mkdirSync(dataFolder, { recursive: true });
    writeFileSync(
      join(dataFolder, 'profile.json'),
      JSON.stringify({ version: 1, welcomeEnded: 'skipped', tiltDrill: 'skipped', answered: bodyTraits }),
    );
  }
  // What a package listens to from its loading on, as atomically does, is nothing that the app could give back.
  await import('../../main/compose');
  const before = listeners();
  const psoasPause = await startApp({
    dataFolder,
    replace: { clock: machine.clock, ...(!real.has('senses') && { activity: machine.activity }) },
    ...(!isDemo && { echo: (line) => console.log(line) }),
  });
  const underTest: UnderTest = {
    machine,
    psoasPause,
    disposeAndCount() {
      psoasPause.dispose();
      const after = listeners();
      const left = Object.keys(after).filter((name) => (after[name] ?? 0) > (before[name] ?? 0));
      return [...left, ...BrowserWindow.getAllWindows().map((window) => `window ${window.getTitle()}`)];
    },
  };
  const control = argument('control');
  if (control !== undefined) listen(control, underTest);
  if (isDemo) void playDemo(underTest, dataFolder);
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

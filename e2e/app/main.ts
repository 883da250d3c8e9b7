/**
 * Owns the test entry of the app: the same parts as the real one, on a machine that does what it is told.
 * A test drives it through `globalThis.underTest`; `--demo` drives it by itself.
 */
import { join } from 'node:path';
import { app } from 'electron';
import { compose, type PsoasPause } from '../../main/compose';
import { instant } from '../../main/domain/time';
import { prepareRuntime } from '../../main/platform/runtime';
import { playDemo } from './demo';
import { createScriptedMachine, type ScriptedMachine } from './scriptedMachine';

/** What a test finds in the main process. */
export interface UnderTest {
  readonly machine: ScriptedMachine;
  readonly psoasPause: PsoasPause;
}

declare global {
  var underTest: UnderTest | undefined;
}

/** Where the app keeps its files: the same folder as the packaged app's, below what XDG_CONFIG_HOME says. */
app.setName('Psoas Pause');
app.setPath('userData', join(app.getPath('appData'), app.name));
prepareRuntime();

const isDemo = process.argv.includes('--demo');

/** 09:00 on a Monday in March of local time, or what `--begin=MILLISECONDS` says. */
function begin(): number {
  const said = process.argv.find((word) => word.startsWith('--begin='));
  return said === undefined ? new Date(2026, 2, 2, 9).getTime() : Number(said.slice('--begin='.length));
}

function start(): void {
  const machine = createScriptedMachine(instant(begin()));
  const dataFolder = isDemo
    ? join(app.getPath('temp'), `psoas-pause-demo-${process.pid}`)
    : app.getPath('userData');
  const psoasPause = compose({
    dataFolder,
    replace: { clock: machine.clock, activity: machine.activity },
    ...(!isDemo && { echo: (line) => console.log(line) }),
  });
  globalThis.underTest = { machine, psoasPause };
  if (isDemo) void playDemo(globalThis.underTest, dataFolder);
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

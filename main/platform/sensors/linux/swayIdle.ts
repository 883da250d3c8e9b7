/**
 * Owns idle time on the Wayland compositors that speak ext-idle-notify (KDE, Sway, Hyprland, niri, labwc ...):
 * `swayidle`, kept running, says when input stops and when it comes back. Node can't speak Wayland itself.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { type Span, seconds, span } from '../../../domain/time';
import type { Disposable } from '../../../ports';
import { createBackOff } from '../backOff';
import type { Machine } from '../machine';
import type { Log, RunningSource, Source, SourceState } from '../source';

/** Input has stopped for so long when swayidle says so: the least that a prompt waits for (Q2). */
const stillFor = seconds(3);
/** What is told while there is input: something between none and `stillFor`. Never 0, which is how dead sensors read. */
const typing = seconds(1);
/** A swayidle that lives this long has found what it needs of the compositor. */
const settled = seconds(2);

export function swayIdleSource(machine: Machine): Source<Span> {
  return { by: 'swayidle', start: (changed) => watch(machine, changed) };
}

function watch({ env, clock, log }: Machine, changed: () => void): RunningSource<Span> {
  const backOff = createBackOff();
  let state: SourceState = 'missing';
  let lastInput: Span | 'now' = 'now';
  let child: ChildProcess | null = null;
  let timer: Disposable | null = null;
  let disposed = false;

  const become = (next: SourceState): void => {
    if (disposed || state === next) return;
    state = next;
    changed();
  };
  const end = (next: SourceState, why: string): void => {
    if (child === null) return;
    child = null;
    lastInput = 'now';
    timer?.dispose();
    if (disposed) return;
    tell(log, state, next, why);
    become(next);
    timer = clock.wakeAfter(backOff.next(), begin);
  };
  const begin = (): void => {
    const args = ['-w', 'timeout', String(stillFor / 1000), 'echo idle', 'resume', 'echo input'];
    const made = spawn('swayidle', args, { env: { ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
    child = made;
    let rest = '';
    made.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' ? 'missing' : 'refused', error.message),
    );
    made.on('exit', (code) => end('unsure', `it ended with ${code}`));
    made.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const { words, rest: torn } = parseLines(rest + chunk);
      rest = torn;
      for (const word of words) lastInput = word === 'idle' ? span(clock.mono() - stillFor) : 'now';
    });
    timer = clock.wakeAfter(settled, () => {
      backOff.reset();
      become('working');
    });
  };
  begin();
  return {
    value() {
      if (state !== 'working') return null;
      return lastInput === 'now' ? typing : span(clock.mono() - lastInput);
    },
    state: () => state,
    dispose() {
      disposed = true;
      timer?.dispose();
      child?.kill();
    },
  };
}

function tell(log: Log, before: SourceState, next: SourceState, why: string): void {
  if (before !== next) log(`swayidle: ${next}, ${why}`);
}

/** The whole lines that swayidle's commands have printed, and what of the next has come. */
export function parseLines(text: string): {
  readonly words: readonly ('idle' | 'input')[];
  readonly rest: string;
} {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  return { words: lines.filter((line) => line === 'idle' || line === 'input'), rest };
}

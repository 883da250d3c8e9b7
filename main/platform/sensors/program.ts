/**
 * Owns a program of the system that is kept running because it tells of changes: started again after ever longer
 * waits when it ends, ended with us. One that waits costs less than one started every few seconds.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { seconds } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';
import { createBackOff } from './backOff';

export interface ProgramParts {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly clock: Clock;
  readonly onLine: (line: string) => void;
  /** It has run for 2 s: it has found what it needs. */
  readonly onSettled?: () => void;
  /** It ended, or can't be started; it will be tried again. */
  readonly onEnd: (why: 'missing' | 'refused' | 'ended', detail: string) => void;
}

const settled = seconds(2);

/** Starts the program and keeps it running until disposed. */
export function keepRunning(parts: ProgramParts): Disposable {
  const { command, args, env, clock, onLine, onSettled, onEnd } = parts;
  const backOff = createBackOff();
  let child: ChildProcess | null = null;
  let timer: Disposable | null = null;
  let disposed = false;

  const end = (of: ChildProcess, why: 'missing' | 'refused' | 'ended', detail: string): void => {
    if (child !== of) return;
    child = null;
    timer?.dispose();
    if (disposed) return;
    timer = clock.wakeAfter(backOff.next(), begin);
    onEnd(why, detail);
  };
  const begin = (): void => {
    // The lines are read in English.
    const plain = { ...env, LC_ALL: 'C', LANGUAGE: 'C' };
    const made = spawn(command, [...args], { env: plain, stdio: ['ignore', 'pipe', 'ignore'] });
    child = made;
    let rest = '';
    made.on('error', (error: NodeJS.ErrnoException) =>
      end(made, error.code === 'ENOENT' ? 'missing' : 'refused', error.message),
    );
    made.on('exit', (code) => end(made, 'ended', `it ended with ${code}`));
    made.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (child === made && !disposed) for (const line of lines) onLine(line);
    });
    timer = clock.wakeAfter(settled, () => {
      timer = null;
      backOff.reset();
      onSettled?.();
    });
  };
  begin();
  return {
    dispose() {
      disposed = true;
      timer?.dispose();
      child?.kill();
    },
  };
}

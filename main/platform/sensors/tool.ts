/**
 * Owns the starting of the system's own programs: killed after 2 s, in plain English, and what comes of it as a
 * value. Nothing is run through a shell.
 */
import { execFile } from 'node:child_process';
import { seconds } from '../../domain/time';
import { askedSource } from './askedSource';
import type { SenseClock } from './senseClock';
import { fails, type Outcome, type Source, type WriteLine } from './source';

export type ToolResult =
  | { readonly ok: true; readonly out: string }
  | { readonly ok: false; readonly why: 'missing' | 'refused' | 'failed'; readonly detail: string };

/** Runs a program to its end; never rejects. `PATH` finds it where `command` is no absolute path. */
export type RunTool = (command: string, args: readonly string[]) => Promise<ToolResult>;

/** No sense may run a program more often than this: peers that did so every second froze desktops. */
export const toolGap = seconds(10);
const toolLimit = seconds(2);

export function createRunTool(env: NodeJS.ProcessEnv): RunTool {
  const options = {
    timeout: toolLimit,
    killSignal: 'SIGKILL',
    maxBuffer: 4 * 1024 * 1024,
    windowsHide: true,
    // The parsers read English.
    env: { ...env, LC_ALL: 'C', LANGUAGE: 'C' },
  } as const;
  return (command, args) =>
    new Promise((settle) => {
      try {
        execFile(command, [...args], options, (error, out, err) => {
          if (error === null) settle({ ok: true, out });
          else settle({ ok: false, why: whyOf(error.code), detail: err.trim() || error.message });
        });
      } catch (error) {
        // Some failures to start (a wrong architecture) are thrown and not called back.
        settle({ ok: false, why: 'failed', detail: String(error) });
      }
    });
}

function whyOf(code: unknown): 'missing' | 'refused' | 'failed' {
  if (code === 'ENOENT') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'refused' : 'failed';
}

/** A result that failed, as an outcome: a program that runs and fails leaves us unsure. */
export function toolFailure(result: ToolResult & { readonly ok: false }): Outcome<never> {
  return fails(result.why === 'failed' ? 'unsure' : result.why, result.detail);
}

export interface ToolQuestion<T> {
  readonly by: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly parse: (out: string) => Outcome<T>;
}

/** A source that runs a program every 10 s. */
export function toolSource<T>(
  { by, command, args, parse }: ToolQuestion<T>,
  run: RunTool,
  clock: SenseClock,
  log: WriteLine,
): Source<T> {
  const ask = async (): Promise<Outcome<T>> => {
    const result = await run(command, args);
    return result.ok ? parse(result.out) : toolFailure(result);
  };
  return askedSource({ by, ask, again: toolGap, gap: toolGap, whenMissing: 'retry' }, clock, log);
}

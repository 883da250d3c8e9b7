/**
 * Owns how Linux tells that a microphone is in use: the sound server is asked which programs record, when it
 * tells that this has changed. No device is opened, so no indicator lights up.
 */
import { existsSync } from 'node:fs';
import { minutes } from '../../../domain/time';
import type { Disposable } from '../../../ports';
import { askedSource } from '../askedSource';
import type { Machine } from '../machine';
import { keepRunning } from '../program';
import { fails, type Outcome, type Source, works } from '../source';
import { toolFailure, toolGap } from '../tool';
import { inUse, parseMonitors, parseRecordingStreams, recordsMicrophone } from './recordingStreams';

/** While the sound server tells of changes, it is asked this rarely in case one was lost. */
const guard = minutes(5);

export function microphoneSource(machine: Machine): Source<boolean> {
  return { by: 'pactl', start: (changed) => microphone(machine).start(changed) };
}

function microphone(machine: Machine): Source<boolean> {
  const { env, clock, log } = machine;
  const news = subscription(machine);
  return askedSource(
    {
      by: 'pactl',
      async ask() {
        const outcome = hasServer(env) ? await look(machine) : fails('missing', 'no sound server');
        if (outcome.state === 'working') news.begin();
        else news.end();
        return outcome;
      },
      again: () => (news.isOn() ? guard : toolGap),
      gap: toolGap,
      onHint: news.listen,
      whenMissing: 'retry',
    },
    clock,
    log,
  );
}

async function look({ run }: Machine): Promise<Outcome<boolean>> {
  const streams = await run('pactl', ['list', 'source-outputs']);
  if (!streams.ok) {
    return /connection (failure|refused)/i.test(streams.detail)
      ? fails('missing', 'no sound server')
      : toolFailure(streams);
  }
  const recording = inUse(parseRecordingStreams(streams.out));
  if (recording.length === 0) return works(false);
  const sources = await run('pactl', ['list', 'short', 'sources']);
  return sources.ok ? works(recordsMicrophone(recording, parseMonitors(sources.out))) : toolFailure(sources);
}

interface News {
  begin(): void;
  end(): void;
  /** Whether changes are told of at present. */
  isOn(): boolean;
  /** Ends the subscription when disposed. */
  listen(hint: () => void): Disposable;
}

/**
 * `pactl subscribe`, which prints a line for whatever changes, and nothing when it begins to listen. Its first line proves
 * that it does; each question brings some, as who asks comes and goes as a client.
 */
function subscription({ env, clock }: Machine): News {
  let program: Disposable | null = null;
  let on = false;
  let hint = (): void => {};
  let disposed = false;
  const end = (): void => {
    program?.dispose();
    program = null;
    on = false;
  };
  return {
    begin() {
      if (program !== null || disposed) return;
      program = keepRunning({
        command: 'pactl',
        args: ['subscribe'],
        env,
        clock,
        onLine(line) {
          // What changed before its first word may not have been told.
          if (!on || isOfRecording(line)) hint();
          on = true;
        },
        onEnd() {
          on = false;
          hint();
        },
      });
    },
    end,
    isOn: () => on,
    listen(call) {
      hint = call;
      return {
        dispose() {
          disposed = true;
          hint = () => {};
          end();
        },
      };
    },
  };
}

/** Whether a line of `pactl subscribe` tells of a recording stream: "Event 'new' on source-output #3". */
export function isOfRecording(line: string): boolean {
  return /\bsource-output #/.test(line);
}

/** Looks for the server's socket first: where there is none, `pactl` would start a sound server of its own. */
function hasServer(env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (env['PULSE_SERVER']) return true;
  const folder =
    env['PULSE_RUNTIME_PATH'] ?? (env['XDG_RUNTIME_DIR'] ? `${env['XDG_RUNTIME_DIR']}/pulse` : null);
  return folder !== null && existsSync(`${folder}/native`);
}

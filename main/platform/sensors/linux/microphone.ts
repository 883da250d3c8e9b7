/**
 * Owns how Linux tells that a microphone is in use: the sound server is asked which programs record. No device
 * is opened, so no indicator lights up.
 */
import { access } from 'node:fs/promises';
import { askedSource } from '../askedSource';
import type { Machine } from '../machine';
import { fails, type Outcome, type Source, works } from '../source';
import { toolFailure, toolGap } from '../tool';
import { inUse, parseMonitors, parseRecordingStreams, recordsMicrophone } from './recordingStreams';

export function microphoneSource({ run, env, clock, log }: Machine): Source<boolean> {
  const ask = async (): Promise<Outcome<boolean>> => {
    if (!(await hasServer(env))) return fails('missing', 'no sound server');
    const streams = await run('pactl', ['list', 'source-outputs']);
    if (!streams.ok) {
      return /connection (failure|refused)/i.test(streams.detail)
        ? fails('missing', 'no sound server')
        : toolFailure(streams);
    }
    const recording = inUse(parseRecordingStreams(streams.out));
    if (recording.length === 0) return works(false);
    const sources = await run('pactl', ['list', 'short', 'sources']);
    return sources.ok
      ? works(recordsMicrophone(recording, parseMonitors(sources.out)))
      : toolFailure(sources);
  };
  return askedSource({ by: 'pactl', ask, again: toolGap, gap: toolGap, whenMissing: 'retry' }, clock, log);
}

/** Looks for the server's socket first: where there is none, `pactl` would start a sound server of its own. */
async function hasServer(env: Readonly<NodeJS.ProcessEnv>): Promise<boolean> {
  if (env['PULSE_SERVER']) return true;
  const folder =
    env['PULSE_RUNTIME_PATH'] ?? (env['XDG_RUNTIME_DIR'] ? `${env['XDG_RUNTIME_DIR']}/pulse` : null);
  if (folder === null) return false;
  return access(`${folder}/native`).then(
    () => true,
    () => false,
  );
}

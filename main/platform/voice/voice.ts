/** Owns who speaks on each system: speech-dispatcher on Linux, elsewhere the voices that the page has of the system. */
import type { Clock, Log, Voice } from '../../ports';
import {
  createSpeechDispatcher,
  isSpeechDispatcherInstalled,
  speechSocket,
  startSpeechDispatcher,
} from './speechDispatcher';

export function createVoice(
  clock: Clock,
  log: Log,
  env: Readonly<NodeJS.ProcessEnv> = process.env,
  platform: NodeJS.Platform = process.platform,
): Voice {
  if (platform !== 'linux') return pageVoice;
  return createSpeechDispatcher({
    clock,
    log,
    path: speechSocket(env),
    isInstalled: () => isSpeechDispatcherInstalled(env),
    start: () => startSpeechDispatcher(clock, env),
  });
}

/** The page looks for a voice of the language itself, and speaks. */
const pageVoice: Voice = {
  by: async () => 'page',
  speak: () => {},
  hush: () => {},
  dispose: () => {},
};

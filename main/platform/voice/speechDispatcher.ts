/**
 * Owns speaking by speech-dispatcher, the speech service of Linux: asked which languages it has a voice for, started for
 * the first words where it does not run, as its own library does, and given up within seconds where it does not answer.
 * It is never started by a question: as it starts, its modules look for their synthesizers at ports of this machine.
 */
import { spawn } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { seconds } from '../../domain/time';
import type { Clock, Disposable, Log, Voice } from '../../ports';
import { settleOnce } from '../system/settleOnce';
import { openSpeechLine, type SpeechLine } from './ssip';

export interface SpeechDispatcherParts {
  readonly clock: Pick<Clock, 'wakeAfter'>;
  readonly log: Log;
  /** Its socket; `null` = none is known. */
  readonly path: string | null;
  /** There is a service that could be started. */
  isInstalled(): Promise<boolean>;
  /** Starts the service; resolves once it listens, or can't. */
  start(): Promise<void>;
}

interface Spoken {
  readonly words: string;
  readonly language: string;
  readonly volume: number;
}

/** The service ends by itself once nobody is connected to it. */
const idleFor = seconds(60);
const startLimit = seconds(5);

/** Where the service listens; an address of a network is none of ours. */
export function speechSocket(env: Readonly<NodeJS.ProcessEnv>): string | null {
  const named = env['SPEECHD_ADDRESS'];
  if (named) return named.startsWith('unix_socket:') ? named.slice('unix_socket:'.length) : null;
  const runtime = env['XDG_RUNTIME_DIR'];
  return runtime ? join(runtime, 'speech-dispatcher', 'speechd.sock') : null;
}

/** The program of the service is in the path. */
export async function isSpeechDispatcherInstalled(env: Readonly<NodeJS.ProcessEnv>): Promise<boolean> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const found = await access(join(folder, 'speech-dispatcher'), constants.X_OK).then(
      () => folder !== '',
      () => false,
    );
    if (found) return true;
  }
  return false;
}

/** Starts the service where it is installed and may start by itself. */
export function startSpeechDispatcher(
  clock: Pick<Clock, 'wakeAfter'>,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  return settleOnce<void>(
    clock,
    startLimit,
    undefined,
    () => undefined,
    (settle) => {
      const child = spawn('speech-dispatcher', ['--spawn'], { env, detached: true, stdio: 'ignore' });
      child.once('error', () => settle());
      // It goes on in the background once it listens.
      child.once('exit', () => settle());
      child.unref();
    },
  );
}

export function createSpeechDispatcher({
  clock,
  log,
  path,
  isInstalled,
  start,
}: SpeechDispatcherParts): Voice {
  let line: SpeechLine | null = null;
  let wanted: Spoken | null = null;
  let speaking = false;
  let idle: Disposable | null = null;
  let disposed = false;

  const close = (): void => {
    line?.dispose();
    line = null;
  };
  const connected = async (starts: boolean): Promise<SpeechLine | null> => {
    if (path === null || disposed) return null;
    let made = await openSpeechLine(path, clock);
    if (made === null && starts) {
      await start();
      made = disposed ? null : await openSpeechLine(path, clock);
    }
    if (made === null || (await made.ask('SET SELF CLIENT_NAME user:psoas-pause:cues'))) return made;
    made.dispose();
    return null;
  };
  const utter = async ({ words, language, volume }: Spoken): Promise<void> => {
    if (line?.isOpen() !== true) line = await connected(true);
    const to = line;
    if (to === null) return;
    const commands = [
      'CANCEL SELF',
      `SET SELF LANGUAGE ${language}`,
      // Of -100 to 100; half the way is as loud as the service speaks by itself in the middle of its range.
      `SET SELF VOLUME ${Math.round(2 * volume - 100)}`,
      'SET SELF RATE -10',
    ];
    for (const command of commands) await to.ask(command);
    if (!(await to.ask('SPEAK'))) return log.note('voice', 'speech-dispatcher takes no words');
    await to.ask(`${lineOf(words)}\r\n.`);
  };
  /** Of what is wanted meanwhile only the last is spoken: cues are of now. */
  const run = async (): Promise<void> => {
    if (speaking) return;
    speaking = true;
    idle?.dispose();
    for (let next = wanted; next !== null; next = wanted) {
      wanted = null;
      await utter(next);
    }
    speaking = false;
    idle = disposed ? null : clock.wakeAfter(idleFor, close);
  };

  return {
    async by(language) {
      const asked = await connected(false);
      if (asked === null) {
        // Which voices it has is known once it runs; until then it is taken to have the language.
        const canStart = path !== null && !existsSync(path) && (await isInstalled());
        return canStart ? 'service' : 'none';
      }
      let has = false;
      // Thousands of lines where each voice has its variants: the first that fits is enough.
      await asked.ask('LIST SYNTHESIS_VOICES', (voice) => {
        has ||= voice.split('\t')[1]?.toLowerCase().split(/[-_]/)[0] === language;
        return has;
      });
      asked.dispose();
      return has ? 'service' : 'none';
    },
    speak(words, language, volume) {
      wanted = { words, language, volume };
      void run();
    },
    hush() {
      wanted = null;
      if (line?.isOpen() === true) void line.ask('CANCEL SELF');
    },
    dispose() {
      disposed = true;
      wanted = null;
      idle?.dispose();
      close();
    },
  };
}

/** Words as one line of data: a line of a single point would end it. */
function lineOf(words: string): string {
  const line = words.replace(/\p{Cc}+/gu, ' ').trim();
  return line.startsWith('.') ? `.${line}` : line;
}

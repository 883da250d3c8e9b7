/** Says what the real speech-dispatcher is told, with a module of it that writes down what it would speak. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { handClock, readLog } from '../../app/shell.fixture';
import { span } from '../../domain/time';
import { createStage, describeLive, realClock, type Stage, until } from '../sensors/test/live';
import {
  createSpeechDispatcher,
  isSpeechDispatcherInstalled,
  speechSocket,
  startSpeechDispatcher,
} from './speechDispatcher';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.end());

/** Its folder with everything that it reads: voices of English and German, each word goes to the file `spoken`. */
function configured(folder: string) {
  const path = join(folder, 'speechd.sock');
  const spoken = join(folder, 'spoken');
  mkdirSync(join(folder, 'conf', 'modules'), { recursive: true });
  writeFileSync(
    join(folder, 'conf', 'speechd.conf'),
    [
      `LogDir "${folder}"`,
      'AudioOutputMethod "alsa"',
      'AudioALSADevice "null"',
      'AddModule "file" "sd_generic" "file.conf"',
      'DefaultModule file',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'conf', 'modules', 'file.conf'),
    [
      `GenericExecuteSynth "echo '$LANGUAGE $VOLUME: $DATA' >> ${spoken}"`,
      'GenericLanguage "en" "en" "utf-8"',
      'GenericLanguage "de" "de" "utf-8"',
      'AddVoice "en" "MALE1" "one"',
      'AddVoice "de" "MALE1" "other"',
      'GenericVolumeAdd 100',
      'GenericVolumeMultiply 100',
    ].join('\n'),
  );
  const words = ['-C', join(folder, 'conf'), '-S', path, '-P', join(folder, 'pid'), '-t', '0'];
  const read = (): string => (existsSync(spoken) ? readFileSync(spoken, 'utf8') : '');
  return { path, words, read };
}

const listens = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

describeLive('speech-dispatcher', ['speech-dispatcher'], () => {
  test('is started, tells its languages, speaks at a volume, and what is not yet spoken is stopped', async () => {
    const { folder, start } = stage;
    const { path, words, read } = configured(folder);
    const log = readLog();
    const voice = createSpeechDispatcher({
      clock: realClock,
      log,
      path,
      isInstalled: () => isSpeechDispatcherInstalled(process.env),
      async start() {
        start('speech-dispatcher', ['-s', ...words]);
        await until('a service', () => listens(path));
      },
    });
    onTestFinished(() => voice.dispose());
    // A question starts nothing.
    expect(await voice.by('ar')).toBe('service');
    expect(existsSync(path)).toBe(false);
    voice.speak('. Richte das Becken auf. It’s "quoted", $(touch it)\nQUIT', 'de', 60);
    await until('it was spoken', () => read().includes('QUIT'));
    // The module gets it sentence by sentence.
    expect(read()).toMatch(/^de 120\S*: +Richte das Becken auf\.$/m);
    expect(read()).toMatch(/^de 120\S*: +It’s "quoted", \$\(touch it\) QUIT$/m);
    expect([await voice.by('de'), await voice.by('ar')]).toEqual(['service', 'none']);
    voice.speak('first', 'en', 100);
    voice.speak('second', 'en', 100);
    voice.speak('third', 'en', 100);
    await until('the last was spoken', () => read().includes('third'));
    expect(read()).not.toContain('second');
    voice.hush();
    voice.speak('fourth', 'en', 10);
    await until('it speaks again', () => /^en 20\S*: fourth$/m.test(read()));
    expect(log.lines).toEqual([]);
  });
});

test('where none is installed or listens, nobody speaks, in bounded time and without a word', async () => {
  const { folder } = stage;
  const log = readLog();
  const voice = createSpeechDispatcher({
    clock: realClock,
    log,
    path: join(folder, 'none.sock'),
    isInstalled: () => isSpeechDispatcherInstalled({ PATH: folder }),
    start: () => startSpeechDispatcher(realClock, { PATH: folder }),
  });
  expect(await voice.by('en')).toBe('none');
  voice.speak('Nobody hears it.', 'en', 60);
  voice.hush();
  voice.dispose();
  expect(log.lines).toEqual([]);
});

test('a service that does not answer is given up after 2 s', async () => {
  const { folder } = stage;
  const path = join(folder, 'silent.sock');
  const silent = createServer();
  const asked = new Promise((resolve) => silent.once('connection', (socket) => socket.once('data', resolve)));
  silent.listen(path);
  onTestFinished(() => void silent.close());
  const clock = handClock();
  const voice = createSpeechDispatcher({
    clock,
    log: readLog(),
    path,
    isInstalled: async () => true,
    start: async () => {},
  });
  const found = voice.by('en');
  await asked;
  clock.wind(span(1999));
  expect(clock.waiting()).toBe(1);
  clock.wind(span(1));
  expect(await found).toBe('none');
  voice.dispose();
});

test('the socket is where the variables say; an address of the network is none', () => {
  expect(speechSocket({ XDG_RUNTIME_DIR: '/run/user/1' })).toBe('/run/user/1/speech-dispatcher/speechd.sock');
  expect(speechSocket({ SPEECHD_ADDRESS: 'unix_socket:/tmp/s' })).toBe('/tmp/s');
  expect(speechSocket({ SPEECHD_ADDRESS: 'inet_socket:host:6560', XDG_RUNTIME_DIR: '/run' })).toBeNull();
  expect(speechSocket({})).toBeNull();
});

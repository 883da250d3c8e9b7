/** Says how a call is seen, with real sound servers, real recording programs and a real open file. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Machine } from '../machine';
import type { RunningSource } from '../source';
import { createStage, describeLive, isListening, pause, type Stage, until } from '../test/live';
import { createRunTool } from '../tool';
import { cameraSource, type KernelFolders } from './camera';
import { microphoneSource } from './microphone';

let stage: Stage;
let source: RunningSource<boolean> | null;
beforeEach(() => {
  stage = createStage();
  source = null;
});
afterEach(async () => {
  source?.dispose();
  await stage.end();
});

/** Asks once, as the source does every 10 s, and waits for the answer. */
async function ask(env: Record<string, string>): Promise<boolean | null | string> {
  source?.dispose();
  let answered = false;
  const one = microphoneSource(stage.machine(env)).start(() => {
    answered = true;
  });
  source = one;
  await until('an answer of the sound server', () => answered || one.state() !== 'missing');
  return one.state() === 'working' ? one.value() : one.state();
}

async function records(env: Record<string, string>): Promise<void> {
  const record = (device: string, ...more: string[]) =>
    stage.start('parec', ['-d', device, ...more, '/dev/null'], env);
  const run = createRunTool({ PATH: process.env['PATH'] ?? '', ...env });
  const list = async (): Promise<string> => {
    const result = await run('pactl', ['list', 'source-outputs']);
    return result.ok ? result.out : '';
  };
  const streams = async (): Promise<number> => (await list()).split(/^Source Output #/m).length - 1;
  const recording = async (count: number): Promise<void> =>
    until(`${count} streams`, async () => (await streams()) === count);

  expect(await ask(env)).toBe(false);
  const music = record('speaker.monitor');
  await recording(1);
  expect(await ask(env)).toBe(false);
  record('microphone', '--property=media.name=Peak detect');
  await recording(2);
  expect(await ask(env)).toBe(false);
  const call = record('microphone');
  await recording(3);
  // A stream is in the list a moment before it records.
  let listed = '';
  await until(
    () => `a call: ${listed} ${call.output()}`,
    async () => {
      listed = await list();
      return (await ask(env)) === true;
    },
  );
  call.kill();
  music.kill();
  await recording(1);
  expect(await ask(env)).toBe(false);
  await isTold(env, record);
}

/** A call that begins and ends is told by the sound server, with few questions. */
async function isTold(env: Record<string, string>, record: (device: string) => ChildProcess): Promise<void> {
  source?.dispose();
  const machine = stage.machine(env, 10);
  let questions = 0;
  const counting: Machine = {
    ...machine,
    run: (command, args) => {
      questions += 1;
      return machine.run(command, args);
    },
  };
  const told: (boolean | null)[] = [];
  const one = microphoneSource(counting).start(() => told.push(one.value()));
  source = one;
  await until('the first answer', () => told.length === 1);
  await pause(2500);
  expect(questions).toBeLessThanOrEqual(3);
  await until('an end of the questions: it has told of those who asked', async () => {
    const before = questions;
    await pause(1500);
    return questions === before;
  });
  const call = record('microphone');
  await until('a call', () => one.value() === true);
  call.kill();
  await until('its end', () => one.value() === false);
  expect(told).toEqual([false, true, false]);
}

describeLive('a microphone with PulseAudio', ['pulseaudio', 'pactl', 'parec'], () => {
  test('is in use while a program records from it, and not for meters or monitors', async () => {
    const socket = join(stage.folder, 'native');
    const run = createRunTool({ PATH: process.env['PATH'] ?? '', PULSE_SERVER: `unix:${socket}` });
    await stage.service(
      'pulseaudio',
      [
        '-n',
        '--daemonize=no',
        '--use-pid-file=no',
        '--exit-idle-time=-1',
        '-L',
        `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
        '-L',
        'module-null-source source_name=microphone',
        '-L',
        'module-null-sink sink_name=speaker',
      ],
      { XDG_RUNTIME_DIR: stage.folder },
      async () => (await run('pactl', ['info'])).ok,
    );
    await records({ PULSE_SERVER: `unix:${socket}` });
  });

  test('is missing without a sound server, and none is started for it', async () => {
    const env = { XDG_RUNTIME_DIR: stage.folder };
    const one = microphoneSource(stage.machine(env)).start(() => {});
    await pause(200);
    expect([one.value(), one.state()]).toEqual([null, 'missing']);
    one.dispose();
  });
});

describeLive(
  'a microphone with PipeWire',
  ['pipewire', 'wireplumber', 'pipewire-pulse', 'pactl', 'parec', 'dbus-daemon'],
  () => {
    test('is in use while a program records from it, and not for meters or monitors', async () => {
      const env = { XDG_RUNTIME_DIR: stage.folder, DBUS_SESSION_BUS_ADDRESS: await stage.bus('session') };
      const run = createRunTool({ PATH: process.env['PATH'] ?? '', ...env });
      const says = async (about: readonly string[], word: string): Promise<boolean> => {
        const result = await run('pactl', about);
        return result.ok && result.out.includes(word);
      };
      // Late, as on a busy machine: without it WirePlumber gives up for good, and no stream ever records.
      await stage.service('sh', ['-c', 'sleep 0.5; exec pipewire'], env, () =>
        isListening(join(stage.folder, 'pipewire-0')),
      );
      await stage.service('pipewire-pulse', [], env, () => says(['info'], 'PipeWire'));
      await stage.service('wireplumber', [], env, () => says(['list', 'clients'], '"WirePlumber"'));
      await run('pactl', ['load-module', 'module-null-sink', 'sink_name=speaker']);
      const virtual = [
        'media.class=Audio/Source/Virtual',
        'sink_name=microphone',
        'channel_map=front-left,front-right',
      ];
      await run('pactl', ['load-module', 'module-null-sink', ...virtual]);
      await until('both devices', async () => {
        const list = await run('pactl', ['list', 'short', 'sources']);
        return list.ok && list.out.includes('speaker.monitor') && /\bmicrophone\b/.test(list.out);
      });
      await records({ ...env, PULSE_SERVER: `unix:${stage.folder}/pulse/native` });
    });
  },
);

describeLive('a camera', [], () => {
  const folders = (refcnt: string | null): KernelFolders => {
    const devices = join(stage.folder, 'dev');
    const drivers = join(stage.folder, 'drivers');
    mkdirSync(devices);
    writeFileSync(join(devices, 'video0'), '');
    mkdirSync(join(drivers, 'video0/device/driver'), { recursive: true });
    const module = join(stage.folder, 'module');
    mkdirSync(module);
    if (refcnt !== null) writeFileSync(join(module, 'refcnt'), refcnt);
    symlinkSync(module, join(drivers, 'video0/device/driver/module'));
    return { devices, drivers, processes: '/proc' };
  };
  const look = async (where: KernelFolders): Promise<boolean | null | string> => {
    const one = cameraSource(stage.machine({}), where).start(() => {});
    source = one;
    let waited = 0;
    while (one.state() === 'missing' && waited < 40) {
      await pause(50);
      waited += 1;
    }
    one.dispose();
    return one.state() === 'working' ? one.value() : one.state();
  };

  test('is in use while a process (this one) has its device open, by the real /proc', async () => {
    const where = folders(null);
    expect(await look(where)).toBe(false);
    const file = openSync(join(where.devices, 'video0'), 'r');
    expect(await look(where)).toBe(true);
    closeSync(file);
    expect(await look(where)).toBe(false);
  });

  test('is not looked for among the processes while its driver is unused', async () => {
    const where = folders('0\n');
    const file = openSync(join(where.devices, 'video0'), 'r');
    expect(await look(where)).toBe(false);
    closeSync(file);
  });

  test('is missing where there is none', async () => {
    expect(await look({ devices: stage.folder, drivers: stage.folder, processes: '/proc' })).toBe('missing');
  });
});

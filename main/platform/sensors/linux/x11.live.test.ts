/** Says how full screen and dunst's pause are read, with a real X server, window manager and window. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSense, type Sense } from '../sense';
import type { Source } from '../source';
import { createStage, describeLive, hasOwner, realClock, type Stage, until } from '../test/live';
import { doNotDisturbSources } from './doNotDisturb';
import { fullScreenSources } from './fullScreen';

let stage: Stage;
let env: Record<string, string>;
let senses: Sense[];

/** An X server that admits only who has the cookie. */
async function startServer(): Promise<{ readonly end: () => void }> {
  const authority = join(stage.folder, 'authority');
  const field = (data: Buffer): Buffer => {
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    return Buffer.concat([size, data]);
  };
  const fields = [hostname(), '', 'MIT-MAGIC-COOKIE-1'].map((text) => field(Buffer.from(text)));
  writeFileSync(authority, Buffer.concat([Buffer.from([1, 0]), ...fields, field(Buffer.alloc(16, 0x5a))]));
  const { display, end } = await stage.screen('-auth', authority);
  env = { DISPLAY: display, XAUTHORITY: authority };
  return { end };
}

beforeEach(() => {
  stage = createStage();
  senses = [];
});
afterEach(async () => {
  for (const sense of senses) sense.dispose();
  await stage.end();
});

function start(sources: readonly Source<boolean>[]): Sense & { changes(): number } {
  let changes = 0;
  const sense = createSense('full-screen', sources, realClock.now, () => {
    changes += 1;
  });
  senses.push(sense);
  return { ...sense, changes: () => changes };
}

describeLive('full screen on X11', ['Xvfb', 'openbox', 'xev', 'xdotool', 'wmctrl'], () => {
  const xdotool = (...args: string[]): string =>
    execFileSync('xdotool', args, { env: { ...process.env, ...env }, encoding: 'utf8' }).trim();
  const openWindow = async (name: string): Promise<string> => {
    stage.start('xev', ['-name', name], env);
    await until(`the window ${name}`, () => {
      try {
        return xdotool('search', '--name', `^${name}$`) !== '';
      } catch {
        return false;
      }
    });
    const window = xdotool('search', '--name', `^${name}$`).split('\n')[0] ?? '';
    xdotool('windowactivate', '--sync', window);
    return window;
  };

  test('follows the active window: filled, another one in front, back, closed', async () => {
    await startServer();
    await stage.windowManager(env);
    const sense = start(fullScreenSources(stage.machine(env)));
    await until('the server is heard', () => sense.health().state === 'working');
    expect(sense.read()).toBe(false);

    const film = await openWindow('film');
    expect(sense.read()).toBe(false);
    execFileSync('wmctrl', ['-i', '-r', film, '-b', 'add,fullscreen'], { env: { ...process.env, ...env } });
    await until('full screen', () => sense.read() === true);
    const note = await openWindow('note');
    await until('a small window in front', () => sense.read() === false);
    xdotool('windowactivate', '--sync', film);
    await until('the film again', () => sense.read() === true);
    xdotool('windowactivate', '--sync', note);
    await until('the note again', () => sense.read() === false);
    xdotool('windowactivate', '--sync', film);
    await until('the film once more', () => sense.read() === true);
    xdotool('windowclose', film);
    await until('the film is closed', () => sense.read() === false);
    // From not known to no, and five times between yes and no.
    expect([sense.changes(), sense.health().state]).toEqual([7, 'working']);
  });

  test('is missing without the cookie, and when the server goes', async () => {
    const server = await startServer();
    await stage.windowManager(env);
    const stranger = start(fullScreenSources(stage.machine({ ...env, XAUTHORITY: '/dev/null' })));
    const sense = start(fullScreenSources(stage.machine(env)));
    await until('the server is heard', () => sense.health().state === 'working');
    expect([stranger.read(), stranger.health().state]).toEqual([null, 'missing']);
    server.end();
    await until('it is gone', () => sense.health().state === 'missing');
    expect(sense.read()).toBeNull();
  });

  test('is missing on Wayland, and says why', () => {
    const sense = start(fullScreenSources(stage.machine({ DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' })));
    expect(sense.health()).toMatchObject({
      state: 'missing',
      by: 'Wayland tells no program of other windows',
    });
  });
});

describeLive('do-not-disturb of dunst', ['Xvfb', 'dbus-daemon', 'dunst', 'dunstctl'], () => {
  test('is read from a real dunst: loud, paused, loud', async () => {
    await startServer();
    const all = { ...env, DBUS_SESSION_BUS_ADDRESS: await stage.bus('session') };
    const machine = stage.machine(all);
    const sense = start(doNotDisturbSources(machine));
    await stage.service('dunst', ['-conf', '/dev/null'], all, () =>
      hasOwner(machine.session, 'org.freedesktop.Notifications'),
    );
    await until('loud', () => sense.read() === false);
    expect(sense.health().by).toBe('dunst paused');
    stage.start('dunstctl', ['set-paused', 'true'], all);
    await until('paused', () => sense.read() === true);
    stage.start('dunstctl', ['set-paused', 'false'], all);
    await until('loud again', () => sense.read() === false);
  });
});

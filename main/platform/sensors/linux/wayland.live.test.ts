/** Says how idle time is read on Wayland, with a real compositor, a real swayidle and real key presses. */
import { chownSync, readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seconds } from '../../../domain/time';
import { createStage, describeLive, realClock, type Stage, until } from '../test/live';
import { linuxIdle } from './idle';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.end());

const nobody = 65534;

/** sway refuses to run as root, as tests do in some containers: then it runs as nobody. */
function startSway(env: Record<string, string>): ReturnType<Stage['start']> {
  const command = ['sway', '-c', '/dev/null'];
  if (process.getuid?.() !== 0) return stage.start('sway', command.slice(1), env);
  chownSync(stage.folder, nobody, nobody);
  return stage.start(
    'setpriv',
    [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', ...command],
    env,
  );
}

describeLive('idle time on Wayland', ['sway', 'swayidle', 'wtype'], () => {
  test('grows while nobody types and falls to a second at a key', async () => {
    const runtime = { XDG_RUNTIME_DIR: stage.folder };
    const headless = {
      ...runtime,
      WLR_BACKENDS: 'headless',
      WLR_LIBINPUT_NO_DEVICES: '1',
      WLR_RENDERER: 'pixman',
    };
    const sway = startSway(headless);
    const sockets = (): string[] => readdirSync(stage.folder).filter((name) => /^wayland-\d+$/.test(name));
    await until(
      () => `a compositor: ${sway.output()}`,
      () => sockets().length === 1,
    );
    const env = { ...runtime, WAYLAND_DISPLAY: sockets()[0] ?? '', XDG_CURRENT_DESKTOP: 'sway' };
    const press = () => stage.start('wtype', ['x'], env);
    const idle = linuxIdle(stage.machine(env), false);
    const now = (): number => {
      const reading = idle.read();
      return typeof reading === 'number' ? reading : -1;
    };
    press();
    await until('swayidle', () => idle.health().state === 'working');
    await until('stillness', () => now() >= seconds(3));
    const before = now();
    const at = realClock.mono();
    await until('a second more', () => now() >= before + 1000);
    expect(realClock.mono() - at).toBeGreaterThanOrEqual(990);
    press();
    await until('a key', () => now() === seconds(1));
    idle.dispose();
  });

  test('is not known where swayidle finds no compositor', async () => {
    const env = {
      XDG_RUNTIME_DIR: stage.folder,
      WAYLAND_DISPLAY: 'wayland-none',
      XDG_CURRENT_DESKTOP: 'KDE',
    };
    const idle = linuxIdle(stage.machine(env), false);
    await until('its end', () => idle.health().state === 'unsure');
    expect(idle.read()).toBeNull();
    idle.dispose();
  });
});

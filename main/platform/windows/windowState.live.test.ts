/** Says what a window manager makes of a window when it is asked, with a real X server, window manager and window. */
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStage, describeLive, realClock, type Stage, until } from '../sensors/test/live';
import { demandNoAttention } from './attention';
import { leaveTaskBar } from './taskBar';

let stage: Stage;
const log = { note: vi.fn(), trouble: vi.fn() };

beforeEach(async () => {
  stage = createStage();
  log.trouble.mockClear();
  const { display } = await stage.screen();
  vi.stubEnv('DISPLAY', display);
  await stage.windowManager({ DISPLAY: display });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await stage.end();
});

const tool = (name: string, ...args: string[]): string =>
  execFileSync(name, args, { env: process.env, encoding: 'utf8' }).trim();

/** The same, where it may find nothing yet. */
function said(name: string, ...args: string[]): string {
  try {
    return tool(name, ...args);
  } catch {
    return '';
  }
}

/** A window of another program, as Electron would hand out ours. */
async function open(name: string) {
  stage.start('xev', ['-name', name], { DISPLAY: process.env['DISPLAY'] ?? '' });
  const line = new RegExp(`^(0x\\w+) .* ${name}$`, 'm');
  await until(`the window ${name}`, () => line.test(said('wmctrl', '-l')));
  const id = line.exec(said('wmctrl', '-l'))?.[1] ?? '';
  const handle = Buffer.alloc(4);
  handle.writeUInt32LE(Number(id));
  return { getNativeWindowHandle: () => handle, state: () => tool('xprop', '-id', id, '_NET_WM_STATE') };
}

describeLive('the state of a window on X11', ['Xvfb', 'openbox', 'xev', 'wmctrl', 'xprop'], () => {
  test('attention that comes to be demanded is demanded no more, and all else stays', async () => {
    const asked = await open('asked');
    await open('in front');
    const done = demandNoAttention(asked, realClock, log);
    tool('wmctrl', '-r', 'asked', '-b', 'add,above');
    tool('wmctrl', '-r', 'asked', '-b', 'add,demands_attention');
    await done;
    await until('the demand to be gone', () => !asked.state().includes('DEMANDS_ATTENTION'));
    expect(asked.state()).toContain('_NET_WM_STATE_ABOVE');
    expect(log.trouble).not.toHaveBeenCalled();
  });

  test('a window leaves the task bar once the window manager has it', async () => {
    const shown = await open('shown');
    await leaveTaskBar(shown, realClock, log);
    await until('it to be left', () => shown.state().includes('_NET_WM_STATE_SKIP_TASKBAR'));
    expect(log.trouble).not.toHaveBeenCalled();
  });

  test('without an X server it is told of, and nothing is thrown', async () => {
    vi.stubEnv('DISPLAY', ':4711');
    await demandNoAttention({ getNativeWindowHandle: () => Buffer.alloc(4) }, realClock, log);
    expect(log.trouble).toHaveBeenCalledOnce();
  });
});

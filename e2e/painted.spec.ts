// No window is blank: at the very moment a window is shown, the screen already has its page (renderer/painted.ts tells
// when). The picture is taken of the X window itself while the main process stands still.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { WindowName } from '../main/bridge/windows';
import { expect, minutes, type RunningApp, test } from './fixtures';

/** From here on each window that comes is taken a picture of as it is shown, into `folder`, by its name and how often it came. */
async function photographShows(app: RunningApp, folder: string): Promise<void> {
  await app.electron.evaluate(({ app: electronApp, BrowserWindow }, where) => {
    const { execFileSync: runNow } = process.getBuiltinModule('node:child_process');
    const times = new Map<string, number>();
    const watch = (window: Electron.BrowserWindow): void => {
      window.on('show', () => {
        const name = new URL(window.webContents.getURL()).searchParams.get('window') ?? 'none';
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        const id = window.getNativeWindowHandle().readUInt32LE(0);
        // Until the window manager has it on the screen there is nothing to take; 2 s at most.
        const take = `for n in $(seq 100); do import -window ${id} '${where}/${name}-${time}.png' 2>/dev/null && exit; sleep 0.02; done; exit 1`;
        runNow('bash', ['-c', take]);
      });
    };
    for (const window of BrowserWindow.getAllWindows()) watch(window);
    electronApp.on('browser-window-created', (_event, window) => watch(window));
  }, folder);
}

/** How many colours a picture has: a blank window has one, and a few more where it has an edge. */
const coloursIn = (file: string): number =>
  Number(execFileSync('identify', ['-format', '%k', file], { encoding: 'utf8', stdio: 'pipe' }));

for (const theme of ['light', 'dark'] as const) {
  test(`every window has its page on the screen when it is shown, ${theme}`, async ({ profile }, info) => {
    const app = await profile.launch({ settings: { theme } });
    mkdirSync(info.outputDir, { recursive: true });
    await photographShows(app, info.outputDir);
    const others: readonly Exclude<WindowName, 'break'>[] = ['settings', 'today', 'help', 'welcome'];
    for (const name of others) {
      await app.act({ do: 'open', window: name });
      await expect.poll(() => coloursOf(info.outputPath(`${name}-1.png`))).toBeGreaterThan(40);
    }
    // Cold, and a second time.
    for (const time of [1, 2]) {
      await app.advance(minutes(31));
      await expect.poll(() => coloursOf(info.outputPath(`break-${time}.png`))).toBeGreaterThan(40);
      await app.act({ do: 'stood-up' });
      await app.advance(minutes(10));
    }
  });
}

/** The colours of a picture that may not be there yet: none then. */
function coloursOf(file: string): number {
  try {
    return coloursIn(file);
  } catch {
    return 0;
  }
}

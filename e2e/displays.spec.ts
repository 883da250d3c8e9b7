// Several displays: the break window comes to the one where the person works, and none is lost with a display.

import type { Rectangle } from 'electron';
import { expect, minutes, type RunningApp, test } from './fixtures';
import { left, openTwoDisplays, right } from './twoDisplays';

function boundsOf(app: RunningApp, page: string): Promise<Rectangle | undefined> {
  return app.electron.evaluate(
    ({ BrowserWindow }, name) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible() && window.webContents.getURL().endsWith(`?window=${name}`))
        ?.getBounds(),
    page,
  );
}

function isInside(window: Rectangle | undefined, display: Rectangle): boolean {
  return (
    window !== undefined &&
    window.x >= display.x &&
    window.y >= display.y &&
    window.x + window.width <= display.x + display.width &&
    window.y + window.height <= display.y + display.height
  );
}

test('the break window comes to the display with the pointer, and moves when that is unplugged', async ({
  profile,
}, info) => {
  const displays = await openTwoDisplays();
  try {
    const app = await profile.launch({ env: { DISPLAY: displays.name } });
    // After the start, when the app has no window yet: where the pointer was then is of no use.
    displays.movePointer(1600, 300);
    await app.advance(minutes(30) + 15);
    await app.window('break');
    const where = (display: Rectangle) =>
      expect.poll(async () => isInside(await boundsOf(app, 'break'), display)).toBe(true);
    await where(right);
    displays.screenshot(info.outputPath('right.png'));
    displays.unplugRight();
    await where(left);
    displays.screenshot(info.outputPath('left.png'));
    // The next one is on the display that is left.
    await app.act({ do: 'later', minutes: null });
    await expect.poll(() => app.openWindows()).toBe(0);
    displays.movePointer(200, 300);
    await app.advance(minutes(5) + 20);
    await where(left);
  } finally {
    await displays.close();
  }
});

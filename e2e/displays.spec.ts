// Several displays: the break window comes to the one where the person works, and none is lost with a display.

import type { Rectangle } from 'electron';
import { expect, minutes, type RunningApp, test } from './fixtures';
import { left, openTwoDisplays, right } from './twoDisplays';

const boundsInSight = async (app: RunningApp): Promise<Rectangle | null> =>
  (await app.placeInSight())?.bounds ?? null;

function isInside(window: Rectangle | null, display: Rectangle): boolean {
  return (
    window !== null &&
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
    const comesTo = async (display: Rectangle): Promise<void> => {
      // While the app has no window: where the pointer was when it had one, or at its start, is of no use.
      displays.movePointer(display.x + 300, display.y + 300);
      await app.advance(minutes(31));
      await app.window('break');
      await expect.poll(async () => isInside(await boundsInSight(app), display)).toBe(true);
    };
    const answer = async (): Promise<void> => {
      await app.act({ do: 'stood-up' });
      await expect.poll(() => app.openWindows()).toBe(0);
    };
    await comesTo(right);
    await answer();
    await comesTo(left);
    await answer();
    await comesTo(right);
    displays.screenshot(info.outputPath('right.png'));
    displays.unplugRight();
    await expect.poll(async () => isInside(await boundsInSight(app), left)).toBe(true);
    displays.screenshot(info.outputPath('left.png'));
    await answer();
    await comesTo(left);
  } finally {
    await displays.close();
  }
});

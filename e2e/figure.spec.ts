// The moving figure: painted on a canvas, it looks as the drawing under it, and nothing of its page runs on for ever.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, minutes, test } from './fixtures';

/** How many pixels of two pictures differ by more than a tenth. */
function pixelsApart(one: string, other: string): number {
  const { stderr } = spawnSync('compare', ['-metric', 'AE', '-fuzz', '10%', one, other, 'null:'], {
    encoding: 'utf8',
  });
  return Number(stderr.trim().split(' ')[0]);
}

test('each movement is painted as it is drawn, at every scale of screens', () => {
  const tool = resolve(import.meta.dirname, '../tools/figure/compare.mjs');
  const { status, stdout } = spawnSync(process.execPath, [tool], { encoding: 'utf8' });
  expect(status, stdout).toBe(0);
});

for (const scale of [1, 2, 3]) {
  test(`the sheet lies exactly over the drawing, at ${scale}x`, async ({ profile }, info) => {
    const app = await profile.launch({ args: [`--force-device-scale-factor=${scale}`] });
    await app.advance(minutes(30) + 15);
    const page = await app.window('break');
    await expect(page.locator('.figure-sheet')).toBeVisible();
    await app.act({ do: 'stretch' });
    // Into position, where it stays.
    await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
    await page.waitForTimeout(6000);
    await expect(page.locator('.figure-sheet')).toBeVisible();
    const picture = async (name: string): Promise<string> => {
      const path = info.outputPath(`${name}.png`);
      writeFileSync(path, await page.locator('.dome-place').screenshot());
      return path;
    };
    const painted = await picture('painted');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.figure-sheet')).toHaveCount(0);
    const drawn = await picture('drawn');
    expect(pixelsApart(painted, drawn)).toBeLessThan(200 * scale);
    const endless = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY).length,
    );
    expect(endless).toBe(0);
  });
}

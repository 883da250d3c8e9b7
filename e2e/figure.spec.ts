// The moving figure: painted on a canvas, it looks as the drawing under it, and nothing of its page runs on for ever.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, minutes, test } from './fixtures';

/** How many pixels of two pictures differ by more than a tenth. */
function pixelsApart(one: string, other: string): number {
  const { stderr } = spawnSync('compare', ['-metric', 'AE', '-fuzz', '10%', one, other, 'null:'], {
    encoding: 'utf8',
  });
  return Number(stderr.trim().split(' ')[0]);
}

async function picture(page: Page, path: string): Promise<string> {
  writeFileSync(path, await page.locator('.dome-place').screenshot());
  return path;
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
    const painted = await picture(page, info.outputPath('painted.png'));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.figure-sheet')).toHaveCount(0);
    const drawn = await picture(page, info.outputPath('drawn.png'));
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

test('the close-up of the tilt lies exactly over its drawing', async ({ profile }, info) => {
  const app = await profile.launch({ args: ['--force-device-scale-factor=2'] });
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await app.act({ do: 'stretch' });
  await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
  await app.advance(24);
  await expect(page.locator('.tilt-lens > g.on-sheet')).toBeAttached();
  // The close-up goes on by the page's own clock: after the third tilt, 8.4 s, it stays.
  await page.waitForTimeout(9500);
  const painted = await picture(page, info.outputPath('painted.png'));
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.on-sheet')).toHaveCount(0);
  const drawn = await picture(page, info.outputPath('drawn.png'));
  expect(pixelsApart(painted, drawn)).toBeLessThan(400);
});

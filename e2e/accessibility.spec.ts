// Every window, looked at by axe, in light and dark.

import { AxeBuilder } from '@axe-core/playwright';
import type { WindowName } from '../main/bridge/windows';
import { expect, minutes, test } from './fixtures';

const windows: readonly Exclude<WindowName, 'break'>[] = ['settings', 'today', 'help'];

for (const theme of ['light', 'dark'] as const) {
  for (const name of windows) {
    test(`${name}, ${theme}: axe finds nothing`, async ({ profile }) => {
      const app = await profile.launch({ settings: { theme } });
      await app.advance(minutes(12));
      await app.act({ do: 'open', window: name });
      const page = await app.window(name);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.screenshot({ path: `test-results/${name}-${theme}.png` });
      // The page can't open tabs for axe in Electron, hence the legacy mode.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test(`break, ${theme}: axe finds nothing in the prompt, the set-up, the hold and the end`, async ({
    profile,
  }) => {
    const app = await profile.launch({ settings: { theme } });
    await app.advance(minutes(30) + 15);
    const page = await app.window('break');
    const look = async (state: string): Promise<void> => {
      await page.screenshot({ path: `test-results/break-${state}-${theme}.png` });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(
        violations.map(({ id, nodes }) => `${state} ${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
    };
    await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
    // Its colours are judged once it has faded in.
    await page.evaluate(() =>
      Promise.all(
        document
          .getAnimations()
          .filter((one) => one.effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
          .map((one) => one.finished),
      ),
    );
    await look('prompt');
    await app.act({ do: 'stretch' });
    await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
    await look('set-up');
    // Someone new has 15 s to set up, 10.2 s of tilts and 3.5 s to move.
    await app.advance(34);
    await expect(page.locator('[aria-current="step"]')).toHaveText('Hold');
    await look('hold');
    await app.advance(minutes(2));
    await expect(page.getByRole('heading', { name: 'Both sides done' })).toBeVisible();
    await look('done');
  });
}

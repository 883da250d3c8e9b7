// A break window that is asked for by hand comes with its first frame, which is drawn before its script runs: its script finds
// nothing in it that it would draw otherwise, and takes it over.

import type { Settings } from '../main/domain/settings';
import { expect, minutes, type RunningApp, test } from './fixtures';

/** Notes what pages say in their console from now on; gives what it was. */
async function listenToPages(app: RunningApp): Promise<() => Promise<readonly string[]>> {
  await app.inMain(({ app: electron }) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    electron.on('web-contents-created', (_event, contents) =>
      contents.on('console-message', (_told, _level, message) => said.push(message)),
    );
  }, null);
  return () => app.inMain(() => Reflect.get(globalThis, 'said') as string[], null);
}

const cases: Readonly<Record<string, Partial<Settings>>> = {
  'as it is set at first': {},
  'in Arabic, dark, with large text': { language: 'ar', theme: 'dark', textScale: 200 },
  'with still pictures': { motion: 'reduced' },
};

for (const [name, settings] of Object.entries(cases)) {
  test(`a break window that comes with its first frame becomes live, ${name}`, async ({ profile }) => {
    const app = await profile.launch({ settings });
    const said = await listenToPages(app);
    await app.advance(minutes(10));
    for (const _time of ['first', 'later']) {
      await app.act({ do: 'stretch' });
      await expect.poll(() => app.placeInSight()).not.toBeNull();
      const page = await app.window('break');
      // Else it was drawn by the page's own script.
      await expect(page.locator('script[data-page]')).toHaveCount(1);
      await expect(page).toHaveTitle(await page.locator('h1').innerText());
      // Its keys act once it is live, and was seen for a second.
      await expect
        .poll(async () => {
          // It may go while the key is on its way.
          await page.keyboard.press('Escape').catch(() => undefined);
          return app.openWindows();
        })
        .toBe(0);
    }
    expect(await said()).toEqual([]);
    expect(await app.quit()).toBe(0);
  });
}

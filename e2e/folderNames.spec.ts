// The package in folders of any name: every window finds its files, and what starts at login names the program.

import { expect, test } from '@playwright/test';
import en from '../assets/locales/en.json' with { type: 'json' };
import { closeNotifications, visibleWindowNames } from './desktop';
import { ordinaryUser } from './ordinaryUser';
import { copyPackage } from './packageCopy';
import { createPackagedProfile } from './packaged';
import { clickTrayMenu, openFromTray, trayItemCount } from './tray';

for (const name of ['50% off', 'a^b', 'a|b', '100%25 fit', 'a#b?c', 'Zwölf «قعود»']) {
  test(`installed in a folder named "${name}" the windows open`, async () => {
    const copy = copyPackage(name);
    const profile = createPackagedProfile(ordinaryUser());
    try {
      const app = profile.start({ program: copy.program });
      await expect.poll(trayItemCount, { timeout: 15_000 }).toBe(1);
      // A window is shown once its page has drawn: a blank one would not be.
      for (const window of ['today', 'settings'] as const) {
        await openFromTray(window);
        await expect
          .poll(() => visibleWindowNames().some((title) => title.startsWith(en.tray[window])), {
            timeout: 15_000,
          })
          .toBe(true);
      }
      await clickTrayMenu(en.tray.quit);
      expect(await app.ended).toBe(0);
      expect(profile.log()).not.toMatch(/trouble|refused/);
    } finally {
      await profile.dispose();
      copy.remove();
      closeNotifications();
    }
  });
}

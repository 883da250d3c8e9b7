// When a page of the app can be used: what comes with its first frame has a script of its own only later, and until then its
// buttons do nothing.

import type { Page } from '@playwright/test';

/** Waits until React has the page. */
export async function isLive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.getElementById('window') ?? {}).some((key) => key.startsWith('__reactContainer')),
  );
}

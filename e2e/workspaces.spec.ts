// Virtual desktops: a window that is open on one of them comes to the one that is looked at when it is asked for.

import { desktopOf, lookAtDesktop, visibleWindowNames } from './desktop';
import { expect, test } from './fixtures';

test('settings that are open on another virtual desktop are brought from there', async ({ profile }) => {
  lookAtDesktop(0, 2);
  try {
    const app = await profile.launch();
    await app.act({ do: 'open', window: 'settings' });
    await app.window('settings');
    await expect.poll(() => desktopOf('Settings')).toBe(0);
    lookAtDesktop(1, 2);
    await expect.poll(visibleWindowNames).not.toContain('Settings – Psoas Pause');
    await app.act({ do: 'open', window: 'settings' });
    await expect.poll(() => desktopOf('Settings')).toBe(1);
    await expect.poll(visibleWindowNames).toContain('Settings – Psoas Pause');
  } finally {
    lookAtDesktop(0, 1);
  }
});

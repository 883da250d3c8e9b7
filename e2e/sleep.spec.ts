// The packaged app through a sleep of the machine: the time away is a break, and no prompt waits at the waking.

import { setTimeout as pause } from 'node:timers/promises';
import { test as base, expect } from '@playwright/test';
import { closeNotifications, nudgePointer, systemSleep } from './desktop';
import { createPackagedProfile, type PackagedProfile } from './packaged';
import { trayItemCount } from './tray';

const test = base.extend<{ profile: PackagedProfile }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profile: async ({}, use) => {
    const profile = createPackagedProfile();
    try {
      await use(profile);
    } finally {
      await profile.dispose();
      closeNotifications();
    }
  },
});

test('a sleep of some minutes ends the bout and is no sitting, and no prompt waits at the waking', async ({
  profile,
}) => {
  const typing = setInterval(nudgePointer, 500);
  try {
    const app = profile.start({ speed: 60 });
    await expect.poll(trayItemCount, { timeout: 15_000 }).toBe(1);
    await expect.poll(profile.journal, { timeout: 15_000 }).toContain('bout-started');
    await systemSleep(true);
    // What sleep does to a program: nothing of it runs, and the clock goes on. Three seconds are three minutes here.
    app.child.kill('SIGSTOP');
    await pause(3000);
    app.child.kill('SIGCONT');
    await systemSleep(false);
    await expect
      .poll(() => profile.journal().filter((type) => type.startsWith('bout-')), { timeout: 15_000 })
      .toEqual(['bout-started', 'bout-ended', 'bout-started']);
    expect(profile.journal()).not.toContain('prompted');
  } finally {
    clearInterval(typing);
  }
});

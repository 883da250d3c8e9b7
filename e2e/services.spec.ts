// A desktop without some of its services: the prompt still comes, and the windows can be reached.

import { systemSleep, visibleWindowNames } from './desktop';
import { expect, minutes, test } from './fixtures';

/** A bus that nobody answers on: neither notifications nor a tray. */
const noBus = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };

test('without a notification service the window comes, whatever the style', async ({ profile }) => {
  const app = await profile.launch({
    settings: { promptStyle: 'notification' },
    env: noBus,
    withoutTray: true,
  });
  await app.advance(minutes(30) + 15);
  await app.window('break');
  await expect.poll(visibleWindowNames, { timeout: 15_000 }).toContain('Time for a break');
  expect(profile.log()).toContain('the window is opened instead');
});

test('with a notification service and that style no window comes of itself', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'notification' } });
  await app.advance(minutes(30) + 15);
  expect((await app.state()).activity.doing).toBe('prompted');
  expect(await app.openWindows()).toBe(0);
  await app.act({ do: 'stretch' });
  await app.window('break');
});

test('without a tray the second start opens the window', async ({ profile }) => {
  const app = await profile.launch({ real: true, env: noBus, withoutTray: true });
  const second = await profile.launchAgain({ real: true, env: noBus, withoutTray: true });
  expect(await second.exited).toBe(0);
  await app.window('today');
});

test('sleep and waking reach the app through logind', async ({ profile }) => {
  await profile.launch({ real: true });
  await expect.poll(profile.log).toContain('started');
  await expect(async () => {
    await systemSleep(true);
    await systemSleep(false);
    expect(profile.log()).toMatch(/machine: suspended[\s\S]*machine: resumed/);
  }).toPass({ timeout: 10_000 });
});

// What outlives the app: settings, the bout that runs, a pause; and files that were damaged.

import { readdirSync } from 'node:fs';
import { closedNotifications, notificationsShown } from './desktop';
import { expect, minutes, test } from './fixtures';
import { clickTrayMenu, trayLabels } from './tray';

test('settings changed in the window hold at once and survive a restart', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  const refused = await page.evaluate(() => globalThis.psoasPause?.changeSettings({ sittingLimit: 45 }));
  expect(refused).toEqual({ refused: [] });
  await app.advance(minutes(24) + 10);
  await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 24 min, break in 21');
  await app.quit();
  const again = await profile.launch({ args: [`--begin=${await noon()}`] });
  await again.advance(20);
  await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 0 min, break in 45');
});

/** Later on the same scripted day. */
async function noon(): Promise<number> {
  return new Date(2026, 2, 2, 12).getTime();
}

test('killed and started again within five minutes, the bout goes on', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(20));
  const now = await app.now();
  await app.kill();
  const again = await profile.launch({ args: [`--begin=${now + 120_000}`] });
  await again.advance(20);
  await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 22 min, break in 8');
  expect(profile.entries().map((entry) => entry.type)).toEqual([
    'watching-started',
    'bout-started',
    'watching-started',
  ]);
});

test('started again after an hour, the bout ended when the person was last seen', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(20));
  const now = await app.now();
  await app.quit();
  const again = await profile.launch({ args: [`--begin=${now + 3_600_000}`] });
  await again.advance(20);
  await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 0 min, break in 30');
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'bout-ended', by: 'end', sittingSeconds: 1200 }),
  );
});

test('a pause survives a restart', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(5));
  await clickTrayMenu('Pause', '2 hours, until 11:05');
  await expect.poll(async () => (await trayLabels())[0]).toBe('Paused until 11:05');
  const now = await app.now();
  await app.quit();
  await profile.launch({ args: [`--begin=${now + 60_000}`] });
  await expect.poll(async () => (await trayLabels())[0]).toBe('Paused until 11:05');
});

test('a damaged settings file is put aside and told of; the app starts', async ({ profile }) => {
  profile.write('settings.json', '{"version":1,"sittingLimit":45,');
  await profile.launch();
  await expect
    .poll(trayLabels)
    .toContain(
      'The settings file could not be read and has been put aside. All settings have their defaults.',
    );
  await expect.poll(notificationsShown).toBe(1);
  expect(closedNotifications()[0]?.body).toBe(
    'The settings file could not be read and has been put aside. All settings have their defaults.',
  );
  expect(readdirSync(profile.folder).filter((name) => name.startsWith('settings.damaged'))).toHaveLength(1);
});

test('a torn state file costs the running bout, not the app', async ({ profile }) => {
  profile.write('state.json', '{"version":1,"act');
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('started twice, the second start shows the window of the first', async ({ profile }) => {
  const app = await profile.launch({ real: true });
  const second = await profile.launchAgain({ real: true });
  expect(await second.exited).toBe(0);
  await app.window('today');
});

test('a page that hangs does not keep the app from ending', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'today' });
  const page = await app.window('today');
  await page.evaluate(() => {
    window.addEventListener('pagehide', () => {
      for (;;);
    });
    setTimeout(() => {
      for (;;);
    }, 0);
  });
  expect(await app.quit()).toBe(0);
  expect(profile.entries().at(-1)).toMatchObject({ type: 'watching-stopped' });
});

test('when it is given back nothing is left', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.window('break');
  await app.act({ do: 'stretch' });
  await app.act({ do: 'open', window: 'today' });
  await app.window('today');
  expect(await app.disposeAndCount()).toEqual([]);
  expect(await app.waiting()).toBe(0);
});

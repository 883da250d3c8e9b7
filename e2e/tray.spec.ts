// The tray: what it says in words, and that everything can be done from it.

import { screenshot } from './desktop';
import { expect, minutes, test } from './fixtures';
import { clickTrayMenu, restartPanel, trayItem, trayItemCount, trayLabels, trayMenuItem } from './tray';

test('it says how long the sit is and when the break comes', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(24) + 10);
  await expect
    .poll(trayLabels)
    .toEqual([
      'Sitting 24 min, break in 6',
      '---',
      'Start a break now',
      'I stood up',
      'I’m standing at my desk',
      'Pause',
      '---',
      'Settings',
      'Help and safety',
      '---',
      'Quit',
    ]);
  expect((await trayItem()).tooltip).toBe('Psoas Pause: Sitting 24\u00a0min, break in 6');
  screenshot('test-results/tray.png');
});

test('"I stood up" ends the bout at once', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(12));
  await clickTrayMenu('I stood up');
  await expect
    .poll(() => profile.entries())
    .toContainEqual(expect.objectContaining({ type: 'bout-ended', by: 'stood-up' }));
});

test('standing at the desk holds the prompts back until "I’m sitting again"', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(12));
  await clickTrayMenu('I’m standing at my desk');
  await expect.poll(async () => (await app.state()).activity.doing).toBe('standing');
  await app.advance(minutes(32));
  await expect.poll(async () => (await trayLabels())[0]).toBe('Standing 32 min');
  expect(await app.openWindows()).toBe(0);
  await clickTrayMenu('I’m sitting again');
  await expect.poll(async () => (await app.state()).activity.doing).toBe('sitting');
});

test('a pause has an end, says so, and can be ended', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(20));
  const items = (await trayMenuItem('Pause')).items.map((item) => item.label);
  expect(items).toEqual([
    '30 min, until 09:50',
    '1 hour, until 10:20',
    '2 hours, until 11:20',
    'Until tomorrow, 04:00',
    'Until I resume',
  ]);
  await clickTrayMenu('Pause', '1 hour, until 10:20');
  await expect.poll(async () => (await trayLabels())[0]).toBe('Paused until 10:20');
  await app.advance(minutes(30));
  expect(await app.openWindows()).toBe(0);
  await clickTrayMenu('Resume prompts');
  await app.advance(20);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('"I was still sitting" is there only while it applies, and joins the bouts', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(20));
  expect(await trayLabels()).not.toContain('I was still sitting');
  await app.set({ person: 'away' });
  await app.advance(minutes(7));
  await app.set({ person: 'reading' });
  await app.advance(30);
  await clickTrayMenu('I was still sitting');
  await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 27 min, break in 3');
  expect(await trayLabels()).not.toContain('I was still sitting');
});

test('the windows open from it, and "Quit" ends the app and its icon', async ({ profile }) => {
  const app = await profile.launch();
  await clickTrayMenu('Settings');
  await app.window('settings');
  await clickTrayMenu('Away');
  await app.window('today');
  await clickTrayMenu('Quit');
  expect(await app.exited).toBe(0);
  await expect.poll(trayItemCount).toBe(0);
  expect(profile.entries().at(-1)).toMatchObject({ type: 'watching-stopped' });
});

test('without an idle sensor it says what still ends a sit', async ({ profile }) => {
  const app = await profile.launch();
  await app.set({ idleSensor: false });
  await app.advance(minutes(8));
  await expect
    .poll(async () => (await trayLabels()).slice(0, 2))
    .toEqual([
      'Sitting 8 min, break in 22',
      'Input can’t be sensed here. Only lock, sleep and “I stood up” end a sit.',
    ]);
});

test('a panel that is started anew shows the icon and its menu again', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(3));
  await expect.poll(trayItemCount).toBe(1);
  await restartPanel();
  await expect(async () => expect(await trayItemCount()).toBe(1)).toPass({ timeout: 20_000 });
  await expect(async () => expect((await trayLabels())[0]).toBe('Sitting 3 min, break in 27')).toPass();
});

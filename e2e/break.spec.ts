// The break window against time and chance: a lock, a close and a crash while it is on its way, and who works on beside it.

import { isBreakTitle } from '../tools/lib/breakTitles.mjs';
import { notificationsShown, screenshot, visibleWindowNames } from './desktop';
import { expect, minutes, type RunningApp, test } from './fixtures';
import { openOtherWindow } from './otherWindow';
import { trayLabels } from './tray';

const breakIsSeen = (): boolean => visibleWindowNames().some(isBreakTitle);

/** The page of the break window, once it shows a button of that name. */
async function pageWith(app: RunningApp, button: RegExp) {
  await expect(async () => {
    const page = await app.window('break');
    await expect(page.getByRole('button', { name: button })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  return app.window('break');
}

test('a window that is still on its way when the screen locks is not shown over the lock', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  await app.advance(minutes(30) + 4);
  await expect
    .poll(async () => {
      await app.advance(1);
      return (await app.state()).activity.doing;
    })
    .toBe('prompted');
  // Its page has hardly begun to load.
  await app.event('locked');
  await pageWith(app, /Start/);
  for (let second = 0; second < 20; second += 1) {
    await app.advance(1);
    expect(breakIsSeen()).toBe(false);
  }
  await app.event('unlocked');
  await expect.poll(breakIsSeen).toBe(true);
});

test('a prompt that is answered while its window is on its way shows no window', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  await app.advance(minutes(30) + 4);
  await expect
    .poll(async () => {
      await app.advance(1);
      return (await app.state()).activity.doing;
    })
    .toBe('prompted');
  await app.act({ do: 'skip' });
  await expect.poll(() => app.openWindows()).toBe(0);
  expect(breakIsSeen()).toBe(false);
  expect(profile.log()).not.toContain('could not be shown');
});

test('asked for again within milliseconds of a close, the window comes', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  const page = await pageWith(app, /ready/);
  await page
    .evaluate(() => {
      void globalThis.psoasPause?.close('break');
      void globalThis.psoasPause?.command({ do: 'stretch' });
    })
    .catch(() => undefined);
  await expect.poll(() => page.isClosed()).toBe(true);
  await pageWith(app, /ready/);
  await expect.poll(breakIsSeen).toBe(true);
  expect(await app.openWindows()).toBe(1);
});

test('who clicks Start and types on in another window takes no break; the bout goes on', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.focus('break');
  await app.act({ do: 'stretch' });
  const page = await pageWith(app, /ready/);
  const other = await openOtherWindow('A letter');
  try {
    await app.set({ person: 'typing' });
    await app.advance(58);
    expect(profile.entries().filter((entry) => entry.type === 'guide-closed')).toEqual([]);
    await expect(page.getByText('Still working?')).toBeVisible();
    screenshot('test-results/still-working.png');
    await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 31 min');
    await app.advance(80);
    const closed = profile.entries().find((entry) => entry.type === 'guide-closed');
    expect(closed).toMatchObject({ held: { left: 0, right: 0 }, completed: false });
    expect(profile.entries()).toContainEqual(
      expect.objectContaining({ type: 'prompt-closed', outcome: 'abandoned' }),
    );
    expect(profile.entries().filter((entry) => entry.type === 'bout-ended')).toEqual([]);
    expect((await app.state()).activity.doing).toBe('sitting');
    await expect.poll(breakIsSeen).toBe(false);
  } finally {
    other.close();
  }
});

test('a prompt whose page dies comes again, the second time as a notification', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  await app.advance(minutes(30) + 15);
  await pageWith(app, /Start/);
  await app.crashPages();
  await pageWith(app, /Start/);
  await expect.poll(breakIsSeen).toBe(true);
  expect(notificationsShown()).toBe(0);
  await app.crashPages();
  await expect.poll(notificationsShown).toBe(1);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('a prompt whose page dies again and again, drawn or not, comes as a notification, once', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  await app.advance(minutes(30) + 15);
  await expect
    .poll(async () => {
      await app.crashPages();
      return notificationsShown();
    })
    .toBe(1);
  await expect.poll(() => app.openWindows()).toBe(0);
  expect(notificationsShown()).toBe(1);
  expect((await app.state()).activity.doing).toBe('prompted');
});

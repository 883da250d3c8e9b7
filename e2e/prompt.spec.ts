// The prompt: when it comes, as what, what it must not do to a person who types, and what its answers do.

import { isBreakTitle } from '../tools/lib/breakTitles.mjs';
import {
  activeWindowName,
  closedNotifications,
  notificationsShown,
  pressKey,
  screenshot,
  visibleWindowNames,
} from './desktop';
import { expect, minutes, test } from './fixtures';
import { openOtherWindow } from './otherWindow';
import { trayLabels } from './tray';

const breakIsSeen = (): boolean => visibleWindowNames().some(isBreakTitle);

test('after the sitting limit the prompt comes as notification and window', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(29));
  expect(profile.entries().filter((entry) => entry.type === 'prompted')).toEqual([]);
  await app.advance(minutes(1) + 15);
  const page = await app.window('break');
  await expect(page.locator('body')).toContainText('30');
  await expect.poll(async () => (await trayLabels())[0]).toBe('Time for a break: 30 min of sitting');
  await expect.poll(notificationsShown).toBe(1);
  screenshot('test-results/prompt.png');
  expect(closedNotifications()[0]).toEqual({
    app: 'Psoas Pause',
    summary: 'Time for a break',
    body: '30\u00a0min of sitting. One foot on a step or a firm chair.',
  });
});

test('the window comes without the keyboard, and a typist goes on typing elsewhere', async ({ profile }) => {
  const other = await openOtherWindow('A letter');
  try {
    const app = await profile.launch();
    await app.advance(minutes(30) + 15);
    await app.window('break');
    await expect.poll(visibleWindowNames).toContain('Time for a break');
    expect(activeWindowName()).toBe('A letter');
    for (const key of ['Return', 'Escape', 'l']) pressKey(key);
    await expect.poll(other.typed).toContain('l');
    expect((await app.state()).activity.doing).toBe('prompted');
  } finally {
    other.close();
  }
});

test('in its first second no key answers it, after that Enter starts', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect((await app.state()).activity.doing).toBe('prompted');
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect((await app.state()).activity.doing).toBe('break');
  }).toPass({ timeout: 5000, intervals: [300] });
});

test('while the person types it waits, for a minute at most', async ({ profile }) => {
  const app = await profile.launch();
  await app.set({ person: 'typing' });
  await app.advance(minutes(30) + 50);
  expect((await app.state()).activity.doing).toBe('sitting');
  await app.advance(15);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('"Later" brings it back after five minutes, twice at most', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  for (const ordinal of [1, 2]) {
    const page = await app.window('break');
    await expect(page.getByRole('button', { name: /Later/ })).toBeVisible();
    await app.act({ do: 'later', minutes: null });
    await expect.poll(breakIsSeen).toBe(false);
    await app.advance(minutes(5) - 20);
    expect((await app.state()).activity.doing).toBe('sitting');
    await app.advance(40);
    expect(await app.state()).toMatchObject({
      activity: { doing: 'prompted', prompt: { ordinal: ordinal + 1 } },
    });
  }
  const page = await app.window('break');
  await expect(page.getByRole('button', { name: 'Skip' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Later/ })).toHaveCount(0);
});

test('in a call it waits, and comes when the call is over', async ({ profile }) => {
  const app = await profile.launch();
  await app.set({ call: true });
  await app.advance(minutes(40));
  expect((await app.state()).activity.doing).toBe('sitting');
  expect(await app.openWindows()).toBe(0);
  expect(notificationsShown()).toBe(0);
  await expect.poll(async () => (await trayLabels())[0]).toBe('In a call. The prompt waits.');
  await app.set({ call: false });
  await app.advance(10);
  expect((await app.state()).activity.doing).toBe('sitting');
  await app.advance(15);
  expect((await app.state()).activity.doing).toBe('prompted');
  const kinds = profile.entries().map((entry) => entry.type);
  expect(kinds.filter((kind) => kind === 'deferred')).toHaveLength(1);
});

test('over a locked screen nothing is shown; what is still open comes back after it', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.window('break');
  await expect.poll(visibleWindowNames).toContain('Time for a break');
  await app.event('locked');
  await expect.poll(breakIsSeen).toBe(false);
  await app.advance(20);
  await app.event('unlocked');
  await expect.poll(visibleWindowNames).toContain('Time for a break');
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('who walks away has taken the break, without a click', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.window('break');
  await app.set({ person: 'away' });
  await app.advance(minutes(6));
  await expect.poll(breakIsSeen).toBe(false);
  const closed = profile.entries().find((entry) => entry.type === 'prompt-closed');
  expect(closed).toMatchObject({ outcome: 'taken' });
});

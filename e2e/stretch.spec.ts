// The stretch: led by the main process, shown by the window, credited side by side.

import { notificationsShown, pressKey, screenshot, visibleWindowNames } from './desktop';
import { expect, minutes, type RunningApp, test } from './fixtures';
import { trayLabels } from './tray';

/** The prompt is open, and its window has been given the keyboard by the person. */
async function promptWithKeyboard(app: RunningApp) {
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
  await app.focus('break');
  return page;
}

/** Presses a key of the real keyboard until it is taken: the first second takes none. */
async function pressUntil(key: string, taken: () => Promise<void>): Promise<void> {
  await expect(async () => {
    pressKey(key);
    await taken();
  }).toPass({ timeout: 8000, intervals: [400] });
}

test('a whole stretch by the keyboard alone: both sides held, the bout is over', async ({ profile }) => {
  const app = await profile.launch();
  const page = await promptWithKeyboard(app);
  await pressUntil('Return', async () => expect((await app.state()).activity.doing).toBe('break'));
  expect((await trayLabels())[0]).toBe('Stretching');

  await app.advance(14);
  await expect(page.getByRole('button', { name: /Pause/ })).toBeVisible();
  await pressUntil('space', async () => expect(page.getByRole('button', { name: /Go on/ })).toBeVisible());
  await app.advance(minutes(1));
  expect((await app.state()).activity.doing).toBe('break');
  await pressUntil('space', async () => expect(page.getByRole('button', { name: /Pause/ })).toBeVisible());
  screenshot('test-results/hold.png');

  for (let second = 0; second < 180 && (await app.state()).activity.doing === 'break'; second += 5) {
    await app.advance(5);
  }
  const closed = profile.entries().find((entry) => entry.type === 'guide-closed');
  expect(closed).toMatchObject({ held: { left: 15, right: 15 }, plannedSeconds: 30, completed: true });
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'prompt-closed', outcome: 'taken' }),
  );
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'bout-ended', by: 'prompted-break' }),
  );
  await expect(page.getByRole('heading', { name: 'Both sides done' })).toBeVisible();
  screenshot('test-results/done.png');

  await pressUntil('3', async () => expect(page.getByRole('radio', { checked: true })).toBeVisible());
  pressKey('Escape');
  await expect.poll(visibleWindowNames).not.toContain('Time for a break');
  await expect
    .poll(() => profile.entries().find((entry) => entry.type === 'felt'))
    .toMatchObject({ how: 'hard' });
});

test('stopped early it is credited and abandoned, and asked for again', async ({ profile }) => {
  const app = await profile.launch();
  await promptWithKeyboard(app);
  await pressUntil('Return', async () => expect((await app.state()).activity.doing).toBe('break'));
  await app.advance(24);
  await pressUntil('Escape', async () => expect((await app.state()).activity.doing).toBe('sitting'));
  const closed = profile.entries().find((entry) => entry.type === 'guide-closed');
  expect(closed).toMatchObject({ completed: false, plannedSeconds: 30 });
  const held = closed?.type === 'guide-closed' ? closed.held.left + closed.held.right : 0;
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(15);
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'prompt-closed', outcome: 'abandoned' }),
  );
  await app.advance(minutes(5) + 15);
  expect(await app.state()).toMatchObject({ activity: { doing: 'prompted', prompt: { ordinal: 2 } } });
});

test('the window closed in the middle of a hold loses nothing that was held', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  const page = await app.window('break');
  await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
  await app.advance(25);
  await page.close();
  await expect.poll(() => profile.entries().filter((entry) => entry.type === 'guide-closed')).toHaveLength(1);
  expect((await app.state()).activity.doing).toBe('sitting');
});

test('a page that dies in the middle of a hold comes again, and the guide has gone on; the second time it loses nothing either', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  await app.window('break');
  await app.advance(25);
  await app.crashPages();
  await expect(async () => {
    const again = await app.window('break');
    await expect(again.getByRole('button', { name: /Stop/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  expect(profile.entries().filter((entry) => entry.type === 'guide-closed')).toHaveLength(0);
  await app.crashPages();
  await expect.poll(() => profile.entries().filter((entry) => entry.type === 'guide-closed')).toHaveLength(1);
  await expect.poll(() => app.openWindows()).toBe(0);
  await app.advance(minutes(21));
  await expect.poll(notificationsShown).toBe(1);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('a machine that sleeps during a hold holds nothing: the guide waits for the person', async ({
  profile,
}) => {
  const app = await profile.launch();
  const page = await promptWithKeyboard(app);
  await pressUntil('Return', async () => expect((await app.state()).activity.doing).toBe('break'));
  for (
    let second = 0;
    second < 60 && !(await page.getByText('Hold', { exact: true }).isVisible());
    second += 1
  ) {
    await app.advance(1);
  }
  await app.advance(18);
  await app.event('suspended');
  await app.sleep(60);
  await app.event('resumed');
  await expect(page.getByRole('button', { name: /Go on/ })).toBeVisible();
  await pressUntil('Escape', async () => {
    expect(profile.entries().some((entry) => entry.type === 'guide-closed')).toBe(true);
  });
  const closed = profile.entries().find((entry) => entry.type === 'guide-closed');
  if (closed?.type !== 'guide-closed') throw new Error('no guide was closed');
  expect(closed.held.left + closed.held.right).toBeLessThanOrEqual(15);
  expect(closed.completed).toBe(false);
});

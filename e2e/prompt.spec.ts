// The prompt: when it comes, as what, and what it must not do to a person who types.

import { activeWindowName, closedNotifications, notificationsShown, pressKey, screenshot, visibleWindowNames } from './desktop';
import { expect, test } from './fixtures';
import { trayLabels } from './tray';

const minutes = (count: number): number => count * 60;

test('after the sitting limit the prompt comes as notification and window', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(29));
  expect(profile.entries().filter((entry) => entry.type === 'prompted')).toEqual([]);
  await app.advance(minutes(1) + 15);
  const page = await app.window('break');
  await expect(page.locator('body')).toContainText('30');
  expect((await trayLabels())[0]).toBe('Time for a break: 30 min of sitting');
  await expect.poll(notificationsShown).toBe(1);
  screenshot('test-results/prompt.png');
  expect(closedNotifications()).toEqual([
    {
      app: 'Psoas Pause',
      summary: 'Time for a break',
      body: '30 min of sitting. One foot on the step. Hand on the desk.',
    },
  ]);
});

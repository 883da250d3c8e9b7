// The break's window in its three shapes, on a real desktop: where each stands, that a pill takes no keyboard, and that
// one grows into the other.

import { isBreakTitle } from '../tools/lib/breakTitles.mjs';
import { activeWindowName, screenshot, visibleWindowNames } from './desktop';
import { expect, minutes, type RunningApp, test } from './fixtures';
import { openOtherWindow } from './otherWindow';

const breakIsSeen = (): boolean => visibleWindowNames().some(isBreakTitle);

/** The size of the break's window while it can be seen, and how far it is from the corner. */
async function box(app: RunningApp): Promise<string> {
  const place = await app.placeInSight();
  if (place === null) return 'nothing';
  const { bounds, workArea } = place;
  const { x, y, width, height } = bounds;
  const fromEdge = workArea.y > 0 ? y - workArea.y : workArea.y + workArea.height - y - height;
  return `${width}x${height}, ${workArea.x + workArea.width - x - width} and ${fromEdge} from the corner`;
}

const pill = '312x56, 12 and 12 from the corner';
const whole = '440x640, 16 and 16 from the corner';

test('a word before the prompt takes no keyboard, and the prompt takes its place', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'window', firstKnock: true } });
  const other = await openOtherWindow('Other');
  await app.advance(minutes(29) + 20);
  expect(breakIsSeen()).toBe(false);
  await app.advance(12);
  await expect.poll(() => box(app)).toBe(pill);
  const page = await app.window('break');
  await expect(page.getByText('Finish your sentence.', { exact: true })).toBeVisible();
  expect(visibleWindowNames()).toContain('Break soon');
  expect(activeWindowName()).toBe('Other');
  screenshot('.cache/shapes/knock.png');
  await app.advance(40);
  await expect.poll(() => box(app)).toBe(whole);
  await expect.poll(visibleWindowNames).toContain('Time for a break');
  expect(activeWindowName()).toBe('Other');
  await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
  expect(profile.entries().map(({ type }) => type)).toContain('knocked');
  other.close();
});

test('a word before the prompt goes at a lock, and opens the prompt when it is clicked', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { promptStyle: 'window', firstKnock: true } });
  await app.advance(minutes(29) + 32);
  await expect.poll(() => box(app)).toBe(pill);
  await app.event('locked');
  await expect.poll(() => box(app)).toBe('nothing');
  await app.event('unlocked');
  await app.advance(17);
  await expect.poll(() => box(app)).toBe(pill);
  const page = await app.window('break');
  await page.waitForTimeout(1100);
  await page.getByRole('button', { name: /^Break soon/ }).click();
  await expect.poll(() => box(app)).toBe(whole);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('a small prompt grows into the whole window at its start', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'window', promptSize: 'small' } });
  await app.advance(minutes(30) + 8);
  await expect.poll(() => box(app)).toBe('300x220, 12 and 12 from the corner');
  const page = await app.window('break');
  await page.waitForTimeout(1100);
  screenshot('.cache/shapes/small-prompt.png');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => box(app)).toBe(whole);
  await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
});

test('a walk is made small, says when it is over, and the next one begins small', async ({ profile }) => {
  // Whoever has not asked yet gets no stretch: the break is a walk.
  const asking = {
    settings: { promptStyle: 'window' },
    questionnaire: { conditions: ['osteoporosis'] },
  } as const;
  const app = await profile.launch(asking);
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  await expect.poll(() => box(app)).toBe(whole);
  const page = await app.window('break');
  await page.waitForTimeout(1100);
  await page.getByRole('button', { name: 'Make small' }).click();
  await expect.poll(() => box(app)).toBe(pill);
  screenshot('.cache/shapes/walk-pill.png');
  // Who works on beside it is back, and it goes (B7).
  await app.set({ person: 'away' });
  // The page counts by a clock of its own, and looks at ours when it is told something.
  await app.advance(minutes(3));
  await page.getByRole('button', { name: /Show large/ }).click();
  await page.getByRole('button', { name: 'Make small' }).click();
  await expect(page.getByText('Walk done', { exact: true })).toBeVisible();
  await expect.poll(() => box(app)).toBe(pill);
  await page.getByRole('button', { name: 'I’m back' }).click();
  await expect.poll(() => app.openWindows()).toBe(0);
  await app.advance(minutes(5));
  await app.act({ do: 'stretch' });
  await expect.poll(() => box(app)).toBe(pill);
  const again = await app.window('break');
  await again.waitForTimeout(1100);
  await again.getByRole('button', { name: /Show large/ }).click();
  await expect.poll(() => box(app)).toBe(whole);
});

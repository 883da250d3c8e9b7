// The window of a prompt is made some seconds before it is due: nobody sees it, the prompt shows that very one, and whatever
// takes the prompt away takes it away too.

import { visibleWindowNames } from './desktop';
import { expect, minutes, type Profile, type RunningApp, test } from './fixtures';

/** The process of the page of the one window that there is; `null` = there is none. */
const pageProcess = (app: RunningApp): Promise<number | null> =>
  app.inMain(({ BrowserWindow }) => {
    const [one, other] = BrowserWindow.getAllWindows();
    if (other !== undefined) throw new Error('there is another window');
    return one === undefined ? null : one.webContents.getOSProcessId();
  }, null);

function isAlive(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}

const wasPrompted = (profile: Profile): boolean =>
  profile.entries().some(({ type }) => type === 'prompted' || type === 'prompt-closed');

/** An app half a minute before its first prompt, with the window of that made and drawn. */
async function nearPrompt(profile: Profile): Promise<RunningApp> {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  await app.advance(minutes(29));
  expect(await pageProcess(app)).toBeNull();
  await app.advance(45);
  const page = await app.window('break');
  await expect(page.locator('main')).toContainText('30');
  expect(wasPrompted(profile)).toBe(false);
  return app;
}

test('a window that waits for its prompt is the one that comes, and till then nothing of it is seen or said', async ({
  profile,
}) => {
  const app = await nearPrompt(profile);
  const page = await app.window('break');
  const made = await pageProcess(app);
  expect(await app.placeInSight()).toBeNull();
  expect(visibleWindowNames()).not.toContain('Time for a break');
  const status = page.getByRole('status');
  await expect(status).toHaveText('');
  expect(await page.locator('.figure-sheet').count()).toBe(0);
  const drawn = await page.locator('main').innerHTML();
  await page.waitForTimeout(1000);
  expect(await page.locator('main').innerHTML()).toBe(drawn);
  await app.advance(30);
  await expect.poll(() => app.placeInSight()).not.toBeNull();
  expect(await pageProcess(app)).toBe(made);
  await expect(status).toContainText('30');
  await expect.poll(() => page.locator('.figure-sheet').count()).toBeGreaterThan(0);
  // What is seen for less than a second answers nothing; after that its keys are its own.
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect((await app.state()).activity.doing).toBe('break');
  }).toPass();
});

test('what it has drawn and no longer holds is not shown', async ({ profile }) => {
  const app = await nearPrompt(profile);
  const made = await pageProcess(app);
  // Half an hour was sat when it was due; a minute later, without a pause in the typing, it is more.
  await app.set({ person: 'typing' });
  await app.advance(30);
  expect((await app.state()).activity).toMatchObject({ doing: 'sitting', bout: { heldBack: 'typing' } });
  expect(await pageProcess(app)).toBe(made);
  await app.advance(60);
  await expect.poll(() => app.placeInSight()).not.toBeNull();
  expect(await pageProcess(app)).not.toBe(made);
  await expect((await app.window('break')).locator('.stage-number')).toHaveText(/^31/);
});

test('who leaves before the prompt leaves no window and no word of it', async ({ profile }) => {
  const app = await nearPrompt(profile);
  const made = await pageProcess(app);
  await app.set({ person: 'away' });
  await app.advance(minutes(2));
  expect(await pageProcess(app)).toBeNull();
  await expect.poll(() => isAlive(made)).toBe(false);
  await app.advance(minutes(4));
  expect(await pageProcess(app)).toBeNull();
  expect(wasPrompted(profile)).toBe(false);
  expect(profile.log()).not.toMatch(/error|lost|given up/i);
});

for (const event of ['locked', 'suspended'] as const)
  test(`a machine that is ${event} before the prompt has no window of it`, async ({ profile }) => {
    const app = await nearPrompt(profile);
    await app.event(event);
    expect(await pageProcess(app)).toBeNull();
  });

test('what is set meanwhile is shown: another language, and prompts that are paused', async ({ profile }) => {
  const app = await nearPrompt(profile);
  const made = await pageProcess(app);
  await app.act({ do: 'open', window: 'settings' });
  const settings = await app.window('settings');
  await settings.evaluate(() => globalThis.psoasPause?.changeSettings({ language: 'de' }));
  await settings.evaluate(() => globalThis.psoasPause?.close('settings')).catch(() => undefined);
  await expect.poll(() => pageProcess(app).catch(() => made)).not.toBe(made);
  await expect.poll(() => isAlive(made)).toBe(false);
  await expect(async () =>
    expect(await (await app.window('break')).locator('main').textContent()).toContain('Start'),
  ).toPass();
  await app.advance(30);
  await expect.poll(visibleWindowNames).toContain('Zeit für eine Pause');
  expect(await (await app.window('break')).locator('main').textContent()).not.toContain('Later');
  await app.act({ do: 'later', minutes: 5 });
  await expect.poll(() => pageProcess(app)).toBeNull();
  await app.advance(minutes(4) + 45);
  expect(await pageProcess(app)).not.toBeNull();
  await app.act({ do: 'pause', until: 'resumed' });
  await app.advance(1);
  expect(await pageProcess(app)).toBeNull();
});

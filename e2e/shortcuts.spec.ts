// The keyboard shortcuts, by real keys on a real X server: off, set by hand, heard from elsewhere, and in another's hands.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { noShortcuts } from '../main/domain/shortcuts';
import { startPortal } from '../main/platform/shortcuts/portal.fixture';
import { pressKey } from './desktop';
import { expect, type Profile, type RunningApp, test } from './fixtures';

/** The settings at the shortcuts, as a person comes there. */
async function shortcutsOf(app: RunningApp) {
  await app.act({ do: 'open', window: 'settings', part: 'breaks' });
  const page = await app.window('settings');
  await page.locator('nav').getByText('Breaks').click();
  await page.getByText('Shortcuts that work in every program').click();
  return page;
}

/** How often the app was asked for something, by its log. */
const asked = (profile: Profile, what: string): number => times(profile, `asked: ${what}`);
const times = (profile: Profile, line: string): number => profile.log().split(line).length - 1;

test('are nobody’s until they are set by hand; then they are heard with no window of ours, until they are removed', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(30);
  pressKey('ctrl+alt+s');

  const page = await shortcutsOf(app);
  const field = page.getByRole('button', { name: /^Start a break now/ });
  await app.focus('settings');
  await field.click();
  pressKey('ctrl+alt+s');
  await expect(field).toHaveText('Ctrl+Alt+S');
  await expect.poll(() => profile.log()).not.toContain('asked: stretch');
  await page.close();
  await expect.poll(() => app.openWindows()).toBe(0);

  pressKey('ctrl+alt+s');
  const guide = await app.window('break');
  await expect(guide.locator('h1').first()).toBeVisible();
  expect(asked(profile, 'stretch')).toBe(1);

  const again = await shortcutsOf(app);
  await app.focus('settings');
  await again.getByRole('button', { name: /^Start a break now/ }).focus();
  pressKey('BackSpace');
  await expect(again.getByRole('button', { name: /^Start a break now/ })).toHaveText('Not set');
  pressKey('ctrl+alt+s');
  // What comes after it was heard after it.
  await app.act({ do: 'pause', until: 'resumed' });
  await expect.poll(() => asked(profile, 'pause')).toBe(1);
  expect(asked(profile, 'stretch')).toBe(1);
});

test('that are set can be pressed in a field that waits for keys, and do what they are for once it is left, closed or lost', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { shortcuts: { ...noShortcuts, later: 'Ctrl+Alt+S' } } });
  await app.advance(30);
  let page = await shortcutsOf(app);
  // No prompt is open: it is heard, and there is nothing to put off.
  const heard = () => times(profile, 'refused: later');
  const field = () => page.getByRole('button', { name: /^Start a break now/ });
  const wait = async (): Promise<void> => {
    await app.focus('settings');
    await field().click();
    await expect(field()).toHaveText('Press the keys');
  };
  await wait();
  pressKey('ctrl+alt+s');
  await expect(page.getByText('These keys are in use already: Later, while a prompt is open.')).toBeVisible();
  expect(heard()).toBe(0);
  pressKey('Escape');
  await expect(field()).toHaveText('Not set');
  pressKey('ctrl+alt+s');
  await expect.poll(() => heard()).toBe(1);

  for (const [before, end] of [() => page.close(), app.crashPages].entries()) {
    if (page.isClosed()) page = await shortcutsOf(app);
    await wait();
    await end();
    await expect.poll(() => app.openWindows()).toBe(0);
    pressKey('ctrl+alt+s');
    await expect.poll(() => heard()).toBe(2 + before);
  }
});

test('that another program has are told of, and work once it has let go', async ({ profile }) => {
  const shortcuts = { ...noShortcuts, pause: 'Ctrl+Alt+P' };
  const elsewhere = mkdtempSync(join(tmpdir(), 'psoas-pause-e2e-'));
  const folder = join(elsewhere, basename(profile.folder));
  mkdirSync(folder);
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ version: 1, shortcuts }));
  try {
    const other = await profile.launch({ env: { XDG_CONFIG_HOME: elsewhere } });
    const app = await profile.launch({ settings: { shortcuts }, withoutTray: true });
    await app.advance(30);
    const page = await shortcutsOf(app);
    await expect(page.getByText('Taken by another program')).toBeVisible();
    expect(profile.log()).toContain('Ctrl+Alt+P is taken by another program');
    await other.quit();
    await page.close();
    await expect.poll(() => app.openWindows()).toBe(0);

    const free = await shortcutsOf(app);
    await expect(free.getByRole('button', { name: /^Pause for an hour/ }).first()).toHaveText('Ctrl+Alt+P');
    await expect(free.getByText('Taken by another program')).toHaveCount(0);
    pressKey('ctrl+alt+p');
    await expect.poll(async () => (await app.state()).pause).not.toBeNull();
    pressKey('ctrl+alt+p');
    await expect.poll(async () => (await app.state()).pause).toBeNull();
  } finally {
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('are asked of a Wayland desktop that gives keys, by the words of the settings, and do what they are for', async ({
  profile,
}) => {
  const portal = await startPortal(undefined, { 'stretch-Ctrl-Alt-S': 'Meta+J' });
  try {
    const shortcuts = { ...noShortcuts, stretch: 'Ctrl+Alt+S', pause: 'Ctrl+Alt+P' };
    const app = await profile.launch({ settings: { shortcuts }, env: { XDG_SESSION_TYPE: 'wayland' } });
    await app.advance(30);
    await expect.poll(() => portal.asked.length).toBe(3);
    expect(portal.asked.at(-1)).toBe(
      'BindShortcuts stretch-Ctrl-Alt-S CTRL+ALT+s "Start a break now", pause-Ctrl-Alt-P CTRL+ALT+p "Pause for an hour, or end the pause"',
    );
    const page = await shortcutsOf(app);
    await expect(page.getByRole('button', { name: /^Start a break now/ })).toHaveText('Meta+J');
    await expect(page.getByText(/^Your desktop asks you about these keys/)).toBeVisible();
    await expect(page.getByText('Your desktop has not given these keys.', { exact: false })).toHaveCount(1);
    // The desktop has the keys: the X server is asked for none.
    pressKey('ctrl+alt+s');
    portal.press('stretch-Ctrl-Alt-S');
    await expect((await app.window('break')).locator('h1').first()).toBeVisible();
    expect(asked(profile, 'stretch')).toBe(1);
  } finally {
    portal.end();
  }
});

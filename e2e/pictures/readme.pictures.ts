/** Takes the pictures of the README: an invented person's Tuesday, in the app's real windows and in the real tray. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { clickAt, pressKey } from '../desktop';
import { expect, type LaunchOptions, minutes, type Profile, type RunningApp, test } from '../fixtures';
import { trayLabels } from '../tray';
import { journalFiles, local, timeZone } from './journal';

const folder = resolve(import.meta.dirname, '../../docs/pictures');
mkdirSync(folder, { recursive: true });

/**
 * Writes a picture; `steps` are ImageMagick's. The wide windows are flat, so that fewer colours make them a third of
 * the size unseen; the glow and the ground of the break window would show steps.
 */
function write(name: string, image: Buffer, ...steps: readonly string[]): void {
  const raw = join(folder, `.${name}.png`);
  writeFileSync(raw, image);
  const small = ['-strip', '-define', 'png:compression-level=9', '-define', 'png:compression-filter=5'];
  const colours = name.startsWith('break') ? [] : ['-dither', 'None', '-colors', '255'];
  const kind = name.startsWith('break') ? 'PNG24' : 'PNG8';
  execFileSync('convert', [raw, ...steps, ...colours, ...small, `${kind}:${join(folder, `${name}.png`)}`]);
  rmSync(raw);
}

async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  write(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

/** That Tuesday at some time, with all that the journal holds by then; a picture has two pixels for each of the page. */
function start(
  profile: Profile,
  { args = [], time = '16:00', ...options }: LaunchOptions & { readonly time?: string } = {},
): Promise<RunningApp> {
  const now = local('2026-03-03', time);
  for (const [name, content] of journalFiles(now)) profile.write(name, content);
  return profile.launch({
    ...options,
    env: { TZ: timeZone },
    args: [`--begin=${now}`, '--force-device-scale-factor=2', ...args],
  });
}

/** Takes the page's clocks in hand, so that what moves can be brought to one moment. */
async function freeze(page: Page): Promise<(ms: number) => Promise<void>> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  return (ms) => page.clock.runFor(ms);
}

for (const theme of ['light', 'dark'] as const) {
  for (const stretch of ['standing', 'seated'] as const) {
    test(`break, ${stretch}, ${theme}`, async ({ profile }) => {
      const app = await start(profile, { settings: { theme, preferredStretch: stretch } });
      await app.advance(minutes(30) + 15);
      const page = await app.window('break');
      await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
      const run = await freeze(page);
      // The first second takes no click. Then the other one and back: the movement begins anew, on the clock in hand.
      await run(1200);
      const choose = async (name: 'Standing' | 'Seated'): Promise<void> => {
        await page.getByText(name, { exact: true }).click();
        await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
      };
      await choose(stretch === 'standing' ? 'Seated' : 'Standing');
      await choose(stretch === 'standing' ? 'Standing' : 'Seated');
      await run(5600);
      await take(page, `break-prompt-${stretch}-${theme}`);

      await app.act({ do: 'stretch' });
      // Twelve seconds into the first hold.
      for (let second = 0; !(await page.locator('body').innerText()).includes('0:18'); second += 1) {
        expect(second).toBeLessThan(60);
        await app.advance(1);
        await run(1000);
      }
      await take(page, `break-hold-${stretch}-${theme}`);

      if (theme === 'dark' || stretch === 'seated') return;
      const done = page.getByRole('heading', { name: 'Both sides done' });
      for (let second = 0; !(await done.isVisible()); second += 1) {
        expect(second).toBeLessThan(180);
        await app.advance(1);
        await run(1000);
      }
      await run(1200);
      await page.getByText('2', { exact: true }).click();
      await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
      await take(page, 'break-done-light');
    });
  }

  test(`windows, ${theme}`, async ({ profile }) => {
    const app = await start(profile, { settings: { theme } });
    await app.advance(minutes(24));
    const open = async (window: 'settings' | 'today' | 'help'): Promise<Page> => {
      await app.act({ do: 'open', window });
      const page = await app.window(window);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    };
    const settings = await open('settings');
    await expect(settings.getByText(/prompts a day/).first()).toBeVisible();
    await take(settings, `settings-sitting-${theme}`);
    await settings.close();
    const today = await open('today');
    await take(today, `today-${theme}`);
    await today.close();
  });
}

test('help', async ({ profile }) => {
  // After the last break, with the senses of the private desktop, which has no calls.
  const app = await start(profile, { time: '15:47', settings: { theme: 'light' }, args: ['--real=senses'] });
  await app.advance(60);
  await app.act({ do: 'open', window: 'help', part: 'why' });
  const page = await app.window('help');
  await expect(page.getByText('Break taken')).toBeVisible();
  await take(page, 'help-light');
});

test('welcome', async ({ profile }) => {
  const app = await profile.launch({
    questionnaire: { welcomeEnded: null },
    settings: { theme: 'light' },
    args: ['--force-device-scale-factor=2'],
  });
  const page = await app.window('welcome');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox', { name: 'Pregnant' }).check();
  await take(page, 'welcome-2-safety-light');
});

const root = (...crop: readonly string[]): Buffer =>
  execFileSync('import', ['-window', 'root', ...crop, 'png:-'], { maxBuffer: 2 ** 26 });

/** The panel is 64 pixels high at the top of the screen (1920 wide), the one tray item at its right end. */
const item = { x: 1920 - 32, y: 32 };

/** Menus fade in, icons are drawn by the panel in its own time. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 700));

test('tray', async ({ profile }) => {
  const app = await start(profile, { settings: { theme: 'light', promptStyle: 'window', trayIcon: 'dark' } });
  const icons: string[] = [];
  const keep = async (): Promise<void> => {
    await settled();
    const file = profile.file(`icon-${icons.length}.png`);
    execFileSync('import', ['-window', 'root', '-crop', '64x62+1856+0', '+repage', file]);
    icons.push(file);
  };
  await app.advance(minutes(6));
  await keep();
  await app.advance(minutes(18));
  await keep();

  await expect.poll(async () => (await trayLabels())[0]).toContain('24 min');
  clickAt(item.x, item.y, 3);
  await settled();
  // The submenu of the pause, whichever line it has: the menu opens on its first, and the keys pass over what parts them.
  const lines = (await trayLabels()).filter((label) => label !== '');
  for (let line = 0; line < lines.indexOf('Pause'); line += 1) pressKey('Down');
  pressKey('Right');
  await settled();
  write('tray-menu', root('-crop', '1000x620+920+0', '+repage'));
  pressKey('Escape');
  pressKey('Escape');
  await settled();

  await app.advance(minutes(6) + 15);
  await app.window('break');
  await keep();
  await app.act({ do: 'stretch' });
  await app.advance(30);
  await keep();
  await app.advance(minutes(2));
  await app.set({ person: 'away' });
  await app.advance(minutes(6));
  await keep();
  await app.set({ person: 'reading' });
  await app.advance(minutes(1));
  await app.act({ do: 'posture', posture: 'standing' });
  await keep();
  await app.act({ do: 'posture', posture: 'sitting' });
  await app.act({ do: 'pause', until: 'tomorrow' });
  await keep();
  const strip = execFileSync('convert', [...icons, '+append', 'png:-'], { maxBuffer: 2 ** 26 });
  write('tray-icons', strip);
});

// The packaged app, unmodified and without a test hook: half an hour of sitting, and the ways in and out.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import en from '../assets/locales/en.json' with { type: 'json' };
import { filesIn } from './archive';
import {
  closeNotifications,
  nudgePointer,
  recordNotifications,
  screenshot,
  visibleWindowNames,
} from './desktop';
import { createPackagedProfile, type PackagedProfile, packagedApp } from './packaged';
import { clickTrayMenu, trayItemCount } from './tray';

const test = base.extend<{ profile: PackagedProfile }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profile: async ({}, use) => {
    const profile = createPackagedProfile();
    try {
      await use(profile);
    } finally {
      await profile.dispose();
      closeNotifications(); // the next test counts its own
    }
  },
});

const trayIsThere = (): Promise<void> =>
  expect(async () => expect(await trayItemCount()).toBe(1)).toPass({ timeout: 15_000 });

test('after half an hour at the keyboard one notification asks for a break', async ({ profile }, info) => {
  const notifications = await recordNotifications();
  const typing = setInterval(nudgePointer, 1000);
  try {
    const app = profile.start({ speed: 120 });
    await trayIsThere();
    await expect.poll(() => notifications.sent.length, { timeout: 40_000, intervals: [50] }).toBe(1);
    const entries = profile.journal();
    const [prompt] = notifications.sent;
    expect(prompt?.app).toBe('Psoas Pause');
    expect(prompt?.summary).toBe(en.notification.prompt.title);
    screenshot(info.outputPath('prompt.png'));
    // When it fell due and what held it back is told besides.
    expect(entries.filter((type) => type !== 'due' && type !== 'held-back')).toEqual([
      'watching-started',
      'bout-started',
      'prompted',
    ]);
    await clickTrayMenu(en.tray.quit);
    expect(await app.ended).toBe(0);
    expect(profile.journal().at(-1)).toBe('watching-stopped');
    expect(await trayItemCount()).toBe(0);
  } finally {
    clearInterval(typing);
    notifications.stop();
  }
});

test('a second start leaves the first alone and ends', async ({ profile }) => {
  const first = profile.start();
  await trayIsThere();
  const second = profile.start();
  expect(await second.ended).toBe(0);
  expect(first.child.exitCode).toBeNull();
  expect(await trayItemCount()).toBe(1);
});

test('the settings window opens from the tray, and closing it leaves the app in the tray', async ({
  profile,
}) => {
  const app = profile.start();
  await trayIsThere();
  const before = visibleWindowNames().length;
  await clickTrayMenu(en.tray.settings);
  await expect.poll(() => visibleWindowNames().some((name) => name.startsWith(en.tray.settings))).toBe(true);
  expect(visibleWindowNames()).toHaveLength(before + 1);
  await clickTrayMenu(en.tray.quit);
  expect(await app.ended).toBe(0);
  expect(app.output()).not.toMatch(/Error|UnhandledPromise/);
});

test('only what Linux needs is in the package', () => {
  const resources = join(dirname(packagedApp()), 'resources');
  const archive = readFileSync(join(resources, 'app.asar'));
  // Which parts the bundler makes of the main process is its own affair; code they are.
  const ours =
    /^(package\.json|dist\/(main\/[\w-]+\.js|preload\/index\.cjs|renderer\/.*\.(html|js|css|svg|png|webp|woff2))|assets\/icons\/.*)$/;
  expect(filesIn(archive).filter((file) => !ours.test(file))).toEqual([]);
  // A link to a map that is not there.
  expect(archive.includes('//# sourceMappingURL=')).toBe(false);
  const beside = readdirSync(resources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  expect(
    beside.filter((file) => !/\/(app\.asar|app\.asar\.unpacked\/assets\/icons\/[\w.-]+)$/.test(file)),
  ).toEqual([]);
  const size = beside.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(`The app without Electron: ${(size / 1e6).toFixed(2)} MB.`);
  expect(readdirSync(dirname(packagedApp()))).toContain('NOTICES.md');
});

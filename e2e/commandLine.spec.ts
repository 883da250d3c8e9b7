// The command line: what each word does to a running app, what it prints and with which code it ends. The app
// that is asked has a scripted clock, so that a prompt can be open; the one that asks is the real entry.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import en from '../assets/locales/en.json' with { type: 'json' };
import { visibleWindowNames } from './desktop';
import { expect, minutes, type Profile, type SecondStart, test } from './fixtures';
import { createPackagedProfile, type PackagedProfile } from './packaged';
import { withoutChromium } from './printed';
import { trayItemCount } from './tray';

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const done: Said = { code: 0, out: '', err: '' };

async function over(start: SecondStart): Promise<Said> {
  const code = await start.exited;
  return { code, out: start.output(), err: start.errors() };
}

/** Starts the app once more with these words, and waits for its end. */
async function say(profile: Profile, ...words: readonly string[]): Promise<Said> {
  return over(await profile.launchAgain({ real: true, args: words }));
}

const refused = (why: keyof typeof en.cli.refused): Said => ({
  code: 1,
  out: '',
  err: `${en.cli.refused[why]}\n`,
});
const types = (profile: Profile): readonly string[] => profile.entries().map((entry) => entry.type);

test('status tells people in words and programs in JSON', async ({ profile }) => {
  await profile.launch({ real: true });
  const text = await say(profile, '--status');
  expect(text).toMatchObject({ code: 0, err: '' });
  const [first, , heading, ...sensors] = text.out.trimEnd().split('\n');
  expect(first).toBe('Sitting 0\u00a0min, break in 30');
  expect(heading).toBe(en.cli.sensors);
  expect(sensors).toHaveLength(8);
  expect(sensors.find((line) => line.includes('Input'))).toMatch(/Input +works +powerMonitor/);
  const json = await say(profile, '--status', '--json');
  const report: unknown = JSON.parse(json.out);
  expect(report).toMatchObject({
    version: JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')).version,
    doing: 'sitting',
    sittingMinutes: 0,
    hindrance: null,
    paused: false,
    pausedUntil: null,
    sensors: expect.arrayContaining([
      expect.objectContaining({ sensor: 'lock', state: 'working', by: 'org.gnome.ScreenSaver' }),
      expect.objectContaining({ sensor: 'full-screen', state: 'working' }),
      expect.objectContaining({ sensor: 'call' }),
      expect.objectContaining({ sensor: 'notifications' }),
    ]),
  });
});

test('"later" answers the open prompt and is refused without one', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(1));
  expect(await say(profile, '--later', '10m')).toEqual(refused('no-prompt-open'));
  await app.advance(minutes(29) + 15);
  expect((await app.state()).activity.doing).toBe('prompted');
  expect(await say(profile, '--later', '10m')).toEqual(done);
  expect((await app.state()).activity.doing).toBe('sitting');
  await app.advance(minutes(9) + 40);
  expect((await app.state()).activity.doing).toBe('sitting');
  await app.advance(60);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('posture, standing up and the stretch do what the tray does', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(3));
  expect(await say(profile, '--standing')).toEqual(done);
  expect((await app.state()).activity.doing).toBe('standing');
  expect(await say(profile, '--sitting')).toEqual(done);
  await app.advance(30);
  expect((await app.state()).activity.doing).toBe('sitting');
  expect(await say(profile, '--stood-up')).toEqual(done);
  expect(types(profile)).toContain('bout-ended');
  await app.advance(minutes(1));
  expect(await say(profile, '--stretch')).toEqual(done);
  await app.window('break');
  expect((await app.state()).activity.doing).toBe('break');
});

test('a pause lasts as long as was said, until tomorrow, or until resumed', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(30);
  expect(await say(profile, '--resume')).toEqual(refused('not-paused'));
  expect(await say(profile, '--pause', '1h30m')).toEqual(done);
  expect((await app.state()).pause?.until).toBe((await app.now()) + minutes(90) * 1000);
  expect(await say(profile, '--pause=until-tomorrow')).toEqual(done);
  const until = (await app.state()).pause?.until ?? 0;
  expect(new Date(until).getDate()).toBe(3);
  expect((await say(profile, '--status')).out).toContain('Paused until');
  expect(await say(profile, '--pause', 'until-resumed')).toEqual(done);
  expect((await app.state()).pause).toEqual({ until: null });
  expect(await say(profile, '--resume')).toEqual(done);
  expect((await app.state()).pause).toBeNull();
});

test('windows open, and "quit" ends the app', async ({ profile }) => {
  const app = await profile.launch({ real: true });
  expect(await say(profile, '--settings')).toEqual(done);
  await app.window('settings');
  expect(await say(profile, '--today')).toEqual(done);
  await app.window('today');
  expect(await say(profile, '--quit')).toEqual(done);
  expect(await app.exited).toBe(0);
  expect(types(profile).at(-1)).toBe('watching-stopped');
  expect(await say(profile, '--status')).toMatchObject({ code: 3, out: '' });
});

test('"today" on a first start starts the app with that window', async ({ profile }) => {
  const app = await profile.launch({ real: true, args: ['--today'] });
  await app.window('today');
  await expect.poll(visibleWindowNames).toContainEqual(expect.stringContaining(en.tray.today));
});

const packaged = base.extend<{ profile: PackagedProfile }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern.
  profile: async ({}, use) => {
    const profile = createPackagedProfile();
    try {
      await use(profile);
    } finally {
      await profile.dispose();
    }
  },
});

/** The packaged app's code and what it has printed; Chromium complains where it is ended before it has begun. */
async function run(profile: PackagedProfile, ...args: readonly string[]): Promise<[number | null, string]> {
  const app = profile.start({ args });
  return [await app.ended, withoutChromium(app.output())];
}

packaged('packaged: help, version and mistakes need no running app', async ({ profile }) => {
  const [code, help] = await run(profile, '--help');
  expect(code).toBe(0);
  expect(help).toContain(en.cli.usage);
  expect(help).toContain('--pause 1h30m|until-tomorrow|until-resumed');
  expect(help).toContain(en.cli.exits);
  expect(await run(profile, '--version')).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  const [wrong, problem] = await run(profile, '--strech');
  expect(wrong).toBe(2);
  expect(problem).toContain('--stretch');
  expect(await run(profile, '--pause', 'soon')).toEqual([2, expect.stringContaining('soon')]);
  for (const word of ['--status', '--stood-up', '--quit']) {
    expect(await run(profile, word)).toEqual([3, expect.stringContaining(en.cli.notRunning)]);
  }
});

packaged('packaged: the running app is asked, commanded and ended', async ({ profile }) => {
  const app = profile.start();
  await expect(async () => expect(await trayItemCount()).toBe(1)).toPass({ timeout: 15_000 });
  const [code, status] = await run(profile, '--status', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(status)).toMatchObject({ doing: 'sitting', paused: false });
  expect(await run(profile, '--later')).toEqual([1, `${en.cli.refused['no-prompt-open']}\n`]);
  expect(await run(profile, '--pause', '1h30m')).toEqual([0, '']);
  expect(JSON.parse((await run(profile, '--status', '--json'))[1])).toMatchObject({ paused: true });
  expect(await run(profile, '--settings')).toEqual([0, '']);
  await expect.poll(visibleWindowNames).toContainEqual(expect.stringContaining(en.tray.settings));
  expect(await run(profile, '--quit')).toEqual([0, '']);
  expect(await app.ended).toBe(0);
  expect(profile.journal()).toEqual(expect.arrayContaining(['bout-started', 'paused', 'watching-stopped']));
});

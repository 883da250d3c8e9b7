// Each sense from end to end: a real signal of the desktop goes in, the prompt is held back or the person counted
// as there, and it comes when the signal ends. The clock is scripted, and so is the idle time where it is not
// what is tested; everything else is the app's own.

import { execFileSync } from 'node:child_process';
import type { Hindrance } from '../main/domain/sample';
import type { State } from '../main/domain/sitting/state';
import { isBreakTitle } from '../tools/lib/breakTitles.mjs';
import { lockScreen, notificationsShown, visibleWindowNames } from './desktop';
import { expect, minutes, type Profile, type RunningApp } from './fixtures';
import { openOtherWindow } from './otherWindow';
import { doing, seen } from './seen';
import {
  addLoginSession,
  answerAnew,
  idleInhibitors,
  lockLoginSession,
  ownInhibitors,
  type StandIn,
  tellInhibitors,
  test,
} from './senseServices';

const breakIsSeen = (): boolean => visibleWindowNames().some(isBreakTitle);

const real = { args: ['--real=senses'] };

const isAwake = ({ signs }: State): boolean => signs.displayAwake !== null;
const reasons = (profile: Profile): readonly Hindrance[] =>
  profile.entries().flatMap((entry) => (entry.type === 'deferred' ? [entry.because] : []));

/** How the why log names what held a prompt back. */
const toldAs: Readonly<Record<Hindrance, RegExp>> = {
  'outside-hours': /Outside/,
  paused: /Paused/,
  'do-not-disturb': /Do not disturb/i,
  call: /In a call since/,
  'full-screen': /A window filled the screen/,
};

/** Sits over the limit under a hindrance, which is then lifted: deferred once, and never forgotten (Q3). */
async function heldUntil(
  app: RunningApp,
  profile: Profile,
  because: Hindrance,
  lift: () => unknown,
): Promise<void> {
  await seen(app, (state) => state.hindrance === because);
  await app.advance(minutes(33));
  expect(await doing(app)).toBe('sitting');
  expect([await app.openWindows(), notificationsShown()]).toEqual([0, 0]);
  expect(reasons(profile)).toEqual([because]);
  await lift();
  await seen(app, (state) => state.hindrance === null);
  await app.advance(10);
  expect(await doing(app)).toBe('sitting');
  await app.advance(15);
  expect(await doing(app)).toBe('prompted');
  expect(reasons(profile)).toEqual([because]);
  await expect.poll(visibleWindowNames).toContain('Time for a break');
  await app.act({ do: 'open', window: 'help', part: 'why' });
  // That of the prompt; the first tells why there is none now.
  const log = (await app.window('help')).locator('.why-log').last();
  await expect(log).toContainText(toldAs[because]);
  await expect(log).toContainText('Prompt shown');
}

/** Without input the person is there as long as the signal is, and away five minutes after (P2). */
async function presentUntil(app: RunningApp, lift: () => unknown, gone: () => Promise<void>): Promise<void> {
  await app.set({ person: 'away' });
  await app.advance(minutes(20));
  expect(await doing(app)).toBe('sitting');
  await lift();
  await gone();
  await app.advance(minutes(4));
  expect(await doing(app)).toBe('sitting');
  await app.advance(minutes(2));
  expect(await doing(app)).toBe('away');
}

test('a call holds the prompt back, by a program that records from a microphone', async ({
  profile,
  services,
}) => {
  const sound = await services.sound();
  // Before the app begins: it asks at once, and after that no sooner than ten seconds later.
  const call = services.start('parec', ['-d', 'microphone', '/dev/null'], sound);
  await services.recording(1, sound);
  const app = await profile.launch({ ...real, env: sound });
  await seen(app, (state) => state.call !== null);
  await app.set({ person: 'away' });
  await app.advance(minutes(20));
  expect(await doing(app), 'who listens is there').toBe('sitting');
  await app.set({ person: 'reading' });
  await heldUntil(app, profile, 'call', () => services.end(call));
});

test('full screen holds it back, by a window of another program', async ({ profile }) => {
  const film = await openOtherWindow('A film');
  try {
    const app = await profile.launch(real);
    film.fullScreen(true);
    await heldUntil(app, profile, 'full-screen', () => film.fullScreen(false));
  } finally {
    film.close();
  }
});

const quiet = {
  'a paused dunst': (on: boolean) => execFileSync('dunstctl', ['set-paused', String(on)]),
  "XFCE's setting": (on: boolean) =>
    execFileSync('xfconf-query', [
      ...['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'],
      ...['-n', '-t', 'bool', '-s', String(on)],
    ]),
};

for (const [name, set] of Object.entries(quiet)) {
  test(`do-not-disturb holds it back, by ${name}`, async ({ profile }) => {
    try {
      const app = await profile.launch(real);
      set(true);
      await heldUntil(app, profile, 'do-not-disturb', () => set(false));
    } finally {
      set(false);
    }
  });
}

test('a display kept awake counts as presence, by an inhibitor of logind', async ({ profile, services }) => {
  await ownInhibitors();
  const app = await profile.launch(real);
  await app.advance(30);
  const film = services.start('systemd-inhibit', ['--what=idle', '--why=a film', 'sleep', '60']);
  await expect.poll(idleInhibitors).toBe(1);
  await tellInhibitors();
  await seen(app, isAwake);
  await presentUntil(
    app,
    () => services.end(film),
    async () => {
      await expect.poll(idleInhibitors).toBe(0);
      await tellInhibitors();
      await seen(app, (state) => !isAwake(state));
    },
  );
  expect(reasons(profile)).toEqual([]);
});

test('a display kept awake counts as presence, by a session manager like GNOME’s', async ({
  profile,
  services,
}) => {
  const manager: StandIn = {
    bus: 'session',
    service: 'org.gnome.SessionManager',
    path: '/org/gnome/SessionManager',
    method: { name: 'IsInhibited', takes: 'u', gives: 'b' },
    code: 'ret = args[0] == 8',
  };
  await services.standIn(manager);
  const app = await profile.launch(real);
  await seen(app, isAwake);
  await presentUntil(
    app,
    () => answerAnew(manager, 'ret = False', 'InhibitorRemoved'),
    () => seen(app, (state) => !isAwake(state)),
  );
});

const locks = {
  'a screen saver': lockScreen,
  'logind’s hint': (locked: boolean) => lockLoginSession('e2e', locked),
};

for (const [name, lock] of Object.entries(locks)) {
  test(`a locked session gets no prompt, and two minutes of it are a break, by ${name}`, async ({
    profile,
  }) => {
    await addLoginSession('e2e');
    try {
      const app = await profile.launch({ ...real, env: { XDG_SESSION_ID: 'e2e' } });
      await app.advance(minutes(29) + 45);
      await lock(true);
      await seen(app, (state) => state.locked);
      await app.advance(60);
      expect([await app.openWindows(), notificationsShown()]).toEqual([0, 0]);
      await lock(false);
      await seen(app, (state) => !state.locked);
      expect(await doing(app)).toBe('sitting');
      await app.advance(40);
      expect(await doing(app)).toBe('prompted');
      await lock(true);
      await seen(app, (state) => state.locked);
      await expect.poll(breakIsSeen).toBe(false);
      await app.advance(minutes(3));
      await lock(false);
      await seen(app, (state) => !state.locked);
      const ended = profile.entries().find((entry) => entry.type === 'prompt-closed');
      expect(ended).toMatchObject({ outcome: 'taken' });
    } finally {
      await lock(false);
    }
  });
}

test('a sense that is switched off in the settings reads nothing and holds nothing back', async ({
  profile,
}) => {
  const health = async (): Promise<Record<string, string>> => {
    const asking = await profile.launchAgain({ real: true, args: ['--status', '--json'] });
    expect(await asking.exited).toBe(0);
    // What --status --json promises (docs/command-line.md).
    const { sensors } = JSON.parse(asking.output()) as { sensors: { sensor: string; state: string }[] };
    return Object.fromEntries(sensors.map(({ sensor, state }) => [sensor, state]));
  };
  const film = await openOtherWindow('A film');
  execFileSync('dunstctl', ['set-paused', 'true']);
  try {
    const app = await profile.launch(real);
    film.fullScreen(true);
    await seen(app, (state) => state.hindrance === 'do-not-disturb');
    expect(await health()).toMatchObject({ 'full-screen': 'working', 'do-not-disturb': 'working' });
    await app.act({ do: 'open', window: 'settings' });
    const page = await app.window('settings');
    for (const key of ['quietInDoNotDisturb', 'quietInFullScreen', 'quietInCalls', 'presenceSignals']) {
      await page.evaluate((name) => globalThis.psoasPause?.changeSettings({ [name]: false }), key);
    }
    await seen(app, (state) => state.hindrance === null);
    expect(await health()).toMatchObject({
      idle: 'working',
      lock: 'working',
      'display-awake': 'off',
      call: 'off',
      'full-screen': 'off',
      'do-not-disturb': 'off',
    });
    await app.advance(minutes(30) + 15);
    expect(await doing(app)).toBe('prompted');
    expect(reasons(profile)).toEqual([]);
  } finally {
    execFileSync('dunstctl', ['set-paused', 'false']);
    film.close();
  }
});

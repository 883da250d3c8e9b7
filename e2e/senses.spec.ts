// Each sense from end to end: a real signal of the desktop goes in, the prompt is held back or the person counted
// as there, and it comes when the signal ends. The clock is scripted, and so is the idle time where it is not
// what is tested; everything else is the app's own.

import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Hindrance } from '../main/domain/sample';
import type { State } from '../main/domain/sitting/state';
import { lockScreen, notificationsShown, nudgePointer, visibleWindowNames } from './desktop';
import { expect, minutes, type Profile, type RunningApp } from './fixtures';
import { openOtherWindow } from './otherWindow';
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

const real = { args: ['--real=senses'] };

/** Waits until the app has seen what a service told it, without letting its time go by. */
async function seen(app: RunningApp, check: (state: State) => boolean): Promise<void> {
  // A sense that runs a program may take 10 s to be asked again.
  await expect
    .poll(
      async () => {
        await app.advance(0);
        return check(await app.state());
      },
      { timeout: 15_000, intervals: [100] },
    )
    .toBe(true);
}

const doing = async (app: RunningApp): Promise<string> => (await app.state()).activity.doing;
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
  const log = (await app.window('help')).locator('.why-log');
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
  const app = await profile.launch({ ...real, env: sound });
  const call = services.start('parec', ['-d', 'microphone', '/dev/null'], sound);
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
  await pause(300);
  await presentUntil(
    app,
    () => services.end(film),
    async () => {
      await expect.poll(idleInhibitors).toBe(0);
      await tellInhibitors();
      await pause(300);
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
  await pause(300);
  await presentUntil(
    app,
    () => answerAnew(manager, 'ret = False', 'InhibitorRemoved'),
    () => pause(300),
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
      await expect.poll(visibleWindowNames).not.toContain('Time for a break');
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

/** How long ago the person was last there when the app looked last, in seconds. */
async function unseenFor(app: RunningApp): Promise<number> {
  const { sampledAt, lastSeen } = await app.state();
  return ((sampledAt ?? 0) - (lastSeen ?? 0)) / 1000;
}

test('idle time is that of the X server’s input', async ({ profile }) => {
  const app = await profile.launch({ args: ['--real=senses,idle'] });
  nudgePointer();
  await app.advance(20);
  expect(await unseenFor(app)).toBeLessThanOrEqual(1);
  await pause(4000);
  await app.advance(20);
  expect(await unseenFor(app)).toBeGreaterThanOrEqual(3);
  nudgePointer();
  await app.advance(20);
  expect(await unseenFor(app)).toBeLessThanOrEqual(1);
});

test('on GNOME’s Wayland idle time is that of its compositor', async ({ profile, services }) => {
  const mutter: StandIn = {
    bus: 'session',
    service: 'org.gnome.Mutter.IdleMonitor',
    path: '/org/gnome/Mutter/IdleMonitor/Core',
    method: { name: 'GetIdletime', takes: '', gives: 't' },
    code: 'ret = dbus.UInt64(400000)',
  };
  await services.standIn(mutter);
  const app = await profile.launch({
    args: ['--real=senses,idle'],
    env: { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' },
  });
  await pause(500);
  await app.advance(30);
  expect(await doing(app)).toBe('away');
  expect((await app.state()).sensorMissing).toBe(false);
  await answerAnew(mutter, 'ret = dbus.UInt64(1000)');
  // It is asked when it is read, for the next time, at most once a second.
  for (const _ of [1, 2, 3]) {
    await app.advance(15);
    await pause(1100);
  }
  expect(await doing(app)).toBe('sitting');
  expect(await unseenFor(app)).toBeLessThan(5);
});

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

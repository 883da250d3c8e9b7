/** Says what the senses of a machine are as a whole, on scripted systems: nothing here touches this one. */
import { expect, test } from 'vitest';
import { minutes, type Span, seconds, span } from '../../domain/time';
import { createSensors, type SensorFlags } from './sensors';
import { createFakeBus } from './test/fakeBus';
import { createFakeClock, settle } from './test/fakeClock';
import type { ToolResult } from './tool';

const all: SensorFlags = {
  quietInCalls: true,
  quietInFullScreen: true,
  quietInDoNotDisturb: true,
  presenceSignals: true,
};
const none: SensorFlags = {
  quietInCalls: false,
  quietInFullScreen: false,
  quietInDoNotDisturb: false,
  presenceSignals: false,
};

function machine(platform: NodeJS.Platform, env: Record<string, string> = {}) {
  const time = createFakeClock();
  /** The app takes a sample every second meanwhile. */
  const advance = async (length: Span): Promise<void> => {
    let rest: number = length;
    do {
      await time.advance(span(Math.min(rest, 1000)));
      sensors.beat();
      await settle();
      rest -= 1000;
    } while (rest > 0);
  };
  const clock = { ...time, advance };
  const session = createFakeBus();
  const system = createFakeBus();
  const runs: { readonly at: number; readonly line: string }[] = [];
  const outputs = new Map<string, string>();
  let flags = all;
  let changes = 0;
  const sensors = createSensors({
    clock: time,
    log: () => {},
    enabled: () => flags,
    platform,
    env,
    bus: { session, system },
    run: async (command, args): Promise<ToolResult> => {
      runs.push({ at: clock.mono() / 1000, line: [command, ...args].join(' ') });
      const out = [...outputs].find(([part]) => [command, ...args].join(' ').includes(part))?.[1];
      return out === undefined ? { ok: false, why: 'missing', detail: 'ENOENT' } : { ok: true, out };
    },
  });
  sensors.onChange(() => {
    changes += 1;
  });
  const states = () => Object.fromEntries(sensors.health().map(({ sensor, state }) => [sensor, state]));
  const set = (next: SensorFlags): void => {
    flags = next;
  };
  return { clock, session, system, sensors, runs, outputs, states, set, changes: () => changes };
}

const nothing = { call: false, displayAwake: false, fullScreen: false, doNotDisturb: false };

test('Linux with nothing to ask says so and goes on', async () => {
  const { sensors, states, clock } = machine('linux');
  await clock.advance(minutes(1));
  expect(sensors.readings()).toEqual({ idle: null, locked: null, ...nothing });
  expect(states()).toEqual({
    idle: 'missing',
    lock: 'missing',
    'display-awake': 'missing',
    call: 'missing',
    'full-screen': 'missing',
    'do-not-disturb': 'missing',
  });
});

test('GNOME on Wayland is read over D-Bus, and a signal brings the change at once', async () => {
  const env = { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' };
  const { sensors, session, system, clock, states, changes, outputs } = machine('linux', env);
  outputs.set('gsettings get org.gnome.desktop.notifications show-banners', 'true\n');
  session.answer('org.gnome.Mutter.IdleMonitor', 'GetIdletime', { ok: true, body: [4000n] });
  session.answer('org.gnome.SessionManager', 'IsInhibited', { ok: true, body: [false] });
  system.answer('org.freedesktop.login1', 'GetSessionByPID', { ok: true, body: ['/s/1'] });
  system.answer('org.freedesktop.login1', 'Get', { ok: true, body: [false] });
  for (const bus of [session, system]) bus.up();
  await clock.advance(seconds(2));
  // That a lock would be seen is known once one has been.
  expect(states()).toMatchObject({ idle: 'working', lock: 'unsure', 'display-awake': 'working' });

  const before = changes();
  system.answer('org.freedesktop.login1', 'Get', { ok: true, body: [true] });
  system.signal('PropertiesChanged', 'org.freedesktop.login1.Session');
  session.answer('org.gnome.SessionManager', 'IsInhibited', { ok: true, body: [true] });
  session.signal('InhibitorAdded');
  await clock.advance(seconds(0));
  expect(sensors.readings()).toMatchObject({ locked: true, displayAwake: true });
  expect(states()).toMatchObject({ lock: 'working' });
  expect(changes()).toBe(before + 2);
});

test("Mutter's idle time is asked for when it is read, and grows in between", async () => {
  const env = { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' };
  const { sensors, session, clock } = machine('linux', env);
  session.answer('org.gnome.Mutter.IdleMonitor', 'GetIdletime', { ok: true, body: [1000n] });
  session.signal('NameOwnerChanged', 'org.gnome.Mutter.IdleMonitor');
  const asked = () => session.calls.filter(({ member }) => member === 'GetIdletime').length;
  await clock.advance(seconds(20));
  const times = asked();
  expect(sensors.readings().idle).toBe(20_000);
  await clock.advance(seconds(0));
  expect(asked()).toBe(times + 1);
  expect(sensors.readings().idle).toBe(1000);
  await clock.advance(seconds(1));
});

test('a service that comes later is found by its coming', async () => {
  const { sensors, session, clock, states } = machine('linux', { XDG_CURRENT_DESKTOP: 'KDE' });
  await clock.advance(minutes(5));
  expect(states()['do-not-disturb']).toBe('missing');
  session.answer('org.freedesktop.Notifications', 'Get', { ok: true, body: [true] });
  session.signal('NameOwnerChanged', 'org.freedesktop.Notifications');
  await clock.advance(seconds(0));
  expect(sensors.readings().doNotDisturb).toBe(true);
  expect(states()['do-not-disturb']).toBe('working');
});

test('a refusal of a sandbox is told as such', async () => {
  const { session, clock, states } = machine('linux', { XDG_CURRENT_DESKTOP: 'KDE', SNAP: '/snap/x' });
  session.answer('org.freedesktop.Notifications', 'Get', {
    ok: false,
    why: 'refused',
    detail: 'AccessDenied',
  });
  session.signal('NameOwnerChanged', 'org.freedesktop.Notifications');
  await clock.advance(seconds(0));
  expect(states()['do-not-disturb']).toBe('refused');
});

test('X11 leaves idle time to Electron', () => {
  const { sensors } = machine('linux', { DISPLAY: ':987654' });
  expect(sensors.readings().idle).toBe('use-power-monitor');
  sensors.dispose();
});

test('programs of the system run at most every 10 s each', async () => {
  const { clock, runs, outputs, sensors } = machine('win32');
  outputs.set('reg.exe', '');
  for (let count = 0; count < 120; count += 1) {
    sensors.readings();
    await clock.advance(seconds(1));
  }
  const microphone = runs.filter(({ line }) => line.includes('microphone')).map(({ at }) => at);
  expect(microphone).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]);
});

test('macOS fetches one list for two senses', async () => {
  const { clock, runs, outputs, sensors, states } = machine('darwin');
  outputs.set(
    '/usr/bin/pmset -g assertions',
    '   PreventUserIdleDisplaySleep    1\n\tResources: audio-in X\n',
  );
  await clock.advance(seconds(35));
  expect(sensors.readings()).toMatchObject({
    idle: 'use-power-monitor',
    locked: null,
    call: true,
    displayAwake: true,
  });
  expect(runs.map(({ at }) => at)).toEqual([0, 10, 20, 30]);
  expect(states()).toMatchObject({ lock: 'working', 'do-not-disturb': 'refused', 'full-screen': 'missing' });
});

test('what is switched off asks nothing, reads false and says off; switched on it begins again', async () => {
  const { clock, runs, outputs, sensors, states, set } = machine('darwin');
  outputs.set('pmset', '   PreventUserIdleDisplaySleep    1\n');
  await clock.advance(seconds(12));
  expect(sensors.readings().displayAwake).toBe(true);
  set(none);
  expect(sensors.readings()).toMatchObject(nothing);
  expect(states()).toEqual({
    idle: 'working',
    lock: 'working',
    'display-awake': 'off',
    call: 'off',
    'full-screen': 'off',
    'do-not-disturb': 'off',
  });
  const ran = runs.length;
  await clock.advance(minutes(5));
  expect(runs.length).toBe(ran);
  set(all);
  sensors.readings();
  await clock.advance(seconds(1));
  expect(sensors.readings().displayAwake).toBe(true);
});

test('while nobody can be seen nothing is run; afterwards at once', async () => {
  for (const platform of ['darwin', 'win32'] as const) {
    const { clock, runs, outputs, sensors } = machine(platform);
    outputs.set('pmset', '');
    outputs.set('reg.exe', '');
    await clock.advance(seconds(12));
    const ran = runs.length;
    sensors.rest(true);
    await clock.advance(minutes(30));
    expect([platform, runs.length]).toEqual([platform, ran]);
    sensors.rest(false);
    await clock.advance(seconds(0));
    expect(runs.length).toBeGreaterThan(ran);
  }
});

test('the lock is asked also while nothing else is, or its end would not be seen', async () => {
  const { clock, session, sensors } = machine('linux');
  session.answer('org.gnome.ScreenSaver', 'GetActive', { ok: true, body: [true] });
  session.signal('NameOwnerChanged', 'org.gnome.ScreenSaver');
  await clock.advance(seconds(0));
  sensors.rest(true);
  session.answer('org.gnome.ScreenSaver', 'GetActive', { ok: true, body: [false] });
  await clock.advance(minutes(5));
  expect(sensors.readings().locked).toBe(false);
});

test('a call is watched for either of its two uses', () => {
  const { sensors, states, set } = machine('darwin');
  set({ ...none, presenceSignals: true });
  sensors.readings();
  expect(states()).toMatchObject({ call: 'missing', 'display-awake': 'missing', 'full-screen': 'off' });
  set({ ...none, quietInCalls: true });
  sensors.readings();
  expect(states()).toMatchObject({ call: 'missing', 'display-awake': 'off' });
});

test('disposed of, nothing is left: no timer, no subscription, no program', async () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    const { clock, session, system, sensors, runs } = machine(platform, { XDG_CURRENT_DESKTOP: 'XFCE' });
    await clock.advance(seconds(15));
    sensors.dispose();
    const ran = runs.length;
    await clock.advance(minutes(10));
    expect([platform, clock.waiting(), session.listeners(), system.listeners(), runs.length]).toEqual([
      platform,
      0,
      0,
      0,
      ran,
    ]);
  }
});

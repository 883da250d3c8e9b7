// The idle time from end to end: read from the X server, and on GNOME's Wayland from the compositor. The clock is scripted.

import { nudgePointer } from './desktop';
import { expect, type RunningApp } from './fixtures';
import { doing, seen } from './seen';
import { answerAnew, type StandIn, test } from './senseServices';

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
  await expect
    .poll(async () => {
      await app.advance(20);
      return unseenFor(app);
    })
    .toBeGreaterThanOrEqual(3);
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
  await seen(app, (state) => state.sampledAt !== null && !state.sensorMissing);
  await app.advance(30);
  expect(await doing(app)).toBe('away');
  await answerAnew(mutter, 'ret = dbus.UInt64(1000)');
  // It is asked when it is read, for the next time, at most once a second.
  await expect
    .poll(
      async () => {
        await app.advance(15);
        return doing(app);
      },
      { timeout: 15_000 },
    )
    .toBe('sitting');
  expect(await unseenFor(app)).toBeLessThan(5);
});

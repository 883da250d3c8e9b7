// The session bus goes away under the app: Chromium ends it, which nothing of ours can keep it from. Nothing is lost,
// and whoever started the app sees that it did not end by itself: that is what a restart waits for.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, minutes, test } from './fixtures';
import { trayLabels } from './tray';

test('the session bus going away ends the app as a fault, and the sit goes on at the next start', async ({
  profile,
}) => {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [address] = (await once(bus.stdout, 'data')) as [Buffer];
    const app = await profile.launch({
      env: { DBUS_SESSION_BUS_ADDRESS: address.toString().trim() },
      withoutTray: true,
    });
    await app.advance(minutes(20));
    const now = await app.now();
    bus.kill('SIGKILL');
    expect(await app.exited).not.toBe(0);
    const again = await profile.launch({ args: [`--begin=${now + 60_000}`] });
    await again.advance(20);
    await expect.poll(async () => (await trayLabels())[0]).toBe('Sitting 21 min, break in 9');
    expect(profile.entries().map((entry) => entry.type)).toEqual([
      'watching-started',
      'bout-started',
      'watching-started',
    ]);
  } finally {
    bus.kill('SIGKILL');
  }
});

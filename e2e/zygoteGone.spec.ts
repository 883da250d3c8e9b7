// The process from which Chromium makes those of its pages has ended: no window can come, so the prompt comes as a
// notification, and the log says why.

import { readdirSync, readFileSync } from 'node:fs';
import { notificationsShown } from './desktop';
import { expect, minutes, test } from './fixtures';

/** Chromium's zygotes below a process: they are started before any page, by name. */
function zygotesOf(parent: number): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.flatMap((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const itsParent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const isZygote = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=zygote');
      return isZygote && itsParent === parent ? [Number(pid)] : [];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

test('with the zygote gone the prompt comes as a notification, and the log has a line', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { promptStyle: 'window' } });
  const zygotes = zygotesOf(app.pid);
  expect(zygotes.length).toBeGreaterThan(0);
  for (const pid of zygotes) process.kill(pid, 'SIGKILL');
  await app.advance(minutes(30) + 15);
  // The page is given up after ten seconds of the app's clock, which stands still until it is told.
  await expect(async () => {
    await app.advance(2);
    expect(notificationsShown()).toBe(1);
  }).toPass({ timeout: 20_000 });
  expect(profile.log()).toMatch(/trouble .*break window/);
  expect(app.hasEnded()).toBe(false);
});

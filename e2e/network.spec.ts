// Nothing leaves the machine: the package as it ships goes through its day in a network of its own, where everything
// that it might reach for seems to be there, and every call of it for the network is written down.
//
// NETWORK_MINUTES=10 lets it idle that long at the end (`npm run test:network`).

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import en from '../assets/locales/en.json' with { type: 'json' };
import { closeNotifications, nudgePointer, visibleWindowNames } from './desktop';
import { ordinaryUser } from './ordinaryUser';
import { copyPackage } from './packageCopy';
import { createPackagedProfile, type PackagedApp } from './packaged';
import { clickTrayMenu, openFromTray, trayItemCount } from './tray';

const idleMinutes = Number(process.env['NETWORK_MINUTES'] ?? '0.25');

/** A way out for IPv4 and IPv6 whose far end swallows all, so that Chromium believes itself online. */
const network = `
set -e
ip link set lo up
ip link add net0 type veth peer name far0
for one in net0 far0; do for what in accept_ra=0 router_solicitations=0 dad_transmits=0 addr_gen_mode=1; do
  echo "\${what#*=}" > "/proc/sys/net/ipv6/conf/$one/\${what%=*}"; done; done
ip link set net0 up; ip link set far0 up
ip addr add 192.0.2.2/24 dev net0
ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev net0 nud permanent
ip route add default via 192.0.2.1
ip addr add 2001:db8::2/64 dev net0 nodad
ip neigh add 2001:db8::1 lladdr 02:00:00:00:00:01 dev net0 nud permanent
ip route add default via 2001:db8::1 dev net0
sleep 3 # the kernel's own words to the multicast groups that it joins: not the app's
cat /proc/net/dev
exec "$@"`;

/** What a program is started through to be alone in a network of its own. */
const alone =
  process.getuid?.() === 0
    ? ['unshare', '--net', 'sh', '-c', network, 'sh']
    : ['unshare', '--user', '--map-current-user', '--keep-caps', '--net', 'sh', '-c', network, 'sh'];

/** What was sent past the loopback, in each table of devices in a text: the tenth number of a device's line. */
function sentIn(devices: string): readonly number[] {
  return [...devices.matchAll(/net0:(.*)/g)].map((match) => Number(match[1]?.trim().split(/\s+/)[9]));
}

/** Packets that an app alone in its network has sent past the loopback since it began. */
function packetsSent({ child, output }: PackagedApp): number {
  const [before = Number.NaN] = sentIn(output());
  const [now = Number.NaN] = sentIn(readFileSync(`/proc/${child.pid}/net/dev`, 'utf8'));
  return now - before;
}

interface Calls {
  /** Calls that name an address of IPv4 or IPv6: connecting, sending, receiving. */
  readonly beyond: readonly string[];
  readonly all: number;
}

function callsIn(trace: string): Calls {
  const lines = readFileSync(trace, 'utf8').split('\n');
  return {
    beyond: lines.filter(
      (line) => /sa_family=AF_INET6?\b/.test(line) && !/getsockname|getpeername/.test(line),
    ),
    all: lines.length,
  };
}

test('the machinery counts: a name that is looked up is a call and a packet', () => {
  const trace = join(tmpdir(), `psoas-pause-network-${process.pid}.control`);
  try {
    const [program = '', ...before] = alone;
    const look = 'timeout 3 getent hosts example.invalid; cat /proc/self/net/dev';
    const words = [...before, 'strace', '-f', '-qq', '-e', 'trace=network', '-o', trace, 'sh', '-c', look];
    const output = execFileSync(program, words, { encoding: 'utf8' });
    expect(callsIn(trace).beyond.length).toBeGreaterThan(0);
    const [first = Number.NaN, last = Number.NaN] = sentIn(output);
    expect(last).toBeGreaterThan(first);
  } finally {
    rmSync(trace, { force: true });
  }
});

/** Makes the sit that runs in a profile half an hour longer than it is: the next start finds a break due. */
function sitLonger(folder: string): void {
  const file = join(folder, 'state.json');
  const state = z
    .looseObject({ activity: z.looseObject({ bout: z.looseObject({ since: z.number() }) }) })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  state.activity.bout.since -= 31 * 60_000;
  writeFileSync(file, JSON.stringify(state));
}

test(`start, prompt, break, every window and ${idleMinutes} min of idling: nothing leaves`, async () => {
  test.setTimeout((idleMinutes + 4) * 60_000);
  const copy = copyPackage();
  const profile = createPackagedProfile(ordinaryUser());
  const trace = join(tmpdir(), `psoas-pause-network-${process.pid}`);
  const typing = setInterval(nudgePointer, 1000);
  try {
    const before = profile.start({ program: copy.program });
    await expect.poll(() => profile.journal(), { timeout: 60_000 }).toContain('bout-started');
    await expect.poll(trayItemCount, { timeout: 60_000 }).toBe(1);
    await clickTrayMenu(en.tray.quit);
    await before.ended;
    sitLonger(profile.folder);

    const app = profile.start({
      program: copy.program,
      // The tracer as root, the app as an ordinary user: with its sandbox, in which nothing is hidden from the tracer.
      through: [...alone, 'strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=network', '-o', trace],
    });
    await expect.poll(trayItemCount, { timeout: 60_000 }).toBe(1);
    await pause(5000);
    clearInterval(typing); // a prompt waits for a pause in the typing
    await expect.poll(() => profile.journal(), { timeout: 90_000 }).toContain('prompted');
    for (const window of ['today', 'settings', 'help'] as const) {
      const shown = visibleWindowNames().length;
      await openFromTray(window);
      await expect.poll(() => visibleWindowNames().length, { timeout: 30_000 }).toBeGreaterThan(shown);
    }
    expect(await profile.start({ program: copy.program, args: ['--stretch'] }).ended).toBe(0);
    await expect.poll(() => profile.log()).toContain('asked: stretch');
    await pause(idleMinutes * 60_000);
    const packets = packetsSent(app);
    await clickTrayMenu(en.tray.quit);
    await app.ended;

    const { beyond, all } = callsIn(trace);
    console.log(
      `${idleMinutes} min: ${all} calls for sockets, ${beyond.length} beyond the machine, ${packets} packets.`,
    );
    expect(all).toBeGreaterThan(50); // the tracer saw the app: its talk with the desktop goes through sockets too
    expect(beyond).toEqual([]);
    expect(packets).toBe(0);
  } finally {
    clearInterval(typing);
    await profile.dispose();
    rmSync(trace, { force: true });
    copy.remove();
    closeNotifications();
  }
});

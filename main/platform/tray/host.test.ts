/** Owns the proof that the tray icon finds its panel whenever that comes, and that what is told of it is true. */
import { Variant } from '@jellybrick/dbus-next';
import { expect, test } from 'vitest';
import { minutes, seconds } from '../../domain/time';
import type { BusReply } from '../sensors/bus';
import { createFakeBus } from '../sensors/test/fakeBus';
import { createFakeClock } from '../sensors/test/fakeClock';
import { busNameOf, createTrayHost } from './host';

const watcher = 'org.kde.StatusNotifierWatcher';
const says = (...body: unknown[]): BusReply => ({ ok: true, body });
const pid = 4711;

/** A panel that answers by its properties; `items` are its icons, by the process that shows each. */
function desk() {
  const bus = createFakeBus();
  const clock = createFakeClock();
  let host: boolean | null = null;
  let items: readonly number[] = [];
  const plain = bus.call;
  bus.call = async (call) => {
    const reply = await plain(call);
    if (call.member === 'GetConnectionUnixProcessID') return says(Number(String(call.body?.[0]).slice(3)));
    if (call.service !== watcher || host === null) return reply;
    return call.body?.[1] === 'IsStatusNotifierHostRegistered'
      ? says(new Variant('b', host))
      : says(
          new Variant(
            'as',
            items.map((owner) => `:1.${owner}/StatusNotifierItem`),
          ),
        );
  };
  let made = 0;
  let older = false;
  const tray = createTrayHost({
    bus,
    pid,
    clock,
    hasOlder: async () => older,
    makeAnew() {
      made += 1;
    },
  });
  return {
    olderPanel(now: boolean) {
      older = now;
    },
    bus,
    clock,
    tray,
    made: () => made,
    panel(now: boolean | null, ...icons: number[]) {
      host = now;
      items = icons;
      bus.signal('NameOwnerChanged', watcher, [watcher, '', ':1.9']);
    },
    wait: () => clock.advance(seconds(4)),
  };
}

test('where our icon is among those of a panel it is shown, and left alone', async () => {
  const { panel, tray, made, wait } = desk();
  panel(true, 12, pid);
  await wait();
  expect([tray.state(), made()]).toEqual(['shows', 0]);
});

test('a panel that comes after the app gets an icon that is made anew, once', async () => {
  const { panel, tray, made, wait } = desk();
  await wait();
  expect(tray.state()).toBe('none');
  panel(true);
  await wait();
  await wait();
  expect([tray.state(), made()]).toEqual(['untold', 1]);
  panel(true, pid);
  await wait();
  expect([tray.state(), made()]).toEqual(['shows', 1]);
});

test('a panel that comes up slowly is asked four times at most, further and further apart', async () => {
  const { panel, tray, made, clock } = desk();
  panel(true);
  const counts: number[] = [];
  for (const pause of [4, 5, 8, 30, 60, 600]) {
    await clock.advance(seconds(pause));
    // Other icons come meanwhile: they are no reason to hurry.
    panel(true, 12);
    counts.push(made());
  }
  expect([tray.state(), counts]).toEqual(['untold', [1, 1, 2, 3, 4, 4]]);
  panel(true, 12, pid);
  await clock.advance(seconds(4));
  expect([tray.state(), made()]).toEqual(['shows', 4]);
});

test('a panel that goes and comes back gets it again', async () => {
  const { panel, tray, made, wait } = desk();
  panel(true, pid);
  await wait();
  panel(null);
  await wait();
  expect(tray.state()).toBe('none');
  panel(true);
  await wait();
  expect(made()).toBe(1);
});

test('a watcher without a panel shows nothing', async () => {
  const { panel, tray, made, wait } = desk();
  panel(false, pid);
  await wait();
  expect([tray.state(), made()]).toEqual(['none', 0]);
});

test('a panel that is too busy to answer is asked again soon, and ever more rarely', async () => {
  const { tray, bus, panel, olderPanel, made, clock } = desk();
  const answers = bus.call;
  let busy = true;
  bus.call = async (call) =>
    busy ? { ok: false, why: 'failed', detail: 'no answer within 2 s' } : answers(call);
  // KDE's own go-between for the older kind.
  olderPanel(true);
  panel(true);
  await clock.advance(seconds(4));
  expect([tray.state(), made()]).toEqual(['unknown', 0]);
  busy = false;
  await clock.advance(seconds(3));
  expect([tray.state(), made()]).toEqual(['untold', 1]);
});

test('icons that come and go in a row are looked at once they rest', async () => {
  const { panel, tray, bus, clock, wait } = desk();
  panel(true, pid);
  await wait();
  const asked = bus.calls.length;
  for (let count = 0; count < 5; count += 1) {
    bus.signal('StatusNotifierItemRegistered');
    await clock.advance(seconds(0.5));
  }
  expect(bus.calls.length).toBe(asked);
  await wait();
  expect(tray.state()).toBe('shows');
});

test('a panel of the older kind shows it too, without being told of it, whenever it comes', async () => {
  const { tray, olderPanel, made, wait, clock } = desk();
  await wait();
  expect(tray.state()).toBe('none');
  olderPanel(true);
  await clock.advance(minutes(1));
  expect([tray.state(), made()]).toEqual(['older', 0]);
  olderPanel(false);
  await clock.advance(minutes(1));
  expect(tray.state()).toBe('none');
});

test('a panel on the bus is asked first, and the icon moves from one kind to the other', async () => {
  const { tray, panel, olderPanel, made, wait } = desk();
  olderPanel(true);
  panel(true, pid);
  await wait();
  expect([tray.state(), made()]).toEqual(['shows', 0]);
  panel(null);
  await wait();
  expect([tray.state(), made()]).toEqual(['older', 1]);
  panel(true);
  await wait();
  expect([tray.state(), made()]).toEqual(['untold', 2]);
});

test('without a bus nothing is known', async () => {
  const { bus, tray, wait } = desk();
  bus.down();
  await wait();
  expect(tray.state()).toBe('unknown');
});

test('it is let go of whole', async () => {
  const { bus, clock, tray } = desk();
  tray.dispose();
  expect([bus.listeners(), clock.waiting()]).toEqual([0, 0]);
});

test('an item is read as each panel writes it', () => {
  expect(busNameOf(':1.17/StatusNotifierItem')).toBe(':1.17');
  expect(busNameOf(':1.17@/StatusNotifierItem')).toBe(':1.17');
  expect(busNameOf(':1.17/org/ayatana/NotificationItem/a')).toBe(':1.17');
  expect(busNameOf('org.kde.StatusNotifierItem-4711-1')).toBe('org.kde.StatusNotifierItem-4711-1');
});

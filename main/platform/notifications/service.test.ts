/** Owns the proof of how notes go over the bus: what the service is told, what it tells, and what when it doesn't. */
import { Variant } from '@jellybrick/dbus-next';
import { beforeEach, describe, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { minutes, seconds } from '../../domain/time';
import type { Note } from '../../ports';
import type { BusReply } from '../sensors/bus';
import { createFakeBus } from '../sensors/test/fakeBus';
import { createFakeClock, settle } from '../sensors/test/fakeClock';
import { createServiceCarrier } from './service';

const service = 'org.freedesktop.Notifications';
const note: Note = {
  title: 'Time for a break',
  body: '31 min & <more>',
  urgency: 'normal',
  buttons: [
    { answer: 'start', label: 'Start' },
    { answer: 'later', label: 'Later' },
  ],
  stays: false,
};
const says = (...body: unknown[]): BusReply => ({ ok: true, body });
const hangs: BusReply = { ok: false, why: 'failed', detail: 'no answer within 5 s' };

let answers: string[];
beforeEach(() => {
  answers = [];
});

async function desk(capabilities: readonly string[] | null, name = 'dunst') {
  const bus = createFakeBus();
  if (capabilities !== null) {
    bus.answer(service, 'GetCapabilities', says(capabilities));
    bus.answer(service, 'GetServerInformation', says(name, 'vendor', '1.9', '1.2'));
    bus.answer(service, 'Notify', says(7));
  }
  const clock = createFakeClock();
  const log = readLog();
  const identity = { name: 'Psoas Pause', icon: '/icon.png', desktopEntry: 'org.psoaspause.app' };
  const carrier = createServiceCarrier(bus, identity, clock, log);
  await settle();
  const made = (member: string) => bus.calls.filter((call) => call.member === member);
  return {
    bus,
    clock,
    log,
    carrier,
    made,
    send: (some: Partial<Note> = {}) =>
      carrier.send({ ...note, ...some }, (answer) => void answers.push(answer)),
    bodies: () => made('Notify').map(({ body }) => body ?? []),
    closed: () => made('CloseNotification').map(({ body }) => body?.[0]),
    owner: (owner: string) => bus.signal('NameOwnerChanged', service, [service, '', owner]),
  };
}

describe('a note', () => {
  test('names app, icon and desktop file, and offers its buttons beside a press on itself', async () => {
    const { send, bodies } = await desk(['actions', 'body', 'body-markup']);
    expect(await send()).toBe('shown');
    expect(bodies()).toEqual([
      [
        'Psoas Pause',
        0,
        '/icon.png',
        'Time for a break',
        '31 min &amp; &lt;more&gt;',
        ['default', '', 'start', 'Start', 'later', 'Later'],
        {
          urgency: new Variant('y', 1),
          'suppress-sound': new Variant('b', true),
          'desktop-entry': new Variant('s', 'org.psoaspause.app'),
        },
        -1,
      ],
    ]);
  });
  test('is plain where the service knows no markup, and without buttons where it has none', async () => {
    const { send, bodies, carrier } = await desk(['body']);
    await send({ stays: true });
    expect(bodies()[0]?.slice(4, 6)).toEqual(['31 min & <more>', []]);
    expect(bodies()[0]?.[7]).toBe(0);
    expect(carrier.abilities().buttons).toBe(false);
  });
  test('takes the place of the one before, also where that is still on its way', async () => {
    const { send, bodies } = await desk(['actions']);
    await Promise.all([send(), send()]);
    await send();
    expect(bodies().map(([, replaces]) => replaces)).toEqual([0, 7, 7]);
  });
  test('takes nobody’s place once the one before has been closed', async () => {
    const { bus, send, bodies } = await desk(['actions']);
    await send();
    bus.signal('NotificationClosed', undefined, [7, 2]);
    await send();
    expect(bodies().map(([, replaces]) => replaces)).toEqual([0, 0]);
  });
  test('is closed when it is withdrawn, once', async () => {
    const { send, carrier, closed } = await desk(['actions']);
    await send();
    carrier.withdraw();
    carrier.withdraw();
    expect(closed()).toEqual([7]);
  });
  test('withdrawn on its way it is closed as soon as its number is known', async () => {
    const { send, carrier, closed } = await desk(['actions']);
    const sent = send();
    await Promise.resolve();
    await Promise.resolve();
    carrier.withdraw();
    await sent;
    await settle();
    expect(closed()).toEqual([7]);
  });
});

describe('an answer', () => {
  test('comes from its buttons and from itself, once, and only to the note that is shown', async () => {
    const { bus, send } = await desk(['actions']);
    await send();
    bus.signal('ActionInvoked', undefined, [6, 'start']);
    bus.signal('ActionInvoked', undefined, [7, 'format-disk']);
    bus.signal('ActionInvoked', undefined, [7, 'skip']);
    expect(answers).toEqual([]);
    bus.signal('ActionInvoked', undefined, [7, 'later']);
    bus.signal('ActionInvoked', undefined, [7, 'later']);
    expect(answers).toEqual(['later']);
    await send();
    bus.signal('ActionInvoked', undefined, [7, 'default']);
    expect(answers).toEqual(['later', 'open']);
  });
  test('to a note that was withdrawn counts for nothing', async () => {
    const { bus, send, carrier } = await desk(['actions']);
    await send();
    carrier.withdraw();
    bus.signal('ActionInvoked', undefined, [7, 'start']);
    expect(answers).toEqual([]);
  });
});

describe('the service', () => {
  test('that hangs has not shown the note, and is not called working', async () => {
    const { bus, send, carrier, made } = await desk(['actions']);
    expect(carrier.health?.()).toEqual({ state: 'working', by: 'dunst 1.9' });
    bus.answer(service, 'Notify', hangs);
    expect(await send()).toBe('no-service');
    expect(carrier.health?.()).toMatchObject({ state: 'unsure' });
    // What it shows after all has its number told too late: it is taken back.
    made('Notify')[0]?.tooLate?.([9]);
    expect(made('CloseNotification').map(({ body }) => body)).toEqual([[9]]);
  });
  test('that comes back is asked anew what it can, and begins with no note', async () => {
    const { bus, send, owner, bodies, carrier } = await desk(['actions']);
    await send();
    bus.answer(service, 'GetCapabilities', says(['body']));
    owner('');
    owner(':1.9');
    await settle();
    await send();
    expect(bodies()[1]?.slice(1, 2)).toEqual([0]);
    expect(carrier.abilities().buttons).toBe(false);
  });
  test('that is too busy to answer at first is asked again until it does, and has its buttons', async () => {
    const { bus, clock, carrier, owner, made } = await desk(null);
    bus.answer(service, 'GetCapabilities', hangs);
    owner(':1.9');
    await settle();
    expect([carrier.health?.()?.state, carrier.abilities().buttons]).toEqual(['unsure', false]);
    await clock.advance(seconds(7));
    expect(made('GetCapabilities').length).toBe(4);
    bus.answer(service, 'GetCapabilities', says(['actions']));
    await clock.advance(seconds(8));
    expect([carrier.health?.()?.state, carrier.abilities().buttons]).toEqual(['working', true]);
    await clock.advance(minutes(5));
    expect(made('GetCapabilities').length).toBe(5);
  });
  test('that is not there, and that nothing would start, is missing', async () => {
    const { send, carrier } = await desk(null);
    expect(carrier.health?.()).toMatchObject({ state: 'missing' });
    expect(carrier.abilities().buttons).toBe(false);
    expect(await send()).toBe('no-service');
  });
  test('that a note would start is taken for one with buttons, and is started by no question', async () => {
    const { bus, carrier, owner, made } = await desk(null);
    bus.answer('org.freedesktop.DBus', 'ListActivatableNames', says([service]));
    owner('');
    await settle();
    expect(carrier.abilities().buttons).toBe(true);
    expect(carrier.health?.()).toMatchObject({ state: 'working' });
    expect(made('GetCapabilities').some((call) => call.startsService === true)).toBe(false);
  });
  test('without a bus leaves it to others', async () => {
    const { bus, send, carrier } = await desk(['actions']);
    bus.down();
    bus.signal('NameOwnerChanged', service, [service, ':1.9', '']);
    expect(await send()).toBe('failed');
    expect(carrier.health?.()).toBeNull();
  });
  test('of GNOME shows its notes at the top, all others in a corner', async () => {
    expect((await desk(['actions'], 'gnome-shell')).carrier.abilities().place.at).toBe('top-middle');
    expect((await desk(['actions'], 'Plasma')).carrier.abilities().place.at).toBe('tray');
  });
  test('is let go of whole', async () => {
    const { bus, carrier } = await desk(['actions']);
    carrier.dispose();
    expect(bus.listeners()).toBe(0);
  });
});

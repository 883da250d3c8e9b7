/** Says how notes go over a real bus: to a real dunst, and to a service that takes a note and never answers. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import type { Note } from '../../ports';
import { startMock } from '../sensors/test/dbusMock';
import { createStage, describeLive, hasOwner, realClock, type Stage, until } from '../sensors/test/live';
import { createServiceCarrier } from './service';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.end());

const service = 'org.freedesktop.Notifications';
const identity = { name: 'Psoas Pause', icon: null, desktopEntry: 'org.psoaspause.app' };
const note: Note = {
  title: 'Time for a break',
  body: '31 min & <more>',
  urgency: 'normal',
  buttons: [{ answer: 'later', label: 'Later' }],
  stays: true,
};

describeLive('a real dunst', ['dbus-daemon', 'Xvfb', 'dunst', 'dunstctl'], () => {
  test('shows one note in the place of another, tells the button pressed, takes it back', async () => {
    const { display } = await stage.screen();
    const env = { DBUS_SESSION_BUS_ADDRESS: await stage.bus('session'), DISPLAY: display };
    const { session } = stage.machine(env);
    const start = () => stage.service('dunst', [], env, () => hasOwner(session, service));
    const dunst = await start();
    const log = readLog();
    const carrier = createServiceCarrier(session, identity, realClock, log);
    await until('its name', () => carrier.health?.()?.by.startsWith('dunst') ?? false);
    expect(carrier.abilities()).toMatchObject({ buttons: true, place: { at: 'top-end' } });

    const run = stage.machine(env).run;
    const counted = async (): Promise<string> => {
      const said = await run('dunstctl', ['count', 'displayed']);
      return said.ok ? said.out.trim() : said.detail;
    };
    const answers: string[] = [];
    const answered = (answer: string): void => void answers.push(answer);
    expect(await carrier.send(note, answered)).toBe('shown');
    expect(await carrier.send({ ...note, body: 'again' }, answered)).toBe('shown');
    await until('one note', async () => (await counted()) === '1');
    await run('dunstctl', ['action', '0']);
    await until('an answer', () => answers.length === 1);
    expect(answers).toEqual(['open']);

    await carrier.send(note, answered);
    carrier.withdraw();
    await until('no note', async () => (await counted()) === '0');

    // A daemon that ends and one that begins are noticed.
    dunst.kill();
    await until('it is missed', () => log.lines.at(-1) === 'the notification service: went');
    await start();
    await until('it is back', () => carrier.health?.()?.by.startsWith('dunst') ?? false);
    expect(log.lines.at(-1)).toBe('the notification service: came');
    carrier.dispose();
  });
});

describeLive('a service that hangs', ['dbus-daemon', 'dbusmock'], () => {
  test('has shown nothing, and what it shows too late is taken back', async () => {
    const env = { DBUS_SESSION_BUS_ADDRESS: await stage.bus('session') };
    const { session } = stage.machine(env, 5);
    const path = '/org/freedesktop/Notifications';
    const mock = await startMock(stage, { bus: session, env, service, path });
    await mock.method(service, 'GetCapabilities', '', 'as', "ret = ['actions', 'body']");
    await mock.method(service, 'GetServerInformation', '', 'ssss', "ret = ('slow', 'v', '1', '1.2')");
    // dbusmock answers one call at a time: while it sleeps it hangs.
    await mock.method(service, 'Notify', 'susssasa{sv}i', 'u', 'import time\ntime.sleep(3)\nret = 4');
    await mock.method(service, 'CloseNotification', 'u', '', 'self.closed = args[0]');
    await mock.method(service, 'Closed', '', 'u', "ret = getattr(self, 'closed', 0)");
    const carrier = createServiceCarrier(session, identity, realClock, readLog());
    await until('it is seen', () => carrier.health?.()?.state === 'working');
    expect(await carrier.send(note, () => {})).toBe('no-service');
    expect(carrier.health?.()).toMatchObject({ state: 'unsure' });
    await until('it is taken back', async () => {
      const reply = await session.call({ service, path, interface: service, member: 'Closed' });
      return reply.ok && reply.body[0] === 4;
    });
    carrier.dispose();
  });
});

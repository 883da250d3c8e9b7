/** Says how the connection to a bus behaves, on a real dbus-daemon. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { daemon } from './bus';
import { busSource, firstFlag } from './busSource';
import { startMock, yes } from './test/dbusMock';
import { createStage, describeLive, hasOwner, type Stage, until } from './test/live';

let stage: Stage;
beforeEach(() => {
  stage = createStage();
});
afterEach(() => stage.end());

describeLive('a D-Bus bus', ['dbus-daemon', 'dbusmock'], () => {
  test('answers, and says of what is not there that it is missing', async () => {
    const { session } = stage.machine({ DBUS_SESSION_BUS_ADDRESS: await stage.bus('session') });
    expect(await session.call({ ...daemon, member: 'NameHasOwner', signature: 's', body: ['a.b'] })).toEqual({
      ok: true,
      body: [false],
    });
    const gone = await session.call({ service: 'a.b', path: '/', interface: 'a.b', member: 'C' });
    expect(gone).toMatchObject({ ok: false, why: 'missing' });
    const wrong = await session.call({ ...daemon, member: 'NoSuchThing' });
    expect(wrong).toMatchObject({ ok: false, why: 'missing' });
  });

  test('that is not there is missing, whether or not it has an address', async () => {
    const { session, system } = stage.machine({ DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${stage.folder}/none` });
    expect(await session.call({ ...daemon, member: 'GetId' })).toMatchObject({ ok: false, why: 'missing' });
    expect(await system.call({ ...daemon, member: 'GetId' })).toMatchObject({ ok: false, why: 'missing' });
  });

  test('brings signals of a service and the news of its coming and going', async () => {
    const address = await stage.bus('session');
    const env = { DBUS_SESSION_BUS_ADDRESS: address };
    const { session, clock, log } = stage.machine(env);
    const service = 'org.example.Lamp';
    const rule = { sender: service, interface: service, member: 'Changed' };
    const source = busSource<boolean>(
      {
        by: 'lamp',
        bus: session,
        service,
        ask: (bus) => bus.call({ service, path: '/', interface: service, member: 'IsLit' }),
        parse: firstFlag,
        signals: [rule],
      },
      clock,
      log,
    ).start(() => {});
    await until('the bus was asked', () => hasOwner(session, daemon.service));
    expect(source.state()).toBe('missing');

    const lamp = await startMock(stage, { bus: session, env, service, path: '/' });
    await lamp.method(service, 'IsLit', '', 'b', 'ret = True');
    await lamp.signal(service, 'Changed', 'b', [yes]);
    await until('the lamp is seen', () => source.value() === true);
    source.dispose();
  });

  test('that dies and comes back is found again, and signals too', async () => {
    const path = 'session';
    const address = `unix:path=${stage.folder}/${path}`;
    const first = stage.start('dbus-daemon', [
      '--session',
      '--nofork',
      '--nopidfile',
      `--address=${address}`,
    ]);
    const { session } = stage.machine({ DBUS_SESSION_BUS_ADDRESS: address }, 5);
    let ups = 0;
    let heard = 0;
    session.onUp(() => {
      ups += 1;
    });
    session.onSignal(
      { ...daemon, sender: daemon.service, member: 'NameOwnerChanged', arg0: 'org.example.New' },
      () => {
        heard += 1;
      },
    );
    await until('the bus is up', () => ups === 1);
    const lost = new Promise((resolve) => first.once('exit', resolve));
    first.kill();
    await lost;
    expect(await session.call({ ...daemon, member: 'GetId' })).toMatchObject({ ok: false });
    await stage.bus(path);
    await until('the bus is up again', () => ups === 2);
    await session.call({ ...daemon, member: 'RequestName', signature: 'su', body: ['org.example.New', 0] });
    await until('a signal is heard', () => heard === 1);
    expect([ups, heard]).toEqual([2, 1]);
  });
});

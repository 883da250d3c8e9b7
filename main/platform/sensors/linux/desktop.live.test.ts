/** Says how lock, display and do-not-disturb are read from services that run as processes on real buses. */
import { Variant } from '@jellybrick/dbus-next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Machine } from '../machine';
import { createSense, type Sense } from '../sense';
import type { Source } from '../source';
import { type MockService, no, startMock, yes } from '../test/dbusMock';
import { createStage, describeLive, hasOwner, realClock, type Stage, until } from '../test/live';
import { displayAwakeSources } from './displayAwake';
import { doNotDisturbSources } from './doNotDisturb';
import { mutterSource } from './idle';
import { lockSources } from './lock';

let stage: Stage;
let env: Record<string, string>;
let machine: Machine;
let sense: Sense | null;
beforeEach(async () => {
  stage = createStage();
  env = {
    DBUS_SESSION_BUS_ADDRESS: await stage.bus('session'),
    DBUS_SYSTEM_BUS_ADDRESS: await stage.bus('system'),
    XDG_SESSION_ID: 'c1',
    XDG_RUNTIME_DIR: stage.folder,
  };
  machine = stage.machine(env);
  sense = null;
});
afterEach(async () => {
  sense?.dispose();
  await stage.end();
});

function start(sources: readonly Source<boolean>[]): Sense {
  sense = createSense('lock', sources, realClock.now, () => {});
  return sense;
}
const by = (name: string, sources: readonly Source<boolean>[]): readonly Source<boolean>[] =>
  sources.filter((source) => source.by === name);
const reads = (what: string, running: Sense, value: boolean | null): Promise<void> =>
  until(`${what} (now ${running.read()}, ${running.health().state})`, () => running.read() === value);

const login = 'org.freedesktop.login1';
const logind = (): Promise<MockService> =>
  startMock(
    stage,
    { bus: machine.system, env, service: login, path: '/org/freedesktop/login1' },
    'logind',
    true,
  );

describeLive('the lock', ['dbus-daemon', 'dbusmock'], () => {
  const session = '/org/freedesktop/login1/session/c1';

  test("is logind's hint on our session, as it changes", async () => {
    const mock = await logind();
    const mocking = 'org.freedesktop.DBus.Mock';
    await mock.call('/org/freedesktop/login1', mocking, 'AddSession', 'ssusb', [
      'c1',
      'seat0',
      1000,
      'someone',
      true,
    ]);
    const lock = start(lockSources(machine));
    await reads('unlocked', lock, false);
    // A locker that tells nobody, i3lock for one, would look just so.
    expect(lock.health()).toMatchObject({ state: 'unsure', by: 'logind LockedHint' });
    await mock.change(session, `${login}.Session`, { LockedHint: yes });
    await reads('locked', lock, true);
    expect(lock.health()).toMatchObject({ state: 'working', by: 'logind LockedHint' });
    await mock.change(session, `${login}.Session`, { LockedHint: no });
    await reads('unlocked again', lock, false);
  });

  test('is a screen saver where logind is not told', async () => {
    const service = 'org.gnome.ScreenSaver';
    const path = '/org/gnome/ScreenSaver';
    const lock = start(lockSources(machine));
    const mock = await startMock(stage, { bus: machine.session, env, service, path }, 'gnome_screensaver');
    await reads('unlocked', lock, false);
    await mock.call(path, service, 'SetActive', 'b', [true]);
    await reads('locked', lock, true);
    await mock.call(path, service, 'SetActive', 'b', [false]);
    await reads('unlocked again', lock, false);
    expect(lock.health().by).toBe(service);
  });

  test('is not known where nobody tells', async () => {
    const lock = start(lockSources(machine));
    await until('all were asked', () => hasOwner(machine.session, 'org.freedesktop.DBus'));
    expect([lock.read(), lock.health().state]).toEqual([null, 'missing']);
  });
});

describeLive('the display', ['dbus-daemon', 'dbusmock', 'systemd-inhibit'], () => {
  test('is kept awake by a real systemd-inhibit of idleness, and by no other', async () => {
    const mock = await logind();
    const uidOfTemplate = 1000;
    // The template leaves this property out, by which logind tells of a change.
    await mock.property(`${login}.Manager`, 'BlockInhibited', new Variant('s', ''));
    const told = async (): Promise<void> =>
      mock.change('/org/freedesktop/login1', `${login}.Manager`, {
        BlockInhibited: new Variant('s', 'told'),
      });
    const awake = start(by('logind inhibitors', displayAwakeSources(machine, uidOfTemplate)));
    await reads('nothing', awake, false);
    const hold = (what: string) =>
      stage.start('systemd-inhibit', [`--what=${what}`, '--why=test', 'sleep', '30'], env);
    const lid = hold('handle-lid-switch');
    const count = async (): Promise<number> => {
      const reply = await mock.call('/org/freedesktop/login1', `${login}.Manager`, 'ListInhibitors');
      return reply.ok && Array.isArray(reply.body[0]) ? reply.body[0].length : 0;
    };
    await until('the lid inhibitor', async () => (await count()) === 1);
    await told();
    const film = hold('idle');
    await until('the idle inhibitor', async () => (await count()) === 2);
    expect([awake.read(), lid.exitCode]).toEqual([false, null]);
    await told();
    await reads('a film', awake, true);
    film.kill();
    await until('its end', async () => (await count()) === 1);
    await told();
    await reads('nothing again', awake, false);
  });

  const desktops = [
    ['org.gnome.SessionManager', '/org/gnome/SessionManager', '', 'IsInhibited', 'InhibitorAdded', 8],
    [
      'org.kde.Solid.PowerManagement.PolicyAgent',
      '/org/kde/Solid/PowerManagement/PolicyAgent',
      '',
      'HasInhibition',
      'InhibitionsChanged',
      4,
    ],
    [
      'org.freedesktop.PowerManagement',
      '/org/freedesktop/PowerManagement/Inhibit',
      '.Inhibit',
      'HasInhibit',
      'HasInhibitChanged',
      null,
    ],
  ] as const;
  test.each(desktops)(
    'is read from a stand-in of %s',
    async (service, path, suffix, method, signal, flag) => {
      const mock = await startMock(stage, { bus: machine.session, env, service, path });
      const owner = `${service}${suffix}`;
      const asks = async (answer: 'True' | 'False'): Promise<void> => {
        // The stand-in answers only to the right flag.
        const code =
          flag === null ? `ret = ${answer}` : `ret = ${answer} if args[0] == ${flag} else not ${answer}`;
        await mock.method(owner, method, flag === null ? '' : 'u', 'b', code);
        await mock.signal(owner, signal, '', []);
      };
      await asks('False');
      const awake = start(displayAwakeSources(machine));
      await reads('nothing', awake, false);
      await asks('True');
      await reads('a film', awake, true);
    },
  );
});

describeLive('do-not-disturb', ['dbus-daemon', 'dbusmock'], () => {
  test('is the Inhibited property of a stand-in of KDE', async () => {
    const service = 'org.freedesktop.Notifications';
    const path = '/org/freedesktop/Notifications';
    const mock = await startMock(stage, { bus: machine.session, env, service, path });
    await mock.property(service, 'Inhibited', no);
    const quiet = start(doNotDisturbSources(machine));
    await reads('loud', quiet, false);
    await mock.change(path, service, { Inhibited: yes });
    await reads('quiet', quiet, true);
  });

  test('is a mode among those of a stand-in of mako', async () => {
    const [service, path, owner] = ['org.freedesktop.Notifications', '/fr/emersion/Mako', 'fr.emersion.Mako'];
    const mock = await startMock(stage, { bus: machine.session, env, service, path });
    const enters = async (...modes: readonly string[]): Promise<void> => {
      await mock.method(owner, 'ListModes', '', 'as', `ret = ${JSON.stringify(modes)}`);
      const changed = [new Variant('s', owner), new Variant('a{sv}', {}), new Variant('as', ['Modes'])];
      await mock.signal('org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', changed);
    };
    await enters('default');
    const quiet = start(doNotDisturbSources(machine));
    await reads('loud', quiet, false);
    await enters('default', 'do-not-disturb');
    await reads('quiet', quiet, true);
    expect(quiet.health()).toMatchObject({ state: 'working', by: 'mako modes' });
  });
});

describeLive('do-not-disturb of XFCE', ['dbus-daemon', 'xfconf-query'], () => {
  test('is read from a real xfconfd: never set, on, off', async () => {
    const query = (...args: string[]) =>
      stage.start('xfconf-query', ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb', ...args], env);
    const first = query('-l');
    await until(
      () => `xfconfd: ${first.output()} (${first.exitCode} ${first.signalCode})`,
      () => hasOwner(machine.session, 'org.xfce.Xfconf'),
    );
    const quiet = start(
      by('xfce4-notifyd', doNotDisturbSources({ ...machine, env: { ...env, XDG_CURRENT_DESKTOP: 'XFCE' } })),
    );
    await reads('never set', quiet, false);
    query('-n', '-t', 'bool', '-s', 'true');
    await reads('on', quiet, true);
    query('-s', 'false');
    await reads('off', quiet, false);
  });
});

describeLive('do-not-disturb of GNOME', ['dbus-daemon', 'gsettings'], () => {
  test('is read by a real gsettings over a real dconf, and a change is told by its signal', async () => {
    const schema = ['org.gnome.desktop.notifications', 'show-banners'];
    const gnome = { ...env, XDG_CURRENT_DESKTOP: 'GNOME' };
    const quiet = start(doNotDisturbSources(stage.machine(gnome, 10)));
    await reads('loud', quiet, false);
    stage.start('gsettings', ['set', ...schema, 'false'], gnome);
    await until('quiet', () => quiet.read() === true);
  });
});

describeLive('idle time on GNOME', ['dbus-daemon', 'dbusmock'], () => {
  test('is asked of a stand-in of Mutter, in 64-bit milliseconds', async () => {
    const service = 'org.gnome.Mutter.IdleMonitor';
    const mock = await startMock(stage, {
      bus: machine.session,
      env,
      service,
      path: '/org/gnome/Mutter/IdleMonitor/Core',
    });
    await mock.method(service, 'GetIdletime', '', 't', 'ret = dbus.UInt64(123456)');
    const idle = mutterSource(machine).start(() => {});
    await until('a reading', () => idle.value() !== null);
    expect(idle.value()).toBeGreaterThanOrEqual(123_456);
    expect(idle.value()).toBeLessThan(126_000);
    idle.dispose();
  });
});

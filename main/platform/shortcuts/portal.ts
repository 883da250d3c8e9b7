/**
 * Owns the keys that a Wayland desktop gives the app by the portal org.freedesktop.portal.GlobalShortcuts: it asks the
 * person itself, chooses the keys, and tells when they are pressed. Nothing is asked before `look` or a first key. A
 * session takes keys once (the interface's rule), so every change of them is a session of its own.
 */
import { Variant } from '@jellybrick/dbus-next';
import {
  type Chord,
  noShortcuts,
  parseShortcut,
  type ShortcutKeys,
  type ShortcutName,
  type ShortcutState,
  shortcutNames,
} from '../../domain/shortcuts';
import type { Disposable, Log } from '../../ports';
import { type Bus, type BusCall, type BusReply, daemon } from '../sensors/bus';
import { firstValue, ownerChanged, propertyCall } from '../sensors/busSource';
import { desktopEntryName } from '../system/identity';
import { createPortalRequests } from './portalRequests';

const service = 'org.freedesktop.portal.Desktop';
const path = '/org/freedesktop/portal/desktop';
const owner = 'org.freedesktop.portal.GlobalShortcuts';
const sessionInterface = 'org.freedesktop.portal.Session';

export interface PortalShortcuts extends Disposable {
  /** Whether this desktop gives keys; `null` = not known yet. */
  isThere(): boolean | null;
  /** Asks whether it does, where that is not known. */
  look(): void;
  set(keys: ShortcutKeys): void;
  stateOf(name: ShortcutName): ShortcutState;
  /** The keys that the desktop has given, in its own words; `null` = none. */
  givenTo(name: ShortcutName): string | null;
}

/** As the shortcuts specification of freedesktop.org writes keys: modifiers in capitals, the key by its name in XKB. */
export function triggerOf({ held, key }: Chord): string {
  const names = { Ctrl: 'CTRL', Alt: 'ALT', Shift: 'SHIFT', Super: 'LOGO' };
  return [...held.map((one) => names[one]), key.length === 1 ? key.toLowerCase() : key].join('+');
}

/** The keys by the id of each shortcut, as the portal tells them: `a(sa{sv})`. */
function triggersOf(list: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of Array.isArray(list) ? list : []) {
    const [id, more] = Array.isArray(one) ? one : [];
    const trigger = firstValue([more?.trigger_description]);
    if (typeof id === 'string' && typeof trigger === 'string') found.set(id, trigger);
  }
  return found;
}

export interface PortalParts {
  readonly bus: Pick<Bus, 'call' | 'onSignal' | 'onUp'>;
  readonly log: Pick<Log, 'note'>;
  /** What the keys of a command do, in words for the person: the desktop shows them. */
  describe(name: ShortcutName): string;
  /** The keys of a command were pressed, in whatever program. */
  pressed(name: ShortcutName): void;
  /** What `isThere`, `stateOf` or `givenTo` say has changed. */
  changed(): void;
}

export function createPortalShortcuts({
  bus,
  log,
  describe,
  pressed,
  changed,
}: PortalParts): PortalShortcuts {
  const call = (member: string, signature: string, body: readonly unknown[], of = owner): BusCall => ({
    service,
    path,
    interface: of,
    member,
    signature,
    body,
  });
  const requests = createPortalRequests(bus, service);
  const listening: Disposable[] = [];
  let there: boolean | null = null;
  let looking = false;
  let wanted = noShortcuts;
  let session: string | null = null;
  /** What the desktop gave, once it has answered. */
  let given: ReadonlyMap<string, string> | null = null;
  /** Counts what makes an answer that is still waited for worthless: other keys, a portal that has gone. */
  let round = 0;

  const listen = (): void => {
    if (listening.length > 0) return;
    const signal = { sender: service, path, interface: owner };
    listening.push(
      bus.onSignal({ ...signal, member: 'Activated' }, ([of, id]) => {
        const name = shortcutNames.find((one) => one === id);
        if (of === session && name !== undefined) pressed(name);
      }),
      bus.onSignal({ ...signal, member: 'ShortcutsChanged' }, ([of, list]) => {
        if (of !== session) return;
        given = triggersOf(list);
        changed();
      }),
      bus.onSignal({ sender: service, interface: sessionInterface, member: 'Closed' }, (_body, closed) => {
        if (closed !== session) return;
        log.note('shortcuts', 'the desktop has taken its keys back');
        session = null;
        given = new Map();
        changed();
      }),
      bus.onSignal(ownerChanged(service), ([, , now]) => {
        beginAnew();
        // One that went is started again by whoever asks it next.
        if (now !== '') look();
        else changed();
      }),
      bus.onUp(() => {
        if (there === null) return;
        beginAnew();
        look();
      }),
    );
  };
  /** Another portal knows nothing of what the one before was asked. */
  const beginAnew = (): void => {
    round += 1;
    requests.forget();
    [session, given, there, looking] = [null, null, null, false];
  };
  /** Under which name the desktop knows the app: portals before 1.19.4 go by how the app was started, and know no such call. */
  const introduce = (): Promise<BusReply> =>
    bus.call(call('Register', 'sa{sv}', [desktopEntryName, {}], 'org.freedesktop.host.portal.Registry'));
  const look = (): void => {
    if (there !== null || looking) return;
    looking = true;
    listen();
    const asked = round;
    const find = async (): Promise<void> => {
      // Starts it where it isn't running.
      await bus.call({
        ...daemon,
        member: 'StartServiceByName',
        signature: 'su',
        body: [service, 0],
        startsService: true,
      });
      await introduce();
      const version = await bus.call(propertyCall(service, path, owner, 'version'));
      // The portal came as it was asked: that one is asked by itself.
      if (asked !== round) return;
      looking = false;
      there = version.ok;
      log.note(
        'shortcuts',
        there ? 'the desktop gives keys' : `the desktop gives none: ${reasonOf(version)}`,
      );
      settle();
      changed();
    };
    void find();
  };

  const end = (one: unknown): void => {
    if (typeof one === 'string')
      void bus.call({ service, path: one, interface: sessionInterface, member: 'Close' });
  };
  const close = (): void => {
    requests.takeBack();
    end(session);
    session = null;
  };
  const settle = (): void => {
    if (there !== true) return;
    round += 1;
    close();
    const shortcuts = shortcutNames.flatMap((name) => {
      const chord = parseShortcut(wanted[name] ?? '');
      if (chord === null) return [];
      const about = {
        description: new Variant('s', describe(name)),
        preferred_trigger: new Variant('s', triggerOf(chord)),
      };
      return [[name, about] as const];
    });
    given = null;
    if (shortcuts.length > 0) void ask(shortcuts, round);
  };
  const ask = async (
    shortcuts: readonly (readonly [ShortcutName, object])[],
    asked: number,
  ): Promise<void> => {
    const token = `psoas_pause_${asked}`;
    const made = await requests.ask(
      call('CreateSession', 'a{sv}', [
        { handle_token: new Variant('s', token), session_handle_token: new Variant('s', token) },
      ]),
    );
    const handle = made.ok ? firstValue([made.results['session_handle']]) : null;
    if (asked !== round) return end(handle);
    session = typeof handle === 'string' ? handle : null;
    const options = { handle_token: new Variant('s', `${token}_keys`) };
    // Answered once the person has closed the desktop's window, in whatever time they take.
    const bound =
      session === null
        ? made
        : await requests.askPerson(
            call('BindShortcuts', 'oa(sa{sv})sa{sv}', [session, shortcuts, '', options]),
          );
    if (asked !== round) return;
    given = bound.ok ? triggersOf(firstValue([bound.results['shortcuts']])) : new Map();
    log.note(
      'shortcuts',
      bound.ok ? `the desktop gave ${[...given].map((one) => one.join(': ')).join(', ')}` : bound.why,
    );
    changed();
  };

  return {
    isThere: () => there,
    look,
    set(keys) {
      if (shortcutNames.every((name) => keys[name] === wanted[name])) return;
      wanted = keys;
      if (there === null) look();
      else settle();
    },
    stateOf: (name) => {
      if (wanted[name] === null || given === null) return 'off';
      return given.get(name) ? 'works' : 'not-given';
    },
    givenTo: (name) => given?.get(name) || null,
    dispose() {
      round += 1;
      close();
      for (const one of listening) one.dispose();
      requests.dispose();
    },
  };
}

function reasonOf(reply: BusReply): string {
  return reply.ok ? '' : reply.detail;
}

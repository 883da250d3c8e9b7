/**
 * Owns the keys that a Wayland desktop gives the app by the portal org.freedesktop.portal.GlobalShortcuts: it asks the
 * person itself, chooses the keys, and tells when they are pressed. Nothing is asked before `look` or a first key. A
 * session takes keys once (the interface's rule), so every change of them is a session of its own. A person is asked once
 * for the same keys: what the desktop has given it is only reminded of, and what it has not given is kept.
 */
import { Variant } from '@jellybrick/dbus-next';
import {
  type Chord,
  noShortcuts,
  ofEach,
  parseShortcut,
  type RefusedShortcuts,
  type ShortcutKeys,
  type ShortcutName,
  type ShortcutState,
  shortcutNames,
  writeShortcut,
} from '../../domain/shortcuts';
import type { Disposable, Log } from '../../ports';
import { type Bus, type BusCall, type BusReply, daemon } from '../sensors/bus';
import { firstValue, ownerChanged, propertyCall } from '../sensors/busSource';
import { applicationId } from '../system/identity';
import { createPortalRequests, type PortalAnswer } from './portalRequests';
import { idOf, triggerOf, triggersOf } from './portalWords';

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

/** The keys that are wished for a command, and by which id the desktop knows them. */
interface Wish {
  readonly name: ShortcutName;
  readonly id: string;
  readonly chord: Chord;
}

export interface PortalParts {
  readonly bus: Pick<Bus, 'call' | 'onSignal' | 'onUp'>;
  readonly log: Pick<Log, 'note'>;
  /** What was asked for and not given: it is not asked for again. */
  readonly refused: RefusedShortcuts;
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
  refused,
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
  /** What this session was asked for. */
  let wishes: readonly Wish[] = [];
  /** What the desktop gave, by the ids of the wishes, once it has answered. */
  let given: ReadonlyMap<string, string> | null = null;
  /** The ids of all that it ever gave since the start. */
  const gave = new Set<string>();
  /** Counts what makes an answer that is still waited for worthless: other keys, a portal that has gone. */
  let round = 0;

  const listen = (): void => {
    if (listening.length > 0) return;
    const signal = { sender: service, path, interface: owner };
    listening.push(
      bus.onSignal({ ...signal, member: 'Activated' }, ([of, id]) => {
        const wish = wishes.find((one) => one.id === id);
        if (of === session && wish !== undefined) pressed(wish.name);
      }),
      bus.onSignal({ ...signal, member: 'ShortcutsChanged' }, ([of, list]) => {
        if (of !== session) return;
        given = triggersOf(list);
        remember(({ id }) => given?.has(id) === true, null);
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
    bus.call(call('Register', 'sa{sv}', [applicationId, {}], 'org.freedesktop.host.portal.Registry'));
  const look = (): void => {
    if (there !== null || looking) return;
    looking = true;
    listen();
    const asked = round;
    const find = async (): Promise<void> => {
      // Starts it where it isn't running, which takes as long as the backends of the desktop do, half a minute each where
      // one hangs. The bus answers in any case: with the portal, or once it has given it up itself.
      await bus.call({
        ...daemon,
        member: 'StartServiceByName',
        signature: 'su',
        body: [service, 0],
        isPatient: true,
      });
      // The portal came as it was asked: that one is asked by itself.
      if (asked !== round) return;
      await introduce();
      const version = await bus.call({ ...propertyCall(service, path, owner, 'version'), isPatient: true });
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
  /** What is wished for now and was not refused before. */
  const wishesNow = (): readonly Wish[] =>
    shortcutNames.flatMap((name) => {
      const chord = parseShortcut(wanted[name] ?? '');
      return chord === null || refused.current()[name] === writeShortcut(chord)
        ? []
        : [{ name, id: idOf(name, chord), chord }];
    });
  const remember = (isMeant: (wish: Wish) => boolean, as: 'refused' | null): void => {
    const entries = wishes
      .filter(isMeant)
      .map(({ name, chord }) => [name, as === null ? null : writeShortcut(chord)]);
    refused.keep({ ...refused.current(), ...Object.fromEntries(entries) });
  };
  const settle = (): void => {
    if (there !== true) return;
    round += 1;
    close();
    wishes = wishesNow();
    given = wishes.length > 0 ? null : new Map();
    if (wishes.length > 0) void ask(round);
  };
  const ask = async (asked: number): Promise<void> => {
    const token = `psoas_pause_${asked}`;
    const made = await requests.ask(
      call('CreateSession', 'a{sv}', [
        { handle_token: new Variant('s', token), session_handle_token: new Variant('s', token) },
      ]),
    );
    const handle = made.ok ? firstValue([made.results['session_handle']]) : null;
    if (asked !== round) return end(handle);
    session = typeof handle === 'string' ? handle : null;
    const bound = session === null ? noSession : await bind(session, token, asked);
    if (asked !== round) return;
    given = bound.ok ? triggersIn(bound) : new Map();
    for (const id of given.keys()) gave.add(id);
    const isRefused = !bound.ok && bound.isAnswer;
    const isNew = ({ id }: Wish): boolean => !gave.has(id);
    // Who refuses one more has not refused those that were given before, though the window asked for them all.
    const keepsSome = isRefused && wishes.some(isNew) && !wishes.every(isNew);
    // Whether it was the person who would not, or the desktop for them: both have heard the wish.
    if (bound.ok || isRefused)
      remember((wish) => given?.has(wish.id) === false && (!keepsSome || isNew(wish)), 'refused');
    log.note(
      'shortcuts',
      bound.ok ? `the desktop gave ${[...given].map((one) => one.join(': ')).join(', ')}` : bound.why,
    );
    if (keepsSome) return settle();
    changed();
  };
  /** What the desktop has given before it may know by itself: asked for keys, KDE opens its settings each time. */
  const bind = async (to: string, token: string, asked: number): Promise<PortalAnswer> => {
    const listOptions = { handle_token: new Variant('s', `${token}_list`) };
    const listed = await requests.ask(call('ListShortcuts', 'oa{sv}', [to, listOptions]));
    const known = listed.ok ? triggersIn(listed) : new Map();
    // One too many was given for a command that has other keys by now, or none: it has to be given back.
    const isSame = known.size === wishes.length && wishes.every(({ id }) => known.has(id));
    if (isSame || asked !== round) return listed;
    const shortcuts = wishes.map(({ name, id, chord }) => [
      id,
      {
        description: new Variant('s', describe(name)),
        preferred_trigger: new Variant('s', triggerOf(chord)),
      },
    ]);
    const options = { handle_token: new Variant('s', `${token}_keys`) };
    // Answered once the person has closed the desktop's window, in whatever time they take.
    return requests.askPerson(call('BindShortcuts', 'oa(sa{sv})sa{sv}', [to, shortcuts, '', options]));
  };
  const givenTo = (name: ShortcutName): string | null => {
    const wish = wishes.find((one) => one.name === name);
    return (wish !== undefined && given?.get(wish.id)) || null;
  };

  return {
    isThere: () => there,
    look,
    set(keys) {
      // Whoever takes keys away or chooses others may be asked for the same ones another time.
      const was = refused.current();
      refused.keep(ofEach((name) => (was[name] === written(keys[name]) ? was[name] : null)));
      if (shortcutNames.every((name) => keys[name] === wanted[name])) return;
      wanted = keys;
      if (there === null) look();
      else settle();
    },
    stateOf: (name) => {
      if (wanted[name] === null || there !== true) return 'off';
      if (given === null) return 'asked';
      return givenTo(name) === null ? 'not-given' : 'works';
    },
    givenTo,
    dispose() {
      round += 1;
      close();
      for (const one of listening) one.dispose();
      requests.dispose();
    },
  };
}

const noSession: PortalAnswer = { ok: false, why: 'the desktop makes no session', isAnswer: false };

function reasonOf(reply: BusReply): string {
  return reply.ok ? '' : reply.detail;
}

/** Keys as they are kept, whatever their order and case; `null`: none that may be a shortcut. */
function written(keys: string | null): string | null {
  const chord = keys === null ? null : parseShortcut(keys);
  return chord === null ? null : writeShortcut(chord);
}

function triggersIn({ results }: PortalAnswer & { readonly ok: true }): ReadonlyMap<string, string> {
  return triggersOf(firstValue([results['shortcuts']]));
}

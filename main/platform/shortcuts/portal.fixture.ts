/** Test code: a portal of shortcuts on a real bus that asks a person as the test says, and notes what it was asked. */
import { Message, MessageType, sessionBus, Variant } from '@jellybrick/dbus-next';
import { z } from 'zod';

const service = 'org.freedesktop.portal.Desktop';
const path = '/org/freedesktop/portal/desktop';
const owner = 'org.freedesktop.portal.GlobalShortcuts';

/**
 * The keys that the person gives, by the id of each shortcut; `no`: they would not; `ended`: as GNOME says that;
 * `waits`: they have not said yet.
 */
export type Person = Readonly<Record<string, string>> | 'no' | 'ended' | 'waits';

export interface StandInPortal {
  /** What it was asked, in turn; of `BindShortcuts` each id with the keys that are wished for. */
  readonly asked: string[];
  /** Makes the sessions that were asked for of a slow portal. */
  makeSessions(): void;
  /** The person answers what is still asked. */
  answer(person: Person): void;
  press(id: string): void;
  change(keys: Readonly<Record<string, string>>): void;
  /** The desktop ends the session. */
  takeBack(): void;
  end(): void;
}

const options = z.record(z.string(), z.instanceof(Variant));
const text = (of: unknown, name: string): string => String(options.parse(of)[name]?.value);
const wishList = z.array(z.tuple([z.string(), options]));

const listed = (keys: Readonly<Record<string, string>>) =>
  Object.entries(keys).map(([id, text]) => [id, { trigger_description: new Variant('s', text) }]);

/**
 * @param person what they say to each question; without `shortcuts` the portal knows nothing of them; `isSlow`: it makes
 * sessions when told to; `given`: what it gave in another session; `code`: of every answer about keys, as GNOME's 2
 */
export async function startPortal(
  busAddress: string | undefined,
  person: Person,
  {
    shortcuts = true,
    registry = true,
    isSlow = false,
    code = 0,
    given = {} as Readonly<Record<string, string>>,
  } = {},
): Promise<StandInPortal> {
  const bus = sessionBus(busAddress === undefined ? {} : { busAddress });
  const asked: string[] = [];
  let session = '';
  let client = '';
  let pending: string | null = null;
  let ended = false;
  const unmade: (() => void)[] = [];
  const makeSessions = (): void => {
    for (const make of unmade.splice(0)) make();
  };
  const say = (at: string, of: string, member: string, signature: string, body: unknown[]): void => {
    const message = Message.newSignal(at, of, member, signature, body);
    message.destination = client;
    bus.send(message);
  };
  const respond = (request: string, code: number, results: Record<string, Variant>): void =>
    say(request, 'org.freedesktop.portal.Request', 'Response', 'ua{sv}', [code, results]);
  const settle = (said: Person): void => {
    if (said === 'waits' || pending === null) return;
    if (typeof said === 'string') respond(pending, said === 'no' ? 1 : 2, {});
    else respond(pending, code, { shortcuts: new Variant('a(sa{sv})', listed(said)) });
    pending = null;
  };
  const request = (message: Message, token: string): string => {
    client = message.sender ?? '';
    const at = `${path}/request/${client.slice(1).replaceAll('.', '_')}/${token}`;
    bus.send(Message.newMethodReturn(message, 'o', [at]));
    return at;
  };
  bus.addMethodHandler((message) => {
    if (message.type !== MessageType.METHOD_CALL || !message.path?.startsWith(path)) return false;
    if (ended) return true;
    const { member = '', body, path: at } = message;
    if (member === 'Get' && shortcuts) {
      bus.send(Message.newMethodReturn(message, 'v', [new Variant('u', 1)]));
      return true;
    }
    if (member === 'Register' && registry) {
      asked.push(`Register ${body[0]}`);
      bus.send(Message.newMethodReturn(message));
      return true;
    }
    if (member === 'Close') {
      asked.push(at?.includes('/session/') ? 'Close session' : 'Close request');
      bus.send(Message.newMethodReturn(message));
      return true;
    }
    if (member === 'CreateSession') {
      asked.push(member);
      const token = text(body[0], 'session_handle_token');
      const one = request(message, text(body[0], 'handle_token'));
      session = `${path}/session/${client.slice(1).replaceAll('.', '_')}/${token}`;
      const made = session;
      unmade.push(() => respond(one, 0, { session_handle: new Variant('s', made) }));
      if (!isSlow) makeSessions();
      return true;
    }
    if (member === 'ListShortcuts') {
      const one = request(message, text(body[1], 'handle_token'));
      respond(one, 0, { shortcuts: new Variant('a(sa{sv})', listed(given)) });
      return true;
    }
    if (member === 'BindShortcuts') {
      const wishes = wishList
        .parse(body[1])
        .map(([id, about]) => `${id} ${text(about, 'preferred_trigger')} "${text(about, 'description')}"`);
      asked.push(`${member} ${wishes.join(', ')}`);
      pending = request(message, text(body[3], 'handle_token'));
      settle(person);
      return true;
    }
    return false;
  });
  await bus.requestName(service, 0);
  return {
    asked,
    makeSessions,
    answer: settle,
    press: (id) => say(path, owner, 'Activated', 'osta{sv}', [session, id, 1n, {}]),
    change: (keys) => say(path, owner, 'ShortcutsChanged', 'oa(sa{sv})', [session, listed(keys)]),
    takeBack: () => say(session, 'org.freedesktop.portal.Session', 'Closed', '', []),
    end() {
      ended = true;
      bus.disconnect();
    },
  };
}

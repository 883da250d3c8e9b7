/**
 * Owns the one connection to each D-Bus bus, for the life of the app: peers that opened one for every question
 * exhausted the bus. It comes back after a loss, every call ends within 2 s, and a missing bus is no error.
 */
import type { EventEmitter } from 'node:events';
import { DBusError, Message, MessageFlag, MessageType, sessionBus } from '@jellybrick/dbus-next';
import { seconds } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';
import { createBackOff } from './backOff';
import type { WriteLine } from './source';

export interface BusCall {
  readonly service: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
  /** Starts the service where it isn't running, and gives it longer to answer. */
  readonly startsService?: true;
  /** Ends with the answer, however long that takes, or with the connection: for what no program and no person waits. */
  readonly isPatient?: true;
  /** What is done with an answer that comes after the caller has given up: to take back what it did. */
  readonly tooLate?: (body: readonly unknown[]) => void;
}

export type BusReply =
  | { readonly ok: true; readonly body: readonly unknown[] }
  | { readonly ok: false; readonly why: 'missing' | 'refused' | 'failed'; readonly detail: string };

/** Which signals to hear. `sender` is a service's name; the bus itself filters. */
export interface SignalRule {
  readonly sender: string;
  readonly interface: string;
  readonly member: string;
  readonly path?: string;
  readonly arg0?: string;
}

/** @param path the object that says it */
export type HearSignal = (body: readonly unknown[], path: string) => void;

export interface Bus extends Disposable {
  /** Ends within 2 s, or 5 s where a service may be started for it, if it is not a patient one; never rejects. */
  call(call: BusCall): Promise<BusReply>;
  /** The connection stands. */
  isUp(): boolean;
  onSignal(rule: SignalRule, listen: HearSignal): Disposable;
  /** The connection stands (again): ask anew, signals may have been missed. */
  onUp(listen: () => void): Disposable;
}

const limit = seconds(2);
/** A service that is started first: a daemon on a slow disk takes a second or two. */
const limitWithStart = seconds(5);
/** The bus itself, which knows who is on it. */
export const daemon = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};

type Link = ReturnType<typeof sessionBus>;

/**
 * The bus at `address`; `null` where this machine has none. Connects at the first use.
 * The address is given and not left to the library, so that both buses are found by the same rule.
 */
export function createBus(name: string, address: string | null, clock: Clock, log: WriteLine): Bus {
  const backOff = createBackOff();
  const rules = new Map<object, { readonly rule: SignalRule; readonly listen: HearSignal }>();
  const upListeners = new Set<() => void>();
  const pending = new Set<(reply: BusReply) => void>();
  let link: Link | null = null;
  let up = false;
  let disposed = false;
  let timer: Disposable | null = null;

  const drop = (why: string): void => {
    const old = link;
    if (old === null) return;
    // A bus that never answered is not there; one that stopped answering has failed.
    const reply: BusReply = { ok: false, why: up ? 'failed' : 'missing', detail: why };
    link = null;
    up = false;
    timer?.dispose();
    old.disconnect();
    for (const settle of [...pending]) settle(reply);
    if (disposed) return;
    log(`${name} bus lost: ${why}`);
    timer = clock.wakeAfter(backOff.next(), connect);
  };
  /** Connects at once, but not while a lost bus is given time to come back. */
  const ensure = (): void => {
    if (link === null && timer === null) connect();
  };
  const connect = (): void => {
    timer = null;
    if (disposed || address === null) return;
    const made = sessionBus({ busAddress: address });
    link = made;
    // The library emits `error` but leaves it out of its types; unheard, it would end the app.
    const emitter: EventEmitter = made;
    emitter.on('error', (error: unknown) => {
      if (link === made) drop(error instanceof Error ? error.message : String(error));
    });
    made.on('connect', () => {
      if (link !== made) return made.disconnect();
      timer?.dispose();
      timer = null;
      backOff.reset();
      up = true;
      for (const { rule } of rules.values()) addMatch(made, rule);
      for (const listen of [...upListeners]) listen();
    });
    made.on('message', (message: Message) => {
      if (link === made && message.type === MessageType.SIGNAL) hear(message);
    });
    timer = clock.wakeAfter(limit, () => drop('no connection within 2 s'));
  };
  const hear = (message: Message): void => {
    for (const { rule, listen } of [...rules.values()])
      if (fits(message, rule)) listen(message.body, message.path);
  };
  const addMatch = (to: Link, rule: SignalRule): void => {
    const call = { ...daemon, member: 'AddMatch', signature: 's', body: [matchRule(rule)] };
    to.call(messageOf(call)).catch((error) =>
      log(`${name} bus: no signals for ${matchRule(rule)}: ${error}`),
    );
  };
  const send = (to: Link, call: BusCall): Promise<BusReply> =>
    new Promise((resolve) => {
      const patience = call.startsService === true ? limitWithStart : limit;
      const giveUp = (): void =>
        settle({ ok: false, why: 'failed', detail: `no answer within ${patience / 1000} s` });
      const timeout = call.isPatient === true ? null : clock.wakeAfter(patience, giveUp);
      const settle = (reply: BusReply): void => {
        timeout?.dispose();
        pending.delete(settle);
        resolve(reply);
      };
      pending.add(settle);
      to.call(messageOf(call)).then(
        (reply) => {
          const body = reply?.body ?? [];
          if (pending.has(settle)) settle({ ok: true, body });
          else if (link === to) call.tooLate?.(body);
        },
        (error) => settle(replyOf(error)),
      );
    });
  /** The library doesn't tell when the bus goes away: a call left without an answer is reason to look. */
  const ping = async (to: Link): Promise<void> => {
    const reply = await send(to, { ...daemon, member: 'GetId' });
    if (!reply.ok && link === to) drop(reply.detail);
  };

  return {
    async call(call) {
      if (address === null) return { ok: false, why: 'missing', detail: `no ${name} bus` };
      ensure();
      const to = link;
      if (to === null) return { ok: false, why: 'missing', detail: `no ${name} bus at present` };
      const reply = await send(to, call);
      if (!reply.ok && reply.why === 'failed' && up && link === to) void ping(to);
      return reply;
    },
    isUp: () => up,
    onSignal(rule, listen) {
      const key = {};
      rules.set(key, { rule, listen });
      ensure();
      if (up && link !== null) addMatch(link, rule);
      return { dispose: () => void rules.delete(key) };
    },
    onUp(listen) {
      upListeners.add(listen);
      return { dispose: () => void upListeners.delete(listen) };
    },
    dispose() {
      disposed = true;
      rules.clear();
      upListeners.clear();
      drop('closed');
      timer?.dispose();
    },
  };
}

function messageOf(call: BusCall): Message {
  return new Message({
    destination: call.service,
    path: call.path,
    interface: call.interface,
    member: call.member,
    ...(call.startsService !== true && { flags: MessageFlag.NO_AUTO_START }),
    ...(call.signature === undefined ? {} : { signature: call.signature, body: [...(call.body ?? [])] }),
  });
}

function matchRule({ sender, path, interface: owner, member, arg0 }: SignalRule): string {
  const parts = { type: 'signal', sender, path, interface: owner, member, arg0 };
  return Object.entries(parts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}='${value}'`)
    .join(',');
}

function fits(message: Message, rule: SignalRule): boolean {
  return (
    message.member === rule.member &&
    message.interface === rule.interface &&
    // Such a name is a connection's own: several may say the same from the same path.
    (!rule.sender.startsWith(':') || message.sender === rule.sender) &&
    (rule.path === undefined || message.path === rule.path) &&
    (rule.arg0 === undefined || message.body[0] === rule.arg0)
  );
}

/** GLib's services answer InvalidArgs where a property or an interface is not there; the last are logind's. */
const missingErrors = [
  'ServiceUnknown',
  'NameHasNoOwner',
  'UnknownMethod',
  'UnknownObject',
  'UnknownInterface',
  'UnknownProperty',
  'InvalidArgs',
  'NoSuchUser',
  'NoSuchSession',
  'NoSessionForPID',
];
const refusedErrors = ['AccessDenied', 'AuthFailed', 'InteractiveAuthorizationRequired'];

/** What an error of the bus means for us. */
function replyOf(error: unknown): BusReply & { readonly ok: false } {
  // Some services send the whole trace of their failure.
  const [detail = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const kind = error instanceof DBusError ? error.type.slice(error.type.lastIndexOf('.') + 1) : '';
  if (missingErrors.includes(kind)) return { ok: false, why: 'missing', detail };
  return { ok: false, why: refusedErrors.includes(kind) ? 'refused' : 'failed', detail };
}

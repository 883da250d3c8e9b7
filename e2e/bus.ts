// Calls services on the desktop's two buses: the panel's tray, the notification daemon, the stand-ins for logind
// and the screen saver.

import { DBusError, Message, type MessageBus, sessionBus, systemBus, Variant } from '@jellybrick/dbus-next';

export type BusName = 'session' | 'system';

export interface Call {
  readonly bus: BusName;
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  /** D-Bus types of `body`, such as `ia{sv}`. */
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

export function connect(bus: BusName): MessageBus {
  const connection = bus === 'session' ? sessionBus() : systemBus();
  return connection;
}

/** One call on a connection of its own; returns the reply's values with variants opened. Throws what the service says. */
export async function call({ bus, body = [], signature = '', ...address }: Call): Promise<unknown[]> {
  const connection = connect(bus);
  try {
    const reply = await connection.call(new Message({ ...address, signature, body: [...body] }));
    return (reply?.body ?? []).map(plain);
  } finally {
    connection.disconnect();
  }
}

/** A D-Bus value as plain data: variants opened, at every depth. */
export function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}

export { DBusError, Message, Variant };

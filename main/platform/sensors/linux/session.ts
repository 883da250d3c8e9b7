/** Owns how Linux tells sessions apart: which is ours, and to which a program belongs. */
import type { Bus, BusReply } from '../bus';
import { firstValue, propertyCall } from '../busSource';

export const login = 'org.freedesktop.login1';
export const manager = { service: login, path: '/org/freedesktop/login1', interface: `${login}.Manager` };

/**
 * The path of our session. A program that the desktop starts as a service of the user belongs to no session:
 * then it is the one that the user has on the display.
 */
export async function findSession(bus: Bus, id: string | undefined): Promise<BusReply> {
  if (id !== undefined && id !== '') {
    const named = await bus.call({ ...manager, member: 'GetSession', signature: 's', body: [id] });
    if (named.ok) return named;
  }
  const own = await sessionOf(bus, process.pid);
  if (own.ok) return own;
  const uid = process.getuid?.() ?? 0;
  const user = await bus.call({ ...manager, member: 'GetUser', signature: 'u', body: [uid] });
  if (!user.ok) return user;
  const display = await bus.call(propertyCall(login, String(user.body[0]), `${login}.User`, 'Display'));
  if (!display.ok) return display;
  const path = pathOfDisplay(display.body);
  return path === null
    ? { ok: false, why: 'missing', detail: 'no session on the display' }
    : { ok: true, body: [path] };
}

/** The path in a `User.Display` property, (so); "/" means none. */
export function pathOfDisplay(body: readonly unknown[]): string | null {
  const value = firstValue(body);
  const path = Array.isArray(value) ? value[1] : null;
  return typeof path === 'string' && path !== '/' ? path : null;
}

/** The path of the session that a program belongs to; one that the user's service manager started belongs to none. */
export function sessionOf(bus: Bus, pid: number): Promise<BusReply> {
  return bus.call({ ...manager, member: 'GetSessionByPID', signature: 'u', body: [pid] });
}

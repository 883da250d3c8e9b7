/**
 * Owns how Linux tells that the session is locked: logind's LockedHint of our session, and the screen savers of
 * the desktops, which lock without telling logind. No event of Electron does (its types name macOS and Windows).
 */
import { busSource, firstFlag, propertiesChanged, propertyCall } from '../busSource';
import type { Machine } from '../machine';
import type { Source, SourceState } from '../source';
import { findSession, login } from './session';

/** Desktops that lock by a screen saver of their own; all have the same two members. */
const screenSavers = [
  { service: 'org.gnome.ScreenSaver', path: '/org/gnome/ScreenSaver' },
  { service: 'org.freedesktop.ScreenSaver', path: '/org/freedesktop/ScreenSaver' },
  { service: 'org.cinnamon.ScreenSaver', path: '/org/cinnamon/ScreenSaver' },
  { service: 'org.mate.ScreenSaver', path: '/org/mate/ScreenSaver' },
  { service: 'org.xfce.ScreenSaver', path: '/org/xfce/ScreenSaver' },
] as const;

/** The ways to read the lock, to be joined by "any says locked". */
export function lockSources(machine: Machine): readonly Source<boolean>[] {
  return [believedOnceLocked(logind(machine)), ...screenSavers.map((one) => screenSaver(machine, one))];
}

/**
 * logind knows what a locker tells it, and many tell it nothing (i3lock, xscreensaver, swaylock): that it answers is no
 * proof that a lock would be seen. One lock that was told is.
 */
function believedOnceLocked(source: Source<boolean>): Source<boolean> {
  return {
    by: source.by,
    start(changed) {
      const running = source.start(changed);
      let seen = false;
      return {
        value: running.value,
        state(): SourceState {
          seen ||= running.value() === true;
          const state = running.state();
          return state === 'working' && !seen ? 'unsure' : state;
        },
        dispose: running.dispose,
      };
    },
  };
}

function screenSaver(
  { session, clock, log }: Machine,
  { service, path }: { readonly service: string; readonly path: string },
): Source<boolean> {
  const active = { service, path, interface: service, member: 'GetActive' };
  return busSource(
    {
      by: service,
      bus: session,
      service,
      ask: (bus) => bus.call(active),
      parse: firstFlag,
      signals: [{ sender: service, interface: service, member: 'ActiveChanged' }],
    },
    clock,
    log,
  );
}

function logind({ system, env, clock, log }: Machine): Source<boolean> {
  const sessionInterface = `${login}.Session`;
  return busSource(
    {
      by: 'logind LockedHint',
      bus: system,
      service: login,
      ask: async (bus) => {
        const found = await findSession(bus, env['XDG_SESSION_ID']);
        if (!found.ok) return found;
        return bus.call(propertyCall(login, String(found.body[0]), sessionInterface, 'LockedHint'));
      },
      parse: firstFlag,
      signals: [propertiesChanged(login, sessionInterface)],
    },
    clock,
    log,
  );
}

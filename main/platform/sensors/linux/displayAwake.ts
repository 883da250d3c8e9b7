/**
 * Owns how Linux tells that something keeps the display awake: logind's block inhibitors of idleness, and the
 * session managers and power daemons of the desktops. No single one knows of all inhibitors.
 */
import type { Bus } from '../bus';
import { busSource, firstFlag, propertiesChanged } from '../busSource';
import type { Machine } from '../machine';
import type { Source } from '../source';
import { findSession, login, manager, sessionOf } from './session';

/** The ways to read it, to be joined by "any says so"; `uid` is whose inhibitors count. */
export function displayAwakeSources(
  machine: Machine,
  uid = process.getuid?.() ?? 0,
): readonly Source<boolean>[] {
  return [logind(machine, uid), sessionManager(machine), kdePolicy(machine), powerManagement(machine)];
}

function logind({ system, env, clock, log }: Machine, uid: number): Source<boolean> {
  return busSource(
    {
      by: 'logind inhibitors',
      bus: system,
      service: login,
      async ask(bus) {
        const reply = await bus.call({ ...manager, member: 'ListInhibitors' });
        if (!reply.ok) return reply;
        const pids = idleBlockers(reply.body, process.pid, uid);
        if (pids === null) return reply;
        return { ok: true, body: [await anyOfOurs(bus, pids, env['XDG_SESSION_ID'])] };
      },
      parse: firstFlag,
      signals: [propertiesChanged(login, manager.interface, manager.path)],
    },
    clock,
    log,
  );
}

/** Of a list of inhibitors, a(ssssuu) of what, who, why, mode, uid, pid, the programs of this user, but not ours, that block idleness; `null` = no such list. */
export function idleBlockers(
  body: readonly unknown[],
  ownPid: number,
  ownUid: number,
): readonly number[] | null {
  const list = body[0];
  if (!Array.isArray(list)) return null;
  return list.flatMap((one: unknown) => {
    if (!Array.isArray(one)) return [];
    const [what, , , mode, uid, pid] = one;
    // What another user keeps awake says nothing of the person of this session.
    if (uid !== ownUid || typeof pid !== 'number' || pid === ownPid) return [];
    return mode === 'block' && typeof what === 'string' && what.split(':').includes('idle') ? [pid] : [];
  });
}

/**
 * Whether any of these programs is not known to belong to another session of the same user: a service of the user, and
 * a program that is gone by now, belong to none, and count.
 */
async function anyOfOurs(bus: Bus, pids: readonly number[], id: string | undefined): Promise<boolean> {
  if (pids.length === 0) return false;
  const ours = await findSession(bus, id);
  if (!ours.ok) return true;
  const theirs = await Promise.all(pids.map((pid) => sessionOf(bus, pid)));
  return theirs.some((one) => !one.ok || one.body[0] === ours.body[0]);
}

/** GNOME's session manager, which MATE, Cinnamon and Budgie have too; flag 8 = "session marked as idle". */
function sessionManager({ session, clock, log }: Machine): Source<boolean> {
  const service = 'org.gnome.SessionManager';
  const path = '/org/gnome/SessionManager';
  const inhibited = { service, path, interface: service, member: 'IsInhibited', signature: 'u', body: [8] };
  return busSource(
    {
      by: 'org.gnome.SessionManager',
      bus: session,
      service,
      ask: (bus) => bus.call(inhibited),
      parse: firstFlag,
      signals: [
        { sender: service, interface: service, member: 'InhibitorAdded' },
        { sender: service, interface: service, member: 'InhibitorRemoved' },
        propertiesChanged(service, service, path),
      ],
    },
    clock,
    log,
  );
}

/** KDE's power daemon; policy 4 = "change screen settings". */
function kdePolicy({ session, clock, log }: Machine): Source<boolean> {
  const service = 'org.kde.Solid.PowerManagement.PolicyAgent';
  const path = '/org/kde/Solid/PowerManagement/PolicyAgent';
  const inhibited = { service, path, interface: service, member: 'HasInhibition', signature: 'u', body: [4] };
  return busSource(
    {
      by: 'KDE PolicyAgent',
      bus: session,
      service,
      ask: (bus) => bus.call(inhibited),
      parse: firstFlag,
      signals: [{ sender: service, interface: service, member: 'InhibitionsChanged' }],
    },
    clock,
    log,
  );
}

/** XFCE's and LXQt's power daemons. Known only as "sleep is inhibited", so it may count a long download. */
function powerManagement({ session, clock, log }: Machine): Source<boolean> {
  const service = 'org.freedesktop.PowerManagement';
  const owner = `${service}.Inhibit`;
  const path = '/org/freedesktop/PowerManagement/Inhibit';
  return busSource(
    {
      by: 'org.freedesktop.PowerManagement',
      bus: session,
      service,
      ask: (bus) => bus.call({ service, path, interface: owner, member: 'HasInhibit' }),
      parse: firstFlag,
      signals: [{ sender: service, interface: owner, member: 'HasInhibitChanged' }],
    },
    clock,
    log,
  );
}

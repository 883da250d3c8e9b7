/**
 * Owns how Linux tells that the desktop's do-not-disturb is on: a GNOME or Cinnamon setting, a property of the
 * notification daemon on KDE and with dunst, the modes of mako, an XFCE setting.
 */
import { z } from 'zod';
import { minutes } from '../../../domain/time';
import { askedSource } from '../askedSource';
import { busSource, firstFlag, firstValue, propertiesChanged, propertyCall } from '../busSource';
import { linuxSession, type Machine } from '../machine';
import { fails, type Outcome, type Source, works } from '../source';
import { toolFailure, toolGap } from '../tool';

const notifications = 'org.freedesktop.Notifications';
const notificationsPath = '/org/freedesktop/Notifications';

/** The ways to read it here, to be joined by "any says so". */
export function doNotDisturbSources(machine: Machine): readonly Source<boolean>[] {
  const { desktop } = linuxSession(machine.env);
  if (desktop === 'gnome') return [banners(machine, 'org.gnome.desktop.notifications', 'show-banners')];
  if (desktop === 'cinnamon') {
    return [banners(machine, 'org.cinnamon.desktop.notifications', 'display-notifications')];
  }
  const daemon = [
    daemonFlag(machine, 'Notifications.Inhibited', notifications, 'Inhibited'),
    daemonFlag(machine, 'dunst paused', 'org.dunstproject.cmd0', 'paused'),
    makoModes(machine),
  ];
  return desktop === 'xfce' ? [xfconf(machine), ...daemon] : daemon;
}

function daemonFlag(
  { session, clock, log }: Machine,
  by: string,
  owner: string,
  property: string,
): Source<boolean> {
  return busSource(
    {
      by,
      bus: session,
      service: notifications,
      ask: (bus) => bus.call(propertyCall(notifications, notificationsPath, owner, property)),
      parse: firstFlag,
      signals: [propertiesChanged(notifications, owner, notificationsPath)],
    },
    clock,
    log,
  );
}

/** mako's modes are whatever its person names them. This is the name that its manual gives for keeping quiet. */
const makoQuiet = 'do-not-disturb';
const modeNames = z.array(z.string());

function makoModes({ session, clock, log }: Machine): Source<boolean> {
  const [owner, path] = ['fr.emersion.Mako', '/fr/emersion/Mako'];
  return busSource(
    {
      by: 'mako modes',
      bus: session,
      service: notifications,
      // Its property of the same tells no more, and is younger.
      ask: (bus) => bus.call({ service: notifications, path, interface: owner, member: 'ListModes' }),
      parse: parseModes,
      signals: [propertiesChanged(notifications, owner, path)],
    },
    clock,
    log,
  );
}

/** Whether do-not-disturb is among the modes that mako is in; `null` = this is no list of modes. */
export function parseModes(body: readonly unknown[]): boolean | null {
  const modes = modeNames.safeParse(firstValue(body));
  return modes.success ? modes.data.includes(makoQuiet) : null;
}

function xfconf({ session, clock, log }: Machine): Source<boolean> {
  const service = 'org.xfce.Xfconf';
  const path = '/org/xfce/Xfconf';
  const body = ['xfce4-notifyd', '/do-not-disturb'];
  return busSource(
    {
      by: 'xfce4-notifyd',
      bus: session,
      service,
      ask: async (bus) => {
        const reply = await bus.call({
          service,
          path,
          interface: service,
          member: 'GetProperty',
          signature: 'ss',
          body,
        });
        // A setting that was never touched has no value: it is off.
        return !reply.ok && /does not exist/i.test(reply.detail) ? { ok: true, body: [false] } : reply;
      },
      parse: firstFlag,
      signals: [{ sender: service, interface: service, member: 'PropertyChanged', arg0: 'xfce4-notifyd' }],
    },
    clock,
    log,
  );
}

/**
 * A setting that is `false` while the desktop keeps quiet. Read by `gsettings`, which knows schemas and defaults;
 * dconf's signal says when, so that it runs rarely.
 */
function banners({ session, run, clock, log }: Machine, schema: string, key: string): Source<boolean> {
  const folder = `/${schema.replaceAll('.', '/')}/`;
  const ask = async (): Promise<Outcome<boolean>> => {
    const result = await run('gsettings', ['get', schema, key]);
    return result.ok ? parseBanners(result.out) : toolFailure(result);
  };
  return askedSource(
    {
      by: `gsettings ${key}`,
      ask,
      again: minutes(5),
      gap: toolGap,
      onHint: (hint) => {
        const rule = { sender: 'ca.desrt.dconf', interface: 'ca.desrt.dconf.Writer', member: 'Notify' };
        return session.onSignal(rule, (body) => {
          if (touches(body, folder)) hint();
        });
      },
      whenMissing: 'retry',
    },
    clock,
    log,
  );
}

/** Whether a change that dconf tells of (prefix, changes, tag) can be one in `folder`. */
export function touches(body: readonly unknown[], folder: string): boolean {
  const prefix = firstValue(body);
  return typeof prefix === 'string' && (prefix.startsWith(folder) || folder.startsWith(prefix));
}

/** Do-not-disturb is on where banners are not shown. */
export function parseBanners(out: string): Outcome<boolean> {
  const shown = out.trim();
  if (shown === 'true' || shown === 'false') return works(shown === 'false');
  return fails('unsure', `neither true nor false: ${shown.slice(0, 80)}`);
}

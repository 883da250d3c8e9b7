/**
 * Owns what the app shares with the desktop around it: one connection to each D-Bus bus, and what is read and shown
 * over them. Made when they are first asked for, so that what a test stands in for is never begun.
 */
import { globalShortcut, powerMonitor } from 'electron';
import type { Settings } from '../domain/settings';
import type { ActivitySource, Clock, Disposable, Log, Media, Notifier, Shortcuts, Voice } from '../ports';
import { createPlayers } from './media/players';
import { createCarriers } from './notifications/carriers';
import { createNotifier } from './notifications/notifier';
import { createActivity } from './sensors/activity';
import { createBus } from './sensors/bus';
import { busAddresses, linuxSession } from './sensors/machine';
import { createSensors } from './sensors/sensors';
import { createGrabs } from './shortcuts/grabs';
import { createPortalShortcuts, type PortalParts } from './shortcuts/portal';
import { createShortcuts, type ShortcutParts, shortcutReach } from './shortcuts/shortcuts';
import { onWayland } from './system/installation';
import { createTrayHost, type TrayHost } from './tray/host';
import { hasOlderTray } from './tray/olderTray';
import { createVoice } from './voice/voice';

export interface Desktop extends Disposable {
  /** @param sampleClock the clock by which samples are stamped; the machine is read by the real one */
  activity(sampleClock: Clock): ActivitySource;
  notifier(): Notifier;
  /** What plays music and films. */
  media(): Media;
  voice(): Voice;
  shortcuts(
    parts: Pick<ShortcutParts, 'pressed' | 'changed'> & Pick<PortalParts, 'describe' | 'refused'>,
  ): Shortcuts;
  /** @param makeAnew the panel that is there does not know of the icon, which is to be made anew */
  trayHost(makeAnew: () => void): TrayHost;
}

/** @param clock real time, never a scaled one */
export function createDesktop(clock: Clock, log: Log, settings: () => Settings): Desktop {
  const note = (line: string): void => log.note('senses', line);
  const addresses = busAddresses(process.env);
  const bus = {
    session: createBus('session', addresses.session, clock, note),
    system: createBus('system', addresses.system, clock, note),
  };
  const made: Disposable[] = [];
  const kept = <Part extends Disposable>(part: Part): Part => {
    made.push(part);
    return part;
  };
  return {
    activity(sampleClock) {
      const sensors = createSensors({
        clock,
        log: note,
        bus,
        enabled: settings,
        electronOnWayland: onWayland(),
      });
      return createActivity(powerMonitor, sensors, sampleClock);
    },
    notifier: () => createNotifier(createCarriers(bus.session, clock, log), clock, log),
    media: () => kept(createPlayers(bus.session, log)),
    voice: () => kept(createVoice(clock, log)),
    shortcuts({ describe, refused, pressed, changed }) {
      const reach = shortcutReach(process.platform, linuxSession(process.env), onWayland());
      const grabs = createGrabs(globalShortcut, log, pressed);
      const portal: ShortcutParts['portal'] = (parts) =>
        createPortalShortcuts({ bus: bus.session, log, describe, refused, ...parts });
      return kept(createShortcuts({ grabs, reach, portal, pressed, changed }));
    },
    trayHost: (makeAnew) =>
      createTrayHost({
        bus: bus.session,
        pid: process.pid,
        clock,
        // As a client of Wayland Electron has no icon for such a panel.
        hasOlder: async () => !onWayland() && hasOlderTray(process.env, clock),
        makeAnew,
      }),
    dispose() {
      // Before the bus goes over which they say their last.
      for (const one of made) one.dispose();
      bus.session.dispose();
      bus.system.dispose();
    },
  };
}

/**
 * Owns which ways a notification can go on this system, in the order in which they are tried:
 * - Linux: the notification service over our own connection to the bus: buttons, one note in the place of another,
 *   taken back when it is no longer true. Where no bus answers node-notifier (`notify-send`), then Electron.
 * - Windows: node-notifier with our own id: our name and no shortcut of the helper's, but no click.
 * - macOS on Intel: node-notifier. On Apple Silicon Electron: the helper needs Rosetta, shows a foreign icon and asks
 *   for a permission of its own.
 */
import { app, Notification } from 'electron';
import type { Clock, Log } from '../../ports';
import type { Bus } from '../sensors/bus';
import { applicationId } from '../system/identity';
import { iconFile } from '../system/installation';
import type { NoteCarrier } from './carrier';
import { createElectronCarrier } from './electron';
import { endChildren } from './helpers';
import { createNodeCarrier } from './node';
import { lazyNodeNotifier } from './nodeNotifier';
import { createServiceCarrier } from './service';

export function createCarriers(session: Bus, clock: Clock, log: Log): readonly NoteCarrier[] {
  const identity = { name: app.name, icon: iconFile() };
  const node = createNodeCarrier(
    lazyNodeNotifier(process.platform),
    process.platform,
    { ...identity, id: applicationId },
    clock,
    log,
    () => endChildren('notify-send', log),
  );
  const electron = createElectronCarrier((options) => new Notification(options), clock, log);
  if (process.platform === 'linux')
    return [
      createServiceCarrier(session, { ...identity, desktopEntry: applicationId }, clock, log),
      node,
      electron,
    ];
  const appleSilicon = process.platform === 'darwin' && process.arch === 'arm64';
  return appleSilicon ? [electron, node] : [node, electron];
}

/** Owns which ways a notification can go on this system, in the order in which they are tried. */
import { app, Notification } from 'electron';
import nodeNotifier from 'node-notifier';
import type { Clock, Log } from '../../ports';
import { applicationId } from '../system/identity';
import { iconFile } from '../system/installation';
import { createElectronCarrier } from './electron';
import { createNodeCarrier, type NoteCarrier } from './node';

export function createCarriers(clock: Clock, log: Log): readonly NoteCarrier[] {
  const identity = { name: app.name, id: applicationId, icon: iconFile() };
  const node = createNodeCarrier(nodeNotifier, process.platform, identity, clock, log);
  const electron = createElectronCarrier((options) => new Notification(options), clock, log);
  // On Apple Silicon node-notifier's helper would need Rosetta and a permission of its own.
  const appleSilicon = process.platform === 'darwin' && process.arch === 'arm64';
  return appleSilicon ? [electron, node] : [node, electron];
}

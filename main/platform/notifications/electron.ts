/**
 * Owns the way to the desktop's notifications through Electron itself, for where node-notifier can't go.
 * `isSupported()` is no health check (it says yes with no daemon), so only the events are believed.
 */
import type { Notification as ElectronNotification } from 'electron';
import { seconds } from '../../domain/time';
import type { Clock, Log } from '../../ports';
import { settleOnce } from '../system/settleOnce';
import type { Delivery, NoteCarrier } from './carrier';

type Shown = Pick<ElectronNotification, 'show' | 'close' | 'on' | 'removeAllListeners'>;

/** Electron's own constructor outside tests. */
export type MakeNotification = (options: { title: string; body: string; silent: boolean }) => Shown;

/** That it was shown is told at once, where it is told. */
const limit = seconds(5);

export function createElectronCarrier(make: MakeNotification, clock: Clock, log: Log): NoteCarrier {
  // Kept until it has gone: a notification that is garbage-collected loses its click.
  let current: Shown | null = null;

  const withdraw = (): void => {
    const gone = current;
    current = null;
    gone?.close();
    gone?.removeAllListeners();
  };

  return {
    name: 'Electron',
    withdraw,
    send(note, answered) {
      withdraw();
      const fail = (error: unknown): Delivery => {
        log.trouble('showing a notification through Electron', error);
        return 'failed';
      };
      return settleOnce<Delivery>(clock, limit, 'failed', fail, (settle) => {
        const notification = make({ title: note.title, body: note.body, silent: true });
        current = notification;
        notification.on('show', () => settle('shown'));
        notification.on('click', () => {
          settle('shown');
          answered('open');
        });
        notification.on('failed', (_event, error) => settle(fail(new Error(error))));
        notification.show();
      });
    },
  };
}

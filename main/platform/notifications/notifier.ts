/**
 * Owns which way a notification goes: the first of the ways that are given, the next where it fails, and never two of
 * them. Every button that a notification has is in the tray and the window too, so that nothing depends on what comes
 * back from it.
 */
import { between, hours, type Instant } from '../../domain/time';
import type { Clock, Log, NoteResult, Notifier, SensorHealth } from '../../ports';
import type { NoteCarrier } from './carrier';
import { byTheTray } from './places';

/** After a failure a way is tried anew once an hour: what it needs may have come up. */
const probeAgain = hours(1);

/** @param carriers in the order in which they are tried */
export function createNotifier(carriers: readonly NoteCarrier[], clock: Clock, log: Log): Notifier {
  const failedAt = new Map<NoteCarrier, Instant>();
  let last: NoteCarrier | null = null;
  let since = clock.now();
  let state: SensorHealth['state'] = 'unsure';
  let lastTold: Pick<SensorHealth, 'state' | 'by'> | null = null;

  const isDue = (carrier: NoteCarrier): boolean => {
    const failed = failedAt.get(carrier);
    // A clock set back makes the time negative; then it is tried as well.
    return (
      failed === undefined || between(failed, clock.now()) >= probeAgain || between(failed, clock.now()) < 0
    );
  };

  const show: Notifier['show'] = async (note, answered): Promise<NoteResult> => {
    // Where all have failed within the hour the last is tried all the same: a prompt is worth an attempt.
    const due = carriers.filter(isDue);
    for (const carrier of due.length > 0 ? due : carriers.slice(-1)) {
      if (last !== carrier) last?.withdraw();
      last = carrier;
      const delivery = await carrier.send(note, answered);
      if (delivery === 'shown') {
        failedAt.delete(carrier);
        state = 'working';
        return 'shown';
      }
      state = 'missing';
      if (delivery === 'no-service') return 'failed';
      failedAt.set(carrier, clock.now());
      log.note('notifications', `${carrier.name} failed; it is tried again in an hour`);
    }
    return 'failed';
  };

  return {
    show,
    withdraw: () => last?.withdraw(),
    abilities: () => carriers[0]?.abilities?.() ?? { buttons: false, place: byTheTray },
    health() {
      const now = carriers[0]?.health?.() ?? { state, by: (last ?? carriers[0])?.name ?? 'none' };
      if (lastTold?.state !== now.state) since = lastTold === null ? since : clock.now();
      lastTold = now;
      return { sensor: 'notifications', ...now, since };
    },
    dispose() {
      for (const carrier of carriers) {
        carrier.withdraw();
        carrier.dispose?.();
      }
    },
  };
}

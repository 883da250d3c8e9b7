/**
 * Owns which way a notification goes: node-notifier first, Electron's own where that fails, and neither
 * twice. Every button a notification might have is in the tray and the window too, so that nothing depends
 * on what comes back from it.
 *
 * Where it begins, by what each can do:
 * - Linux: node-notifier (`notify-send`). It tells that a note was handed over, nothing more.
 * - Windows: node-notifier with our own id. Our name and no shortcut of the helper's, but no click.
 * - macOS on Intel: node-notifier. On Apple Silicon Electron: the helper needs Rosetta, shows a foreign icon
 *   and asks for a permission of its own.
 */
import { between, hours, type Instant } from '../../domain/time';
import type { Clock, Disposable, Log, NoteResult, Notifier, SensorHealth } from '../../ports';
import type { NoteCarrier } from './node';

/** After a failure the first way is tried anew once an hour: a daemon may have come up. */
const probeAgain = hours(1);

/** @param carriers in the order in which they are tried */
export function createNotifier(
  carriers: readonly NoteCarrier[],
  clock: Clock,
  log: Log,
): Notifier & Disposable {
  const failedAt = new Map<NoteCarrier, Instant>();
  let last: NoteCarrier | null = null;
  let since = clock.now();
  let health: SensorHealth['state'] = 'unsure';

  const judge = (state: SensorHealth['state']): void => {
    if (state !== health) since = clock.now();
    health = state;
  };
  const isDue = (carrier: NoteCarrier): boolean => {
    const failed = failedAt.get(carrier);
    // A clock set back makes the time negative; then it is tried as well.
    return (
      failed === undefined || between(failed, clock.now()) >= probeAgain || between(failed, clock.now()) < 0
    );
  };

  const show: Notifier['show'] = async (note): Promise<NoteResult> => {
    // Where all have failed within the hour the last is tried all the same: a prompt is worth an attempt.
    const due = carriers.filter(isDue);
    for (const carrier of due.length > 0 ? due : carriers.slice(-1)) {
      last = carrier;
      const result = await carrier.send(note);
      if (result !== 'failed') {
        failedAt.delete(carrier);
        judge('working');
        return result;
      }
      failedAt.set(carrier, clock.now());
      log.note('notifications', `${carrier.name} failed; it is tried again in an hour`);
    }
    judge('missing');
    return 'failed';
  };

  return {
    show,
    withdraw: () => last?.withdraw(),
    health: () => ({
      sensor: 'notifications',
      state: health,
      since,
      by: last?.name ?? carriers[0]?.name ?? 'none',
    }),
    dispose: () => {
      for (const carrier of carriers) carrier.withdraw();
    },
  };
}

/**
 * Owns the idle sense: Electron's own reading is used where it can be right; elsewhere a source of our own stands
 * in, or nobody knows and the app says so (P3).
 */
import type { Instant, Span } from '../../domain/time';
import type { Disposable, SensorHealth } from '../../ports';
import type { Source, SourceState } from './source';

/** Time since the last input, `null` = not known, or a hint to take Electron's reading. */
export type IdleReading = Span | null | 'use-power-monitor';

export interface IdleSense extends Disposable {
  /** Never waits. */
  read(): IdleReading;
  health(): SensorHealth;
}

/** Here Electron's `powerMonitor` can be trusted; its readings are to be judged by `createIdleCheck`. */
export function powerMonitorIdle(now: () => Instant): IdleSense {
  const since = now();
  return {
    read: () => 'use-power-monitor',
    health: () => ({ sensor: 'idle', state: 'working', since, by: 'powerMonitor' }),
    dispose() {},
  };
}

/**
 * Idle time by a source of our own. Where that is not on this machine, `otherwise` is the reading.
 * Readings change all the time, so nobody is told of them.
 */
export function sourceIdle(
  source: Source<Span>,
  otherwise: Extract<IdleReading, string> | null,
  now: () => Instant,
): IdleSense {
  let state: SourceState = 'missing';
  let since = now();
  const running = source.start(() => look());
  const look = (): void => {
    if (running.state() === state) return;
    state = running.state();
    since = now();
  };
  return {
    read: () => running.value() ?? (running.state() === 'missing' ? otherwise : null),
    health() {
      look();
      if (state === 'missing' && otherwise !== null)
        return { sensor: 'idle', state: 'unsure', since, by: 'powerMonitor' };
      return { sensor: 'idle', state, since, by: source.by };
    },
    dispose: () => running.dispose(),
  };
}

/**
 * Owns how several sources of one thing become one reading and one line of health.
 */
import type { Instant } from '../../domain/time';
import type { Disposable, SensorHealth, SensorName } from '../../ports';
import type { RunningSource, Source, SourceState } from './source';

export interface Sense extends Disposable {
  /** True where any source says so; `null` where none knows. Never waits. */
  read(): boolean | null;
  health(): SensorHealth;
}

/** From the best news to the worst: one working source is enough for a working sense. */
const order: readonly SourceState[] = ['working', 'unsure', 'refused', 'missing'];

/** The state of a sense whose sources are in these states. */
export function combinedState(states: readonly SourceState[]): SourceState {
  return order.find((state) => states.includes(state)) ?? 'missing';
}

/** True where any is true: one witness is enough. `null` where nobody knows. */
export function anyTrue(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(false) ? false : null;
}

/**
 * Starts all sources and listens to them. `changed` is called when what the sense reads has changed, not when
 * only its health has.
 */
export function createSense(
  sensor: SensorName,
  sources: readonly Source<boolean>[],
  now: () => Instant,
  changed: () => void,
): Sense {
  const running: { readonly by: string; readonly source: RunningSource<boolean> }[] = [];
  const read = (): boolean | null => anyTrue(running.map(({ source }) => source.value()));
  const state = (): SourceState => combinedState(running.map(({ source }) => source.state()));
  let lastValue: boolean | null = null;
  let lastState: SourceState = 'missing';
  let since = now();
  const look = (): void => {
    if (state() !== lastState) {
      lastState = state();
      since = now();
    }
    if (read() === lastValue) return;
    lastValue = read();
    changed();
  };
  for (const { by, start } of sources) running.push({ by, source: start(look) });
  look();

  const by = (): string => {
    const best = running.filter(({ source }) => source.state() === lastState);
    return best.map((one) => one.by).join(', ');
  };
  return {
    read,
    health: () => ({ sensor, state: lastState, since, by: by() }),
    dispose() {
      for (const { source } of running.splice(0)) source.dispose();
    },
  };
}

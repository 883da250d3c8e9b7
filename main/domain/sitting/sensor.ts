/**
 * Owns whether the idle time can be believed (P8). One that in hours never said that nobody was there may be stuck at
 * nothing, or read a pointer that moves by itself. Such a pointer moves now and then; somebody at work touches
 * something every few seconds for minutes. Where both have been seen, work is told from the pointer by that.
 */
import { fixed } from '../policy';
import type { Sample } from '../sample';
import { after, between, type Instant, type Span, span } from '../time';
import type { Sensor, State } from './state';
import { set, type Turn } from './turn';

/** The last touch that a sample knows of; `null` = no sensor. */
export function touchOf(sample: Sample, at: Instant): Instant | null {
  return sample.idle === null ? null : after(at, span(-sample.idle));
}

/** In hours the idle time never said that nobody was there: it may be stuck, or a pointer that moves by itself. */
export function isSensorDoubted({ sensor }: Pick<State, 'sensor'>, at: Instant): boolean {
  return sensor !== null && between(sensor.unprovenSince, at) >= fixed.sensorDoubted;
}

/** No sensor tells whether anybody is there: only what a person does proves it (P3, P8). */
export function restsOnSigns(state: State, at: Instant): boolean {
  return state.sensorMissing || (isSensorDoubted(state, at) && !tellsWork(state));
}

/** The idle time has shown both minutes of touches every few seconds and touches farther apart. */
function tellsWork({ sensor }: State): boolean {
  return sensor?.spaced === true && sensor.worked;
}

/**
 * Since when somebody has certainly been at work, where the idle time tells work; `null` = not now. Less of it shows
 * that who sat there sits on than that somebody came.
 */
export function workedSince(state: State, at: Instant): Instant | null {
  const since = state.sensor?.busySince ?? null;
  const shows = state.activity.doing === 'away' ? fixed.busyShows : fixed.busyGoesOn;
  return since !== null && tellsWork(state) && between(since, at) >= shows ? since : null;
}

/** What a sample shows of the sensor itself; after a gap, and after two minutes without a touch, it begins anew. */
export function sensorAfter(before: Sensor | null, idle: Span, at: Instant, stalled: boolean): Sensor {
  const still = idle >= fixed.sensorProven;
  if (before === null || stalled || still) {
    const proven = still || before?.proven === true;
    return { unprovenSince: at, proven, busySince: null, spaced: false, worked: false };
  }
  const busySince = idle < fixed.busyPause ? (before.busySince ?? after(at, span(-idle))) : null;
  const spaced = before.spaced || idle >= fixed.spacedPause;
  const worked = before.worked || (busySince !== null && between(busySince, at) >= fixed.busyShows);
  const { unprovenSince, proven } = before;
  return { unprovenSince, proven, busySince, spaced, worked };
}

/** Touches every few seconds where nobody answered were no work: work has to show itself anew. */
export function disbelieveWork(turn: Turn): void {
  const { sensor } = turn.state;
  if (sensor !== null) set(turn, { sensor: { ...sensor, busySince: null, worked: false } });
}

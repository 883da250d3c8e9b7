/**
 * Owns what the machine says of the person: idle time, lock and sleep from Electron's power monitor, joined
 * with the other senses. An idle sensor that can't be right is told as unknown, never as "active".
 */

import type { Sample } from '../domain/sample';
import { between, type Instant, instant, minutes, type Span, seconds } from '../domain/time';
import type { ActivityEvent, ActivitySource, Clock, Disposable, SensorHealth } from '../ports';

/** The part of Electron's power monitor that is used. */
export interface PowerMonitor {
  getSystemIdleTime(): number;
  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown';
  on(event: PowerEvent, listen: () => void): unknown;
  off(event: PowerEvent, listen: () => void): unknown;
}
export type PowerEvent = 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume';

/** What the senses beside the power monitor know now. */
export interface Readings {
  /** Idle time where it is read in a better way than the power monitor's; left out where it isn't. */
  readonly idle?: Span | null;
  readonly call: boolean;
  readonly displayAwake: boolean;
  readonly fullScreen: boolean;
  readonly doNotDisturb: boolean;
  /** `null` = can't be told. */
  readonly locked: boolean | null;
}

export interface Senses extends Disposable {
  readings(): Readings;
  onChange(listen: () => void): Disposable;
  health(): readonly SensorHealth[];
}

/** A sensor that has shown nothing but zero for so long, in so many readings, is dead (nobody types on end). */
const deadAfter = minutes(10);
const deadAfterReadings = 30;
/** Somebody used the tray or a window, and the sensor says that nobody touched anything for longer than this. */
const contradiction = seconds(5);
const contradictionsBelieved = 3;

export function createActivity(power: PowerMonitor, senses: Senses, clock: Clock): ActivitySource {
  const listeners = new Set<(event: ActivityEvent) => void>();
  const idleSensor = watchIdleSensor(clock);
  let locked = false;
  let lockedByEvent = false;

  const tell = (event: ActivityEvent): void => {
    for (const listen of listeners) listen(event);
  };
  const setLocked = (now: boolean): void => {
    if (now === locked) return;
    locked = now;
    tell(now ? 'locked' : 'unlocked');
  };
  /** On Linux no event comes: the state is asked with every sample. One source saying "locked" is enough. */
  const lookAtLock = (): void => {
    const polled = power.getSystemIdleState(60) === 'locked';
    setLocked(polled || lockedByEvent || senses.readings().locked === true);
  };

  const heard: { readonly [event in PowerEvent]: () => void } = {
    'lock-screen': () => {
      lockedByEvent = true;
      setLocked(true);
    },
    'unlock-screen': () => {
      lockedByEvent = false;
      lookAtLock();
    },
    suspend: () => tell('suspended'),
    resume: () => tell('resumed'),
  };
  const events = Object.entries(heard) as [PowerEvent, () => void][]; // Object.entries forgets the keys' type
  for (const [event, listen] of events) power.on(event, listen);

  return {
    sample(): Sample {
      lookAtLock();
      const now = clock.now();
      const { idle, call, displayAwake, fullScreen, doNotDisturb } = senses.readings();
      return {
        at: now,
        mono: clock.mono(),
        utcOffset: clock.utcOffset(now),
        idle: idle !== undefined ? idle : idleSensor.judge(seconds(power.getSystemIdleTime())),
        call,
        displayAwake,
        fullScreen,
        doNotDisturb,
      };
    },
    acted: () => idleSensor.acted(seconds(power.getSystemIdleTime())),
    onEvent(listen) {
      listeners.add(listen);
      return { dispose: () => listeners.delete(listen) };
    },
    onChange: (listen) => senses.onChange(listen),
    health() {
      const others = senses.health();
      return others.some((one) => one.sensor === 'idle') ? others : [idleSensor.health(), ...others];
    },
    dispose() {
      for (const [event, listen] of events) power.off(event, listen);
      listeners.clear();
      senses.dispose();
    },
  };
}

/** Whether the power monitor's idle time can be believed: through XWayland it is always 0, or runs on while one types. */
function watchIdleSensor(clock: Clock): {
  judge(idle: Span): Span | null;
  acted(idle: Span): void;
  health(): SensorHealth;
} {
  let proven = false;
  let contradictions = 0;
  let zerosSince: Instant = clock.now();
  let zeros = 0;
  let deadSince: Instant | null = null;
  const began = clock.now();

  const judgeDead = (): void => {
    const stuck = !proven && zeros >= deadAfterReadings && between(zerosSince, clock.now()) >= deadAfter;
    const dead = stuck || contradictions >= contradictionsBelieved;
    if (!dead) deadSince = null;
    else deadSince ??= instant(clock.now());
  };

  return {
    judge(idle) {
      if (idle > 0) {
        proven = true;
        zeros = 0;
        zerosSince = clock.now();
      } else zeros += 1;
      judgeDead();
      return deadSince === null ? idle : null;
    },
    acted(idle) {
      contradictions = idle > contradiction ? contradictions + 1 : 0;
      judgeDead();
    },
    health: () => ({
      sensor: 'idle',
      state: deadSince !== null ? 'missing' : proven ? 'working' : 'unsure',
      since: deadSince ?? began,
      by: 'Electron powerMonitor',
    }),
  };
}

/** Senses that know nothing: where a system offers none. */
export function noSenses(): Senses {
  const nothing: Readings = {
    call: false,
    displayAwake: false,
    fullScreen: false,
    doNotDisturb: false,
    locked: null,
  };
  return {
    readings: () => nothing,
    onChange: () => ({ dispose: () => {} }),
    health: () => [],
    dispose: () => {},
  };
}

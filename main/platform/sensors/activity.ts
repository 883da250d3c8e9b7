/**
 * Owns what the machine says of the person: idle time, lock and sleep from Electron's power monitor, joined
 * with the other senses. An idle sensor that can't be right is told as unknown, never as "active".
 */
import type { Sample } from '../../domain/sample';
import { type Instant, type Span, seconds } from '../../domain/time';
import type { ActivityEvent, ActivitySource, Clock, SensorHealth } from '../../ports';
import { createIdleCheck } from './idleCheck';
import type { Sensors } from './sensors';

/** The part of Electron's power monitor that is used. */
export interface PowerMonitor {
  getSystemIdleTime(): number;
  getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' | 'unknown';
  on(event: PowerEvent, listen: () => void): unknown;
  off(event: PowerEvent, listen: () => void): unknown;
}
export type PowerEvent = 'lock-screen' | 'unlock-screen' | 'suspend' | 'resume';

/** Somebody used the tray or a window, and the sensor says that nobody touched anything for longer than this. */
const contradiction = seconds(5);
const contradictionsBelieved = 3;

export function createActivity(power: PowerMonitor, sensors: Sensors, clock: Clock): ActivitySource {
  const listeners = new Set<(event: ActivityEvent) => void>();
  const idleSensor = createIdleSensor(power, sensors, clock);
  let locked = false;
  let lockedByEvent = false;
  let echo = false;

  const tell = (event: ActivityEvent): void => {
    for (const listen of [...listeners]) listen(event);
  };
  /**
   * On Linux no event comes: the state is asked before every sample. One source that says "locked" is enough. Electron
   * hears of the same lock as our own senses, a moment before or after them: what it still says when they have seen
   * the lock end is an echo, and counts no more until it has said "unlocked" once. Senses that can't tell any more have
   * seen no end.
   */
  const lookAtLock = (): void => {
    const sensed = sensors.readings().locked;
    const polled = power.getSystemIdleState(60) === 'locked';
    echo = sensed === true || (sensed === false && echo && polled);
    const now = sensed === true || lockedByEvent || (polled && !echo);
    if (now === locked) return;
    locked = now;
    sensors.rest(locked);
    tell(now ? 'locked' : 'unlocked');
  };

  const heard: { readonly [event in PowerEvent]: () => void } = {
    'lock-screen': () => {
      lockedByEvent = true;
      lookAtLock();
    },
    'unlock-screen': () => {
      lockedByEvent = false;
      lookAtLock();
    },
    suspend: () => tell('suspended'),
    resume: () => {
      idleSensor.restart();
      tell('resumed');
    },
  };
  const events = Object.entries(heard) as [PowerEvent, () => void][]; // Object.entries forgets the keys' type
  for (const [event, listen] of events) power.on(event, listen);

  return {
    check() {
      sensors.beat();
      lookAtLock();
    },
    sample(): Sample {
      const now = clock.now();
      const { call, displayAwake, fullScreen, doNotDisturb } = sensors.readings();
      return {
        utcOffset: clock.utcOffset(now),
        idle: idleSensor.read(now),
        call,
        displayAwake,
        fullScreen,
        doNotDisturb,
      };
    },
    acted: idleSensor.acted,
    onEvent(listen) {
      listeners.add(listen);
      return { dispose: () => void listeners.delete(listen) };
    },
    onChange: (listen) => sensors.onChange(listen),
    health: () => sensors.health().map((one) => (one.sensor === 'idle' ? idleSensor.health(one) : one)),
    dispose() {
      for (const [event, listen] of events) power.off(event, listen);
      listeners.clear();
      sensors.dispose();
    },
  };
}

interface IdleSensor {
  /** `null` = not known (P3). */
  read(at: Instant): Span | null;
  /** The person just did something in the app. */
  acted(): void;
  restart(): void;
  health(read: SensorHealth): SensorHealth;
}

/** The best reading of idle time there is, and whether it can be believed. */
function createIdleSensor(power: PowerMonitor, sensors: Sensors, clock: Clock): IdleSensor {
  const check = createIdleCheck();
  let contradictions = 0;
  let unsureSince: Instant | null = null;

  const raw = (): Span | null => {
    const { idle } = sensors.readings();
    return idle === 'use-power-monitor' ? seconds(power.getSystemIdleTime()) : idle;
  };
  return {
    read(at) {
      const reading = raw();
      if (reading === null) return null;
      const judged = check.judge(reading, at, clock.mono());
      const believed = judged.state === 'working' && contradictions < contradictionsBelieved;
      unsureSince = believed ? null : (unsureSince ?? at);
      return believed ? judged.idle : null;
    },
    acted() {
      const reading = raw();
      if (reading === null) return;
      contradictions = reading > contradiction ? contradictions + 1 : 0;
    },
    restart: check.restart,
    health: (read) => (unsureSince === null ? read : { ...read, state: 'unsure', since: unsureSince }),
  };
}

/**
 * Owns the senses of the machine as one thing: what they read, how they are, which are switched on. Who merges
 * them with Electron's own events needs to know nothing of systems.
 */
import type { Sample } from '../../domain/sample';
import type { Settings } from '../../domain/settings';
import type { Clock, Disposable, SensorHealth } from '../../ports';
import type { Bus } from './bus';
import type { IdleReading } from './idleSense';
import type { Machine } from './machine';
import { createRestingClock } from './restingClock';
import { createSense, type Sense } from './sense';
import { createBeatClock } from './senseClock';
import type { WriteLine } from './source';
import { type SwitchedSense, type SystemSenses, sensesOf, switchable } from './systems';
import { createRunTool, type RunTool } from './tool';

/** What the senses say: of a sample's fields all but the local time, which is no sense. */
export interface SensorReadings extends Omit<Sample, 'utcOffset' | 'idle'> {
  readonly idle: IdleReading;
  /** `null` = not known here; Electron's own events may know. */
  readonly locked: boolean | null;
}

/** The settings that switch senses on and off. */
export type SensorFlags = Pick<
  Settings,
  'quietInCalls' | 'quietInFullScreen' | 'quietInDoNotDisturb' | 'presenceSignals'
>;

export interface SensorOptions {
  /** Real time, never a scaled one: programs are started by it. */
  readonly clock: Clock;
  /** One line for each way of reading that stops working, with its reason. */
  readonly log: WriteLine;
  /** Asked at every reading: a sense that is off holds nothing and asks nothing. */
  readonly enabled: () => SensorFlags;
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<NodeJS.ProcessEnv>;
  readonly run?: RunTool;
  /** Shared with others, who end them. */
  readonly bus: { readonly session: Bus; readonly system: Bus };
  /** Electron is a Wayland client itself: then its idle time may be right there too. */
  readonly electronOnWayland?: boolean;
}

export interface Sensors extends Disposable {
  /** A sample is taken: what is to be asked again by now is asked with it. */
  beat(): void;
  /** What is known now; never waits. */
  readings(): SensorReadings;
  /** Calls when a reading other than idle has changed: sample soon. */
  onChange(listen: () => void): Disposable;
  health(): readonly SensorHealth[];
  /** Nobody can be seen (the session is locked): what a setting can switch off is not asked meanwhile. */
  rest(on: boolean): void;
}

/** Starts the senses of this machine. */
export function createSensors(options: SensorOptions): Sensors {
  const { clock, log, enabled } = options;
  const env = options.env ?? process.env;
  const beatClock = createBeatClock(clock);
  const machine: Machine = {
    clock: beatClock,
    log,
    env,
    run: options.run ?? createRunTool(env),
    ...options.bus,
  };
  const platform = options.platform ?? process.platform;
  const onWayland = options.electronOnWayland ?? false;
  // Input and lock are always asked, or the end of the rest would not be seen.
  const restingClock = createRestingClock(beatClock);
  const senses = sensesOf(platform, machine, { ...machine, clock: restingClock }, onWayland);
  const listeners = new Set<() => void>();
  const changed = (): void => {
    for (const listen of [...listeners]) listen();
  };
  const lock = createSense('lock', senses.lock, clock.now, changed);
  const switched = createSwitches(senses, enabled, clock, changed);
  return {
    beat: beatClock.beat,
    readings() {
      switched.apply();
      return {
        idle: senses.idle.read(),
        locked: lock.read(),
        call: switched.read('call'),
        displayAwake: switched.read('display-awake'),
        fullScreen: switched.read('full-screen'),
        doNotDisturb: switched.read('do-not-disturb'),
      };
    },
    onChange(listen) {
      listeners.add(listen);
      return { dispose: () => void listeners.delete(listen) };
    },
    health: () => [senses.idle.health(), lock.health(), ...switched.health()],
    rest: restingClock.rest,
    dispose() {
      listeners.clear();
      senses.idle.dispose();
      lock.dispose();
      switched.dispose();
    },
  };
}

/** Which settings need which sense. A call is a reason to keep quiet and a sign of presence: either needs it. */
function isWanted(sensor: SwitchedSense, flags: SensorFlags): boolean {
  switch (sensor) {
    case 'call':
      return flags.quietInCalls || flags.presenceSignals;
    case 'display-awake':
      return flags.presenceSignals;
    case 'full-screen':
      return flags.quietInFullScreen;
    case 'do-not-disturb':
      return flags.quietInDoNotDisturb;
  }
}

interface Switches extends Disposable {
  /** Starts what is wanted and not there, ends what is there and not wanted. */
  apply(): void;
  read(sensor: SwitchedSense): boolean;
  health(): readonly SensorHealth[];
}

function createSwitches(
  senses: SystemSenses,
  enabled: () => SensorFlags,
  clock: Clock,
  changed: () => void,
): Switches {
  const on = new Map<SwitchedSense, Sense>();
  const offSince = new Map(switchable.map((sensor) => [sensor, clock.now()]));
  const apply = (): void => {
    const flags = enabled();
    for (const sensor of switchable) {
      const sense = on.get(sensor);
      if (isWanted(sensor, flags) === (sense !== undefined)) continue;
      if (sense === undefined)
        on.set(sensor, createSense(sensor, senses.switched[sensor](), clock.now, changed));
      else {
        sense.dispose();
        on.delete(sensor);
        offSince.set(sensor, clock.now());
      }
    }
  };
  apply();
  return {
    apply,
    read: (sensor) => on.get(sensor)?.read() ?? false,
    health: () =>
      switchable.map(
        (sensor) =>
          on.get(sensor)?.health() ?? {
            sensor,
            state: 'off',
            since: offSince.get(sensor) ?? clock.now(),
            by: '',
          },
      ),
    dispose() {
      for (const sense of on.values()) sense.dispose();
      on.clear();
    },
  };
}

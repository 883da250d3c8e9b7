/**
 * Owns which senses each operating system has: the table that docs/sensors.md tells in words.
 */
import type { SensorName } from '../../ports';
import type { IdleSense } from './idleSense';
import { powerMonitorIdle } from './idleSense';
import { cameraSource } from './linux/camera';
import { displayAwakeSources } from './linux/displayAwake';
import { doNotDisturbSources } from './linux/doNotDisturb';
import { fullScreenSources } from './linux/fullScreen';
import { linuxIdle } from './linux/idle';
import { lockSources } from './linux/lock';
import { microphoneSource } from './linux/microphone';
import { pmsetSources } from './mac/pmset';
import type { Machine } from './machine';
import { absent, readElsewhere, type Source } from './source';
import { consentSources } from './windows/consent';

/** The senses that a setting can switch off. */
export const switchable = [
  'display-awake',
  'call',
  'full-screen',
  'do-not-disturb',
] as const satisfies SensorName[];
export type SwitchedSense = (typeof switchable)[number];

export interface SystemSenses {
  readonly idle: IdleSense;
  readonly lock: readonly Source<boolean>[];
  /** Made anew each time a sense is switched on. */
  readonly switched: { readonly [sensor in SwitchedSense]: () => readonly Source<boolean>[] };
}

/**
 * The senses of `platform`; what can't be read there says so.
 * @param resting the same machine with a clock that rests while the session is locked, for what can be switched off
 */
export function sensesOf(
  platform: NodeJS.Platform,
  machine: Machine,
  resting: Machine,
  electronOnWayland: boolean,
): SystemSenses {
  // There a call is asked of a program each time: too dear for a locked screen.
  if (platform === 'win32') return windowsSenses(resting);
  if (platform === 'darwin') return macSenses(resting);
  return linuxSenses(machine, resting, electronOnWayland);
}

function linuxSenses(machine: Machine, resting: Machine, electronOnWayland: boolean): SystemSenses {
  return {
    idle: linuxIdle(machine, electronOnWayland),
    lock: lockSources(machine),
    switched: {
      // A call shows through a lock: who listens to it is there (P2).
      call: () => [microphoneSource(machine), cameraSource(machine)],
      'display-awake': () => displayAwakeSources(resting),
      'full-screen': () => fullScreenSources(resting),
      'do-not-disturb': () => doNotDisturbSources(resting),
    },
  };
}

/** Idle and lock come from Electron on both. */
const electronLock: readonly Source<boolean>[] = [readElsewhere("Electron's lock events")];

function windowsSenses(machine: Machine): SystemSenses {
  return {
    idle: powerMonitorIdle(machine.clock.now),
    lock: electronLock,
    switched: {
      call: () => consentSources(machine),
      'display-awake': () => [absent('powercfg needs an administrator', 'refused')],
      'full-screen': () => [absent('no program of Windows tells')],
      'do-not-disturb': () => [absent('no program of Windows tells')],
    },
  };
}

function macSenses(machine: Machine): SystemSenses {
  const pmset = pmsetSources(machine);
  return {
    idle: powerMonitorIdle(machine.clock.now),
    lock: electronLock,
    switched: {
      call: () => [pmset.call],
      'display-awake': () => [pmset.displayAwake],
      'full-screen': () => [absent('no program of macOS tells')],
      'do-not-disturb': () => [absent('Focus needs Full Disk Access', 'refused')],
    },
  };
}

/** Owns the proof of what the machine is said to report: idle, lock and sleep, from whichever source knows. */
import { describe, expect, test } from 'vitest';
import { handClock } from '../../app/shell.fixture';
import { minutes, type Span, seconds } from '../../domain/time';
import { createActivity, type PowerEvent } from './activity';
import type { SensorReadings, Sensors } from './sensors';

function machine() {
  const clock = handClock();
  const listeners = new Map<PowerEvent, Set<() => void>>();
  const state = { idle: 0, idleState: 'active' as 'active' | 'locked', resting: false, disposed: false };
  const readings: { -readonly [key in keyof SensorReadings]: SensorReadings[key] } = {
    idle: 'use-power-monitor',
    locked: null,
    call: false,
    displayAwake: false,
    fullScreen: false,
    doNotDisturb: false,
  };
  const sensors: Sensors = {
    beat: () => {},
    readings: () => readings,
    onChange: () => ({ dispose: () => {} }),
    health: () => [{ sensor: 'idle', state: 'working', since: clock.now(), by: 'powerMonitor' }],
    rest: (on) => {
      state.resting = on;
    },
    dispose: () => {
      state.disposed = true;
    },
  };
  const activity = createActivity(
    {
      getSystemIdleTime: () => state.idle,
      getSystemIdleState: () => state.idleState,
      on(event, listen) {
        listeners.set(event, (listeners.get(event) ?? new Set()).add(listen));
      },
      off: (event, listen) => listeners.get(event)?.delete(listen),
    },
    sensors,
    clock,
  );
  const heard: string[] = [];
  activity.onEvent((event) => void heard.push(event));
  const fire = (event: PowerEvent): void => {
    for (const listen of listeners.get(event) ?? []) listen();
  };
  const left = (): number => [...listeners.values()].reduce((sum, set) => sum + set.size, 0);
  return { clock, state, readings, activity, heard, fire, left };
}

describe('idle', () => {
  test('is the power monitor’s, in whole seconds', () => {
    const { state, activity, clock } = machine();
    state.idle = 42;
    clock.wind(minutes(1));
    expect(activity.sample().idle).toBe(seconds(42));
  });
  test('is a better source’s where there is one, and unknown where that says so', () => {
    const { readings, activity } = machine();
    readings.idle = seconds(7);
    expect(activity.sample().idle).toBe(seconds(7));
    readings.idle = null;
    expect(activity.sample().idle).toBeNull();
  });
  test('nothing but zero for ten minutes is a dead sensor, told as unknown', () => {
    const { activity, clock } = machine();
    let idle: Span | null = null;
    for (let count = 0; count < 50; count += 1) {
      idle = activity.sample().idle;
      clock.wind(seconds(15));
    }
    expect(idle).toBeNull();
    expect(activity.health()[0]).toMatchObject({ sensor: 'idle', state: 'unsure' });
  });
  test('a sensor that does not see the person use the app is not believed', () => {
    const { state, activity, clock } = machine();
    for (let use = 0; use < 3; use += 1) {
      state.idle += 60;
      clock.wind(minutes(1));
      activity.sample();
      activity.acted();
    }
    expect(activity.sample().idle).toBeNull();
    state.idle = 0;
    activity.acted();
    expect(activity.sample().idle).toBe(0);
  });
});

describe('lock and sleep', () => {
  test('a lock is told once, from whichever source says so', () => {
    const { state, readings, activity, heard, fire } = machine();
    state.idleState = 'locked';
    // To sample is only to read: nothing happens by it.
    activity.sample();
    expect(heard).toEqual([]);
    activity.check();
    fire('lock-screen');
    expect(heard).toEqual(['locked']);
    expect(state.resting).toBe(true);
    state.idleState = 'active';
    fire('unlock-screen');
    expect(heard).toEqual(['locked', 'unlocked']);
    expect(state.resting).toBe(false);
    readings.locked = true;
    activity.check();
    readings.locked = false;
    activity.check();
    expect(heard.slice(2)).toEqual(['locked', 'unlocked']);
  });
  test('a lock that our senses saw end is over, though Electron says so a moment later', () => {
    const { state, readings, activity, heard } = machine();
    readings.locked = true;
    state.idleState = 'locked';
    activity.check();
    readings.locked = false;
    activity.check();
    expect(heard).toEqual(['locked', 'unlocked']);
    activity.check();
    state.idleState = 'active';
    activity.check();
    expect(heard).toEqual(['locked', 'unlocked']);
    state.idleState = 'locked';
    activity.check();
    expect(heard).toEqual(['locked', 'unlocked', 'locked']);
  });
  test('senses that go away under a lock have not seen its end: Electron’s word counts', () => {
    const { state, readings, activity, heard } = machine();
    readings.locked = true;
    state.idleState = 'locked';
    activity.check();
    readings.locked = null;
    activity.check();
    expect(heard).toEqual(['locked']);
    state.idleState = 'active';
    activity.check();
    expect(heard).toEqual(['locked', 'unlocked']);
  });
  test('sleep and waking are passed on as often as they come', () => {
    const { heard, fire } = machine();
    for (const event of ['suspend', 'suspend', 'resume', 'resume'] as const) fire(event);
    expect(heard).toEqual(['suspended', 'suspended', 'resumed', 'resumed']);
  });
});

test('given back, nothing is left', () => {
  const { activity, left, state } = machine();
  expect(left()).toBe(4);
  activity.dispose();
  expect([left(), state.disposed]).toEqual([0, true]);
});

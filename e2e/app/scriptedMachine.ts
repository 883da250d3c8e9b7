/**
 * Owns a machine that does what a test says: its clock stands still until it is advanced, its person types or
 * leaves when told. It implements the same ports as the real one.
 */
import type { Sample } from '../../main/domain/sample';
import { after, between, type Instant, type Span, seconds, span } from '../../main/domain/time';
import type { ActivityEvent, ActivitySource, Clock, SensorHealth } from '../../main/ports';

/** What stands in for hands, calls and the screen. */
export interface Scene {
  /** `typing`: input all the time. `reading`: one touch every ten seconds. `away`: none since it began. */
  readonly person: 'typing' | 'reading' | 'away';
  readonly call: boolean;
  readonly displayAwake: boolean;
  readonly fullScreen: boolean;
  readonly doNotDisturb: boolean;
  /** `false`: the idle time can't be read. */
  readonly idleSensor: boolean;
}

export interface ScriptedMachine {
  readonly clock: Clock;
  readonly activity: ActivitySource;
  scene(): Scene;
  /** Whole seconds since the person's last touch. */
  idleSeconds(): number;
  set(some: Partial<Scene>): void;
  event(event: ActivityEvent): void;
  /** Lets time go by, waking at each alarm in turn, with a moment between for what is done beside. */
  advance(length: Span): Promise<void>;
  /** Time goes by while nothing runs: what sleep does to a machine. */
  sleep(length: Span): void;
  /** How many alarms and listeners are held: none, once the app has given everything back. */
  waiting(): number;
  /** Everything the app was told since it began, as lines of a trace: what a simulation can be fed with. */
  recording(): readonly string[];
  /** Adds to the recording what the person did in the app. */
  record(fields: Readonly<Record<string, unknown>>): void;
}

interface Alarm {
  readonly at: Instant;
  readonly call: () => void;
}

const readingPause = seconds(10);

/** A real turn of the event loop, so that promises and messages between processes get their chance. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export function createScriptedMachine(begin: Instant): ScriptedMachine {
  let now = begin;
  let inputAt = begin;
  let scene: Scene = {
    person: 'reading',
    call: false,
    displayAwake: false,
    fullScreen: false,
    doNotDisturb: false,
    idleSensor: true,
  };
  const alarms = new Set<Alarm>();
  const events = new Set<(event: ActivityEvent) => void>();
  const changes = new Set<() => void>();

  /** Moves the clock, and the person's hands with it. */
  const setClock = (at: Instant): void => {
    now = at;
    if (scene.person === 'typing') inputAt = now;
    // Every ten seconds, counted from the last touch, whatever is looked at in between.
    if (scene.person === 'reading') {
      inputAt = after(inputAt, span(Math.floor(between(inputAt, now) / readingPause) * readingPause));
    }
  };
  const nextAlarm = (until: Instant): Alarm | undefined =>
    [...alarms].filter((alarm) => alarm.at <= until).sort((one, other) => one.at - other.at)[0];

  const clock: Clock = {
    now: () => now,
    mono: () => span(now - begin),
    utcOffset: (at) => -new Date(at).getTimezoneOffset(),
    wakeAfter(length, call) {
      const alarm: Alarm = { at: after(now, span(Math.max(length, 0))), call };
      alarms.add(alarm);
      return { dispose: () => alarms.delete(alarm) };
    },
  };

  const recording: string[] = [];
  const record = (fields: Readonly<Record<string, unknown>>): void => {
    recording.push(JSON.stringify({ at: new Date(now).toISOString(), mono: now - begin, ...fields }));
  };
  const eventNames = { locked: 'lock', unlocked: 'unlock', suspended: 'suspend', resumed: 'resume' } as const;
  const idleSeconds = (): number => Math.floor(between(inputAt, now) / 1000);
  const look = (): Sample => ({
    utcOffset: clock.utcOffset(now),
    idle: scene.idleSensor ? seconds(idleSeconds()) : null,
    call: scene.call,
    displayAwake: scene.displayAwake,
    fullScreen: scene.fullScreen,
    doNotDisturb: scene.doNotDisturb,
  });

  const health: SensorHealth = { sensor: 'idle', state: 'working', since: begin, by: 'a script' };
  const activity: ActivitySource = {
    sample(): Sample {
      const { utcOffset: _offset, idle, ...flags } = look();
      record({ ...flags, idle: idle === null ? null : idle / 1000 });
      return look();
    },
    check: () => {},
    acted: () => {},
    onEvent(listen) {
      events.add(listen);
      return { dispose: () => events.delete(listen) };
    },
    onChange(listen) {
      changes.add(listen);
      return { dispose: () => changes.delete(listen) };
    },
    health: () => [health],
    dispose: () => {},
  };

  return {
    clock,
    activity,
    scene: () => scene,
    idleSeconds,
    set(some) {
      scene = { ...scene, ...some };
      if (some.person !== undefined && some.person !== 'away') inputAt = now;
      for (const listen of changes) listen();
    },
    event(event) {
      record({ event: eventNames[event] });
      for (const listen of events) listen(event);
    },
    async advance(length) {
      const end = after(now, length);
      for (let alarm = nextAlarm(end); alarm !== undefined; alarm = nextAlarm(end)) {
        alarms.delete(alarm);
        if (alarm.at > now) setClock(alarm.at);
        alarm.call();
        await breathe();
      }
      setClock(end);
    },
    sleep: (length) => setClock(after(now, length)),
    waiting: () => alarms.size + events.size + changes.size,
    recording: () => recording,
    record,
  };
}

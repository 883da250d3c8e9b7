/** Scenarios of which pauses of a day are this person's rhythm (P4): how long they work on without a touch. */
import { describe, expect, it } from 'vitest';
import { type Day, day, policyWith } from './scenario.fixture';

const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
const quietly = policyWith({ sittingLimit: 90, strongNudge: null });
const awake = { displayAwake: true };

/** The least length of each class of pauses, in seconds. */
const classes = [15, 20, 30, 60, 75, 90, 120, 150, 180, 240, 300];

/** What the rhythm holds: the seconds of work, and how many pauses there were of each class that has any. */
function rhythmOf(one: Day): { worked: number; pauses: Record<number, number> } {
  const { rhythm } = one.state();
  const count = (place: number): number => rhythm.reduce((sum, { pauses }) => sum + (pauses[place] ?? 0), 0);
  return {
    worked: rhythm.reduce((sum, { worked }) => sum + worked, 0) / 1000,
    pauses: Object.fromEntries(
      classes.map((least, place) => [least, count(place)]).filter(([, many]) => many !== 0),
    ),
  };
}

/** Types from nine to two minutes before ten with a pause of half a minute in each: who is still for two has left. */
function steady(): Day {
  const one = day('09:00', quietly);
  for (let minute = 0; minute < 58; minute += 1)
    one
      .types(`09:${minute}:29`)
      .still(`09:${minute}:59`)
      .types(`09:${minute + 1}`);
  return one;
}

/** What the rhythm of a steady day gains by what comes after. */
function gain(more: (one: Day) => Day): ReturnType<typeof rhythmOf> {
  const one = steady();
  const before = rhythmOf(one);
  const after = rhythmOf(more(one));
  expect(before.pauses).toEqual({ 30: 58 });
  const { 30: _, ...pauses } = after.pauses;
  return { worked: after.worked - before.worked, pauses };
}

describe('P4 a pause between two touches', () => {
  it('P4 counts by how long nobody had touched anything up to the last sample in it, and all that was worked does', () => {
    expect(rhythmOf(day('09:00').types('09:10').still('09:11').types('09:12'))).toEqual({
      worked: 720,
      pauses: { 60: 1 },
    });
  });

  it('P4 counts for nothing where a sign went on in it, by more than idle times are rounded', () => {
    const film = (until: string, idle: number): Day =>
      day('09:00').types('09:10').nothing(until).sample(idle, awake).still('09:11').types('09:12');
    expect(rhythmOf(film('09:10:02', 2))).toEqual({ worked: 720, pauses: { 60: 1 } });
    expect(rhythmOf(film('09:10:03', 3))).toEqual({ worked: 655, pauses: {} });
  });

  it('P4 is one, though the same touch looks a little later with each sample: idle times are whole seconds, and timers late', () => {
    const late = day('09:00', quietly).types('09:10');
    for (let sample = 1; sample <= 16; sample += 1)
      late.nothing(`09:10:${15 * sample}.00${Math.ceil(sample / 2)}`).sample(15 * sample);
    expect(rhythmOf(late.types('09:15')).pauses).toEqual({ 240: 1 });
  });

  it('P4 counts for nothing beside a sensor that proves nothing', () => {
    const stuck = day('09:00', quietly).types('12:10');
    stuck.nothing('12:10:05').sample(0, { call: true });
    expect(rhythmOf(stuck)).toEqual({ worked: 3 * 3600 - 5, pauses: {} });
  });
});

describe('P4 a pause that ended the bout', () => {
  it('P4 counts where its length alone did, and only by the rhythm', () => {
    expect(gain((one) => one.still('10:01').types('10:02'))).toEqual({ worked: 240, pauses: { 180: 1 } });
  });

  it('P4 counts for nothing once it is as long as the no-input break', () => {
    expect(gain((one) => one.still('10:02:50').types('10:02:55').still('10:03'))).toEqual({
      worked: 295,
      pauses: { 240: 1 },
    });
    expect(gain((one) => one.still('10:02:55').types('10:04'))).toEqual({ worked: 60, pauses: {} });
  });

  it('P4 counts for nothing where the screen was locked by hand', () => {
    expect(gain((one) => one.locked('10:01').types('10:02'))).toEqual({ worked: 55, pauses: {} });
  });
});

describe('P4 a pause that a lock of the desktop’s own covered', () => {
  /** Types for ten minutes, reads for three, and goes on under the lock. */
  const read = (one: Day = day('09:00')): Day => one.types('09:10').still('09:13').say(lock);

  it('P4 is one of reading up to the unlock', () => {
    expect(rhythmOf(read().still('09:14').say(unlock))).toEqual({ worked: 840, pauses: { 240: 1 } });
  });

  it('P4 is none of five minutes, though no sample has told of the break yet', () => {
    expect(rhythmOf(read().nothing('09:14:59').say(unlock))).toEqual({ worked: 899, pauses: { 240: 1 } });
    expect(rhythmOf(read().nothing('09:15').say(unlock))).toEqual({ worked: 600, pauses: {} });
  });

  it('P4 is none where a sign went on in it', () => {
    const film = (until: string, idle: number): Day =>
      day('09:00').types('09:10').nothing(until).sample(idle, awake).still('09:13').say(lock).still('09:14');
    expect(rhythmOf(film('09:10:02', 2).say(unlock))).toEqual({ worked: 840, pauses: { 240: 1 } });
    expect(rhythmOf(film('09:10:03', 3).say(unlock))).toEqual({ worked: 600, pauses: {} });
  });

  it('P4 is none where the lock was by hand', () => {
    expect(rhythmOf(day('09:00').types('09:10').locked('09:11'))).toEqual({ worked: 600, pauses: {} });
  });

  it('P4 is one where a lock by hand had ended with the last touch before it', () => {
    const twice = day('09:00').types('09:05').locked('09:05:30').still('09:08:30').say(lock);
    expect(rhythmOf(twice.still('09:09:30').say(unlock))).toEqual({ worked: 540, pauses: { 240: 1 } });
  });

  it('P4 is none of somebody who has said that they stood up', () => {
    const stood = day('09:00').types('09:10').say({ type: 'stood-up' }).still('09:13').say(lock);
    expect(rhythmOf(stood.still('09:14').say(unlock))).toEqual({ worked: 600, pauses: {} });
  });

  it('P4 is one where its length alone ended the bout under the lock', () => {
    const away = (one: Day): Day => one.still('09:59:30').say(lock).still('10:00:30').say(unlock);
    expect(gain(away)).toEqual({ worked: 150, pauses: { 150: 1 } });
  });
});

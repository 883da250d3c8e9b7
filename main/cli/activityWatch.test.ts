/** Specifies what an export of ActivityWatch is to the simulation. */
import { describe, expect, it } from 'vitest';
import { readActivityWatch } from './activityWatch';
import { printed } from './simulation.fixture';
import type { TraceLine } from './trace';
import { parseTraceSettings } from './traceSettings';

describe('ActivityWatch', () => {
  const event = (start: string, seconds: number, status: string): object => ({
    timestamp: `2026-03-02T${start}.000000+00:00`,
    duration: seconds,
    data: { status },
  });
  const exported = (events: object[]): string =>
    JSON.stringify({
      buckets: {
        'aw-watcher-window_desk': { type: 'currentwindow', events: [{ anything: 1 }] },
        'aw-watcher-afk_desk': { type: 'afkstatus', events },
      },
    });

  it('takes not-afk for input, afk for none, and time in no event for a gap', () => {
    const told = printed(
      readActivityWatch(
        exported([
          event('09:30:00', 600, 'not-afk'),
          event('09:00:00', 600, 'not-afk'),
          event('09:10:00', 600, 'afk'),
        ]),
        () => 0,
      ),
    );
    expect(told).toMatchObject([
      { type: 'bout-started', since: '2026-03-02T09:00:00+00:00' },
      { type: 'bout-ended', at: '2026-03-02T09:15:00+00:00', sittingSeconds: 600, by: 'natural-break' },
      { type: 'bout-started', since: '2026-03-02T09:30:00+00:00' },
      { type: 'bout-ended', sittingSeconds: 600, by: 'end' },
      { type: 'summary', sittingSeconds: 1200, bouts: 2 },
    ]);
  });

  it('lets the longest of duplicated and overlapping events win', () => {
    const told = printed(
      readActivityWatch(
        exported([
          event('09:00:00', 300, 'not-afk'),
          event('09:00:00', 1200, 'not-afk'),
          event('09:00:00', 1200, 'not-afk'),
          event('09:05:00', 400, 'afk'),
          event('09:19:00', 1800, 'afk'),
        ]),
        () => 0,
      ),
    );
    expect(told.at(-1)).toMatchObject({ sittingSeconds: 1140, bouts: 1 });
  });

  it('takes local time from the reader’s zone, or from a stamp that has one: hours are local', () => {
    const hours = parseTraceSettings('{"workingHours":[["09:00","17:00"]],"sittingLimit":15}');
    const types = (events: object[], zone: number): unknown[] =>
      printed(
        readActivityWatch(exported(events), () => zone),
        hours,
      ).map((line) => Object(line).because ?? Object(line).type);
    const early = [event('07:30:00', 1200, 'not-afk')];
    expect(types(early, 0)).toContain('outside-hours');
    expect(types(early, 120)).not.toContain('outside-hours');
    const stamped = [{ ...event('', 1200, 'not-afk'), timestamp: '2026-03-02T09:30:00.000+02:00' }];
    expect(types(stamped, -480)).not.toContain('outside-hours');
    expect(printed(readActivityWatch(exported(stamped), () => -480))[0]).toMatchObject({
      at: '2026-03-02T09:30:00+02:00',
    });
  });

  it('samples a long absence seldom, and refuses an event that is longer than a year', () => {
    const weeks = [...readActivityWatch(exported([event('09:00:00', 14 * 86_400, 'afk')]), () => 0)];
    expect(weeks.length).toBeLessThan(42_000);
    const ages = exported([event('09:00:00', 1, 'afk'), event('09:00:00', 1e12, 'not-afk')]);
    expect(() => [...readActivityWatch(ages, () => 0)]).toThrow(
      /event 2 .* at most a year, not 1000000000000/,
    );
    const huge = exported([event('09:00:00', 777, 'afk')]).replace('777', '1e999');
    expect(() => [...readActivityWatch(huge, () => 0)]).toThrow(/not Infinity: a number like 1e999/);
  });

  it('says what it needs', () => {
    const told = (text: string): TraceLine[] => [...readActivityWatch(text, () => 0)];
    expect(() => told('{"buckets":{}}')).toThrow(/"afkstatus"/);
    expect(() => told(' ')).toThrow(/^empty: expected an ActivityWatch/);
    expect(() => told(exported([]))).toThrow(/bucket is empty/);
    const two = { id: 'one', type: 'afkstatus', events: [event('09:00:00', 60, 'afk')] };
    const both = JSON.stringify({ buckets: { one: two, other: { ...two, id: 'other' } } });
    expect(() => told(both)).toThrow(/several.*one, other/);
    expect(() => told(exported([{ timestamp: 'x', duration: 1 }]))).toThrow(/event 1 .*"timestamp"/);
    expect(() => told(exported([event('09:00:00', 1, 'maybe')]))).toThrow(
      /"status" afk or not-afk, not "maybe"/,
    );
  });
});

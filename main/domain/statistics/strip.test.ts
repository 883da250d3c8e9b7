import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal';
import { bout, clock, monday, prompt, stretch } from './statistics.fixture';
import { marksOf, stripOf } from './strip';
import { readTimeline } from './timeline';

describe('the strip', () => {
  const shown = (entries: readonly Entry[], now = '23:00'): string[] =>
    stripOf(readTimeline(entries, null), monday, clock(now)).map(
      ({ kind, from, to }) =>
        `${kind} ${new Date(from).toISOString().slice(11, 16)}-${new Date(to).toISOString().slice(11, 16)}`,
    );

  test('shows what was done when, calls over sitting, lunch after its break as time away', () => {
    const entries: Entry[] = [
      ...bout('09:00', '09:30', 'prompted-break'),
      ...bout('09:33', '10:00'),
      { type: 'call', at: clock('09:51'), since: clock('09:40'), until: clock('09:50') },
      ...bout('10:10', '11:00', 'standing'),
      { type: 'standing', at: clock('11:30'), since: clock('11:00'), until: clock('11:30') },
      ...bout('11:40', '12:00', 'prompted-break'),
      ...bout('13:00', '13:10'),
    ];
    expect(shown(entries)).toEqual([
      'sitting 09:00-09:30',
      'break 09:30-09:33',
      'sitting 09:33-09:40',
      'call 09:40-09:50',
      'sitting 09:50-10:00',
      'away 10:00-10:10',
      'sitting 10:10-11:00',
      'standing 11:00-11:30',
      'away 11:30-11:40',
      'sitting 11:40-12:00',
      'break 12:00-12:10',
      'away 12:10-13:00',
      'sitting 13:00-13:10',
    ]);
  });

  test("a stretch of the person's own accord is a break; time that nobody watched is nothing", () => {
    const entries: Entry[] = [
      ...bout('09:00', '09:30'),
      stretch('09:32', 30, 30),
      ...bout('09:34', '10:00'),
      { type: 'watching-stopped', at: clock('10:05') },
      { type: 'watching-started', at: clock('13:00') },
      ...bout('13:00', '13:10'),
    ];
    expect(shown(entries)).toEqual([
      'sitting 09:00-09:30',
      'break 09:30-09:34',
      'sitting 09:34-10:00',
      'away 10:00-10:05',
      'sitting 13:00-13:10',
    ]);
  });

  test('begins and ends at the bounds of the day and shows no future', () => {
    const night = [...bout('02:00', '05:00'), ...bout('06:00', '30:00')];
    expect(shown(night, '07:00')).toEqual(['sitting 04:00-05:00', 'away 05:00-06:00', 'sitting 06:00-07:00']);
  });

  test('marks every prompt by its outcome, but not one withdrawn or open', () => {
    const entries = [
      ...prompt('09:30', 1, 'postponed'),
      ...prompt('09:35', 2, 'abandoned'),
      ...prompt('10:30', 1, 'withdrawn'),
      ...prompt('28:30', 1, 'taken'),
      ...prompt('11:30', 1, null),
    ];
    expect(marksOf(readTimeline(entries, null), monday)).toEqual([
      { at: clock('09:30'), kind: 'postponed' },
      { at: clock('09:35'), kind: 'abandoned' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal';
import type { Running } from './bouts';
import { bout, clock, monday, prompt, stretch, tuesday } from './statistics.fixture';
import { marksOf, stripOf } from './strip';
import { readTimeline } from './timeline';

describe('the strip', () => {
  const shown = (
    entries: readonly Entry[],
    now = '23:00',
    running: Running | null = null,
    of = monday,
  ): string[] =>
    stripOf(readTimeline(entries, running), of, clock(now)).map(
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

  test('what nobody watched lasts from a stop to the next start, and not to another', () => {
    const entries: Entry[] = [
      { type: 'watching-started', at: clock('08:00') },
      ...bout('09:00', '10:00'),
      { type: 'watching-stopped', at: clock('10:00') },
      { type: 'watching-started', at: clock('10:40') },
      ...bout('11:00', '11:30'),
      { type: 'watching-stopped', at: clock('12:00') },
      { type: 'watching-started', at: clock('12:00') },
      ...bout('13:00', '13:10'),
    ];
    expect(shown(entries)).toEqual([
      'sitting 09:00-10:00',
      'away 10:40-11:00',
      'sitting 11:00-11:30',
      'away 11:30-13:00',
      'sitting 13:00-13:10',
    ]);
  });

  test('a gap is a break where a prompt was taken, not where it was put off or a stretch was done at another time', () => {
    const stood = [
      ...bout('09:00', '09:30', 'stood-up'),
      ...bout('09:35', '10:00'),
      stretch('15:00', 30, 30),
    ];
    expect(shown([...stood, ...prompt('09:30', 1, 'taken')])[1]).toBe('break 09:30-09:35');
    expect(shown([...stood, ...prompt('09:30', 1, 'postponed')])[1]).toBe('away 09:30-09:35');
    expect(shown([...stood, stretch('08:30', 30, 30)])[1]).toBe('away 09:30-09:35');
  });

  test('two bouts a moment apart are drawn beside each other', () => {
    expect(shown([...bout('09:00', '09:30'), ...bout('09:30:04', '10:00')])).toEqual([
      'sitting 09:00-09:30',
      'sitting 09:30-10:00',
    ]);
    expect(shown([...bout('09:00', '09:30'), ...bout('09:30:05', '10:00')])[1]).toBe('away 09:30-09:30');
  });

  test('goes on to now only today; the guide that runs makes the last gap a break, and no other', () => {
    const idle: Running = { bout: null, standing: null, call: null, guideSince: null };
    const morning = [...bout('09:00', '09:30'), ...bout('09:40', '10:00')];
    expect(shown(morning, '10:05', idle).slice(-1)).toEqual(['away 10:00-10:05']);
    expect(shown(morning, '10:05').slice(-1)).toEqual(['sitting 09:40-10:00']);
    expect(shown(morning, '30:00', idle).slice(-1)).toEqual(['sitting 09:40-10:00']);
    const guided = { ...idle, guideSince: clock('10:00') };
    expect(shown(morning, '10:05', guided)).toEqual([
      'sitting 09:00-09:30',
      'away 09:30-09:40',
      'sitting 09:40-10:00',
      'break 10:00-10:05',
    ]);
  });

  test('a day neither begins nor ends with time away, whatever lies before and after it', () => {
    const entries = [...bout('20:00', '23:00'), ...bout('33:00', '34:00')];
    expect(shown(entries, '60:00')).toEqual(['sitting 20:00-23:00']);
    expect(shown(entries, '60:00', null, tuesday)).toEqual(['sitting 09:00-10:00']);
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
    expect(marksOf(readTimeline(entries, null), tuesday)).toEqual([{ at: clock('28:30'), kind: 'taken' }]);
    const bounds = [...prompt('04:00', 1, 'taken'), ...prompt('28:00', 1, 'skipped')];
    expect(marksOf(readTimeline(bounds, null), monday)).toEqual([{ at: clock('04:00'), kind: 'taken' }]);
  });
});

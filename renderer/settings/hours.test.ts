/** Specifies how typed times are read and how working hours change. */
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../main/domain/languages';
import { isSetting } from '../../main/domain/settings';
import { createFormat } from '../ui/format';
import { addSpan, changeSpan, hasHours, parseTime, removeSpan, runsOver, usualHours } from './hours';

describe('a typed time', () => {
  it.each([
    ['9', 540],
    ['09:30', 570],
    ['9.30', 570],
    ['0930', 570],
    ['٠٩:٣٠', 570],
    ['0:00', 0],
    ['24:00', 0],
    ['23:59', 1439],
    ['4 pm', 960],
    ['4:30 PM', 990],
    ['4:30\u202fp.m.', 990],
    ['930pm', 1290],
    ['12 am', 0],
    ['12 pm', 720],
    ['4 p', 960],
    ['17 Uhr', 1020],
    ['17 h 15', 1035],
    ['１６：３０', 990],
    ['१६:३०', 990],
    ['16時30分', 990],
    ['16시', 960],
  ])('%s is read', (typed, minutes) => {
    expect(parseTime(typed)).toBe(minutes);
  });

  it.each(['', '25', '9:60', '24:01', '13 pm', '0 am', 'noon', '12:3', '9 xm', '오후 4:30'])(
    '"%s" is none',
    (typed) => {
      expect(parseTime(typed)).toBeNull();
    },
  );
});

describe('a time that the field itself has written, and a person changes a little', () => {
  // Korea, India, Taiwan, Mexico, Egypt and the United States count to twelve; Germany does not.
  it.each(
    Object.keys(languages).flatMap((language) =>
      ['KR', 'IN', 'TW', 'MX', 'EG', 'US', 'DE'].map((country) => [language, country] as const),
    ),
  )('is read again: %s in %s', (language, country) => {
    const format = createFormat(language as Language, i18next.t, country);
    const periods = format.dayPeriods();
    for (let minutes = 0; minutes < 24 * 60; minutes += 30)
      expect([minutes, parseTime(format.timeOfDay(minutes), periods)]).toEqual([minutes, minutes]);
  });

  it('also with the half of the day alone, as it is said: "٤ م"', () => {
    const format = createFormat('ar', i18next.t, 'EG');
    expect(parseTime('٤ م', format.dayPeriods())).toBe(960);
  });
});

describe('working hours', () => {
  const day = { from: 540, to: 1080 };

  it('begin with the usual days and are a valid setting', () => {
    expect(isSetting('workingHours', usualHours)).toBe(true);
    expect(hasHours(usualHours)).toBe(true);
    expect(hasHours({})).toBe(false);
  });

  it('gain the usual span on a free day, and two hours later on a day that has one', () => {
    expect(addSpan({}, 'sat')).toEqual({ sat: [day] });
    expect(addSpan({ sat: [day] }, 'sat')).toEqual({ sat: [day, { from: 1140, to: 1260 }] });
    const late = { from: 1200, to: 1410 };
    const added = addSpan({ sat: [late] }, 'sat');
    expect(added).toEqual({ sat: [late, { from: 30, to: 150 }] });
    expect(isSetting('workingHours', added)).toBe(true);
  });

  it('change one span and leave the others', () => {
    const night = { from: 1320, to: 120 };
    expect(changeSpan({ mon: [day, day], tue: [day] }, 'mon', 1, night)).toEqual({
      mon: [day, night],
      tue: [day],
    });
    expect(runsOver(night)).toBe(true);
    expect(runsOver(day)).toBe(false);
  });

  it('lose a day with its last span', () => {
    expect(removeSpan({ mon: [day], tue: [day] }, 'mon', 0)).toEqual({ tue: [day] });
  });
});

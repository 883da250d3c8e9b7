/** Specifies how typed times are read and how working hours change. */
import { describe, expect, it } from 'vitest';
import { isSetting } from '../../main/domain/settings';
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
    ['٤ م', 960],
    ['17 Uhr', 1020],
  ])('%s is read', (typed, minutes) => {
    expect(parseTime(typed)).toBe(minutes);
  });

  it.each(['', '25', '9:60', '24:01', '13 pm', '0 am', 'noon', '12:3'])('"%s" is none', (typed) => {
    expect(parseTime(typed)).toBeNull();
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

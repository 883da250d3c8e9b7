/** Specifies the 30-second chair stand (C11): every four weeks, by nobody for whom it is held back, and its numbers. */
import { describe, expect, it } from 'vitest';
import type { DayKey } from '../day';
import { type Profile, presetProfile } from '../person/profile';
import { doseOf } from '../programme/dose';
import { type ChairStandAnswer, chairStandNorms, chairStandOf } from './chairStand';
import { empty, soreness } from './choose.fixture';
import type { BarReason } from './reasons';

const plan = {
  week: 1,
  gentle: false,
  simplified: false,
  fitted: null,
  breaks: null,
  holdSeconds: null,
} as const;
const today: DayKey = '2026-03-30';
const screened = { ...empty, screened: true };
const on = (day: DayKey, stands = 14): ChairStandAnswer => ({ day, stands });
const of = (answers: readonly ChairStandAnswer[]) => chairStandOf(presetProfile, screened, answers, today);

describe('when', () => {
  it('not before the safety questions', () => {
    expect(chairStandOf(presetProfile, { ...empty, screened: false }, [], today)).toBeNull();
  });

  it('at once where none was done, and four weeks after the last', () => {
    expect(of([])).toEqual({ held: null, next: null, answers: [] });
    expect(of([on('2026-03-03')])?.next).toBe('2026-03-31');
    expect(of([on('2026-03-02')])?.next).toBeNull();
  });

  it('tells the last two, the latest first', () => {
    const all = [on('2025-11-03', 9), on('2026-01-05', 11), on('2026-03-02', 12)];
    expect(of(all)?.answers.map(({ stands }) => stands)).toEqual([12, 11]);
  });
});

describe('for whom', () => {
  it.each<readonly [string, Partial<Profile>, BarReason | null]>([
    ['anybody', {}, null],
    ['pregnancy, not asked about', { conditions: ['pregnancy'] }, 'ask-first'],
    ['hip surgery, asked about', { conditions: ['hip-surgery'], asked: ['hip-surgery'] }, 'condition'],
    ['pregnancy, asked about', { conditions: ['pregnancy'], asked: ['pregnancy'] }, 'condition'],
    [
      'a recent injury, asked about',
      { conditions: ['recent-injury'], asked: ['recent-injury'] },
      'condition',
    ],
    [
      'a hot joint, asked about',
      { conditions: ['hot-joint-or-clot'], asked: ['hot-joint-or-clot'] },
      'condition',
    ],
    ['stenosis, asked about', { conditions: ['stenosis'], asked: ['stenosis'] }, null],
    ['osteoporosis, asked about', { conditions: ['osteoporosis'], asked: ['osteoporosis'] }, null],
    ['over 60 and not active, asked about', { conditions: ['age'], asked: ['age'] }, null],
    ['unsteady or dizzy', { balance: 'poor' }, 'balance'],
    ['sore knees', { knees: 'sore' }, 'knees-bent'],
    ['unsteady, sore knees', { balance: 'poor', knees: 'sore' }, 'balance'],
    ['worse when arching', { worseArching: true }, null],
    ['stiff ankles', { ankles: 'stiff' }, null],
    ['a just-to-stand floor, an open office', { floor: 'just-to-stand', around: 'open-office' }, null],
  ])('%s: %j', (_, profile, held) => {
    // Sit to stand joins the programme in stage 2; the measure does not wait for it, and is held back by the same after.
    for (const stage of [1, 2] as const) {
      const programme = { ...screened, stage, dose: doseOf(stage, plan) };
      expect([stage, chairStandOf({ ...presetProfile, ...profile }, programme, [], today)?.held]).toEqual([
        stage,
        held,
      ]);
    }
  });

  it.each<readonly [string, Partial<typeof screened>, BarReason]>([
    ['very sore', soreness(6), 'soreness'],
    ['gentle days', { gentle: { since: 1, lastDay: 7 } }, 'gentle'],
    ['the programme rests', { paused: { since: 1, because: 'leg-symptoms' } }, 'paused'],
  ])('%s: held back', (_, state, held) => {
    expect(chairStandOf(presetProfile, { ...screened, ...state }, [], today)?.held).toBe(held);
  });
});

it('below average: the numbers of the guide, from 60 on, never more with age', () => {
  expect(chairStandNorms.map(({ from, to, men, women }) => `${from}-${to} ${men} ${women}`)).toEqual([
    '60-64 14 12',
    '65-69 12 11',
    '70-74 12 10',
    '75-79 11 10',
    '80-84 10 9',
    '85-89 8 8',
    '90-94 7 4',
  ]);
});

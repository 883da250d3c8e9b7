/** Asks for a routine by hand: each exercise and position, where it is held back and where the day would have none. */
import { describe, expect, it } from 'vitest';
import { type Case, empty, evening, home, inShort, routineFor } from './choose.fixture';

const noStrength = { strengthDays: [empty.today - 1] };

describe('what is asked for by hand', () => {
  it.each<[string, Case, string]>([
    [
      'strength work of the stage',
      { stage: 4, profile: home, context: { wanted: 'glute-bridge' } },
      'glute-bridge 2 x 10, chosen-now',
    ],
    [
      'strength work on a day of rest',
      { stage: 4, context: { wanted: 'sit-to-stand' }, ledger: noStrength },
      'sit-to-stand 2 x 10, chosen-now',
    ],
    [
      'strength work that the body forbids: a stretch',
      { stage: 4, profile: { worseArching: true }, context: { wanted: 'hip-extension' } },
      'standing-step/step, arching',
    ],
    [
      'strength work before its stage: a stretch',
      { stage: 1, context: { wanted: 'sit-to-stand' } },
      'standing-step/step, step',
    ],
    ['an easy move', { stage: 2, context: { wanted: 'calf-raise' } }, 'calf-raise 3 x 8, chosen-now'],
    [
      'an easy move before its stage: a stretch',
      { stage: 1, context: { wanted: 'calf-raise' } },
      'standing-step/step, step',
    ],
    [
      'an easy move that the body forbids: a stretch',
      { stage: 2, profile: { knees: 'sore' }, context: { wanted: 'half-squat' } },
      'standing-step/step, knees',
    ],
    ['a stretch', { context: { wanted: 'seated' } }, 'seated/plain, chosen-now'],
    [
      'a stretch though the day is full',
      { context: { wanted: 'seated', stretchesToday: 4 }, ledger: { full: true } },
      'seated/plain, chosen-now',
    ],
    [
      'a stretch in a call that should stay unseen',
      { context: { wanted: 'standing-step', inCall: true, discreetWanted: true } },
      'standing-step/split, chosen-now',
    ],
    [
      'the standing one with a chair for the foot',
      { profile: { footSupport: 'chair' }, context: { wanted: 'standing' } },
      'standing-chair/chair, chosen-now',
    ],
    [
      'the step itself, with a chair for the foot',
      { profile: { footSupport: 'chair' }, context: { wanted: 'standing-step' } },
      'standing-step/split, chosen-now',
    ],
    [
      'kneeling from stage 3 on',
      { stage: 3, profile: home, context: { wanted: 'kneeling' } },
      'kneeling/plain, chosen-now',
    ],
    [
      'lying in the evening, where others look on',
      { profile: { ...home, around: 'open-office' }, context: { ...evening, wanted: 'lying' } },
      'standing-step/step, open-office',
    ],
  ])('%s', (_, one, expected) => {
    expect(inShort(one)).toBe(expected);
  });

  it('a stretch needs no room for the strength work that was to come', () => {
    const today = { ...empty.ledger.today, exercises: ['standing-step'] } as const;
    const second: Case = { profile: home, stage: 4, ledger: { today } };
    expect(inShort({ ...second, context: { stretchesToday: 1 } })).toBe('standing-step/step, step');
    expect(inShort({ ...second, context: { stretchesToday: 1, wanted: 'seated' } })).toBe(
      'seated/plain, chosen-now',
    );
  });

  it('a fourth exercise of the day is not given, one that was done today is', () => {
    const today = { ...empty.ledger.today, exercises: ['standing-step', 'seated', 'sit-to-stand'] } as const;
    const one: Case = { profile: home, stage: 4, ledger: { today, strengthDays: [empty.today] } };
    expect(inShort({ ...one, context: { wanted: 'kneeling' } })).toBe('standing-step/step, step');
    expect(inShort({ ...one, context: { wanted: 'seated' } })).toBe('seated/plain, chosen-now');
  });
});

describe('what hurt again and again is spared', () => {
  const spared = { spared: ['standing'] } as const;
  it('where there is another, unless it is asked for or all there is', () => {
    expect(inShort({ state: spared })).toBe('seated/plain, seated');
    expect(inShort({ state: spared, context: { wanted: 'standing' } })).toBe(
      'standing-step/step, chosen-now',
    );
    expect(inShort({ state: spared, profile: { ankles: 'stiff' } })).toBe('standing-step/step, ankles');
    expect(inShort({ state: { spared: ['standing', 'seated'] } })).toBe('standing-step/step, step');
  });
});

describe('strength work', () => {
  const due: Case = { stage: 2, context: { stretchesToday: 2 } };
  it('begins on the side that is behind, once all the stretches are done that the day has before it', () => {
    expect(routineFor({ ...due, ledger: { behind: 'right' } })).toMatchObject({
      kind: 'strength',
      firstSide: 'right',
    });
    expect(routineFor(due)).toMatchObject({ kind: 'strength', firstSide: 'left' });
  });

  it.each<[string, Case, string]>([
    [
      'the first break of its day is a stretch all the same',
      { stage: 4, profile: home },
      'standing-step/step, step',
    ],
    [
      'the third day of a week goes on as it began',
      {
        stage: 3,
        context: { stretchesToday: 2 },
        ledger: {
          strengthDays: [empty.today - 5, empty.today - 3, empty.today],
          today: { ...empty.ledger.today, exercises: ['standing-step', 'sit-to-stand'] },
        },
      },
      'hip-extension 1 x 12, strength-day',
    ],
    ['in a call: none', { ...due, context: { stretchesToday: 2, inCall: true } }, 'standing-step/step, step'],
    [
      'a break asked for by hand: a stretch',
      { ...due, context: { stretchesToday: 2, asked: true } },
      'standing-step/step, step',
    ],
    [
      'of two breaks a day it is the second',
      { ...due, profile: { stretchBreaks: 2 }, context: { stretchesToday: 1 } },
      'sit-to-stand 1 x 10, strength-day',
    ],
    [
      'of two breaks a day it is not the first',
      { ...due, profile: { stretchBreaks: 2 }, context: { stretchesToday: 0 } },
      'standing-step/step, step',
    ],
    [
      'a day of one break: it is that one',
      { ...due, profile: { stretchBreaks: 1 }, context: { stretchesToday: 0 } },
      'sit-to-stand 1 x 10, strength-day',
    ],
    [
      'a week that is full',
      { ...due, context: {}, ledger: { full: true } },
      'sit-to-stand 1 x 10, strength-day',
    ],
    [
      'a day with no stretch breaks',
      { ...due, profile: { stretchBreaks: 0 }, context: {} },
      'sit-to-stand 1 x 10, strength-day',
    ],
    [
      'a new hip, which leaves no stretch',
      { ...due, profile: { conditions: ['hip-surgery'], asked: ['hip-surgery'] }, context: {} },
      'sit-to-stand 1 x 10, strength-day',
    ],
  ])('%s', (_, one, expected) => {
    expect(inShort(one)).toBe(expected);
  });
});

describe('a day that has no stretch left', () => {
  it.each<[string, Case, string]>([
    [
      'of three exercises none may be repeated',
      {
        state: { spared: [] },
        profile: { ankles: 'stiff', footSupport: 'none' },
        ledger: {
          today: { ...empty.ledger.today, exercises: ['sit-to-stand', 'hip-extension', 'glute-bridge'] },
        },
      },
      'movement, three-a-day',
    ],
    [
      'nothing fits the body',
      { profile: { conditions: ['hip-surgery'], asked: ['hip-surgery'] } },
      'movement, no-position',
    ],
    ['very sore, no bed near', { profile: { soreness: 6 }, context: { asked: true } }, 'movement, very-sore'],
    [
      'gentle, and the seat does not do',
      { profile: { ankles: 'stiff' }, context: { soreToday: true } },
      'movement, gentle-walk',
    ],
  ])('%s', (_, one, expected) => {
    expect(inShort(one)).toBe(expected);
  });
});

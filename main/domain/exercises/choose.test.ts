/** Asks for a routine in every case of the table "who should choose which". */
import { describe, expect, it } from 'vitest';
import type { Profile } from '../person/profile';
import { type Case, evening, home, inShort, routineFor, soreness } from './choose.fixture';

describe('where a person starts', () => {
  it.each<[string, Case, string]>([
    ['little soreness', { state: soreness(3) }, 'standing-step/step, step'],
    ['a firm chair for the foot', { profile: { footSupport: 'chair' } }, 'standing-chair/chair, chair'],
    ['a step or not, unsaid', { profile: { footSupport: 'unsaid' } }, 'standing-step/step, step'],
    [
      'a step or not, unsaid, where others look on',
      { profile: { around: 'open-office', footSupport: 'unsaid' } },
      'standing-step/split, open-office',
    ],
    ['neither step nor chair', { profile: { footSupport: 'none' } }, 'standing-step/split, split'],
    ['soreness 4, at work', { state: soreness(4) }, 'seated/plain, some-soreness'],
    ['soreness 5, at work', { state: soreness(5) }, 'seated/plain, some-soreness'],
    [
      'soreness 5, at home in the evening',
      { profile: home, context: evening, state: soreness(5) },
      'lying/edge, some-soreness',
    ],
    ['stiff in many places', { profile: { stiffInManyPlaces: true } }, 'seated/plain, stiff-all-over'],
    ['soreness 6, at work', { state: soreness(6) }, 'movement, very-sore'],
    ['soreness 10, a bed near', { profile: home, state: soreness(10) }, 'lying/edge, very-sore-lying'],
    ['soreness 6 from the welcome', { profile: { soreness: 6 } }, 'movement, very-sore'],
    ['sore knees', { profile: { ...home, knees: 'sore' } }, 'standing-step/step, knees'],
    ['poor balance', { profile: { balance: 'poor' } }, 'seated/plain, balance'],
    [
      'poor balance, fixed arms: no foot on anything',
      { profile: { balance: 'poor', chair: { rolls: true, fixedArms: true } } },
      'standing-step/split, balance',
    ],
    [
      'poor balance, only a chair for the foot',
      { profile: { balance: 'poor', footSupport: 'chair', ankles: 'stiff' } },
      'standing-step/split, balance',
    ],
    [
      'open office, no step',
      { profile: { around: 'open-office', footSupport: 'none' } },
      'standing-step/split, open-office',
    ],
    [
      'open office, a firm chair',
      { profile: { around: 'open-office', footSupport: 'chair' } },
      'standing-step/split, open-office',
    ],
    [
      'open office, a low step that was named',
      { profile: { around: 'open-office' } },
      'standing-step/step, open-office',
    ],
    [
      'open office, wants it unseen',
      { profile: { around: 'open-office' }, context: { discreetWanted: true } },
      'standing-step/split, open-office',
    ],
    [
      'swivel chair with fixed arms',
      { profile: { chair: { rolls: true, fixedArms: true }, footSupport: 'none' } },
      'standing-step/split, fixed-arms',
    ],
    ['stiff ankles', { profile: { ankles: 'stiff' } }, 'standing-step/step, ankles'],
    [
      'worse when arching, at work',
      { profile: { worseArching: true, footSupport: 'chair' } },
      'standing-step/split, arching',
    ],
    [
      'worse when arching, a bed near',
      { profile: { ...home, worseArching: true }, context: evening },
      'lying/edge, arching',
    ],
    [
      'standing at the desk',
      { profile: { desk: 'goes-up' }, context: { standing: true } },
      'standing-step/step, standing-desk',
    ],
    [
      'the seated one chosen last',
      { profile: { preferred: 'seated' }, ledger: { stretchesEver: 1 } },
      'seated/plain, your-choice',
    ],
    [
      'the seated one chosen before any was done',
      { profile: { preferred: 'seated' } },
      'seated/plain, chosen-now',
    ],
    [
      'the standing one as it is set from the start, before any was done',
      { profile: { preferred: 'standing' } },
      'standing-step/step, step',
    ],
    ['nothing chosen, after many', { ledger: { stretchesEver: 9 } }, 'standing-step/step, step'],
    [
      'the seated one chosen, though a chair for the foot is there',
      { profile: { footSupport: 'chair', preferred: 'seated' }, ledger: { stretchesEver: 9 } },
      'seated/plain, your-choice',
    ],
    [
      'seated chosen, but arms are fixed',
      { profile: { preferred: 'seated', chair: { rolls: false, fixedArms: true } } },
      'standing-step/step, fixed-arms',
    ],
    [
      'standing chosen, but balance is poor',
      { profile: { preferred: 'standing', balance: 'poor' } },
      'seated/plain, balance',
    ],
    [
      'nothing fits',
      {
        profile: { balance: 'poor', ankles: 'stiff', chair: { rolls: false, fixedArms: true } },
        context: { soreToday: true },
      },
      'movement, gentle-walk',
    ],
  ])('%s', (_, one, expected) => {
    expect(inShort(one)).toBe(expected);
  });

  it.each<[string, Partial<Profile>]>([
    ['any condition not yet asked about', { conditions: ['pregnancy'] }],
    ['one of two not yet asked about', { conditions: ['pregnancy', 'age'], asked: ['age'] }],
  ])('%s: ask first, breaks stay on', (_, profile) => {
    expect(inShort({ profile })).toBe('movement, ask-first');
    expect(inShort({ profile, context: { asked: true, wanted: 'seated' } })).toBe('movement, ask-first');
  });

  it('after asking, holds stay short with osteoporosis and lying stays off in pregnancy', () => {
    const brittle = routineFor({
      profile: { conditions: ['osteoporosis'], asked: ['osteoporosis'] },
      stage: 4,
    });
    expect(brittle).toMatchObject({ kind: 'stretch', holdSeconds: 15, reps: 1 });
    const pregnant = { ...home, conditions: ['pregnancy'], asked: ['pregnancy'] } as const;
    expect(inShort({ profile: pregnant, context: { ...evening, wanted: 'lying' } })).toBe(
      'standing-step/step, step',
    );
  });

  it('sore people begin with the easier form, others do not', () => {
    expect(routineFor({ state: soreness(5) })).toMatchObject({ easier: true });
    expect(routineFor({ state: soreness(1) })).toMatchObject({ easier: false });
  });
});

describe('which side goes first', () => {
  it.each([
    ['left', 'behind-left'],
    ['right', 'behind-right'],
  ] as const)('%s, when it is behind', (side, why) => {
    expect(routineFor({ ledger: { behind: side } })).toMatchObject({
      firstSide: side,
      sideWhy: { key: `programme.why.${why}` },
    });
  });

  it('the left, when both are level', () => {
    expect(routineFor({})).toMatchObject({ firstSide: 'left', sideWhy: { key: 'programme.why.equal' } });
  });
});

it('teaches the tilt in the first three stretches, and not again', () => {
  const learning = (stretchesEver: number): unknown => {
    const routine = routineFor({ ledger: { stretchesEver } });
    return routine.kind === 'stretch' && routine.learning;
  };
  expect([0, 2, 3, 200].map(learning)).toEqual([true, true, false, false]);
});

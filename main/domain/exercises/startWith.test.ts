/** Checks the advice of "your place", first of all for the answers that the drawn screen shows. */
import { describe, expect, it } from 'vitest';
import { type Profile, presetProfile } from '../person/profile';
import { startWith } from './startWith';

const advice = (change: Partial<Profile>): readonly string[] => {
  const { lead, notes } = startWith({ ...presetProfile, ...change });
  return [lead, ...notes].map(({ key }) => key.replace('programme.', ''));
};

describe('the start', () => {
  it('with a rolling chair, fixed arms and a low step is standing on the step', () => {
    const chair = { rolls: true, fixedArms: true };
    expect(advice({ chair, around: 'open-office' })).toEqual([
      'place.standing-step',
      'why.fixed-arms',
      'why.rolling-chair',
      'why.open-office',
    ]);
  });

  it.each<[string, Partial<Profile>, readonly string[]]>([
    [
      'nothing for the foot',
      { footSupport: 'none', chair: { rolls: false, fixedArms: false } },
      ['place.split'],
    ],
    [
      'not asked yet what there is for the foot',
      { footSupport: 'unsaid' },
      ['place.standing-unsaid', 'why.rolling-chair'],
    ],
    ['a desk that goes up', { desk: 'goes-up' }, ['place.standing-step', 'why.rolling-chair', 'why.desk-up']],
    ['poor balance', { balance: 'poor' }, ['place.seated', 'why.balance', 'why.lock-chair']],
    ['worse when arching, a bed near', { worseArching: true, bedNear: true }, ['place.lying', 'why.arching']],
    [
      'poor balance and a desk that goes up: seated, so that neither matters',
      { balance: 'poor', desk: 'goes-up', chair: { rolls: false, fixedArms: false } },
      ['place.seated', 'why.balance'],
    ],
    [
      'sore knees and stiff ankles',
      { knees: 'sore', ankles: 'stiff' },
      ['place.standing-step', 'why.rolling-chair', 'why.knees', 'why.ankles'],
    ],
    ['no stretch breaks wanted', { stretchBreaks: 0 }, ['place.standing-step', 'why.rolling-chair']],
    [
      'a bed near, and stiff all over: lying, as in the evening',
      { bedNear: true, stiffInManyPlaces: true },
      ['place.lying'],
    ],
    ['stiff all over', { stiffInManyPlaces: true }, ['place.seated', 'why.lock-chair']],
    ['a condition', { conditions: ['stenosis'] }, ['place.movement', 'why.ask-first']],
    ['very sore', { soreness: 8 }, ['place.movement', 'why.very-sore']],
  ])('with %s', (_, change, expected) => {
    expect(advice(change)).toEqual(expected);
  });
});

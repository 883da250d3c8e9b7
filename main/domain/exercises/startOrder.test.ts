/** Says of each case of the table "who is offered what" where it begins, and that it outweighs those after it. */
import { describe, expect, it } from 'vitest';
import { type Profile, presetProfile } from '../person/profile';
import { plainContext } from '../programme/inventedPeople';
import type { ProgrammeState } from '../programme/state';
import { empty, soreness } from './choose.fixture';
import { startOrder } from './startOrder';
import type { Circumstances } from './suitability';

interface Someone {
  readonly profile?: Partial<Profile>;
  readonly state?: Partial<ProgrammeState>;
  readonly now?: Partial<Circumstances>;
}
const chair = { rolls: false, fixedArms: false };
const start = ({ profile, state, now }: Someone) =>
  startOrder({ ...presetProfile, chair, ...profile }, { ...empty, ...state }, { ...plainContext, ...now });
const inShort = (someone: Someone): string => {
  const { order, why, choiceCounts, turns, easier } = start(someone);
  const flags = [
    ...(choiceCounts ? ['chosen'] : []),
    ...(turns ? ['in turn'] : []),
    ...(easier ? ['easier'] : []),
  ];
  return `${why}: ${[order.join(', '), ...flags].join('; ')}`;
};

describe('where a person starts', () => {
  it.each<readonly [string, Someone]>([
    ['very-sore-lying: lying; easier', { state: soreness(6) }],
    ['gentle: seated, lying, standing; easier', { state: { gentle: { since: 1, lastDay: 7 } } }],
    ['gentle: seated, lying, standing; easier', { now: { soreToday: true } }],
    [
      'gentle: lying, seated, standing; easier',
      { profile: { bedNear: true }, now: { soreToday: true, timeOfDay: 'evening' } },
    ],
    ['gentle: seated, lying, standing; easier', { profile: { bedNear: true }, now: { soreToday: true } }],
    ['gentle: seated, lying, standing; easier', { now: { soreToday: true, timeOfDay: 'morning' } }],
    ['arching: lying, standing, seated; easier', { profile: { worseArching: true } }],
    ['arching: lying, standing, seated; easier', { profile: { conditions: ['stenosis'] } }],
    ['balance: seated, lying, standing', { profile: { balance: 'poor' } }],
    ['balance: seated, lying, standing; easier', { profile: { balance: 'poor', conditions: ['pregnancy'] } }],
    ['some-soreness: seated, lying, standing; easier', { state: soreness(4) }],
    ['stiff-all-over: seated, lying, standing; easier', { profile: { stiffInManyPlaces: true } }],
    ['standing-desk: standing; chosen; in turn', { now: { standing: true } }],
    ['knees: standing, seated, lying; chosen; in turn', { profile: { knees: 'sore' } }],
    ['ankles: standing, lying; chosen; in turn', { profile: { ankles: 'stiff' } }],
    [
      'fixed-arms: standing, lying; chosen; in turn',
      { profile: { chair: { rolls: false, fixedArms: true } } },
    ],
    ['open-office: standing, seated; chosen; in turn', { profile: { around: 'open-office' } }],
    [
      'desk-up: standing, seated, lying; chosen',
      { profile: { desk: 'goes-up', chair: { rolls: true, fixedArms: false } } },
    ],
    ['fits: standing, seated, lying; chosen; in turn', { profile: { desk: 'goes-up' } }],
    [
      'fits: standing, seated, lying; chosen; in turn',
      { profile: { chair: { rolls: true, fixedArms: false } } },
    ],
    ['fits: standing, seated, lying; chosen; in turn; easier', { profile: { conditions: ['osteoporosis'] } }],
  ])('%s', (expected, someone) => {
    expect(inShort(someone)).toBe(expected);
  });

  it('each case outweighs all that come after it', () => {
    // All of them at once; each time the first is taken away.
    const left: { profile: Partial<Profile>; state: Partial<ProgrammeState>; now: Partial<Circumstances> } = {
      profile: {
        worseArching: true,
        balance: 'poor',
        stiffInManyPlaces: true,
        knees: 'sore',
        ankles: 'stiff',
        chair: { rolls: true, fixedArms: true },
        around: 'open-office',
        desk: 'goes-up',
      },
      state: soreness(6),
      now: { soreToday: true, standing: true },
    };
    const whys = [start(left).why];
    const without = (some: Partial<typeof left>): void => {
      Object.assign(left, some);
      whys.push(start(left).why);
    };
    const body = (some: Partial<Profile>): void => without({ profile: { ...left.profile, ...some } });
    without({ state: soreness(5) });
    without({ now: { standing: true } });
    body({ worseArching: false });
    body({ balance: 'steady' });
    without({ state: soreness(3) });
    body({ stiffInManyPlaces: false });
    without({ now: {} });
    body({ knees: 'fine' });
    body({ ankles: 'fine' });
    body({ chair: { rolls: true, fixedArms: false } });
    body({ around: 'private' });
    body({ desk: 'fixed' });
    expect(whys).toEqual([
      ...['very-sore-lying', 'gentle', 'arching', 'balance', 'some-soreness', 'stiff-all-over'],
      ...['standing-desk', 'knees', 'ankles', 'fixed-arms', 'open-office', 'desk-up', 'fits'],
    ]);
  });
});

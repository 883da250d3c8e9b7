/** Asks for a routine at every limit that a day, a week and a stage have. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { plainContext } from '../programme/inventedPeople';
import { chooseRoutine } from './choose';
import { type Case, empty, evening, home, inShort } from './choose.fixture';

describe('what a day has room for', () => {
  it.each<[string, Case, string]>([
    ['the day’s stretches are done', { context: { stretchesToday: 4 } }, 'movement, enough-today'],
    [
      'asked for by hand all the same',
      { context: { stretchesToday: 4, asked: true } },
      'standing-step/step, step',
    ],
    [
      'the person’s own number of breaks',
      { profile: { stretchBreaks: 1 }, context: { stretchesToday: 1 } },
      'movement, enough-today',
    ],
    ['no stretch breaks wanted', { profile: { stretchBreaks: 0 } }, 'movement, enough-today'],
    ['the week is full', { ledger: { full: true } }, 'movement, ring-full'],
    [
      'the week is full, and a stretch is asked for by hand',
      { ledger: { full: true }, context: { asked: true } },
      'standing-step/step, step',
    ],
    ['the programme rests', { state: { paused: { since: 1, because: 'leg-symptoms' } } }, 'movement, paused'],
    [
      'a call, and it should stay unseen',
      { context: { inCall: true, discreetWanted: true } },
      'seated/plain, call',
    ],
    [
      'a call, unseen, and no seat for it',
      { profile: { ankles: 'stiff' }, context: { inCall: true, discreetWanted: true } },
      'movement, call-walk',
    ],
    ['a call, and it does not matter', { context: { inCall: true } }, 'standing-step/step, step'],
    ['stage 1 stays with one position', { context: { stretchesToday: 1 } }, 'standing-step/step, step'],
    [
      'from stage 2 on they take turns',
      { stage: 2, context: { stretchesToday: 1 } },
      'seated/plain, in-turn',
    ],
    [
      'who has chosen stays with it',
      {
        stage: 2,
        profile: { preferred: 'seated' },
        context: { stretchesToday: 1 },
        ledger: { stretchesEver: 9 },
      },
      'seated/plain, your-choice',
    ],
    [
      'lying takes no turn, where it is all there is beside standing',
      {
        stage: 2,
        profile: { ...home, chair: { rolls: false, fixedArms: true } },
        context: { ...evening, stretchesToday: 1 },
      },
      'standing-step/step, fixed-arms',
    ],
    [
      'no turns with a desk that goes up and a chair that rolls',
      { stage: 2, profile: { desk: 'goes-up' }, context: { stretchesToday: 1 } },
      'standing-step/step, desk-up',
    ],
    [
      'turns where the chair stands firm',
      {
        stage: 2,
        profile: { desk: 'goes-up', chair: { rolls: false, fixedArms: false } },
        context: { stretchesToday: 1 },
      },
      'seated/plain, in-turn',
    ],
    [
      'the seated one chosen by hand, whatever the desk does',
      { stage: 2, profile: { desk: 'goes-up', preferred: 'seated' }, ledger: { stretchesEver: 9 } },
      'seated/plain, your-choice',
    ],
    [
      'gentle days: seated',
      { stage: 4, state: { gentle: { since: 1, lastDay: 7 } } },
      'seated/plain, gentle',
    ],
    ['back is sore today', { stage: 4, context: { soreToday: true } }, 'seated/plain, gentle'],
    [
      'gentle days in bed',
      { profile: home, stage: 4, context: { ...evening, soreToday: true } },
      'lying/edge, gentle',
    ],
    ['lying at noon, not sore', { profile: home, context: { wanted: 'lying' } }, 'standing-step/step, step'],
    [
      'lying in the evening',
      { profile: home, context: { ...evening, wanted: 'lying' } },
      'lying/edge, chosen-now',
    ],
    [
      'kneeling before stage 3',
      { profile: home, stage: 2, context: { wanted: 'kneeling' } },
      'standing-step/step, step',
    ],
    [
      'seated while standing',
      { context: { standing: true, wanted: 'seated' } },
      'standing-step/step, standing-desk',
    ],
  ])('%s', (_, one, expected) => {
    expect(inShort(one)).toBe(expected);
  });

  const noStrength = { strengthDays: [empty.today - 1] };

  it('kneeling comes once a day from stage 3 on, where no strength work takes its place', () => {
    const third: Case = { profile: home, stage: 3, context: { stretchesToday: 2 }, ledger: noStrength };
    expect(inShort(third)).toBe('kneeling/plain, kneeling-today');
    const done = { ...empty.ledger.today, exercises: ['standing-step', 'seated', 'kneeling'] } as const;
    expect(inShort({ ...third, ledger: { ...noStrength, today: done } })).toBe('standing-step/step, step');
    expect(inShort({ ...third, profile: { ...home, knees: 'sore' } })).toBe('standing-step/step, knees');
    expect(inShort({ ...third, profile: {} })).toBe('standing-step/step, step');
  });

  it('a fourth exercise is not offered', () => {
    const today = { ...empty.ledger.today, exercises: ['standing-step', 'seated', 'kneeling'] } as const;
    const one: Case = {
      profile: { ...home, footSupport: 'chair' },
      context: { ...evening, wanted: 'lying' },
      ledger: { today },
    };
    expect(inShort(one)).toBe('standing-step/split, split');
  });

  it('the second position waits where strength work needs the room', () => {
    const today = { ...empty.ledger.today, exercises: ['standing-step'] } as const;
    const second: Case = { profile: home, stage: 4, context: { stretchesToday: 1 }, ledger: { today } };
    expect(inShort(second)).toBe('standing-step/step, step');
    expect(inShort({ ...second, ledger: { ...noStrength, today } })).toBe('seated/plain, in-turn');
  });

  it('strength work follows the second stretch, on days that are not next to each other', () => {
    const two = { context: { stretchesToday: 2 } };
    expect(inShort({ ...two, stage: 1 })).toBe('standing-step/step, step');
    expect(inShort({ ...two, stage: 2 })).toBe('sit-to-stand 1 x 10, strength-day');
    expect(inShort({ context: { stretchesToday: 1 }, stage: 2 })).toBe('seated/plain, in-turn');
    expect(inShort({ ...two, stage: 2, ledger: noStrength })).toBe('standing-step/step, step');
    const twice = { strengthDays: [empty.today - 5, empty.today - 2] };
    expect(inShort({ ...two, stage: 2, ledger: twice })).toBe('standing-step/step, step');
    expect(inShort({ ...two, stage: 3, ledger: twice })).toBe('sit-to-stand 2 x 8, strength-day');
  });

  it('of three strength exercises a day takes two, the longest not done first', () => {
    const one: Case = {
      profile: home,
      stage: 4,
      context: { stretchesToday: 2 },
      ledger: { lastStrength: { 'glute-bridge': 9, 'sit-to-stand': 7, 'hip-extension': 8 } },
    };
    expect(inShort(one)).toBe('sit-to-stand 2 x 10, strength-day');
    const following = (...exercises: ('standing-step' | 'sit-to-stand' | 'hip-extension')[]) => ({
      ...one.ledger,
      strengthDays: [empty.today],
      today: { ...empty.ledger.today, exercises },
    });
    expect(inShort({ ...one, ledger: following('standing-step', 'sit-to-stand') })).toBe(
      'hip-extension 2 x 10, strength-day',
    );
    expect(inShort({ ...one, ledger: following('standing-step', 'sit-to-stand', 'hip-extension') })).toBe(
      'standing-step/step, step',
    );
    // At the desk there is no floor for the bridge.
    expect(inShort({ ...one, profile: {}, ledger: { lastStrength: {} } })).toBe(
      'sit-to-stand 2 x 10, strength-day',
    );
  });

  it('a body that arching bothers does no hip extension', () => {
    const one: Case = {
      profile: { worseArching: true },
      stage: 3,
      context: { stretchesToday: 2 },
      ledger: {
        strengthDays: [empty.today],
        today: { ...empty.ledger.today, exercises: ['standing-step', 'sit-to-stand'] },
      },
    };
    expect(inShort(one)).toBe('standing-step/step, arching');
  });
});

describe('lying', () => {
  const now = { ...plainContext, timeOfDay: 'evening', wanted: 'lying' } as const;
  const known = { ...empty, ledger: { ...empty.ledger, stretchesEver: 9 } };
  const variantOf = (state: typeof empty): unknown => {
    const routine = chooseRoutine({ ...presetProfile, ...home }, state, now);
    return routine.kind === 'stretch' ? routine.variant : routine.kind;
  };

  it('begins along the long edge, and has its full form once it is known and nothing is sore', () => {
    expect([variantOf(empty), variantOf(known)]).toEqual(['edge', 'plain']);
    expect(variantOf({ ...known, soreness: { ...known.soreness, latest: 5 } })).toBe('edge');
  });
});

import { describe, expect, test } from 'vitest';
import { presetSettings } from '../settings';
import { presetProfile } from './profile';
import {
  emptyQuestionnaire,
  isQuestionnaireValue,
  profileOf,
  type Questionnaire,
  questionnaireKeys,
  salvageQuestionnaire,
  traitKeys,
  welcomeIsDue,
  withAnswered,
  worstOf,
} from './questionnaire';

describe('each answer', () => {
  test('may have its preset, and never a word that is none of its own', () => {
    for (const key of questionnaireKeys) {
      expect([key, isQuestionnaireValue(key, emptyQuestionnaire[key])]).toEqual([key, true]);
      expect([key, isQuestionnaireValue(key, 'no such word')]).toEqual([key, false]);
    }
  });

  test.each<[keyof Questionnaire, unknown, boolean]>([
    ['conditions', ['pregnancy', 'age'], true],
    ['conditions', ['pregnancy', 'pregnancy'], false],
    ['conditions', ['gout'], false],
    ['redFlags', ['saddle', 'fever', 'history'], true],
    ['soreness', 0, true],
    ['soreness', 10, true],
    ['soreness', 11, false],
    ['soreness', -1, false],
    ['soreness', 3.5, false],
    ['plan', { when: 'call', act: 'afterwards' }, true],
    ['plan', { when: 'call' }, false],
    ['welcomeEnded', 'skipped', true],
    ['welcomeEnded', 'finished', true],
    ['welcomeShownOn', '2026-03-02', true],
    ['welcomeShownOn', 'today', false],
    ['welcomeShownOn', '2026-03-02T09:00', false],
    ['welcomeShownOn', 'on 2026-03-02', false],
    ['fixedArms', 'yes', false],
  ])('%s: %j', (key, value, allowed) => {
    expect(isQuestionnaireValue(key, value)).toBe(allowed);
  });

  test('is salvaged by itself: what is valid is kept, what is not is named', () => {
    expect(salvageQuestionnaire({ soreKnees: true, soreness: 12, conditions: ['age'], other: 1 })).toEqual({
      questionnaire: { ...emptyQuestionnaire, soreKnees: true, conditions: ['age'] },
      refused: ['soreness'],
    });
  });
});

test('an answer about the body is an answer, yes or no, and is not asked again', () => {
  const first = withAnswered(emptyQuestionnaire, { soreKnees: false, soreness: 3 });
  expect(first).toEqual({ soreKnees: false, soreness: 3, answered: ['soreKnees'] });
  expect(withAnswered({ answered: ['soreKnees'] }, { poorBalance: true }).answered).toEqual([
    'poorBalance',
    'soreKnees',
  ]);
  expect(withAnswered({ answered: ['soreKnees'] }, { soreKnees: true })).toEqual({ soreKnees: true });
  expect(withAnswered(emptyQuestionnaire, { bedNear: true })).toEqual({ bedNear: true });
});

test('who has answered nothing sits on a chair that rolls, says yes to nothing else, and has yet to be told', () => {
  expect(traitKeys.filter((trait) => emptyQuestionnaire[trait])).toEqual(['chairRolls']);
  expect(emptyQuestionnaire).toMatchObject({ welcomeStep: 'why', welcomeEnded: null, disclaimerSeen: false });
});

describe('the profile of the choice', () => {
  test('of who has answered nothing is the preset one, but for the wishes in the settings', () => {
    const { footSupport, preferredStretch, stretchBreaks, holdSeconds } = presetSettings;
    expect(profileOf(presetSettings, emptyQuestionnaire)).toEqual({
      ...presetProfile,
      footSupport,
      preferred: preferredStretch,
      stretchBreaks,
      holdSeconds,
    });
  });

  test('changes with every trait', () => {
    const before = JSON.stringify(profileOf(presetSettings, emptyQuestionnaire));
    for (const trait of traitKeys) {
      const turned = profileOf(presetSettings, {
        ...emptyQuestionnaire,
        [trait]: !emptyQuestionnaire[trait],
      });
      expect([trait, JSON.stringify(turned) === before]).toEqual([trait, false]);
    }
  });
});

test('the worst sign decides how soon help is needed', () => {
  expect(worstOf([])).toBeNull();
  expect(worstOf(['history', 'fever'])).toBe('urgent');
  expect(worstOf(['history', 'fever', 'saddle'])).toBe('emergency');
});

test('the welcome comes until it was ended, at most once a day', () => {
  const today = '2026-03-02';
  expect(welcomeIsDue(emptyQuestionnaire, today)).toBe(true);
  expect(welcomeIsDue({ ...emptyQuestionnaire, welcomeShownOn: today }, today)).toBe(false);
  expect(welcomeIsDue({ ...emptyQuestionnaire, welcomeShownOn: '2026-03-01' }, today)).toBe(true);
  expect(welcomeIsDue({ ...emptyQuestionnaire, welcomeEnded: 'skipped' }, today)).toBe(false);
  expect(welcomeIsDue({ ...emptyQuestionnaire, welcomeEnded: 'finished' }, today)).toBe(false);
});

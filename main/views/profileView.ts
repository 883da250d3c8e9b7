/** Owns what the welcome and the settings show of the person's answers: the answers, and what they change. */
import type { ProfileView } from '../bridge/contract';
import { startWith } from '../domain/exercises/startWith';
import { conditions } from '../domain/person/conditions';
import type { Profile } from '../domain/person/profile';
import { type Questionnaire, worstOf } from '../domain/person/questionnaire';
import { effectOf, redFlags, unasked, urgencies } from '../domain/person/safety';
import type { ProgrammeState } from '../domain/programme/state';

export interface ProfileKnown {
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  /** The emergency number where the person is. */
  readonly emergency: string | null;
  readonly programme: Pick<ProgrammeState, 'screened' | 'paused'>;
}

const conditionLines: ProfileView['conditions'] = conditions.map((condition) => {
  const { label, changes } = effectOf(condition);
  return { condition, label, changes };
});
const signs: ProfileView['signs'] = urgencies.map((urgency) => ({ urgency, flags: redFlags[urgency] }));

export function profileView({ questionnaire, profile, emergency, programme }: ProfileKnown): ProfileView {
  const paused = programme.paused?.because ?? null;
  const askFirst = unasked(questionnaire.conditions, questionnaire.asked).length > 0;
  return {
    questionnaire,
    footSupport: profile.footSupport,
    conditions: conditionLines,
    signs,
    worst: worstOf(questionnaire.redFlags),
    advice: startWith(profile),
    emergency,
    screened: programme.screened,
    paused,
    withoutStretch: paused !== null ? 'paused' : askFirst ? 'ask-first' : null,
  };
}

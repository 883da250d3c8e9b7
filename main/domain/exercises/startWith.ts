/** Owns what the welcome says at the end of "your place": which stretch the person starts with, and why. */

import type { Profile } from '../person/profile';
import { programmeAt } from '../programme/programme';
import { instant } from '../time';
import { chooseRoutine, type Reason } from './choose';
import { positionOf } from './exercises';
import type { Why } from './reasons';

export interface StartAdvice {
  /** `programme.place....`: "You start standing, one foot on the step." */
  readonly lead: Reason;
  /** Why, and what to mind; most important first. */
  readonly notes: readonly Reason[];
}

/** Who has not said what there is for the foot is told of both: no prompt says otherwise (`break.stepOrChair`). */
function placeOf(
  { exercise, variant }: { readonly exercise: string; readonly variant: string },
  profile: Profile,
): string {
  if (variant === 'split') return 'split';
  return exercise === 'standing-step' && profile.footSupport === 'unsaid' ? 'standing-unsaid' : exercise;
}

const sentence = (key: string): Reason => ({ key: `programme.${key}`, values: {} });

/** The first stretch of a person with these answers, on an ordinary day at the desk. */
export function startWith(profile: Profile): StartAdvice {
  const programme = programmeAt([], instant(0), profile, () => 0);
  const routine = chooseRoutine(profile, programme, {
    timeOfDay: profile.bedNear ? 'evening' : 'day',
    standing: false,
    soreToday: false,
    inCall: false,
    discreetWanted: false,
    easyMoves: false,
    stretchesToday: 0,
    asked: true,
  });
  if (routine.kind !== 'stretch') return { lead: sentence('place.movement'), notes: [routine.why] };
  const standing = positionOf(routine.exercise) === 'standing';
  const notes: readonly (readonly [Why, boolean])[] = [
    ['arching', profile.worseArching],
    ['balance', profile.balance === 'poor'],
    ['fixed-arms', profile.chair.fixedArms],
    ['rolling-chair', standing && profile.chair.rolls],
    ['lock-chair', routine.exercise === 'seated' && profile.chair.rolls],
    ['knees', profile.knees === 'sore'],
    ['ankles', profile.ankles === 'stiff'],
    ['open-office', profile.around === 'open-office'],
    ['desk-up', standing && profile.desk === 'goes-up'],
  ];
  return {
    lead: sentence(`place.${placeOf(routine, profile)}`),
    notes: notes.filter(([, applies]) => applies).map(([name]) => sentence(`why.${name}`)),
  };
}

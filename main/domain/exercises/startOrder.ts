/**
 * Owns where a person starts: the table "who is offered what" of docs/programme.md, case by case and in the order in which
 * the cases outweigh each other. Each case names the positions it begins with and why.
 */

import type { Profile } from '../person/profile';
import { staysGentle } from '../person/safety';
import { someSoreness, verySore } from '../programme/soreness';
import type { ProgrammeState } from '../programme/state';
import type { Position } from './exercises';
import type { Why } from './reasons';
import { type Circumstances, isGentle, sorenessNow } from './suitability';

export interface Start {
  /** Positions from the best on; those that are held back are passed over. */
  readonly order: readonly Position[];
  /** `fits`: nothing special, so the position itself is the reason. */
  readonly why: Why | 'fits';
  /** Whether the position last chosen by hand comes first. */
  readonly choiceCounts: boolean;
  /** Whether standing and seated take turns where the stage has them do so. */
  readonly turns: boolean;
  /** Begin with the easier form: a smaller glide, a foot less far back. */
  readonly easier: boolean;
}

/** The first case that applies. */
export function startOrder(profile: Profile, programme: ProgrammeState, now: Circumstances): Start {
  const soreness = sorenessNow(profile, programme);
  const inBed = profile.bedNear && now.timeOfDay !== 'day';
  const supported: readonly Position[] = inBed
    ? ['lying', 'seated', 'standing']
    : ['seated', 'lying', 'standing'];
  const careful = (order: readonly Position[], why: Start['why']): Start => ({
    order,
    why,
    choiceCounts: false,
    turns: false,
    easier: true,
  });
  const free = (order: readonly Position[], why: Start['why']): Start => ({
    order,
    why,
    choiceCounts: true,
    turns: true,
    easier: staysGentle(profile.conditions),
  });

  if (soreness >= verySore) return careful(['lying'], 'very-sore-lying');
  if (isGentle(programme, now)) return careful(supported, 'gentle');
  if (profile.worseArching || profile.conditions.includes('stenosis'))
    return careful(['lying', 'standing', 'seated'], 'arching');
  if (profile.balance === 'poor')
    return { ...careful(supported, 'balance'), easier: staysGentle(profile.conditions) };
  if (soreness >= someSoreness) return careful(supported, 'some-soreness');
  if (profile.stiffInManyPlaces) return careful(supported, 'stiff-all-over');
  if (now.standing) return free(['standing'], 'standing-desk');
  if (profile.knees === 'sore') return free(['standing', 'seated', 'lying'], 'knees');
  if (profile.ankles === 'stiff') return free(['standing', 'lying'], 'ankles');
  if (profile.chair.fixedArms) return free(['standing', 'lying'], 'fixed-arms');
  if (profile.around === 'open-office') return free(['standing', 'seated'], 'open-office');
  // The seated one asks to lock the chair first; a desk that goes up gives the hand a hold at once.
  if (profile.desk === 'goes-up' && profile.chair.rolls)
    return { ...free(['standing', 'seated', 'lying'], 'desk-up'), turns: false };
  return free(['standing', 'seated', 'lying'], 'fits');
}

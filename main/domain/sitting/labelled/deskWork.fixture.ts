/** Owns how work at a desk goes on the labelled days: what is done while sitting, and how it is left. */
import type { Dice } from './dice.fixture';
import {
  breakMinutes,
  closesLid,
  type Moment,
  sits,
  types,
  walks,
  walksLocked,
  workday,
} from './life.fixture';

/** Mostly typing with reading between, some calls, videos and short locks. */
export function officeWork(dice: Dice): readonly Moment[] {
  const typing = types(dice.within([20, 600]));
  const next = dice.within([0, 1]);
  if (next < 0.45) return [typing, sits('reads', dice.within([0.2, 4.5]), null)];
  if (next < 0.53) {
    const call = { microphone: 'open', awake: true, meeting: true } as const;
    return [typing, sits('is in a call', dice.within([3, 55]), null, call)];
  }
  if (next < 0.57) return [typing, sits('watches', dice.within([2, 25]), null, { awake: true })];
  if (next < 0.62) {
    const locked = { first: ['locks'] } as const;
    return [typing, sits('sits, screen locked', dice.within([0.03, 1.25]), null, locked), types(8)];
  }
  return [typing];
}

/** A key just before leaving is what a lock or a lid shows. */
function longBreaks(dice: Dice): readonly Moment[] {
  const leaving = types(dice.within([3, 20]));
  const next = dice.within([0, 1]);
  if (next < 0.6) return [leaving, walksLocked(dice.within([2.5, 45]))];
  if (next < 0.85) return [leaving, walks(dice.within([5.5, 30]))];
  return [leaving, closesLid(dice.within([2.5, 40]))];
}

/** Breaks as long as they were measured, half of them with the screen locked. */
export function realBreaks(dice: Dice): readonly Moment[] {
  const length = breakMinutes(dice);
  return [dice.chance(0.5) ? walksLocked(length) : walks(length)];
}

export const ordinaryDay = workday({ hours: [6, 9], sits: [8, 75], work: officeWork, leaves: longBreaks });
export const officeDay = workday({ hours: [7, 9], sits: [10, 75], work: officeWork, leaves: realBreaks });

export const typingWork = (dice: Dice): readonly Moment[] => [
  types(dice.within([60, 600])),
  sits('thinks', dice.within([0.2, 2]), null),
];

/** Office work without what keeps the display awake or locks. */
export function officeTyping(dice: Dice): readonly Moment[] {
  const typing = types(dice.within([20, 400]));
  return dice.chance(0.5) ? [typing, sits('reads', dice.within([0.2, 2.5]), null)] : [typing];
}

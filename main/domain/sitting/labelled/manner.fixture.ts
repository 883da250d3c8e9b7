/** Owns how a person of a labelled day takes prompts. */
import type { Dice, Range } from './dice.fixture';

export type Reaction = 'starts' | 'walks off' | 'postpones' | 'skips' | 'ignores';

/** Shares of all prompts; what is left of 1 is ignored. */
export interface Manner {
  readonly starts: number;
  readonly walksOff: number;
  readonly postpones: number;
  readonly skips: number;
  /** Seconds from a prompt to the click. */
  readonly within: Range;
  /** Starts the guide, walks off for 3 min and works on without closing it. */
  readonly forgetsGuide?: boolean;
}

const none: Manner = { starts: 0, walksOff: 0, postpones: 0, skips: 0, within: [2, 40] };
export const skipping: Manner = { ...none, skips: 1 };
export const ignoring: Manner = none;
export const faithful: Manner = { ...none, starts: 1 };
export const mixed: Manner = { ...none, starts: 0.35, walksOff: 0.1, postpones: 0.2, skips: 0.15 };
export const forgetful: Manner = { ...faithful, forgetsGuide: true };

/** What the person does with a prompt that has just come. Nobody stretches in a meeting. */
export function reactionTo(manner: Manner, inMeeting: boolean, dice: Dice): Reaction {
  let left = dice.within([0, 1]);
  const shares: readonly (readonly [Reaction, number])[] = [
    ['starts', manner.starts],
    ['walks off', manner.walksOff],
    ['postpones', manner.postpones],
    ['skips', manner.skips],
  ];
  for (const [reaction, share] of shares) {
    if (left < share) return inMeeting && reaction !== 'skips' ? 'ignores' : reaction;
    left -= share;
  }
  return 'ignores';
}

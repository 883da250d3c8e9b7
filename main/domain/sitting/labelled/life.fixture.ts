/**
 * Owns what a person does in a labelled day: one moment after the other, each with the truth (sitting, standing,
 * away) and with what of it reaches the machine. Nothing here knows a number of the rules.
 */
import { minutes, type Span, seconds, span } from '../../time';
import type { Dice, Range } from './dice.fixture';

/** The truth: on a chair, at the desk but on the feet, or not there. */
export type Body = 'sitting' | 'standing' | 'away';

/** What a person does at one instant, beside keys and pointer. */
export type Act = 'locks' | 'closes-lid' | 'says-standing' | 'says-sitting' | 'closes-guide';

/** A microphone that a program opens and closes again: seconds open, seconds closed. */
interface Bursts {
  readonly open: Range;
  readonly closed: Range;
}

export interface Moment {
  readonly doing: string;
  readonly body: Body;
  readonly length: Span;
  /** Seconds from one key or touch to the next; `null` = the hands are elsewhere. */
  readonly hands: Range | null;
  readonly microphone?: 'open' | Bursts;
  /** A program keeps the display awake. */
  readonly awake?: boolean;
  readonly fullScreen?: boolean;
  /** With others: no moment to be spoken to. */
  readonly meeting?: boolean;
  readonly first?: readonly Act[];
  readonly last?: readonly Act[];
}

/** Keys come every few seconds, however often anybody looks. */
const keys: Range = [0.3, 4];

const at = (
  body: Body,
  doing: string,
  length: Span,
  hands: Range | null,
  more: Partial<Moment> = {},
): Moment => ({ doing, body, length, hands, ...more });

/** Sits and types for so many seconds. */
export const types = (length: number): Moment => at('sitting', 'types', seconds(length), keys);
/** Sits for so many minutes with a touch every so many seconds. */
export const sits = (
  doing: string,
  length: number,
  hands: Range | null,
  more: Partial<Moment> = {},
): Moment => at('sitting', doing, minutes(length), hands, more);
/** On the feet at the desk for so many minutes, typing. */
export const stands = (length: number, more: Partial<Moment> = {}): Moment =>
  at('standing', 'stands and types', minutes(length), keys, more);
/** Gone for so many minutes, the screen left as it is. */
export const walks = (length: number): Moment => at('away', 'is gone', minutes(length), null);
/** Gone for so many minutes, the screen locked by hand. */
export const walksLocked = (length: number): Moment =>
  at('away', 'is gone, screen locked', minutes(length), null, { first: ['locks'] });
/** Gone for so many minutes, the lid closed. */
export const closesLid = (length: number): Moment =>
  at('away', 'is gone, lid closed', minutes(length), null, { first: ['closes-lid'] });
/** Stretches on the feet for so many seconds, and closes the guide. */
export const stretches = (length: number): Moment =>
  at('standing', 'stretches', seconds(length), null, { last: ['closes-guide'] });

/**
 * Minutes of a break from a desk as measured on office workers by thigh sensors (184 breaks between sits of 5 min
 * and more): 44 % under 2 min, 18 % 2 to 5, the rest longer.
 */
export function breakMinutes(dice: Dice): number {
  if (dice.chance(0.44)) return dice.within([0.4, 2]);
  if (dice.chance(0.18 / 0.56)) return dice.within([2, 5]);
  return dice.chance(0.7) ? dice.within([5, 20]) : dice.within([20, 60]);
}

/** A day at a desk: sits with work in them, and what lies between two sits. */
interface Workday {
  readonly hours: Range;
  /** Minutes from one leaving to the next. */
  readonly sits: Range;
  /** One piece of work. */
  readonly work: (dice: Dice) => readonly Moment[];
  readonly leaves: (dice: Dice) => readonly Moment[];
}

export const lengthOf = (moments: readonly Moment[]): Span =>
  span(moments.reduce((sum, { length }) => sum + length, 0));

/** How such a day goes, by the dice. It begins with some typing, and whoever comes back first types a little. */
export function workday({ hours, sits: sitMinutes, work, leaves }: Workday): (dice: Dice) => Moment[] {
  return (dice) => {
    const moments: Moment[] = [];
    const whole = minutes(dice.within(hours) * 60);
    while (lengthOf(moments) < whole) {
      const sit: Moment[] = [types(dice.within([15, 90]))];
      const length = minutes(dice.within(sitMinutes));
      while (lengthOf(sit) < length) sit.push(...work(dice));
      moments.push(...sit, ...leaves(dice));
    }
    return [...moments, types(60)];
  };
}

/** A day of work, the rest of its 24 hours away from the desk, and half an hour of the next morning. */
export function dayAndNight(day: readonly Moment[], night: Moment): Moment[] {
  const left = span(Math.max(0, minutes(24 * 60) - lengthOf(day)));
  return [...day, { ...night, length: left }, types(30 * 60)];
}

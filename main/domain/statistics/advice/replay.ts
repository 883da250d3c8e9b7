/**
 * Owns what another limit would have made of the same sitting: a prompt comes each time the limit is reached; it is
 * taken, and the sit is over, or the next one comes after as much sitting again.
 */
import { type Instant, minutes } from '../../time';
import type { PastBout } from '../bouts';
import { lengthOf } from '../spans';
import type { TakenShare } from './habit';

/** Sitting from one unprompted end to the next. */
export type Spell = readonly PastBout[];

/** The hours of the prompts that one limit would have made in one spell, in order. */
export type PromptHours = readonly number[];

/**
 * The bouts in order, as spells: where a prompt ended a bout the person would else have sat on, so that a longer limit
 * is not flattered by the breaks that the present one brought about.
 */
export function spellsOf(bouts: readonly PastBout[]): readonly Spell[] {
  const spells: PastBout[][] = [];
  let goesOn = false;
  for (const bout of bouts) {
    const last = spells.at(-1);
    if (goesOn && last !== undefined) last.push(bout);
    else spells.push([bout]);
    goesOn = bout.by === 'prompted-break';
  }
  return spells;
}

/**
 * When a limit of so many minutes would have prompted in a spell. Hindrances, "Later" and "Skip" are left out of it.
 * @param hourAt the local hour of an instant, 0 to 23
 */
export function promptHours(spell: Spell, limit: number, hourAt: (at: Instant) => number): PromptHours {
  const hours: number[] = [];
  let due = limit;
  let before = 0;
  for (const bout of spell) {
    const length = lengthOf(bout) / minutes(1);
    for (; due <= before + length; due += limit)
      hours.push(hourAt((bout.from + (due - before) * minutes(1)) as Instant));
    before += length;
  }
  return hours;
}

/** How many of these prompts would have been taken, on the average. */
export function takenOf(hours: PromptHours, limit: number, share: TakenShare): number {
  let taken = 0;
  /** By how many prompts of this sit were let go: how likely that is at the prompt that comes. */
  const letGo = [1];
  // Thousands of weeks are drawn: the list is written over in place, from its end.
  for (let before = 0; before < hours.length; before += 1) {
    const hour = hours[before] ?? 0;
    let now = 0;
    for (let count = before; count >= 0; count -= 1) {
      const likely = letGo[count] ?? 0;
      const ofThese = likely * share((count + 1) * limit, hour);
      now += ofThese;
      letGo[count + 1] = likely - ofThese;
    }
    letGo[0] = now;
    taken += now;
  }
  return taken;
}

/**
 * Owns what each sitting limit would have meant last week: prompts a day, from the person's own bouts. It is an
 * estimate and shown as one.
 */
import { dayOf, daysUntil, shiftDay, type ZoneOffset } from '../day';
import type { Entry } from '../journal';
import { numberRules } from '../policy';
import { earlier, type Instant, minutes } from '../time';
import type { PastBout } from './bouts';
import { lengthOf } from './spans';
import { readTimeline } from './timeline';

const fullDays = 7;

/** The limits that can be set. */
const limits: readonly number[] = Array.from(
  {
    length:
      (numberRules.sittingLimit.most - numberRules.sittingLimit.least) / numberRules.sittingLimit.step + 1,
  },
  (_, index) => numberRules.sittingLimit.least + index * numberRules.sittingLimit.step,
);

/**
 * The sitting from one unprompted end to the next, in minutes: where a prompt ended a bout, the person would else
 * have sat on, so a longer limit is not flattered by the breaks that the present one brought about.
 */
function spells(bouts: readonly PastBout[]): readonly number[] {
  const lengths: number[] = [];
  let goesOn = false;
  for (const bout of bouts) {
    const sat = lengthOf(bout) / minutes(1);
    const last = lengths.length - 1;
    if (goesOn) lengths[last] = (lengths[last] ?? 0) + sat;
    else lengths.push(sat);
    goesOn = bout.by === 'prompted-break';
  }
  return lengths;
}

/**
 * Prompts a day, to one decimal, that each limit (15 to 90 min in steps of 5) would have made in the last seven full
 * days: a spell of sitting makes one each time the limit is reached in it. Hindrances, "Later" and "Skip" are left
 * out of it. The days without any sitting do not count. `null` before the app has watched for seven days, the first
 * of which may be a part of one. Give it the entries of the last nine days.
 */
export function promptsByLimit(
  entries: readonly Entry[],
  now: Instant,
  zone: ZoneOffset,
): Readonly<Record<number, number>> | null {
  const [begin, ...others] = entries;
  if (begin === undefined) return null;
  const first = others.reduce<Instant>((so, { at }) => earlier(so, at), begin.at);
  const yesterday = shiftDay(dayOf(now, zone), -1);
  const week = daysUntil(yesterday, fullDays, zone);
  const oldest = week[0];
  if (oldest === undefined || first >= oldest.to) return null;
  const { bouts } = readTimeline(entries, null);
  const ofDays = week.map((day) => bouts.filter((bout) => day.from <= bout.from && bout.from < day.to));
  const sat = ofDays.filter((some) => some.length > 0);
  if (sat.length === 0) return null;
  const lengths = sat.flatMap(spells);
  return Object.fromEntries(
    limits.map((limit) => {
      const prompts = lengths.reduce((sum, length) => sum + Math.floor(length / limit), 0);
      return [limit, Math.round((prompts / sat.length) * 10) / 10];
    }),
  );
}

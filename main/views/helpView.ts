/** Owns what the Help and safety window shows of the app, as data: today's why log, the senses, where things are. */
import type { HelpView } from '../bridge/contract';
import { boundsOf, dayOf, shiftDay, type ZoneOffset } from '../domain/day';
import type { Offer } from '../domain/exercises/offers';
import type { Entry } from '../domain/journal';
import type { Policy } from '../domain/policy';
import { canJoin } from '../domain/sitting/declarations';
import type { State } from '../domain/sitting/state';
import { after, days, type Instant, span } from '../domain/time';
import { whyLog } from '../domain/why/log';
import { whyNot } from '../domain/why/notNow';
import type { SensorHealth } from '../ports';
import { offsetsOf } from './offsets';

export interface HelpViewInput {
  readonly now: Instant;
  /** Local time where the person then was. */
  readonly zone: ZoneOffset;
  /** Those of `whyEntries(now, zone)`, in the order written. */
  readonly entries: readonly Entry[];
  readonly state: State;
  readonly policy: Policy;
  readonly offers: readonly Offer[];
  readonly sensors: readonly SensorHealth[];
  readonly version: string;
  readonly folder: string;
}

/**
 * From when to when the entries are needed: today, the day before it so that no bout is cut, and one more, since on a journey
 * the days began earlier than the machine's zone of now says.
 */
export function whyEntries(now: Instant, zone: ZoneOffset): { readonly from: Instant; readonly to: Instant } {
  const before = boundsOf(shiftDay(dayOf(now, zone), -2), zone);
  return { from: before.from, to: after(now, span(1)) };
}

export function helpView(input: HelpViewInput): HelpView {
  const { now, zone, entries, state, policy, offers, sensors, version, folder } = input;
  const today = boundsOf(dayOf(now, zone), zone);
  const stories = whyLog(entries, { now, call: state.call, guiding: state.activity.doing === 'break' });
  return {
    now,
    offsets: offsetsOf({ from: whyEntries(now, zone).from, to: after(now, days(1)) }, zone),
    stories: stories.filter(({ at }) => at >= today.from).reverse(),
    whyNot: whyNot(state, policy, now),
    canJoin: canJoin({ state, at: now }) === null,
    offers,
    sensors,
    version,
    folder,
  };
}

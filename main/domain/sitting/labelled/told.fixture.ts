/** Owns the telling of one labelled day, line by line: what the person did beside what the rule recorded. */
import type { Policy } from '../../policy';
import { type Instant, instant } from '../../time';
import { type Kind, play, type Sampling } from './play.fixture';

/** The lines of the day in order: the truth with `|`, what was recorded with `>`; times count from the day's beginning. */
export function toldDay(kind: Kind, seed: number, policy: Policy, sampling: Sampling): readonly string[] {
  const { lived, entries } = play(kind, seed, policy, sampling);
  const truth = lived.map(({ from, moment }) => ({
    at: from,
    line: `| ${moment.body === 'sitting' ? 'sits' : moment.body}: ${moment.doing} for ${time(instant(moment.length))}`,
  }));
  const judged = entries.map(({ at, entry }) => {
    const { type, at: noticed, ...rest } = entry;
    const more = Object.entries(rest).map(([key, value]) =>
      key === 'since' || key === 'until'
        ? `${key} ${time(instant(at - noticed + Number(value)))}`
        : `${key} ${value}`,
    );
    return { at, line: `  > ${[type, ...more].join(', ')}` };
  });
  return [...truth, ...judged]
    .sort((one, other) => one.at - other.at)
    .map(({ at, line }) => `${time(at)} ${line}`);
}

function time(at: Instant): string {
  const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');
  return `${two(at / 3_600_000)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}`;
}

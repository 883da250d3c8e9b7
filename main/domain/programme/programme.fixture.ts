/** Test code: what the programme made of an invented person's days, short enough to be read in a test. */
import { inWords, monday, type SimulatedDays } from './inventedPeople';
import { type DayRecord, emptyDay } from './ledger';

/** The log of the last evening, a line an entry. */
export function lastLog(lived: SimulatedDays): readonly string[] {
  return (lived.evenings.at(-1)?.log ?? []).map(inWords);
}

/** One word for a day: its stage, and what is going on beside it. */
export function dayByDay(lived: SimulatedDays): string {
  const marks = lived.evenings.map(
    ({ stage, paused, gentle, simplified }) =>
      `${stage}${paused === null ? '' : 'p'}${gentle === null ? '' : 'g'}${simplified ? 's' : ''}`,
  );
  return (
    marks
      .reduce<string[]>((runs, mark) => {
        const [last, count] = (runs.at(-1) ?? ' x0').split(' x');
        if (last === mark) runs[runs.length - 1] = `${mark} x${Number(count) + 1}`;
        else runs.push(`${mark} x1`);
        return runs;
      }, [])
      .join(', ') || 'nothing'
  );
}

/** The records of days that follow one another from the first Monday on. */
export const days = (...list: readonly Partial<DayRecord>[]): ReadonlyMap<number, DayRecord> =>
  new Map(list.map((one, index) => [monday + index, { ...emptyDay(monday + index), ...one }]));

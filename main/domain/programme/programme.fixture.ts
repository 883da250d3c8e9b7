/** Test code: what the programme made of an invented person's days, short enough to be read in a test. */
import { inWords, type SimulatedDays } from './inventedPeople';

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

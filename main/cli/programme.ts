/**
 * Owns the command that prints the programme as the app runs it: twelve weeks of an invented person, day by day, for
 * each of five ways to live them. `programme [SCENARIO...]`. Exit codes: 0 done, 2 a scenario that does not exist.
 */
import {
  type DayLived,
  inWords,
  monday,
  type SimulatedDays,
  simulateDays,
  working,
} from '../domain/programme/inventedPeople';

const weeks = 12;

/** What a person does on the working day `index` (0 is the first Monday). */
const scenarios: Readonly<Record<string, { readonly line: string; readonly lived: () => SimulatedDays }>> = {
  faithful: {
    line: 'every prompt is taken, soreness falls slowly',
    lived: () => twelveWeeks((index) => ({ takes: 8, score: Math.max(1, 4 - Math.floor(index / 21)) })),
  },
  patchy: {
    line: 'one stretch on most days, none on others',
    lived: () => twelveWeeks((index) => ({ takes: index % 3 === 0 ? 0 : 1, score: 3 })),
  },
  'flare-up': {
    line: 'a stretch hurts 7 on the third day of week 5',
    lived: () =>
      twelveWeeks((index) => ({ takes: 8, score: index === 30 ? 5 : 2, ...(index === 30 && { during: 7 }) })),
  },
  holiday: {
    line: 'away in weeks 6 to 8',
    lived: () => twelveWeeks((index) => (index >= 35 && index < 56 ? null : { takes: 8, score: 2 })),
  },
  'leg-symptoms': {
    line: 'signs in a leg in week 4; asked, and on again gently in week 6',
    lived: () =>
      twelveWeeks((index) => ({
        takes: 8,
        score: 2,
        ...(index === 23 && { leg: true }),
        ...(index === 35 && { resumes: true }),
      })),
  },
};

function twelveWeeks(day: (index: number) => Omit<DayLived, 'screens'> | null): SimulatedDays {
  return simulateDays(weeks * 7, working(day));
}

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One line a day: stage, dose, what was held of each side in seven days, and what happened. */
function linesOf(lived: SimulatedDays): readonly string[] {
  const log = lived.evenings.at(-1)?.log ?? [];
  return lived.evenings.map((evening, index) => {
    const { stage, dose, gentle, paused, simplified, ledger } = evening;
    const week = String(Math.floor(index / 7) + 1).padStart(2);
    const marks = [paused && 'rests', gentle && 'gentle', simplified && 'simplified'].filter(Boolean);
    const routines = lived.routines.filter(({ day }) => day === monday + index);
    const done = routines.filter(({ routine }) => routine.kind !== 'movement').length;
    const happened = log.filter(({ day }) => day === monday + index).map(inWords);
    return [
      `week ${week} ${dayNames[index % 7]}`,
      `stage ${stage}`,
      `${dose.holdSeconds} s x ${dose.reps} x ${dose.breaksPerDay}`.padEnd(12),
      `${done} done`,
      `${(ledger.left / 60).toFixed(1)} min a side`,
      [...marks, ...happened.map((words) => words.replace(/^day \d+: /, ''))].join('; '),
    ]
      .join('  ')
      .trimEnd();
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in scenarios));
if (unknown.length > 0) {
  console.error(`no scenario ${unknown.join(', ')}; there are ${Object.keys(scenarios).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, { line, lived }] of Object.entries(scenarios)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`${name}: ${line}\n${linesOf(lived()).join('\n')}\n`);
  }
}

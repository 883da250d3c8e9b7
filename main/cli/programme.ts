/**
 * Owns the command that prints the programme as the app runs it: twenty invented lives of sixteen weeks, a line a week, or day by
 * day those that are named. `programme [LIFE...]`. Exit codes: 0 done, 2 a life that does not exist.
 */
import type { Routine } from '../domain/exercises/choose';
import { inWords, monday, type SimulatedDays } from '../domain/programme/inventedPeople';
import { lives } from '../domain/programme/lives';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One line a day: stage, dose, what was held of each side in seven days, and what happened. */
function linesOf(lived: SimulatedDays): readonly string[] {
  const log = lived.evenings.at(-1)?.log ?? [];
  return lived.evenings.map((evening, index) => {
    const { stage, dose, gentle, paused, simplified, ledger } = evening;
    const week = String(Math.floor(index / 7) + 1).padStart(2);
    const marks = [paused && 'rests', gentle && 'gentle', simplified && 'simplified'].filter(Boolean);
    const routines = lived.routines.filter(({ day }) => day === monday + index);
    const beside: readonly Routine['kind'][] = ['movement', 'easy-move'];
    const done = routines.filter(({ routine }) => !beside.includes(routine.kind)).length;
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

/** One line a week: the stage and dose at its end, what was done in it, and what happened. */
function weeksOf(lived: SimulatedDays): readonly string[] {
  const log = lived.evenings.at(-1)?.log ?? [];
  const fridays = lived.evenings.filter((_, index) => index % 7 === 4);
  return fridays.map(({ stage, dose, gentle, paused, simplified, ledger, soreness }, week) => {
    const isOfWeek = ({ day }: { readonly day: number }): boolean => Math.floor((day - monday) / 7) === week;
    const done = lived.routines.filter(isOfWeek).map(({ routine }) => routine);
    const reps = done.reduce((sum, one) => sum + (one.kind === 'strength' ? one.sets * one.reps : 0), 0);
    const count = (kind: string): number => done.filter((one) => one.kind === kind).length;
    const marks = [paused && 'rests', gentle && 'gentle', simplified && 'simplified'].filter(Boolean);
    const happened = log.filter(isOfWeek).map((entry) => inWords(entry).replace(/^day \d+: /, ''));
    return [
      `week ${String(week + 1).padStart(2)}`,
      `stage ${stage}`,
      `${dose.holdSeconds} s x ${dose.reps} x ${dose.breaksPerDay}`.padEnd(12),
      `${(ledger.left / 60).toFixed(1).padStart(4)} min a side`,
      `${String(count('stretch')).padStart(2)} stretches`,
      `${String(reps).padStart(3)} repeats`,
      `${String(count('movement')).padStart(2)} walks`,
      `${String(count('easy-move')).padStart(2)} easy moves`,
      `soreness ${soreness.recent ?? '-'}`,
      [...marks, ...happened].join('; '),
    ]
      .join('  ')
      .trimEnd();
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => lives.every((life) => life.name !== name));
if (unknown.length > 0) {
  console.error(`no life ${unknown.join(', ')}; there are ${lives.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const { name, who, why, lived } of lives) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const lines = asked.length > 0 ? linesOf(lived()) : weeksOf(lived());
    console.log(`${name}: ${who}\n${why}\n${lines.join('\n')}\n`);
  }
}

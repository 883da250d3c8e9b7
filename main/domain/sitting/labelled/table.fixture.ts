/** Owns the table of the kinds of labelled days: what was measured of each, as data and as lines of text. */
import { type Policy, presetPolicy } from '../../policy';
import { seconds } from '../../time';
import { kindNamed, kinds } from './kinds.fixture';
import { beyondMark, hasMark } from './marks.fixture';
import { type Misjudgement, misjudgement } from './measure.fixture';
import type { Sampling } from './play.fixture';
import { toldDay } from './told.fixture';

export interface Asked {
  /** Names of kinds; none = all. */
  readonly kinds: readonly string[];
  /** The first seed and how many follow, one day each. */
  readonly seed: number;
  readonly seeds: number;
  /** Seconds between two samples, or as the app takes them. */
  readonly every: number | 'app';
}

export interface Row extends Misjudgement {
  readonly kind: string;
  readonly what: string;
  /** Which measures are beyond the mark of the kind; `null` = it has none. */
  readonly beyond: readonly string[] | null;
}

const columns: readonly (readonly [name: string, width: number, of: (row: Row) => string])[] = [
  ['kind', 21, (row) => row.kind],
  ['signed', 9, (row) => `${row.signed > 0 ? '+' : ''}${percent(row.signed)}`],
  ['error', 9, (row) => percent(row.error)],
  ['missed', 12, (row) => `${row.missed} of ${row.breaks}`],
  ['false', 7, (row) => row.falsePerDay.toFixed(2)],
  ['prompts', 9, (row) => row.promptsPerDay.toFixed(1)],
  ['said', 7, (row) => row.saidPerDay.toFixed(1)],
  ['empty chair', 13, (row) => row.emptyChairPerDay.toFixed(2)],
  ['in meetings', 13, (row) => row.inMeetingsPerDay.toFixed(2)],
  ['closest', 9, (row) => row.closestMinutes?.toFixed(1) ?? '-'],
  ['  mark', 0, (row) => (row.beyond === null ? '' : `  ${row.beyond.join(', ') || 'ok'}`)],
];

/** Measures the kinds asked for. Throws where one does not exist. */
export function measured(asked: Asked, policy: Policy = presetPolicy): readonly Row[] {
  const seeds = Array.from({ length: asked.seeds }, (_, index) => asked.seed + index);
  const named = asked.kinds.length === 0 ? kinds : asked.kinds.map(kindNamed);
  return named.map(({ name, what, ...kind }) => {
    const told = misjudgement({ name, what, ...kind }, seeds, policy, samplingOf(asked));
    return { kind: name, what, ...told, beyond: hasMark(name) ? beyondMark(name, told) : null };
  });
}

/** The rows as text, the names of the columns first. */
export function tableOf(rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const width = columns[index]?.[1] ?? 0;
        return index === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('');
  return [
    line(columns.map(([name]) => name)),
    ...rows.map((row) => line(columns.map(([, , of]) => of(row)))),
  ];
}

/** One day of a kind, told line by line. Throws where the kind does not exist. */
export function oneDay(kind: string, asked: Asked): readonly string[] {
  return toldDay(kindNamed(kind), asked.seed, presetPolicy, samplingOf(asked));
}

function samplingOf({ every }: Asked): Sampling {
  return every === 'app' ? 'as the app' : seconds(every);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Owns the copy of everything that a person can take along: one JSON file, or the journal as a table. Pure. */
import type { Entry, Held } from '../../domain/journal';
import type { Questionnaire } from '../../domain/person/questionnaire';
import type { Settings } from '../../domain/settings';
import type { Instant } from '../../domain/time';

export interface Everything {
  readonly at: Instant;
  readonly settings: Settings;
  readonly profile: Questionnaire;
  readonly journal: readonly Entry[];
}

type Offset = (at: Instant) => number;

const instantKeys: ReadonlySet<string> = new Set(['at', 'since', 'until']);

/** An instant as ISO 8601 with the offset of local time: "2026-03-02T09:00:00.000+01:00". */
function iso(at: number, offset: Offset): string {
  // Every number under the keys above is an instant: the entries' types say so.
  const minutes = offset(at as Instant);
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
  const two = (number: number): string => String(Math.trunc(number)).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

/** What an entry holds, one level deep, its instants in words. */
function fieldsOf(entry: Entry, offset: Offset): readonly (readonly [string, unknown])[] {
  return Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
    if (instantKeys.has(key) && typeof value === 'number') return [[key, iso(value, offset)]];
    if (typeof value === 'object' && value !== null) {
      return Object.entries(value).map(([inner, held]) => [`${key}.${inner}`, held]);
    }
    return [[key, value]];
  });
}

/** Settings, answers and journal in one JSON text. */
export function takeoutJson({ at, settings, profile, journal }: Everything, offset: Offset): string {
  const entries = journal.map((entry) => Object.fromEntries(fieldsOf(entry, offset)));
  const all = { version: 1, exportedAt: iso(at, offset), settings, profile, journal: entries };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** The fields of an entry as columns: `held` is told side by side. */
type FieldsOf<One> = One extends Entry ? Exclude<keyof One, 'held'> : never;
type Column = FieldsOf<Entry> | `held.${keyof Held}`;

/** In the order of the table. The compiler refuses a field of the journal that has no column. */
const columnOf: { readonly [name in Column]: true } = {
  type: true,
  at: true,
  since: true,
  until: true,
  sittingSeconds: true,
  limitSeconds: true,
  by: true,
  ordinal: true,
  outcome: true,
  because: true,
  exercise: true,
  'held.left': true,
  'held.right': true,
  plannedSeconds: true,
  completed: true,
  posture: true,
  score: true,
  legSymptoms: true,
  present: true,
  pain: true,
  how: true,
  worse: true,
  redFlag: true,
  urgency: true,
  breaks: true,
  stands: true,
  answer: true,
  why: true,
  minutes: true,
  insteadOf: true,
  taken: true,
};
const columns = Object.keys(columnOf);

function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The journal as CSV (RFC 4180), one entry a row, one column a field. */
export function takeoutCsv(journal: readonly Entry[], offset: Offset): string {
  const rows = journal.map((entry) => {
    const fields = new Map(fieldsOf(entry, offset));
    return columns.map((column) => cell(fields.get(column))).join(',');
  });
  return `${[columns.join(','), ...rows].join('\r\n')}\r\n`;
}

/**
 * Owns what `--status` prints: for people in their language, for programs as JSON whose keys stay as they are.
 */
import type { Hindrance } from '../domain/sample';
import type { State } from '../domain/sitting/state';
import type { Instant } from '../domain/time';
import type { SensorHealth } from '../ports';

export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What is known of the running app. */
export interface Report {
  readonly version: string;
  readonly at: Instant;
  readonly doing: 'sitting' | 'prompted' | 'break' | 'standing' | 'away' | 'paused';
  /** The tray's own sentence, in the person's language. */
  readonly line: string;
  readonly sittingMinutes: number;
  readonly lastSeen: Instant | null;
  /** What holds prompts back at present. */
  readonly hindrance: Hindrance | null;
  /** `until` null = until resumed. */
  readonly pause: { readonly until: Instant | null } | null;
  readonly sensors: readonly SensorHealth[];
}

/** What a report is made of. */
export interface Known {
  readonly version: string;
  readonly at: Instant;
  readonly status: Pick<Report, 'doing' | 'line' | 'sittingMinutes'>;
  readonly state: Pick<State, 'lastSeen' | 'hindrance' | 'pause'>;
  readonly sensors: readonly SensorHealth[];
}

export function reportOf({ version, at, status, state, sensors }: Known): Report {
  const { doing, line, sittingMinutes } = status;
  const { lastSeen, hindrance, pause } = state;
  return { version, at, doing, line, sittingMinutes, lastSeen, hindrance, pause, sensors };
}

/** The report for people: the tray's sentence, then a line for each sensor. */
export function statusText(report: Report, translate: Translate): string {
  const rows = report.sensors.map(({ sensor, state, by }) => [
    translate(`cli.sensor.${sensor}`),
    translate(`cli.state.${state}`),
    by,
  ]);
  return [report.line, '', translate('cli.sensors'), ...table(rows)].join('\n');
}

/** Rows in columns, two blanks between. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number =>
    Math.max(0, ...rows.map((row) => [...(row[column] ?? '')].length));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell + ' '.repeat(width(column) - [...cell].length)).join('  ')}`.trimEnd(),
  );
}

/** The report for programs: one JSON object; instants are ISO 8601 in UTC. */
export function statusJson(report: Report): string {
  const { version, at, doing, line, sittingMinutes, lastSeen, hindrance, pause, sensors } = report;
  return JSON.stringify(
    {
      version,
      at: iso(at),
      doing,
      line,
      sittingMinutes,
      lastSeen: iso(lastSeen),
      hindrance,
      paused: pause !== null,
      pausedUntil: iso(pause?.until ?? null),
      sensors: sensors.map(({ sensor, state, since, by }) => ({ sensor, state, since: iso(since), by })),
    },
    null,
    2,
  );
}

/**
 * What `--watch` prints of the report: one line of JSON, its keys those of `statusJson`. `says` is the line without its
 * instant: what changed when it differs.
 */
export function watchLine(report: Report): { readonly text: string; readonly says: string } {
  const { at, doing, line, sittingMinutes, hindrance, pause } = report;
  const what = {
    doing,
    line,
    sittingMinutes,
    hindrance,
    paused: pause !== null,
    pausedUntil: iso(pause?.until ?? null),
  };
  return { text: JSON.stringify({ at: iso(at), ...what }), says: JSON.stringify(what) };
}

function iso(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

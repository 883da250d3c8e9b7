/** Owns the marks that the rule is to reach on each kind of labelled day: the most that each measure may be. */
import type { Misjudgement } from './measure.fixture';

/** Shares are of the whole; counts are per day; `closest` is the least that it may be, in minutes. */
interface Mark {
  readonly error?: number;
  /** Missed breaks as a share of all. */
  readonly missed?: number;
  readonly falsePerDay?: number;
  readonly saidPerDay?: number;
  readonly emptyChairPerDay?: number;
  readonly inMeetingsPerDay?: number;
  readonly closest?: number;
  /** Prompts and nudges that there must be at least, a day: it may not fall silent. */
  readonly leastSaid?: number;
}

const ordinary: Mark = { error: 0.006, missed: 0.05, falsePerDay: 0.4 };
const lying: Mark = { error: 0.25, emptyChairPerDay: 3 };

/** By the name of the kind; one that has no mark must not get worse than it was. */
const marks: Readonly<Record<string, Mark>> = {
  ordinary,
  'clock-steps': ordinary,
  'short-walks': { missed: 0.2 },
  'forgotten-guide': { error: 0.02 },
  'skips-all': { closest: 15 },
  'ignores-all': { closest: 15 },
  'muted-meetings': { inMeetingsPerDay: 0 },
  'full-screen-all-day': { leastSaid: 1 },
  'voice-channel': { leastSaid: 1 },
  'standing-desk': { error: 0.02 },
  'steady-typist': { error: 0.02 },
  'reader-self-lock': { error: 0.03, falsePerDay: 1 },
  'listener-self-lock': { error: 0.02 },
  'unlock-unsaid': { error: 0.03 },
  dictation: { error: 0.1, missed: 0.1 },
  'idle-stuck': lying,
  'pointer-moves': lying,
  'pointer-twitches': lying,
  'idle-unknown-night': { saidPerDay: 6 },
  'call-stuck': { leastSaid: 1 },
  'call-stuck-night': { leastSaid: 1 },
  'awake-always': { error: 0.25, missed: 0.5 },
};

/** What of the mark of `kind` is not reached, in words; nothing where all is, or where it has no mark. */
export function beyondMark(kind: string, row: Misjudgement): readonly string[] {
  const mark = marks[kind] ?? {};
  const most = (name: string, value: number, limit: number | undefined): readonly string[] =>
    limit !== undefined && value > limit ? [name] : [];
  const least = (name: string, value: number | null, limit: number | undefined): readonly string[] =>
    limit !== undefined && value !== null && value < limit ? [name] : [];
  return [
    ...most('error', row.error, mark.error),
    ...most('missed', row.breaks === 0 ? 0 : row.missed / row.breaks, mark.missed),
    ...most('false', row.falsePerDay, mark.falsePerDay),
    ...most('said', row.saidPerDay, mark.saidPerDay),
    ...most('empty chair', row.emptyChairPerDay, mark.emptyChairPerDay),
    ...most('in meetings', row.inMeetingsPerDay, mark.inMeetingsPerDay),
    ...least('closest', row.closestMinutes, mark.closest),
    ...least('silent', row.saidPerDay, mark.leastSaid),
  ];
}

/** Whether the kind has a mark. */
export function hasMark(kind: string): boolean {
  return Object.hasOwn(marks, kind);
}

export const markedKinds: readonly string[] = Object.keys(marks);

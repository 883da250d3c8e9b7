/** Owns what of the programme's course is worth telling of its own accord: the latest change, for a week, with its reason. */
import type { ProgrammeLogEntry, ProgrammeState } from './state';

export interface News {
  /** Text key, and the stages that it names. */
  readonly key: string;
  readonly values: { readonly from?: number; readonly to?: number };
  /** Text key of why; `null` where the change says it itself. */
  readonly because: string | null;
  /** It came today. */
  readonly today: boolean;
}

/** So long a change is news; ours. */
const newsDays = 7;

/** Reviews and pauses have a card of their own; that the questions were answered the person knows. */
const told = (entry: ProgrammeLogEntry): boolean =>
  entry.type !== 'screened' && entry.type !== 'review-due' && entry.type !== 'paused';

/** The latest change of the last week; `null` where the programme simply went on. */
export function newsOf({ log, today }: Pick<ProgrammeState, 'log' | 'today'>): News | null {
  const last = log.filter(told).at(-1);
  if (last === undefined || today - last.day >= newsDays) return null;
  return {
    key: `programme.log.${last.type}`,
    values: 'from' in last ? { from: last.from, to: last.to } : {},
    because: last.type === 'step-back' ? `programme.log.because.${last.because}` : null,
    today: last.day === today,
  };
}

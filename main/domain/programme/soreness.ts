/**
 * Owns the reading of soreness scores (0 at ease, 10 very sore): baseline, recent level, meaningful
 * change, and a rise that lasts two days. Medians, so that one odd day decides nothing.
 */

/** The score of one day; where a day has more, the last one given counts. */
export interface DayScore {
  readonly day: number;
  readonly score: number;
}

export type Change = 'better' | 'same' | 'worse' | 'unknown';

/** Soreness 0-3 is low; from 4 on positions give support; from 6 on a break is movement only. */
export const someSoreness = 4;
export const verySore = 6;

/** A score older than this many days no longer speaks of how the person is now. */
export const sorenessKeeps = 7;

const firstScores = 3;
const recentScores = 5;
/** The smallest improvement people notice: 2 points or 30 % (S74). For a rise, 2 points is our assumption. */
const meaningfulPoints = 2;
const meaningfulShare = 0.3;
/** Two scored days are "running" with at most a weekend between them. */
const daysApart = 3;

/** The middle value; the mean of the two middle ones. `null` of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Median of the first three scores; `null` before there are three. */
export function baselineOf(scores: readonly DayScore[]): number | null {
  if (scores.length < firstScores) return null;
  return median(scores.slice(0, firstScores).map(({ score }) => score));
}

/** Median of the last five scores, or of those there are; `null` without any. */
export function recentOf(scores: readonly DayScore[]): number | null {
  return median(scores.slice(-recentScores).map(({ score }) => score));
}

/** The least that a person notices when soreness goes down from `baseline`, in points. */
function leastDrop(baseline: number): number {
  return Math.min(meaningfulPoints, baseline * meaningfulShare);
}

/**
 * The highest level that is a noticeable change for the better, in half points as middle values are; `null` from 0, under
 * which there is none.
 */
export function noticeableLevel(baseline: number): number | null {
  return baseline > 0 ? Math.floor(2 * (baseline - leastDrop(baseline))) / 2 : null;
}

/** How the recent level compares with the baseline, once five scores are there. */
export function changeOf(scores: readonly DayScore[]): Change {
  const baseline = baselineOf(scores);
  const recent = recentOf(scores);
  if (baseline === null || recent === null || scores.length < recentScores) return 'unknown';
  const drop = baseline - recent;
  if (baseline > 0 && drop >= leastDrop(baseline)) return 'better';
  return -drop >= meaningfulPoints ? 'worse' : 'same';
}

/**
 * Whether the last two scored days both lie 2 points or more over the recent level before them: "up by 2
 * or more, two days running".
 */
export function roseTwoDays(scores: readonly DayScore[]): boolean {
  const last = scores.at(-1);
  const before = scores.at(-2);
  const reference = recentOf(scores.slice(0, -2));
  if (last === undefined || before === undefined || reference === null) return false;
  if (last.day - before.day > daysApart) return false;
  return Math.min(last.score, before.score) >= reference + meaningfulPoints;
}

/**
 * Whether soreness has crept up by 2 or more within about two weeks: the median of the last eight days against that of ten to
 * eighteen days before the last score. Only scores from the day `since` on are looked at.
 */
export function creptUp(scores: readonly DayScore[], since: number): boolean {
  const last = scores.at(-1);
  if (last === undefined) return false;
  const between = (most: number, least: number): readonly number[] =>
    scores
      .filter(({ day }) => day >= since && last.day - day <= most && last.day - day >= least)
      .map(({ score }) => score);
  const now = between(7, 0);
  const then = median(between(18, 10));
  const level = median(now);
  return now.length >= 2 && then !== null && level !== null && level - then >= meaningfulPoints;
}

/** Whether the person has been very sore for two weeks without a change: three answers or more, all of 6 and above. */
export function stuckVerySore(scores: readonly DayScore[], today: number): boolean {
  const lately = scores.filter(({ day }) => today - day <= 16);
  const first = lately[0];
  return (
    first !== undefined &&
    lately.length >= 3 &&
    today - first.day >= 14 &&
    lately.every(({ score }) => score >= verySore)
  );
}

/** The scores with this one added at their end; it takes the place of an earlier one of the same day. */
export function withScore(scores: readonly DayScore[], day: number, score: number): readonly DayScore[] {
  const earlier = scores.at(-1)?.day === day ? scores.slice(0, -1) : scores;
  return [...earlier, { day, score }];
}

/** Owns the pictures of the twelve weeks: a person who went through five stages with a rest, their first days, four weeks. */
import type { ProgressView } from '../../../main/bridge/contract';
import type { Page, Variant } from '../page';
import { pages as dayPages } from './today';

const monday = Date.parse('2026-02-16');
const dayOf = (days: number): string => new Date(monday + days * 86_400_000).toISOString().slice(0, 10);

/** Hours a day, longest sit, taken, offered, seconds left and right, soreness. */
const numbers: readonly (readonly [number, number, number, number, number, number, number | null])[] = [
  [6.6, 88, 31, 60, 285, 255, 5],
  [6.5, 81, 34, 61, 375, 360, 5],
  [6.2, 58, 36, 58, 510, 450, 5],
  [6.3, 62, 35, 59, 570, 540, 4],
  [5.9, 55, 34, 56, 540, 540, null],
  [6, 52, 33, 57, 570, 510, 4],
  [5.1, 63, 25, 46, 60, 60, 5],
  [5.7, 54, 31, 55, 210, 210, 4],
  [5.6, 52, 35, 43, 540, 510, 4],
  [5.5, 51, 34, 42, 600, 570, 3],
  [5.4, 49, 36, 43, 480, 450, 3],
  [5.3, 47, 30, 36, 390, 330, 3],
];
const weeks: ProgressView['weeks'] = numbers.map(
  ([hours, longest, breaksTaken, breaksOffered, heldLeftSeconds, heldRightSeconds, soreness], index) => ({
    from: dayOf(index * 7),
    through: dayOf(index * 7 + (index === 11 ? 4 : 6)),
    running: index === 11,
    daysAtDesk: index === 6 ? 2 : 5,
    few: index === 6,
    sittingSecondsADay: hours * 3600,
    longestSitSeconds: longest * 60,
    limitMinutes: index < 8 ? 30 : 40,
    breaksOffered,
    breaksTaken,
    naturalBreaks: 30,
    heldLeftSeconds,
    heldRightSeconds,
    soreness,
    sorenessAnswers: soreness === null ? 0 : 4,
  }),
);
const stage = (one: 1 | 2 | 3 | 4 | 5, from: number, through: number, rests = false) => ({
  stage: one,
  from: dayOf(from),
  through: dayOf(through),
  rests,
});
const view: ProgressView = {
  since: dayOf(0),
  today: dayOf(81),
  daysAtDesk: 57,
  weeks,
  soreness: { start: 5, recent: 3, noticeable: 3.5, change: 'better', answers: 44 },
  stages: [
    stage(1, 0, 13),
    stage(2, 14, 27),
    stage(3, 28, 42),
    stage(3, 43, 49, true),
    stage(3, 50, 55),
    stage(4, 56, 69),
    stage(5, 70, 81),
  ],
  reports: {
    exercises: [
      { exercise: 'standing-step', times: 96 },
      { exercise: 'seated', times: 58 },
      { exercise: 'kneeling', times: 21 },
      { exercise: 'sit-to-stand', times: 16 },
      { exercise: 'hip-extension', times: 11 },
      { exercise: 'glute-bridge', times: 7 },
    ],
    legSymptoms: [dayOf(43)],
    resumed: [dayOf(50)],
    worstPain: { score: 4, day: dayOf(38) },
    redFlag: false,
  },
  limitMinutes: 40,
  weeksShown: 12,
  programme: { stage: 5, weekInStage: 2, rests: false },
  chairStand: {
    held: null,
    next: null,
    answers: [
      { day: dayOf(49), stands: 15 },
      { day: dayOf(21), stands: 13 },
    ],
  },
};
const begun: ProgressView = {
  ...view,
  today: dayOf(1),
  daysAtDesk: 2,
  weeks: weeks.slice(0, 1).map((week) => ({
    ...week,
    ...{ through: dayOf(1), running: true, daysAtDesk: 2, few: true, sittingSecondsADay: 6.3 * 3600 },
    ...{ breaksTaken: 9, breaksOffered: 17, naturalBreaks: 7, heldLeftSeconds: 90, heldRightSeconds: 75 },
    sorenessAnswers: 1,
  })),
  soreness: { start: null, recent: 5, noticeable: null, change: 'unknown', answers: 1 },
  stages: [stage(1, 0, 1)],
  limitMinutes: 30,
  programme: { stage: 1, weekInStage: 1, rests: false },
};
const four: ProgressView = {
  ...view,
  today: dayOf(25),
  weeks: weeks.slice(0, 4).map((week, index) => ({ ...week, running: index === 3, few: index === 0 })),
  soreness: { start: 5, recent: 5, noticeable: 3.5, change: 'same', answers: 9 },
  stages: [stage(1, 0, 13), stage(2, 14, 25)],
  programme: { stage: 2, weekInStage: 2, rests: false },
};
const page: Omit<Page, 'name' | 'gives'> = {
  window: 'today',
  size: [880, 640],
  steps: (shown) => shown.getByRole('tab').last().click(),
};
const few: readonly Variant[] = ['light', 'german', 'arabic', 'large'];

/** The day is shown first. */
const dayView = dayPages[0]?.gives.dayView;
const gives = (progressView: ProgressView): Page['gives'] => ({ ...(dayView && { dayView }), progressView });

export const pages: readonly Page[] = [
  { ...page, name: 'progress', gives: gives(view) },
  { ...page, name: 'progress-first', variants: few, gives: gives(begun) },
  { ...page, name: 'progress-four', variants: few, gives: gives(four) },
  {
    ...page,
    name: 'progress-week',
    variants: few,
    gives: gives(view),
    steps: async (shown) => {
      await shown.getByRole('tab').last().click();
      await shown.getByRole('option').nth(11).focus();
      for (let step = 0; step < 5; step += 1) await shown.keyboard.press('ArrowLeft');
    },
  },
  {
    ...page,
    name: 'progress-chair-stand',
    size: [880, 1240],
    variants: few,
    gives: gives(view),
    steps: async (shown) => {
      await shown.getByRole('tab').last().click();
      await shown.locator('.chair-stand summary').click();
      await shown.locator('.chair-stand .button').first().click();
      await shown.locator('.chair-stand').scrollIntoViewIfNeeded();
    },
  },
  {
    ...page,
    name: 'progress-table',
    variants: few,
    gives: gives(view),
    steps: async (shown) => {
      await shown.getByRole('tab').last().click();
      await shown.locator('.today-buttons [aria-pressed]').click();
    },
  },
  {
    ...page,
    name: 'progress-sheet',
    size: [880, 1240],
    variants: ['light', 'dark', 'german', 'arabic'],
    gives: gives(view),
    steps: async (shown) => {
      await shown.getByRole('tab').last().click();
      await shown.locator('.progress-sheet-button').click();
      await shown.locator('.sheet-pictures > li:last-child svg').waitFor();
    },
  },
];

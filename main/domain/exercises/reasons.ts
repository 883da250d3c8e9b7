/**
 * Owns the reasons that a choice can give, as words: why this routine, why not that exercise. Each word
 * has a sentence in the locale files: `programme.why.<word>`, `programme.barred.<word>`.
 */

/** Why this routine. */
export const whys = [
  'step',
  'chair',
  'split',
  'seated',
  'lying',
  'kneeling',
  'fixed-arms',
  'open-office',
  'standing-desk',
  'desk-up',
  'knees',
  'balance',
  'ankles',
  'arching',
  'some-soreness',
  'stiff-all-over',
  'very-sore',
  'very-sore-lying',
  'gentle',
  'gentle-walk',
  'call',
  'call-walk',
  'your-choice',
  'chosen-now',
  'in-turn',
  'kneeling-today',
  'strength-day',
  'easy-move',
  'enough-today',
  'ring-full',
  'ask-first',
  'paused',
  'no-position',
  'three-a-day',
  'behind-left',
  'behind-right',
  'equal',
  'rolling-chair',
  'lock-chair',
] as const;
export type Why = (typeof whys)[number];

/** Why an exercise is not offered now. */
export const barReasons = [
  'ask-first',
  'paused',
  'condition',
  'soreness',
  'gentle',
  'arching',
  'balance',
  'knees',
  'knees-bent',
  'ankles',
  'fixed-arms',
  'open-office',
  'no-floor',
  'no-chair',
  'no-bed',
  'time-of-day',
  'standing',
  'stage',
  'rest-day',
  'done-today',
  'three-a-day',
] as const;
export type BarReason = (typeof barReasons)[number];

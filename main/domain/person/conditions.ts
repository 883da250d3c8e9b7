/** Owns the conditions that are asked of before the first stretch: tick boxes whose texts are keys `safety.condition`. */

/** Any tick means: ask a doctor or physiotherapist first; breaks stay on. */
export const conditions = [
  'hip-surgery',
  'recent-injury',
  'pregnancy',
  'osteoporosis',
  'hot-joint-or-clot',
  'stenosis',
  'hypermobility',
  'age',
] as const;
export type Condition = (typeof conditions)[number];

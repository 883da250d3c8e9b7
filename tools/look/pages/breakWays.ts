/** Owns the pictures of the break window for who sees it otherwise: as still pictures, and from afar. */
import { guide, page, planOf, proposed, settled } from '../breakViews';
import type { Page } from '../page';

export const pages: readonly Page[] = [
  ...[1, 1.5, 2].map((textScale) =>
    page(`stills-${textScale * 100}`, proposed(planOf('standing-step')), ['german', 'arabic', 'dark'], {
      look: { motion: 'reduced', textScale },
    }),
  ),
  page('far-lying', guide(planOf('lying'), 50), ['light', 'dark', 'german', 'arabic', 'large'], settled(700)),
  page(
    'far-bridge',
    guide(planOf('glute-bridge', { holdSeconds: 2, reps: 8, sets: 2 }), 30),
    ['light', 'arabic', 'large'],
    settled(700),
  ),
];

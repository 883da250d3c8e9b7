/** What is told, inside a live region: a screen reader says again what was told again, and only that. */
import type { Told } from '../text';

export function Said({ told: { words, times } }: { readonly told: Told }) {
  // Words that stay as they are change nothing in the region, and nobody would hear them: each telling is a node of its own.
  return words === '' ? null : <span key={times}>{words}</span>;
}

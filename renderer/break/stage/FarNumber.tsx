/** The number in place of the person: for who lies or is on all fours and glances over from afar. */
import type { ReactNode } from 'react';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { fileOf } from '../exerciseData';
import { stage } from './domeGeometry';

/** Who lies on a bed, or is on all fours on a mat, has the screen out of view. */
const outOfView = ['bed', 'mat'] as const;

/**
 * Whether the number stands large now: in the hold of a stretch, and from the second repeat of strength work on. What
 * comes before shows how it is done, what comes after how to get up.
 */
export function seenFromAfar({
  exercise,
  kind,
  phase,
  repetition,
}: Pick<GuideProgress, 'exercise' | 'kind' | 'phase' | 'repetition'>): boolean {
  const needs = fileOf(exercise)?.needs ?? [];
  if (!outOfView.some((need) => needs.includes(need))) return false;
  return kind === 'stretch' ? phase === 'hold' : repetition > 1;
}

export interface FarNumberProps {
  readonly number: string;
  readonly words: string;
  /** Who stands there where text is large: the number beside the dome is the larger one then. */
  readonly children: ReactNode;
}

export function FarNumber({ number, words, children }: FarNumberProps) {
  return (
    <>
      <g className="far-person">{children}</g>
      <text className="far-number" x={stage.centreX} y={stage.centreY + 24} textAnchor="middle">
        {number}
      </text>
      <text className="far-words" x={stage.centreX} y={stage.centreY + 82} textAnchor="middle">
        {words}
      </text>
    </>
  );
}

/** Owns the strip of still poses shown instead of motion (prefers-reduced-motion). */
import type { ReactElement } from 'react';
import { Figure, type FigureProps, figureBox, poseCount } from './Figure';
import './PoseStrip.css';

export interface PoseStripProps extends Omit<FigureProps, 'pose' | 'breath' | 'mistake'> {
  /** Index of the pose to frame. */
  readonly current: number;
  /** The caption of a pose, in the person's language. */
  readonly caption: (index: number) => string;
  /** Names the list for a screen reader. */
  readonly label: string;
}

/** All poses of a movement side by side, the current one framed and marked `aria-current="step"`. */
export function PoseStrip({ current, caption, label, ...figure }: PoseStripProps): ReactElement {
  const box = figureBox(figure.movement);
  const left = figure.side === 'left' ? -(box.x + box.width) : box.x;
  const below = 24;
  return (
    <ol className="pose-strip" aria-label={label}>
      {Array.from({ length: poseCount(figure.movement) }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pose is its index
        <li key={index} aria-current={index === Math.round(current) ? 'step' : undefined}>
          <svg viewBox={`${left} ${box.y} ${box.width} ${box.height + below}`} aria-hidden="true">
            <Figure {...figure} pose={index} floor />
          </svg>
          {caption(index)}
        </li>
      ))}
    </ol>
  );
}

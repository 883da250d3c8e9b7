/** Still poses in place of motion: one at a time, each cross-faded into the next. */
import { useEffect, useState } from 'react';
import { type Entered, Figure, type FigureProps } from '../../figure';
import { useVisible } from '../hold/useCountdown';

export interface StillsProps extends Omit<FigureProps, 'pose' | 'breath'> {
  /** The poses to show in turn; one stays. */
  readonly poses: readonly number[];
  readonly onEntered?: (entered: Entered) => void;
}

/** How long one pose stays: time to see it and read the cue. */
const stayMs = 4000;

export function Stills({ poses, onEntered, ...figure }: StillsProps) {
  const visible = useVisible();
  const [turn, setTurn] = useState(0);
  const count = poses.length;
  useEffect(() => {
    if (count < 2 || !visible) return;
    const timer = setInterval(() => setTurn((was) => was + 1), stayMs);
    return () => clearInterval(timer);
  }, [count, visible]);
  const pose = poses[turn % count] ?? 0;
  useEffect(() => onEntered?.({ pose, back: false }), [pose, onEntered]);
  return (
    <g key={pose} className="still-pose">
      <Figure {...figure} pose={pose} />
    </g>
  );
}

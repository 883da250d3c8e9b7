/** The person who walks, standing in a ring of 40 by 40. */
import { Figure, figureBox } from '../figure';
import { useLook } from './stage/Person';

export function RingWalker() {
  const look = useLook();
  return (
    <g transform="translate(20 33) scale(0.125)">
      <g transform={figureBox('walk').transform(0, 0, 'right')}>
        <Figure {...look} movement="walk" pose={0} side="right" />
      </g>
    </g>
  );
}

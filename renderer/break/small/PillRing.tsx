/** The ring of a pill: what is left before a prompt, or what is walked already, around a number, a person or a tick. */
import { Figure, figureBox } from '../../figure';
import { useLook } from '../stage/Person';

const round = 2 * Math.PI * 18;

export interface PillRingProps {
  readonly kind: 'due' | 'walk';
  /** How much of it is drawn, 0 to 1. */
  readonly share: number;
  /** What stands in it: a number, the person who walks, or the tick of the end. */
  readonly middle: string | 'person' | 'tick';
}

function Middle({ middle }: Pick<PillRingProps, 'middle'>) {
  const look = useLook();
  if (middle === 'tick') return <path className="pill-tick" d="m14 20.5 4 4 8-9" />;
  if (middle !== 'person')
    return (
      <text x={20} y={25} textAnchor="middle">
        {middle}
      </text>
    );
  return (
    <g transform="translate(20 33) scale(0.125)">
      <g transform={figureBox('walk').transform(0, 0, 'right')}>
        <Figure {...look} movement="walk" pose={0} side="right" />
      </g>
    </g>
  );
}

export function PillRing({ kind, share, middle }: PillRingProps) {
  return (
    <svg className="pill-ring" viewBox="0 0 40 40" aria-hidden="true" data-kind={kind}>
      <circle className="pill-ground" cx={20} cy={20} r={20} />
      <circle className="pill-track" cx={20} cy={20} r={18} />
      {share > 0 && (
        <circle
          className="pill-share"
          cx={20}
          cy={20}
          r={18}
          strokeDasharray={`${share * round} ${round}`}
          transform="rotate(-90 20 20)"
        />
      )}
      <Middle middle={middle} />
    </svg>
  );
}

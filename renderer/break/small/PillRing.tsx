/** The ring of a pill: what is left before a prompt, or what is walked already, around a number, a person or a tick. */
import { ShareArc } from '../../ui/ShareArc';
import { RingWalker } from '../RingWalker';

export interface PillRingProps {
  readonly kind: 'due' | 'walk';
  /** How much of it is drawn, 0 to 1. */
  readonly share: number;
  /** What stands in it: a number, the person who walks, or the tick of the end. */
  readonly middle: string | 'person' | 'tick';
}

function Middle({ middle }: Pick<PillRingProps, 'middle'>) {
  if (middle === 'tick') return <path className="pill-tick" d="m14 20.5 4 4 8-9" />;
  if (middle === 'person') return <RingWalker />;
  return (
    <text x={20} y={25} textAnchor="middle">
      {middle}
    </text>
  );
}

export function PillRing({ kind, share, middle }: PillRingProps) {
  return (
    <svg className="pill-ring" viewBox="0 0 40 40" aria-hidden="true" data-kind={kind}>
      <circle className="pill-ground" cx={20} cy={20} r={20} />
      <circle className="pill-track" cx={20} cy={20} r={18} />
      <ShareArc className="pill-share" centre={20} radius={18} share={share} />
      <Middle middle={middle} />
    </svg>
  );
}

/** The part of a ring that is full: an arc from the top on, the way of a clock; nothing where that is none. */
export interface ShareArcProps {
  readonly className: string;
  /** The middle of the ring, both ways. */
  readonly centre: number;
  readonly radius: number;
  /** 0 to 1. */
  readonly share: number;
}

export function ShareArc({ className, centre, radius, share }: ShareArcProps) {
  const round = 2 * Math.PI * radius;
  if (share <= 0) return null;
  return (
    <circle
      className={className}
      cx={centre}
      cy={centre}
      r={radius}
      strokeDasharray={`${share * round} ${round}`}
      transform={`rotate(-90 ${centre} ${centre})`}
    />
  );
}

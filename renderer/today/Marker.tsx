/** The mark of a prompt by what became of it: a solid triangle, a hollow one, a cross, a hollow ring, a bar. */
import type { StripMark } from '../../main/domain/statistics/strip';

export interface MarkerProps {
  readonly kind: StripMark['kind'];
  /** What it says to a screen reader and on pointing at it; without one it is decoration. */
  readonly name?: string;
}

function Shape({ kind }: { readonly kind: StripMark['kind'] }) {
  switch (kind) {
    case 'taken':
      return <path d="M1.5 2h9L6 10.5Z" />;
    case 'postponed':
      return <path d="M2.4 2.7h7.2L6 9.4Z" />;
    case 'skipped':
      return <path d="M2 2l8 8M10 2l-8 8" />;
    case 'unanswered':
      return <circle cx="6" cy="6" r="3.8" />;
    case 'abandoned':
      return <path d="M1.5 2h9L8.4 6H3.6Z" />;
  }
}

export function Marker({ kind, name }: MarkerProps) {
  const shape = <Shape kind={kind} />;
  if (name === undefined)
    return (
      <svg className="marker" data-kind={kind} viewBox="0 0 12 12" aria-hidden="true">
        {shape}
      </svg>
    );
  return (
    <svg className="marker" data-kind={kind} viewBox="0 0 12 12" role="img" aria-label={name}>
      <title>{name}</title>
      {shape}
    </svg>
  );
}

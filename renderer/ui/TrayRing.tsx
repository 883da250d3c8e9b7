/** Owns the tray icon as the windows draw it: the same ring as in the panel, in the colours of its ground. */
import './TrayRing.css';

/** As the tray's own 16-pixel drawing has it: radius, width where it was sat, width of the rest. */
const radius = 5.5;
const wide = 3;
const thin = 1.25;

export interface RingProps {
  readonly x: number;
  readonly y: number;
  /** Pixels to one of the drawing's own. */
  readonly scale: number;
  /** Of the limit, 0 to 1. */
  readonly share: number;
  /** With the dark edge of the outlined drawing. */
  readonly outlined?: boolean;
}

/** Of the edge, each side. */
const edge = 1;

/** The ring once, each line wider by `more`. */
function Lines({ share, more }: { readonly share: number; readonly more: number }) {
  const turn = more / 2 / (2 * Math.PI * radius);
  return (
    <>
      <circle r={radius} strokeWidth={thin + more} />
      <circle
        r={radius}
        strokeWidth={wide + more}
        pathLength={1}
        strokeDasharray={`${Math.max(share, 0.06) + 2 * turn} 1`}
        transform={`rotate(${-90 - turn * 360})`}
      />
    </>
  );
}

export function SittingRing({ x, y, scale, share, outlined = false }: RingProps) {
  return (
    <g className="ring" transform={`translate(${x} ${y}) scale(${scale})`}>
      {outlined && (
        <g className="ring-edge">
          <Lines share={share} more={2 * edge} />
        </g>
      )}
      <Lines share={share} more={0} />
    </g>
  );
}

/** One of the three shapes to know. */
export function RingShape({ shape }: { readonly shape: 'fills' | 'due' | 'paused' }) {
  return (
    <svg className="ring-shape" viewBox="-8 -8 16 16" aria-hidden="true">
      {shape === 'fills' && <SittingRing x={0} y={0} scale={1} share={0.45} />}
      {shape === 'due' && (
        <g className="ring-due">
          <circle r={5.75} strokeWidth={2.5} />
          <circle className="ring-dot" r={2.25} />
        </g>
      )}
      {shape === 'paused' && (
        <g className="ring">
          <circle r={6.25} strokeWidth={1.5} />
          <path d="M-2-3v6M2-3v6" strokeWidth={2} />
        </g>
      )}
    </svg>
  );
}

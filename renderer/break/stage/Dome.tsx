/** The dome: one ring for the whole break. Amber and whole when due, a teal half for each side of the body in a guide. */
import type { ReactNode } from 'react';
import { discPath, floorEnd, type HalfSide, halfPath, headTurn, stage } from './domeGeometry';

export interface DomeProps {
  /** `guide` also shows what was held when it was stopped; `done` is whole, with its tick. */
  readonly state: 'due' | 'rest' | 'guide' | 'done';
  /** How much of each half is filled, 0 to 1, and in how many ms it gets there. */
  readonly filled: { readonly [side in HalfSide]: number };
  readonly fillingMs: number;
  /** The half that empties to its own floor end while the person gets into position, and how much of it is left. */
  readonly waiting?: { readonly side: HalfSide; readonly share: number } | null;
  /** The halves whose head shows where the hold is. */
  readonly heads: readonly HalfSide[];
  readonly paused: boolean;
  readonly breathing: boolean;
  /** Read to a screen reader as the picture's text. */
  readonly label: string;
  /** The figure, feet on the floor line. */
  readonly children: ReactNode;
}

/** An arc that is no longer than this is hardly more than its head: it would look like the tail of a Q. */
const underHead = 0.08;

const sides: readonly HalfSide[] = ['left', 'right'];

function Head({ side, share, paused }: { side: HalfSide; share: number; paused: boolean }) {
  const { x, y } = floorEnd(side);
  return (
    <g className="dome-head" style={{ transform: `rotate(${headTurn(side, share)}deg)` }}>
      <circle className={paused ? 'paused' : undefined} cx={x} cy={y} r={7} />
    </g>
  );
}

function Tick() {
  return (
    <g className="dome-tick">
      <circle cx={stage.centreX} cy={8} r={14} />
      <path d="M191 8.5l3.2 3.2 6.7-7.2" />
    </g>
  );
}

export function Dome(props: DomeProps) {
  const { state, filled, fillingMs, waiting = null, heads, paused, breathing, label, children } = props;
  const due = state === 'due';
  const done = state === 'done';
  const isStub = (side: HalfSide): boolean => heads.includes(side) && filled[side] < underHead;
  return (
    <svg
      className="dome"
      viewBox="24 0 344 276"
      role="img"
      aria-label={label}
      data-state={state}
      style={{ '--filling': `${fillingMs}ms` }}
    >
      <defs>
        <linearGradient id="dome-disc" x1="0" y1="0" x2="0" y2="1">
          <stop className="dome-sky" offset="0" />
          <stop className="dome-ground" offset="1" />
        </linearGradient>
      </defs>
      <path
        className={breathing ? 'dome-disc breathing' : 'dome-disc'}
        d={discPath()}
        fill="url(#dome-disc)"
      />
      {children}
      {!due &&
        !done &&
        sides.map((side) => <path key={side} className="dome-ring dome-track" d={halfPath(side)} />)}
      {sides.map((side) => (
        <path
          key={`due-${side}`}
          className={`dome-ring dome-due${due ? '' : ' drained'}`}
          d={halfPath(side, true)}
          pathLength={1}
        />
      ))}
      {sides.map((side) => (
        <path
          key={side}
          className={`dome-ring dome-held${filled[side] === 0 || isStub(side) ? ' empty' : ''}`}
          d={halfPath(side, done)}
          pathLength={1}
          strokeDashoffset={1 - filled[side]}
        />
      ))}
      {waiting !== null && (
        <path
          key={`wait-${waiting.side}`}
          className={waiting.share === 0 ? 'dome-ring dome-wait empty' : 'dome-ring dome-wait'}
          d={halfPath(waiting.side)}
          pathLength={1}
          strokeDashoffset={1 - waiting.share}
        />
      )}
      {heads.map((side) => (
        <Head key={side} side={side} share={filled[side]} paused={paused} />
      ))}
      {done && <Tick />}
    </svg>
  );
}

/** The ring of the dome: its track, what is due or held of each half, what is left to wait, and the heads of the hold. */
import { floorEnd, type HalfSide, halfPath, headTurn, stage } from './domeGeometry';
import { useEven } from './useEven';

export interface RingProps {
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
}

/** An arc that is no longer than this is hardly more than its head: it would look like the tail of a Q. */
const underHead = 0.08;

const sides: readonly HalfSide[] = ['left', 'right'];

function Head({ side, share, paused }: { side: HalfSide; share: number; paused: boolean }) {
  const { x, y } = floorEnd(side);
  return (
    <g className="dome-head" transform={`rotate(${headTurn(side, share)} ${stage.centreX} ${stage.centreY})`}>
      <circle className={paused ? 'paused' : undefined} cx={x} cy={y} r={7} />
    </g>
  );
}

export function Ring({ state, filled, fillingMs, waiting = null, heads, paused }: RingProps) {
  const due = state === 'due';
  const done = state === 'done';
  const told = [filled.left, filled.right, waiting?.share ?? 0];
  const [left = 0, right = 0, rest = 0] = useEven(told, state === 'guide' ? fillingMs : 0);
  const shown = { left, right };
  const isStub = (side: HalfSide): boolean => heads.includes(side) && shown[side] < underHead;
  return (
    <>
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
          className={`dome-ring dome-held${shown[side] === 0 || isStub(side) ? ' empty' : ''}`}
          d={halfPath(side, done)}
          pathLength={1}
          strokeDashoffset={1 - shown[side]}
        />
      ))}
      {waiting !== null && (
        <path
          key={`wait-${waiting.side}`}
          className={rest === 0 ? 'dome-ring dome-wait empty' : 'dome-ring dome-wait'}
          d={halfPath(waiting.side)}
          pathLength={1}
          strokeDashoffset={1 - rest}
        />
      )}
      {heads.map((side) => (
        <Head key={side} side={side} share={shown[side]} paused={paused} />
      ))}
    </>
  );
}

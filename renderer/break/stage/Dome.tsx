/** The dome: one ring for the whole break. Amber and whole when due, a teal half for each side of the body in a guide. */
import { type ReactNode, useRef } from 'react';
import { SheetPlace } from '../../figure';
import { discPath, stage } from './domeGeometry';
import { Ring, type RingProps } from './Ring';

export interface DomeProps extends RingProps {
  /** Read to a screen reader as the picture's text. */
  readonly label: string;
  /** The figure, feet on the floor line. */
  readonly children: ReactNode;
}

function Tick() {
  return (
    <g className="dome-tick">
      <circle cx={stage.centreX} cy={8} r={14} />
      <path d="M191 8.5l3.2 3.2 6.7-7.2" />
    </g>
  );
}

/** Disc and figure, where a moving figure's sheet is laid over them, and the ring above all. */
export function Dome({ label, children, ...ring }: DomeProps) {
  const { state } = ring;
  const place = useRef<HTMLDivElement>(null);
  return (
    <>
      <svg className="dome" viewBox={viewBox} role="img" aria-label={label} data-state={state}>
        <defs>
          <linearGradient id="dome-disc" x1="0" y1="0" x2="0" y2="1">
            <stop className="dome-sky" offset="0" />
            <stop className="dome-ground" offset="1" />
          </linearGradient>
        </defs>
        <path className="dome-disc" d={discPath()} fill="url(#dome-disc)" />
        <SheetPlace value={place}>{children}</SheetPlace>
      </svg>
      <div className="dome dome-sheet" ref={place} />
      <svg className="dome dome-over" viewBox={viewBox} aria-hidden="true" data-state={state}>
        <Ring {...ring} />
        {state === 'done' && <Tick />}
      </svg>
    </>
  );
}

const viewBox = '24 0 344 276';

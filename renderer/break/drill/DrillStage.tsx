/** The stage of the drill: the close-up fills the dome, and the ring has a part for each tilt. */
import { useRef } from 'react';
import { LiveLens, type MovementId, SheetPlace } from '../../figure';
import { useText } from '../../text';
import { useAppearance } from '../../ui/appearance';
import { discPath, discRadius, partPath, stage } from '../stage/domeGeometry';
import { useLook } from '../stage/Person';
import { TiltPerson } from '../stage/TiltPerson';
import type { DrillPlace } from './drillPlaces';
import { drillTilts } from './useTilts';

export interface DrillStageProps {
  readonly place: DrillPlace;
  /** Which tilt it is, 1-based. */
  readonly number: number;
  readonly over: boolean;
  readonly startMs: number;
  /** Nothing moves: what to do is read first. */
  readonly resting: boolean;
  /** It stands between two tilts until the person goes on. */
  readonly paused: boolean;
}

/** Px of the stage per drawing unit: the low back fills the dome. */
const zoom = 2.12;
/** Where the close-up has its centre, and the disc that it is seen within from there. */
const centre = { x: stage.centreX, y: stage.centreY - 20 };
const disc = {
  path: discPath(centre),
  box: {
    x: stage.centreX - discRadius - centre.x,
    y: stage.centreY - discRadius - centre.y,
    width: 2 * discRadius,
    height: stage.floor - stage.centreY + discRadius,
  },
};
const movements = { standing: 'standing-step', wall: 'wall', lying: 'lying' } as const satisfies Record<
  DrillPlace,
  MovementId
>;
const parts = Array.from({ length: drillTilts }, (_, index) => index);

export function DrillStage({ place, number, over, startMs, resting, paused }: DrillStageProps) {
  const { t, format } = useText();
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const sheetPlace = useRef<HTMLDivElement>(null);
  const filled = over ? drillTilts : resting ? 0 : number - 1;
  return (
    <div className="stage">
      <div className="dome-place">
        <svg
          className="dome"
          viewBox="24 0 344 276"
          role="img"
          aria-label={t('break.drill.picture', { number, count: drillTilts })}
        >
          <linearGradient id="drill-disc" x1="0" y1="0" x2="0" y2="1">
            <stop className="dome-sky" offset="0" />
            <stop className="dome-ground" offset="1" />
          </linearGradient>
          <path className="dome-disc" d={discPath()} fill="url(#drill-disc)" />
          {resting && place === 'wall' ? (
            <TiltPerson
              {...look}
              movement={movements[place]}
              pose={0}
              side="right"
              tilts={0}
              elapsed={0}
              playing={false}
              still
            />
          ) : (
            <SheetPlace value={sheetPlace}>
              <g transform={`translate(${centre.x} ${centre.y})`}>
                <LiveLens
                  key={`${place} ${resting} ${over}`}
                  {...look}
                  movement={movements[place]}
                  pose={0}
                  side="right"
                  radius={discRadius * 1.4}
                  zoom={zoom}
                  tilts={over ? 0 : drillTilts}
                  startMs={startMs}
                  playing={!over && !resting && !paused}
                  reducedMotion={still}
                  bare
                  within={disc}
                />
              </g>
            </SheetPlace>
          )}
          {parts.map((part) => (
            <path
              key={part}
              className={part < filled ? 'dome-ring drill-part done' : 'dome-ring drill-part'}
              d={partPath(part, drillTilts)}
            />
          ))}
        </svg>
        <div className="dome dome-sheet" ref={sheetPlace} />
      </div>
      <div className="stage-side">
        <div className="stage-words">
          <div className="stage-number">
            {format.number(resting ? drillTilts : number)}
            {!resting && '\u00a0'}
            {!resting && <small>{t('break.drill.of', { count: drillTilts })}</small>}
          </div>
          <div className="t14 secondary">
            {t(paused ? 'break.paused' : over ? 'break.drill.over' : 'break.drill.how')}
          </div>
        </div>
      </div>
    </div>
  );
}

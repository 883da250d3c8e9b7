/** Owns the picture of the ending: this desktop in small, with a lens on where the app is. Decoration beside its text. */
import type { ReactNode } from 'react';
import type { Requests } from '../../main/bridge/contract';
import { useText } from '../text';
import { SittingRing } from '../ui/TrayRing';

interface PictureProps {
  readonly home: Requests['trayHome']['gives'];
  /** Of the limit, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

const mark = ['M4.2 18.5A10 10 0 1 1 19.8 18.5', 'M14.2 9.5v9.3M10.6 9.5 8.4 18.8'];

function AppMark({ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }) {
  return (
    <g className="desk-mark" transform={`translate(${x} ${y}) scale(${scale})`}>
      {mark.map((path) => (
        <path key={path} d={path} />
      ))}
    </g>
  );
}

/** A window that somebody works in; it ends behind the panel at the bottom, or goes on below the edge. */
function OpenWindow({ top }: { readonly top: number }) {
  return (
    <g className="desk-window">
      <rect x={56} y={top} width={260} height={220} rx={8} />
      <path d={`M72 ${top + 24}h83M72 ${top + 40}h156M72 ${top + 54}h135M72 ${top + 68}h146`} />
    </g>
  );
}

/** Network, sound and battery, as they stand beside the ring. */
function Neighbours({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="desk-neighbours" transform={`translate(${x} ${y})`}>
      <path d="M0-1.5a7 7 0 0 1 10 0M2.4 1a3.6 3.6 0 0 1 5.2 0M5 3.6v.1" />
      <path d="M20-2.5h3l3.5-3v11l-3.5-3h-3Z" />
      <path d="M38.5-4.500h10a2.5 2.5 0 0 1 2.5 2.500v4a2.5 2.5 0 0 1-2.5 2.500h-10a2.5 2.5 0 0 1-2.5-2.500v-4a2.5 2.5 0 0 1 2.5-2.500ZM53-1v2" />
    </g>
  );
}

/** Where the ring is, and how it looks from near. */
function Lens({ x, ring, lens, share }: { x: number; ring: number; lens: number; share: number }) {
  const down = lens > ring;
  return (
    <g>
      <path
        className="desk-thread"
        d={`M${x} ${down ? ring + 13 : ring - 13}V${down ? lens - 54 : lens + 54}`}
      />
      <circle className="desk-here" cx={x} cy={ring} r={13} />
      <circle className="desk-rim" cx={x} cy={lens} r={59} />
      <circle className="desk-glass" cx={x} cy={lens} r={54} />
      <SittingRing x={x} y={lens} scale={5} share={share} />
      <circle className="desk-edge" cx={x} cy={lens} r={54} />
    </g>
  );
}

function TopBar({ share, time }: { readonly share: number; readonly time: string }) {
  return (
    <>
      <g clipPath="url(#desk-screen)">
        <OpenWindow top={64} />
        <rect className="desk-panel" width={640} height={32} />
        <path className="desk-activities" d="M24 16h.1M34 16h14" />
        <text className="desk-time" x={320} y={20.5} textAnchor="middle">
          {time}
        </text>
        <SittingRing x={520} y={16} scale={1.15} share={share} />
        <Neighbours x={548} y={16} />
      </g>
      <Lens x={520} ring={16} lens={110} share={share} />
    </>
  );
}

function TaskBar({ share, time }: { readonly share: number; readonly time: string }) {
  return (
    <>
      <g clipPath="url(#desk-screen)">
        <OpenWindow top={24} />
        <rect className="desk-panel" y={168} width={640} height={40} />
        <g className="desk-apps">
          {[244, 276, 308, 340].map((x) => (
            <rect key={x} x={x} y={179} width={18} height={18} rx={4} />
          ))}
        </g>
        <SittingRing x={462} y={188} scale={1.15} share={share} />
        <Neighbours x={490} y={188} />
        <text className="desk-time" x={624} y={192} textAnchor="end">
          {time}
        </text>
      </g>
      <Lens x={462} ring={188} lens={94} share={share} />
    </>
  );
}

/** No icon anywhere: the app is among the others, and a break comes as a notification. */
function Apps({ title, line }: { readonly title: string; readonly line: string }) {
  return (
    <>
      <g clipPath="url(#desk-screen)">
        <OpenWindow top={24} />
        <rect className="desk-panel" y={168} width={640} height={40} />
        <g className="desk-apps">
          {[236, 268, 300, 364].map((x) => (
            <rect key={x} x={x} y={178} width={20} height={20} rx={5} />
          ))}
        </g>
        <rect className="desk-app" x={330} y={176} width={24} height={24} rx={6} />
        <AppMark x={333.5} y={179.5} scale={0.71} />
      </g>
      <path className="desk-thread" d="M342 148v23" />
      <rect className="desk-here" x={325.5} y={171.5} width={33} height={33} rx={9} />
      <circle className="desk-rim" cx={342} cy={94} r={59} />
      <circle className="desk-app" cx={342} cy={94} r={54} />
      <AppMark x={301} y={53} scale={3.42} />
      <g className="desk-note" transform="translate(416 24)">
        <rect width={204} height={60} rx={10} />
        <rect className="desk-app" x={12} y={12} width={20} height={20} rx={5} />
        <AppMark x={14.8} y={14.8} scale={0.6} />
        <text className="desk-note-title" x={42} y={26}>
          {title}
        </text>
        <text x={42} y={44}>
          {line}
        </text>
      </g>
    </>
  );
}

export function DesktopPicture({ home, share, label }: PictureProps): ReactNode {
  const { t, format } = useText();
  const time = format.time(home.now);
  return (
    <svg className="desk" viewBox="0 0 640 208" role="img" aria-label={label} data-ground={home.ground}>
      <defs>
        <linearGradient id="desk-wall" x1="0" y1="0" x2="1" y2="1">
          <stop className="desk-wall-from" offset="0" />
          <stop className="desk-wall-to" offset="1" />
        </linearGradient>
        <clipPath id="desk-screen">
          <rect width={640} height={208} rx={12} />
        </clipPath>
      </defs>
      <g clipPath="url(#desk-screen)">
        <rect width={640} height={208} fill="url(#desk-wall)" />
        <path className="desk-hills" d="M0 150C120 110 210 190 340 150S560 90 640 120V208H0Z" />
        <path className="desk-hills" d="M0 186C140 150 260 208 400 182S580 150 640 164V208H0Z" />
      </g>
      {home.panel === 'top' && <TopBar share={share} time={time} />}
      {home.panel === 'bottom' && <TaskBar share={share} time={time} />}
      {home.panel === 'none' && <Apps title={t('welcome.end.noteTitle')} line={t('welcome.end.noteLine')} />}
      <rect className="desk-frame" x={0.5} y={0.5} width={639} height={207} rx={11.5} />
    </svg>
  );
}

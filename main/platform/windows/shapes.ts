/** Owns how large the break's window is in each of its shapes, and the outline of the pill. Pure, in device-independent px. */
import type { Rectangle } from 'electron';
import type { WindowShape } from '../../domain/break/state';
import { assertNever } from '../../domain/time';
import { linuxSession } from '../sensors/machine';
import { fitting, type Size } from './placement';
import { windowSize } from './sizes';

/** At 100 % text (break-2, section 7). The walk's pill is as wide as the one before a prompt: German needs it. */
const pill = { width: 312, line: 18, around: 20 } as const;
const small: Size = { width: 300, height: 220 };

/** Up to this much text the pill grows as the text does, beyond it has a third line and grows less in width. */
const twoLines = 1.25;
const wider = 0.75;

/** The ends of the pill are round: half of its height, this at most. */
const roundest = 28;

/**
 * The size of a shape in a work area; never larger than the area.
 * @param textScale 1 to 2
 */
export function shapeSize(shape: WindowShape, textScale: number, area: Size): Size {
  switch (shape) {
    case 'whole':
      return windowSize('break', textScale, null, area);
    case 'small':
      return fitting(
        { width: Math.round(small.width * textScale), height: Math.round(small.height * textScale) },
        area,
      );
    case 'pill': {
      const lines = textScale > twoLines ? 3 : 2;
      const width = Math.round(
        pill.width * (textScale > twoLines ? Math.max(twoLines, 1 + (textScale - 1) * wider) : textScale),
      );
      return fitting({ width, height: Math.round(lines * pill.line * textScale) + pill.around }, area);
    }
    default:
      return assertNever(shape);
  }
}

/**
 * Whether what an outline leaves out of a window is seen through. macOS knows none. Of the compositors of Wayland those of
 * GNOME and Plasma cut the windows of XWayland; sway, and what else rests on wlroots, shows black there.
 */
export function cutsOutlines(platform: NodeJS.Platform, env: Readonly<NodeJS.ProcessEnv>): boolean {
  if (platform !== 'linux') return platform !== 'darwin';
  const { server, desktop } = linuxSession(env);
  return server !== 'wayland' || desktop === 'gnome' || desktop === 'kde';
}

/** The rows that a window of this shape is made of, or all of it. An empty list would be a window that nobody sees (Electron 33 on Linux). */
export function outlineOf(shape: WindowShape, { width, height }: Size): Rectangle[] {
  if (shape !== 'pill') return [{ x: 0, y: 0, width, height }];
  const radius = Math.min(roundest, Math.floor(height / 2));
  return Array.from({ length: height }, (_, y) => {
    const fromEnd = Math.min(y, height - 1 - y);
    const inset = fromEnd >= radius ? 0 : insetAt(radius, fromEnd);
    return { x: inset, y, width: width - 2 * inset, height: 1 };
  });
}

/** How far the curve of a corner stands in, in the row `fromEnd` of its end. */
function insetAt(radius: number, fromEnd: number): number {
  const up = radius - fromEnd - 0.5;
  return Math.round(radius - Math.sqrt(radius * radius - up * up));
}

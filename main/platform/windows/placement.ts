/**
 * Owns where windows stand on displays: pure, in the device-independent pixels that Electron counts in, so that
 * displays of other scales and left of or above the first one need no thought.
 */
import type { Rectangle } from 'electron';
import type { NotePlace } from '../../ports';

export interface Place {
  /** The whole display, and what panels leave of it. */
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the break window and the edges of the work area. */
const margin = 16;
/** The least of it where room is scarce. */
const closest = 4;
/** What a notification takes of the same corner. */
const noteHeight = 112;
/** The widest that notifications are on the desktops looked at (dunst's 360 and its frame). */
const noteWidth = 376;
/** GNOME's banner, in the middle of the upper edge: 34 em of its text, measured on GNOME 48 with room to spare. */
const bannerWidth = 460;

/** `size` where the area has room for it, else as much as there is. */
export function fitting({ width, height }: Size, area: Size): Size {
  return { width: Math.min(width, area.width), height: Math.min(height, area.height) };
}

/**
 * The break window's place: the end corner on the side where the panel with the tray is, at the top if anything is
 * there, else at the bottom; always whole inside the work area.
 * @param note where a notification comes. In the same corner the window stands clear of it, further from the edge, or
 * beside it where the display is too low for that; from a banner it keeps away where it would reach under it
 */
export function corner(wished: Size, { bounds, workArea }: Place, note: NotePlace): Rectangle {
  const size = fitting(wished, workArea);
  const panelAbove = workArea.y > bounds.y;
  const panelAtStart = workArea.x > bounds.x && !panelAbove;
  // Clear of the notification the window may come close to the far edge: a corner is less in the way than the middle.
  const farthest = workArea.height - size.height - closest;
  const isBelow = note === 'corner' && farthest >= noteHeight;
  const isBeside = note === 'corner' && !isBelow && workArea.width - size.width - 2 * margin >= noteWidth;
  const fromSide = isBeside ? margin + noteWidth : margin;
  const reach = workArea.width / 2 - bannerWidth / 2 - size.width - margin;
  const isUnder = note === 'top' && panelAbove && reach < 0;
  const fromEdge = isBelow ? Math.min(margin + noteHeight, farthest) : isUnder ? farthest : margin;
  const x = panelAtStart ? workArea.x + fromSide : workArea.x + workArea.width - size.width - fromSide;
  const y = panelAbove ? workArea.y + fromEdge : workArea.y + workArea.height - size.height - fromEdge;
  return contained({ x, y, ...size }, workArea);
}

/** `window` moved, and made smaller where it must be, so that all of it is inside `area`; the same if it is already. */
export function contained(window: Rectangle, area: Rectangle): Rectangle {
  const { width, height } = fitting(window, area);
  return {
    x: Math.min(Math.max(window.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(window.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}

export function isSame(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

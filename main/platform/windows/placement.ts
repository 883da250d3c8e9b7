/**
 * Owns where windows stand on displays: pure, in the device-independent pixels that Electron counts in, so that
 * displays of other scales and left of or above the first one need no thought.
 */
import type { Rectangle } from 'electron';
import { assertNever } from '../../domain/time';
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

/** Between the break window and the edges of the work area: whole, and in its smaller shapes. */
export const margins = { whole: 16, small: 12 } as const;
/** The least of it where room is scarce. */
const closest = 4;

/** `size` where the area has room for it, else as much as there is. */
export function fitting({ width, height }: Size, area: Size): Size {
  return { width: Math.min(width, area.width), height: Math.min(height, area.height) };
}

/**
 * The break window's place: the end corner on the side where the panel with the tray is, at the top if anything is
 * there, else at the bottom; always whole inside the work area.
 * @param note where a notification comes; `null` = none does. Where it would be over the window, the window stands
 * clear of it, closer to the edge or further from it, or beside it where the display is too low for that. Where there is room for
 * neither, as little of the window is covered as can be
 */
export function corner(
  wished: Size,
  place: Place,
  note: NotePlace | null,
  margin: number = margins.whole,
): Rectangle {
  const area = place.workArea;
  const size = fitting(wished, area);
  const { top, start } = traySide(place);
  const spot = (fromSide: number, fromEdge: number): Rectangle => {
    const x = start ? area.x + fromSide : area.x + area.width - size.width - fromSide;
    const y = top ? area.y + fromEdge : area.y + area.height - size.height - fromEdge;
    return contained({ x, y, ...size }, area);
  };
  const home = spot(margin, margin);
  if (note === null) return home;
  const taken = boxOf(note, place);
  const pastEdge = top ? taken.y + taken.height - area.y : area.y + area.height - taken.y;
  const pastSide = start ? taken.x + taken.width - area.x : area.x + area.width - taken.x;
  // Clear of the note the window may come close to the far edge: a corner is less in the way than the middle.
  const farthest = area.height - size.height - closest;
  const spots = [
    spot(margin, closest),
    spot(margin, Math.min(pastEdge + margin, farthest)),
    spot(pastSide + margin, margin),
  ];
  return spots.reduce((best, next) => (common(next, taken) < common(best, taken) ? next : best), home);
}

/** Where the panel with the tray is taken to be. */
function traySide({ bounds, workArea }: Place): { readonly top: boolean; readonly start: boolean } {
  const top = workArea.y > bounds.y;
  return { top, start: workArea.x > bounds.x && !top };
}

/** What a note takes of the work area. */
function boxOf(note: NotePlace, place: Place): Rectangle {
  const area = place.workArea;
  const { top, start } = traySide(place);
  const { width, height } = fitting(note, area);
  const end = area.x + area.width - width;
  switch (note.at) {
    case 'tray':
      return { x: start ? area.x : end, y: top ? area.y : area.y + area.height - height, width, height };
    case 'top-end':
      return { x: end, y: area.y, width, height };
    case 'top-middle':
      return { x: area.x + (area.width - width) / 2, y: area.y, width, height };
    default:
      return assertNever(note.at);
  }
}

/** The area that two boxes have in common. */
function common(one: Rectangle, other: Rectangle): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(across, 0) * Math.max(down, 0);
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

/**
 * Owns the sheet on which a moving figure is painted: a canvas of the figure's size, laid exactly over where the page draws
 * it. Frames are kept, since a loop shows the same ones again and a breath comes back every seven seconds.
 */
import { createContext, type RefObject } from 'react';
import { inMemory, paintNodes } from './canvas';
import type { SvgNode } from './node';

/** Where a page lets figures lay their sheets: an element over the drawing; without one they stay SVG. */
export const SheetPlace = createContext<RefObject<HTMLElement | null> | null>(null);

/** What is painted in, in units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sheet {
  /** Shows the frame of this name, which is painted if it is not kept. */
  show(name: string, nodes: () => readonly SvgNode[]): void;
  /** Forgets the frames: another look, another arrow. */
  forget(): void;
  /** How much of it is seen once it is uncovered, 0 to 1. */
  fade(share: number): void;
  /** Is seen from now on, in the place of the drawing. */
  uncover(): void;
  /** Until then the drawing has to show each frame too. */
  isUncovered(): boolean;
  /** Lays it anew where its place has changed, without a frame; whether the figure is still to be seen there. */
  layAgain(): boolean;
  dispose(): void;
}

/** So many pixels are kept as frames, 6 MB; what comes after is painted anew each time. */
const mostKept = 1_500_000;

interface Layout {
  /** Of the canvas in its place, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
  readonly matrix: DOMMatrix;
}

/** Where the box of a drawing lies on the screen, in whole pixels of it; `null` where it is not to be seen. */
function layOut(place: HTMLElement, figure: SVGGraphicsElement, box: Box): Layout | null {
  const toScreen = figure.getScreenCTM();
  if (toScreen === null || toScreen.a === 0) return null;
  const ratio = window.devicePixelRatio;
  const origin = place.getBoundingClientRect();
  const xs = [box.x, box.x + box.width].map((x) => (toScreen.a * x + toScreen.e) * ratio);
  const ys = [box.y, box.y + box.height].map((y) => (toScreen.d * y + toScreen.f) * ratio);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const matrix = new DOMMatrix([
    toScreen.a * ratio,
    0,
    0,
    toScreen.d * ratio,
    toScreen.e * ratio - left,
    toScreen.f * ratio - top,
  ]);
  const [width, height] = [Math.ceil(Math.max(...xs)) - left, Math.ceil(Math.max(...ys)) - top];
  if (width <= 0 || height <= 0) return null;
  return { left: left / ratio - origin.left, top: top / ratio - origin.top, width, height, matrix };
}

function canvasOf({ width, height }: Pick<Layout, 'width' | 'height'>): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  return canvas;
}

/**
 * Lays a sheet over a figure, which is drawn at `figure` with its parts in `box`; `null` where a canvas can't be had or
 * the figure is not to be seen.
 */
export function createSheet(place: HTMLElement, figure: SVGGraphicsElement, box: Box): Sheet | null {
  const canvas = document.createElement('canvas');
  if (typeof canvas.transferControlToOffscreen !== 'function') return null;
  const first = layOut(place, figure, box);
  if (first === null) return null;
  let layout = first;
  canvas.className = 'figure-sheet';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.position = 'absolute';
  // Painted elsewhere and shown without a frame of the whole page: half the cost of a canvas that is part of it.
  const shown = canvas.transferControlToOffscreen().getContext('2d', inMemory);
  if (shown === null) return null;
  const stretchTo = ({ left, top, width, height }: Layout): void => {
    const ratio = window.devicePixelRatio;
    [shown.canvas.width, shown.canvas.height] = [width, height];
    Object.assign(canvas.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width / ratio}px`,
      height: `${height / ratio}px`,
    });
  };
  stretchTo(layout);
  place.append(canvas);

  const kept = new Map<string, HTMLCanvasElement>();
  let spare: HTMLCanvasElement | null = null;
  let now: string | null = null;
  let uncovered = false;
  let share = 1;
  const shine = (): void => {
    canvas.style.opacity = !uncovered ? '0' : share === 1 ? '' : String(share);
  };
  shine();
  const style = getComputedStyle(place);
  const colourOf = (name: string): string => style.getPropertyValue(name).trim();

  const painted = (name: string, nodes: () => readonly SvgNode[]): HTMLCanvasElement => {
    const found = kept.get(name);
    if (found !== undefined) return found;
    const keep = (kept.size + 1) * layout.width * layout.height <= mostKept;
    if (!keep) spare ??= canvasOf(layout);
    const made = keep || spare === null ? canvasOf(layout) : spare;
    const pen = made.getContext('2d', inMemory);
    if (pen === null) return made;
    pen.resetTransform();
    pen.clearRect(0, 0, layout.width, layout.height);
    pen.setTransform(layout.matrix);
    paintNodes(pen, nodes(), colourOf);
    if (keep) kept.set(name, made);
    return made;
  };

  return {
    show(name, nodes) {
      if (now === name) return;
      now = name;
      shown.clearRect(0, 0, layout.width, layout.height);
      shown.drawImage(painted(name, nodes), 0, 0);
    },
    forget() {
      kept.clear();
      now = null;
    },
    fade(to) {
      share = to;
      shine();
    },
    uncover() {
      uncovered = true;
      shine();
    },
    isUncovered: () => uncovered,
    layAgain() {
      const found = layOut(place, figure, box);
      if (found === null) return false;
      layout = found;
      spare = null;
      kept.clear();
      now = null;
      stretchTo(layout);
      return true;
    },
    dispose() {
      kept.clear();
      canvas.remove();
    },
  };
}

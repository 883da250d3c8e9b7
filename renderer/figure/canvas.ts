/**
 * Owns painting scene nodes on a canvas as the browser paints them as SVG: a figure that moves costs a third so. It knows
 * what scenes are made of and nothing else; a test compares the two pictures.
 */
import type { Attributes, SvgNode } from './node';

/** What is painted with: of a page's own canvas, or of none. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'canvas'
  | 'save'
  | 'restore'
  | 'translate'
  | 'rotate'
  | 'scale'
  | 'getTransform'
  | 'resetTransform'
  | 'drawImage'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'createRadialGradient'
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
>;

/** A canvas in memory that this process paints in: there is no other to paint with. */
export const inMemory: CanvasRenderingContext2DSettings = { willReadFrequently: true };

/** What is known of a frame while it is painted. */
interface Known {
  /** Nodes that others refer to, by their id. */
  readonly nodes: ReadonlyMap<string, SvgNode>;
  /** The outlines made so far: a limb's is filled, and what is shaded or clipped in it uses it again. */
  readonly paths: Map<SvgNode, Path2D>;
}

/** What a colour of the page's own (`var(--x)`) is now. */
export type ColourOf = (name: string) => string;

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
const number = (attributes: Attributes, name: string, preset = 0): number =>
  Number(attributes[name] ?? preset);
const written = (attributes: Attributes, name: string): string => String(attributes[name] ?? '');
const referred = (text: string): string => /^(?:url\()?#([^)]*)\)?$/.exec(text)?.[1] ?? '';

function index(nodes: readonly SvgNode[], known: Map<string, SvgNode>): Map<string, SvgNode> {
  for (const node of nodes) {
    const { id } = node.attributes;
    if (id !== undefined) known.set(String(id), node);
    index(node.children, known);
  }
  return known;
}

function transform(pen: Pen, text: string): void {
  for (const [, kind, inside = ''] of text.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)) {
    const [first = 0, second] = numbersIn(inside);
    if (kind === 'translate') pen.translate(first, second ?? 0);
    else if (kind === 'scale') pen.scale(first, second ?? first);
    else pen.rotate((first * Math.PI) / 180);
  }
}

/** The outline of a node, a used one's where it is a use: the same one each time, which nobody changes. */
function pathOf(node: SvgNode, { nodes, paths }: Known): Path2D {
  const used = node.tag === 'use' ? nodes.get(referred(written(node.attributes, 'href'))) : node;
  if (used === undefined) return new Path2D();
  const found = paths.get(used) ?? outlineOf(used);
  paths.set(used, found);
  return found;
}

function outlineOf({ tag, attributes }: SvgNode): Path2D {
  const path = new Path2D();
  switch (tag) {
    case 'path':
      return new Path2D(written(attributes, 'd'));
    case 'rect': {
      const [x, y] = [number(attributes, 'x'), number(attributes, 'y')];
      path.roundRect(
        x,
        y,
        number(attributes, 'width'),
        number(attributes, 'height'),
        number(attributes, 'rx'),
      );
      return path;
    }
    case 'circle':
      path.arc(number(attributes, 'cx'), number(attributes, 'cy'), number(attributes, 'r'), 0, 2 * Math.PI);
      return path;
    case 'ellipse': {
      const [rx, ry] = [number(attributes, 'rx'), number(attributes, 'ry')];
      path.ellipse(number(attributes, 'cx'), number(attributes, 'cy'), rx, ry, 0, 0, 2 * Math.PI);
      return path;
    }
    default:
      return path;
  }
}

function clipTo(pen: Pen, text: string, known: Known): void {
  const clip = new Path2D();
  for (const child of known.nodes.get(referred(text))?.children ?? []) clip.addPath(pathOf(child, known));
  pen.clip(clip);
}

/** "#rrggbb" with an opacity of its own. */
const withOpacity = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** Fills an ellipse with a gradient, which the box of the ellipse stretches. */
function fillRound(pen: Pen, { attributes }: SvgNode, gradient: SvgNode): void {
  const [rx, ry] = [number(attributes, 'rx'), number(attributes, 'ry')];
  if (rx <= 0 || ry <= 0) return;
  const unit = new Path2D();
  unit.arc(0, 0, 1, 0, 2 * Math.PI);
  const paint = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const { attributes: stop } of gradient.children)
    paint.addColorStop(
      number(stop, 'offset'),
      withOpacity(written(stop, 'stop-color'), number(stop, 'stop-opacity', 1)),
    );
  pen.save();
  pen.translate(number(attributes, 'cx'), number(attributes, 'cy'));
  pen.scale(rx, ry);
  pen.fillStyle = paint;
  pen.fill(unit);
  pen.restore();
}

function fillAndStroke(pen: Pen, node: SvgNode, known: Known, colourOf: ColourOf): void {
  const { attributes } = node;
  const [fill, stroke] = [written(attributes, 'fill'), written(attributes, 'stroke')];
  const path = pathOf(node, known);
  const colour = (text: string): string => {
    const own = /^var\((--[\w-]+)\)$/.exec(text)?.[1];
    return own === undefined ? text : colourOf(own);
  };
  const paintFill = (): void => {
    if (fill === 'none') return;
    const gradient = fill.startsWith('url(') ? known.nodes.get(referred(fill)) : undefined;
    if (gradient !== undefined) return fillRound(pen, node, gradient);
    const alpha = pen.globalAlpha;
    pen.globalAlpha = alpha * number(attributes, 'fill-opacity', 1);
    pen.fillStyle = fill === '' ? '#000' : colour(fill);
    pen.fill(path);
    pen.globalAlpha = alpha;
  };
  const paintStroke = (): void => {
    const width = number(attributes, 'stroke-width', 1);
    // A stroke of no width is none in SVG; a canvas would keep the width before it.
    if (stroke === '' || stroke === 'none' || width <= 0) return;
    pen.strokeStyle = colour(stroke);
    pen.lineWidth = width;
    pen.lineCap = attributes['stroke-linecap'] === 'round' ? 'round' : 'butt';
    pen.lineJoin = attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter';
    pen.setLineDash(numbersIn(written(attributes, 'stroke-dasharray')));
    pen.stroke(path);
  };
  const strokeFirst = attributes['paint-order'] === 'stroke';
  if (strokeFirst) paintStroke();
  paintFill();
  if (!strokeFirst) paintStroke();
}

function paintNode(pen: Pen, node: SvgNode, known: Known, colourOf: ColourOf): void {
  const { tag, attributes, children } = node;
  if (tag === 'defs' || tag === 'clipPath' || tag === 'radialGradient') return;
  const opacity = number(attributes, 'opacity', 1);
  if (opacity === 0) return;
  pen.save();
  transform(pen, written(attributes, 'transform'));
  if (attributes['clip-path'] !== undefined) clipTo(pen, written(attributes, 'clip-path'), known);
  if (tag === 'g' && opacity < 1 && overlaps(children)) {
    paintAsOne(pen, children, known, colourOf, opacity);
  } else {
    pen.globalAlpha *= opacity;
    if (tag === 'g') for (const child of children) paintNode(pen, child, known, colourOf);
    else fillAndStroke(pen, node, known, colourOf);
  }
  pen.restore();
}

/** Whether parts of a group may lie on each other. */
const overlaps = (children: readonly SvgNode[]): boolean =>
  children.length > 1 || children.some(({ tag, children: inner }) => tag === 'g' && overlaps(inner));

/** Paints a group on a layer of its own, which is seen through as a whole: what overlaps in it does not add up. */
function paintAsOne(
  pen: Pen,
  children: readonly SvgNode[],
  known: Known,
  colourOf: ColourOf,
  opacity: number,
): void {
  const layer = document.createElement('canvas');
  [layer.width, layer.height] = [pen.canvas.width, pen.canvas.height];
  const above = layer.getContext('2d', inMemory);
  if (above === null) return;
  above.setTransform(pen.getTransform());
  for (const child of children) paintNode(above, child, known, colourOf);
  pen.resetTransform();
  pen.globalAlpha *= opacity;
  pen.drawImage(layer, 0, 0);
}

/** Paints one frame of a scene, in the units that the pen is set to. */
export function paintNodes(pen: Pen, nodes: readonly SvgNode[], colourOf: ColourOf): void {
  const known = { nodes: index(nodes, new Map()), paths: new Map() };
  for (const node of nodes) paintNode(pen, node, known, colourOf);
}

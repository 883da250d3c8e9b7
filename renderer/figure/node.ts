/** Owns the drawing as plain data: a tree of SVG nodes that React renders once and a frame loop can patch. */
import { at, units } from './outline';
import type { Palette } from './palette';
import type { Point } from './vector';

export type Attributes = { readonly [name: string]: string | number };

/**
 * One SVG element. The shape of the tree depends on the movement alone, never on the instant, so two frames of one
 * movement differ in attributes only.
 */
export interface SvgNode {
  readonly key: string;
  readonly tag:
    | 'g'
    | 'defs'
    | 'path'
    | 'use'
    | 'ellipse'
    | 'circle'
    | 'rect'
    | 'clipPath'
    | 'radialGradient'
    | 'stop';
  readonly attributes: Attributes;
  readonly children: readonly SvgNode[];
}

/** What every part needs to paint: the colours and a prefix that keeps ids of two figures on one page apart. */
export interface Brush {
  readonly palette: Palette;
  readonly id: string;
}

const none: readonly SvgNode[] = [];

export const node = (
  tag: SvgNode['tag'],
  key: string,
  attributes: Attributes,
  children: readonly SvgNode[] = none,
): SvgNode => ({ key, tag, attributes, children });

export const group = (key: string, children: readonly SvgNode[], attributes: Attributes = {}): SvgNode =>
  node('g', key, attributes, children);

export const path = (key: string, d: string, fill: string, more: Attributes = {}): SvgNode =>
  node('path', key, { d, fill, ...more });

/** An open line. */
export const line = (key: string, d: string, stroke: string, width: number, more: Attributes = {}): SvgNode =>
  node('path', key, {
    d,
    fill: 'none',
    stroke,
    'stroke-width': units(width),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const clipOf = (brush: Brush, key: string): Attributes => ({
  'clip-path': `url(#${brush.id}${key}-c)`,
});

/** Width of the ink line round every part in the high-contrast drawing. */
const INK = 0.004;

/**
 * Two flat tones from one light: the outline in its shade, and the same outline moved towards the light, clipped to
 * itself, in its base tone. The rim of shade so runs unbroken over joints. `edge` adds a thin line in the shade tone
 * for parts that lie on their own colour. Others may clip to it with {@link clipOf} under the same key.
 */
export function toned(
  brush: Brush,
  key: string,
  d: string,
  tones: readonly [base: string, shade: string],
  light: Point,
  edge = 0,
): SvgNode {
  const id = `${brush.id}${key}`;
  const ink = brush.palette.outline;
  const edged = { stroke: tones[1], 'stroke-width': units(edge), 'stroke-linejoin': 'round' };
  return group(key, [
    node('defs', 'defs', {}, [
      node('path', 'd', { id, d }),
      node('clipPath', 'clip', { id: `${id}-c` }, [node('use', 'u', { href: `#${id}` })]),
    ]),
    ...(ink
      ? [node('use', 'ink', { href: `#${id}`, fill: ink, stroke: ink, 'stroke-width': units(INK * 2) })]
      : none),
    node('use', 'shade', { href: `#${id}`, fill: tones[1], ...(edge > 0 ? edged : {}) }),
    group(
      'lit',
      [
        node('use', 'base', {
          href: `#${id}`,
          fill: tones[0],
          transform: `translate(${units(light[0])} ${units(-light[1])})`,
        }),
      ],
      { 'clip-path': `url(#${id}-c)` },
    ),
  ]);
}

/** A plain part in one tone, with its ink line in the high-contrast drawing. */
export const plain = (brush: Brush, key: string, d: string, fill: string): SvgNode =>
  path(
    key,
    d,
    fill,
    brush.palette.outline
      ? { stroke: brush.palette.outline, 'stroke-width': units(INK * 2), 'paint-order': 'stroke' }
      : {},
  );

/** The eight stops of a Gaussian: a soft glow without a blur filter. */
export const gaussian = (id: string, colour: string, peak: number): SvgNode =>
  node(
    'radialGradient',
    id,
    { id },
    [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 1].map((t, index) =>
      node('stop', String(index), {
        offset: t,
        'stop-color': colour,
        'stop-opacity':
          Math.round(peak * Math.max(0, (Math.exp(-3.6 * t * t) - 0.0273) / 0.9727) * 1000) / 1000,
      }),
    ),
  );

export function ellipse(
  key: string,
  centre: Point,
  rx: number,
  ry: number,
  turn: number,
  more: Attributes,
): SvgNode {
  return node('ellipse', key, {
    cx: 0,
    cy: 0,
    rx: units(rx),
    ry: units(ry),
    transform: `translate(${at(centre).replace(/(\d)-/, '$1 -')}) rotate(${Math.round(turn * 10) / 10})`,
    ...more,
  });
}

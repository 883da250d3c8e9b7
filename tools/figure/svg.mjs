/** Owns the small tools of the sheets: nodes to SVG text, text labels, and PNG files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/**
 * @typedef {object} Node
 * @property {string} tag
 * @property {Record<string, string | number>} attributes
 * @property {readonly Node[]} children
 */

export const out = resolve(import.meta.dirname, '../../.cache/figure');

/**
 * Scene nodes as SVG text.
 * @param {readonly Node[]} nodes
 * @returns {string}
 */
export const text = (nodes) =>
  nodes
    .map(({ tag, attributes, children }) => {
      const inside = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      return children.length > 0 ? `<${tag}${inside}>${text(children)}</${tag}>` : `<${tag}${inside}/>`;
    })
    .join('');

/** @type {(x: number, y: number, words: string, colour: string) => string} */
export const label = (x, y, words, colour) =>
  `<text x="${x}" y="${y}" font-family="Inter, DejaVu Sans, sans-serif" font-size="12" fill="${colour}">${words}</text>`;

/** @type {(x: number, y: number, width: number, height: number, fill: string) => string} */
export const card = (x, y, width, height, fill) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${fill}"/>`;

/**
 * Write one sheet as PNG into the cache.
 * @param {string} name
 * @param {number} width
 * @param {number} height
 * @param {string} ground
 * @param {string} body
 * @param {number} [zoom]
 */
export function write(name, width, height, ground, body, zoom = 1) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * zoom}" height="${height * zoom}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${body}</svg>`;
  mkdirSync(out, { recursive: true });
  writeFileSync(resolve(out, `${name}.png`), new Resvg(svg).render().asPng());
  console.log(`${name}.png ${width * zoom} x ${height * zoom}`);
}

/** Owns the small tools of the sheets: nodes to SVG text, text labels, and PNG files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

export const out = resolve(import.meta.dirname, '../../.cache/figure');

/** Scene nodes as SVG text. */
export const text = (nodes) =>
  nodes
    .map(({ tag, attributes, children }) => {
      const inside = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      return children.length > 0 ? `<${tag}${inside}>${text(children)}</${tag}>` : `<${tag}${inside}/>`;
    })
    .join('');

export const label = (x, y, words, colour, size = 13) =>
  `<text x="${x}" y="${y}" font-family="Inter, DejaVu Sans, sans-serif" font-size="${size}" fill="${colour}">${words}</text>`;

export const card = (x, y, width, height, fill) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="14" fill="${fill}"/>`;

/** Write one sheet as PNG into the cache. */
export function write(name, width, height, ground, body) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="100%" height="100%" fill="${ground}"/>${body}</svg>`;
  mkdirSync(out, { recursive: true });
  writeFileSync(resolve(out, `${name}.png`), new Resvg(svg).render().asPng());
  console.log(`${name}.png ${width} x ${height}`);
}

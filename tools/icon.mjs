// @ts-check
// `node tools/icon.mjs` draws the app's icon in every size and form that packages, menus and installers want, from the
// mark that the windows show (renderer/ui/Icon.tsx), light on the accent colour.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './lib/run.mjs';
import { icns, ico } from './packaging/iconFiles.mjs';

/** Sizes of the icon theme's folders on Linux. */
const THEME = [16, 22, 24, 32, 48, 64, 96, 128, 256, 512];
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const MAC = [16, 32, 64, 128, 256, 512, 1024];
/** Up to this size the square has no margin, and the mark is larger, broader and wider apart: else its legs run together. */
const SMALL = 24;
const MARK = { scale: 15 / 464, width: 2.2, legs: 'M14.2 9.5v9.3M10.6 9.5 8.4 18.8' };
const SMALL_MARK = { scale: 18 / 464, width: 2.6, legs: 'M15.2 9.8v9M10.2 9.8 7.8 18.8' };

/** @param {number} margin of a picture 512 wide @param {typeof MARK} mark `scale` and `width` go by a mark 24 wide */
function drawing(margin, mark) {
  const side = 512 - 2 * margin;
  const scale = side * mark.scale;
  const round = (/** @type {number} */ value) => Number(value.toFixed(2));
  const corner = (/** @type {number} */ middle) => round(256 - middle * scale);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <title>Psoas Pause</title>
  <rect x="${margin}" y="${margin}" width="${side}" height="${side}" rx="${Math.round(side * 0.2328)}" fill="#0e5e5b"/>
  <g transform="translate(${corner(12)} ${corner(11.07)}) scale(${round(scale)})" fill="none" stroke="#ffffff" stroke-width="${mark.width}" stroke-linecap="round">
    <path d="M4.2 18.5A10 10 0 1 1 19.8 18.5"/>
    <path d="${mark.legs}"/>
  </g>
</svg>
`;
}

/** @param {number} size @param {number} margin */
function picture(size, margin = 24) {
  const svg = size <= SMALL ? drawing(0, SMALL_MARK) : drawing(margin, MARK);
  return { size, png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() };
}

/** @param {string} path below assets/ @param {Buffer | string} content */
function write(path, content) {
  const file = join(root, 'assets', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

write('icons/app.png', picture(512).png); // the one that the running app shows
write('package/app.svg', drawing(24, MARK));
for (const size of THEME) write(`package/icons/${size}x${size}.png`, picture(size).png);
write('package/app.ico', ico(WINDOWS.map((size) => picture(size))));
// macOS draws a shadow around the shape: its grid leaves a tenth free on each side.
write('package/app.icns', icns(MAC.map((size) => picture(size, 50))));

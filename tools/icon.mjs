// @ts-check
// `node tools/icon.mjs` draws assets/icons/app.png, the app's icon for installers and menus, from the mark that the
// windows show (renderer/ui/Icon.tsx), light on the accent colour.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './lib/run.mjs';

const SIZE = 512;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect x="24" y="24" width="464" height="464" rx="108" fill="#0e5e5b"/>
  <g transform="translate(76 90) scale(15)" fill="none" stroke="#ffffff" stroke-width="2.2" stroke-linecap="round">
    <path d="M4.2 18.5A10 10 0 1 1 19.8 18.5"/>
    <path d="M14.2 9.5v9.3M10.6 9.5 8.4 18.8"/>
  </g>
</svg>`;

const folder = join(root, 'assets/icons');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'app.png'),
  new Resvg(svg, { fitTo: { mode: 'width', value: SIZE } }).render().asPng(),
);

/**
 * Owns the addresses of the windows' pages and which file each address means: pure, so that no address of anywhere
 * else, and no way out of the folder, is a matter of trust.
 */
import { join } from 'node:path';
import type { WindowName } from '../../bridge/windows';

/** A protocol of our own: pages of `file:` could read every file of the person. */
export const pageScheme = 'app';
const origin = `${pageScheme}://psoas-pause`;

/** The address of a window's page. */
export function pageAddress(name: WindowName): string {
  return `${origin}/pages/${name}.html`;
}

/** What a page may load and run: its own files. Sent with every answer. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What is served, by its ending, as Chromium wants it named. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

export interface PageFile {
  readonly path: string;
  readonly type: string;
}

/**
 * The file below `folder` that an address means; `null` for any address that is not one of our files' plain names.
 * The folder may have any name: nothing of it passes through an address.
 */
export function fileAt(address: string, folder: string): PageFile | null {
  // Names that the build gives, and nothing to decode or to climb with: no percent, no dot but before an ending.
  const [, name = '', ending = ''] =
    /^app:\/\/psoas-pause\/((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(\w+))$/.exec(address) ?? [];
  const type = Object.hasOwn(types, ending) ? types[ending] : undefined;
  return type === undefined ? null : { path: join(folder, name), type };
}

/** The script of a page, as the build writes it, and the code that is fetched for it at once. */
const script = /<script type="module" blocking="render" crossorigin src="([^"]*)">/;
const fetchedAtOnce = / *<link rel="modulepreload"[^>]*>\n?/g;

/**
 * A page with what it shows first: it has nothing to ask for before it can be drawn. As data, which nothing runs; the
 * page reads it by its id. Where it comes with its first frame too, the markup `frame`, a small script has the page's own
 * run once that is in sight (renderer/early.ts).
 */
export function pageWith(html: string, first: unknown, frame = ''): string {
  // An end of the element within the text would end it there.
  const data = JSON.stringify(first).replaceAll('<', '\\u003c');
  // By a function: a dollar sign in the data means nothing.
  const page = html.replace(
    '</head>',
    () => `<script id="first" type="application/json">${data}</script></head>`,
  );
  if (frame === '' || !script.test(page)) return page;
  return page
    .replace(script, '<script type="module" blocking="render" src="../assets/early.js" data-page="$1">')
    .replace(fetchedAtOnce, '')
    .replace('<div id="window">', (place) => place + frame);
}

/** Whether a page at this address is ours: where it may go, and the only one that the bridge believes. */
export function isPageOf(name: WindowName, address: string): boolean {
  return address === pageAddress(name);
}

// Takes pictures of the windows in a browser, with a scripted main process behind them, and asks axe about each.
//
//   node tools/look/look.mjs                      all pages, all their variants
//   node tools/look/look.mjs settings-breaks      pages whose name starts so
//   node tools/look/look.mjs settings --only dark,arabic
//   node tools/look/look.mjs settings --no-axe
//
// Pictures go to .cache/look/<page>-<variant>.png. It ends with 1 where axe or the page itself complains.
// It needs Chromium (CHROMIUM names another program) and, for faithful pictures, the fonts Inter and Noto.
//
// To add pages: a file pages/<any name>.ts that exports `pages`, an array of `Page` (page.ts says what each has):
//
//   { name: 'break-prompt', window: 'break', size: [440, 640], gives: { breakView: {...} },
//     steps: async (shown) => { await shown.keyboard.press('Tab') } }
//
// In the page, `asked` lists the requests made and `announce(name, view)` plays an announcement.

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { scripted } from './bridge.mjs';
import { serve } from './serve.mjs';
import { plain, variants } from './variants.mjs';

const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, '.cache/look');

/** @typedef {import('./page').Page} Page */
/** @typedef {import('./page').Variant} Variant */

/**
 * The pages whose name begins as asked; a file that can't give its pages is told of and left out.
 * @param {readonly string[]} starts
 */
async function readPages(starts) {
  /** @type {Page[]} */
  const all = [];
  for (const file of readdirSync(resolve(import.meta.dirname, 'pages')).sort()) {
    try {
      const path = resolve(import.meta.dirname, 'pages', file);
      all.push(...(await runnerImport(path, { root, logLevel: 'error' })).module.pages);
    } catch (error) {
      console.error(`pages/${file} gives no pages: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
  return starts.length === 0 ? all : all.filter(({ name }) => starts.some((start) => name.startsWith(start)));
}

const messageOf = (/** @type {unknown} */ error) => (error instanceof Error ? error.message : String(error));

/**
 * Takes the picture; tells how many complaints there are.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {Page} one
 * @param {Variant} variant
 * @param {boolean} withAxe
 */
async function look(browser, address, one, variant, withAxe) {
  const [width, height] = one.size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    forcedColors: variant === 'forced' ? 'active' : 'none',
    reducedMotion: variant === 'reduced' ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const appearance = { ...plain, ...variants[variant], ...one.look };
  const texts = JSON.parse(readFileSync(resolve(root, `assets/locales/${appearance.language}.json`), 'utf8'));
  await page.addInitScript({ content: scripted({ ...one.gives, appearance, texts }, one.statuses) });
  await page.goto(`${address}/pages/${one.window}.html`);
  // Through a locator: the windows' content policy allows no code made of text.
  try {
    await page.locator('#window > *').first().waitFor();
    await page.waitForLoadState('networkidle');
    await one.steps?.(page, variant);
    await page.waitForLoadState('networkidle');
  } catch (error) {
    complaints.push(messageOf(error));
  }
  const picture = resolve(out, `${one.name}-${variant}.png`);
  await page.screenshot({ path: picture });
  if (withAxe) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, help, nodes } of violations) {
      for (const node of nodes)
        complaints.push(`axe ${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 140)}`);
    }
  }
  await context.close();
  console.log(`${picture.slice(root.length + 1)}${complaints.map((one) => `\n    ${one}`).join('')}`);
  return complaints.length;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, 'no-axe': { type: 'boolean', default: false } },
});
const only = values.only?.split(',');
const built = resolve(out, `build-${process.pid}`);
mkdirSync(out, { recursive: true });
const chosen = await readPages(positionals);
process.env['BUILD_ONLY'] = 'client';
await build({
  configFile: resolve(root, 'tools/vite.config.ts'),
  logLevel: 'error',
  build: { outDir: built, emptyOutDir: true, minify: false, sourcemap: false, reportCompressedSize: false },
});
const server = await serve(built);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  // The same fonts on every machine that has them.
  env: { ...process.env, FONTCONFIG_FILE: resolve(root, 'tools/desktop/fonts.conf') },
});
let complaints = 0;
try {
  for (const one of chosen) {
    // Object.keys forgets the type of the keys, which the table has.
    const all = /** @type {Variant[]} */ (Object.keys(variants));
    const wanted = (one.variants ?? all).filter((name) => only === undefined || only.includes(name));
    for (const variant of wanted)
      complaints += await look(browser, server.address, one, variant, !values['no-axe']);
  }
} finally {
  await browser.close();
  server.close();
  rmSync(built, { recursive: true, force: true });
}
if (complaints > 0) {
  console.log(`${complaints} complaints`);
  process.exitCode = 1;
}

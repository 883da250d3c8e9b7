// Starts Electron with the measuring page, and gives what can be done in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { scripted } from '../bridge.mjs';
import { pseudoLanguages, pseudoTexts } from '../pseudo.mjs';
import { serve } from '../serve.mjs';
import { plain } from '../variants.mjs';
import { readLanguages } from './cases.mjs';
import { walk } from './walk.mjs';

const here = import.meta.dirname;
const files = { '/fixed.mjs': 'fixed.mjs', '/measure.mjs': 'measure.mjs', '/stage.mjs': 'stage.mjs' };

/** @typedef {import('./stage.mjs').Case} Case */
/** @typedef {import('../page').Page} Page */
/** @typedef {{ width?: number, columns?: number }} Sheet in CSS px, and pictures a row */
/** @typedef {{ words: string, picture: Buffer, inRow?: number }} Pictured what a picture shows, and its width where there are no columns */

/** Runs in the window: its texts are those of the look that it is to take on. */
// The stage's own functions are on its window, which the compiler does not know.
const textsOfStage = () => /** @type {any} */ (window.parent).look.texts();

/** Pictures of one width in columns, or, where no columns are told, each as wide as it says and as many in a row as there is room for. */
const sheetStyle = (/** @type {Sheet} */ { width = 1290, columns }) => `<style>
body { margin: 8px; inline-size: ${width}px; font: ${columns === undefined ? 11 : 14}px sans-serif; background: #8a9296 }
h1 { font-size: 16px; margin: 0 0 8px }
main { display: ${columns === undefined ? 'flex; flex-wrap: wrap' : `grid; grid-template-columns: repeat(${columns}, 1fr)`}; gap: 6px; align-items: end }
figure { margin: 0 } img { inline-size: 100%; display: block } figcaption { block-size: 22px }
</style>`;

/** The texts of a language, or of one that is none, as JSON. @param {string} language */
function textsOf(language) {
  const file = (/** @type {string} */ code) =>
    readFileSync(resolve(here, `../../../assets/locales/${code}.json`), 'utf8');
  const isPseudo = (/** @type {string} */ code) => Object.hasOwn(pseudoLanguages, code);
  if (!isPseudo(language)) return file(language);
  // Just looked up.
  const code = /** @type {keyof typeof pseudoLanguages} */ (language);
  return JSON.stringify(pseudoTexts(JSON.parse(file('en')), code));
}

/**
 * Opens the measuring page over the built windows in `built`.
 * @param {string} built
 * @param {Record<string, string>} env of the desktop in which it runs
 */
export async function openStage(built, env) {
  /** @type {Map<string, string | Buffer>} */
  const made = new Map();
  for (const [path, file] of Object.entries(files)) made.set(path, readFileSync(join(here, file), 'utf8'));
  made.set(
    '/stage.html',
    '<!doctype html><title>Stage</title><body><script type="module" src="/stage.mjs"></script>',
  );
  for (const language of Object.keys(await readLanguages()))
    made.set(`/texts-${language}.json`, textsOf(language));
  const server = await serve(built, made);
  const folder = mkdtempSync(join(tmpdir(), 'psoas-look-'));
  /** @type {import('@playwright/test').ElectronApplication} */
  const electron = await _electron.launch({
    // Outside Electron its one export is the path of the runtime.
    executablePath: createRequire(import.meta.url)('electron'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Else a press is lost until the page around the window has painted something, and it is empty.
      '--allow-pre-commit-input',
      resolve(here, 'window.mjs'),
    ],
    env: { ...env, LOOK_FOLDER: folder },
    timeout: 30_000,
  });
  const page = await electron.firstWindow();
  await page.setViewportSize({ width: 1320, height: 1000 });
  /** Opens the measuring page, and waits until it has been painted: a press before that is lost. */
  const open = async () => {
    await page.goto(`${server.address}/stage.html`);
    await page.waitForFunction(() => 'look' in globalThis);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
  };
  await open();
  let loaded = 0;
  /** @type {{ state: Page, frame: import('@playwright/test').Frame } | null} */
  let shown = null;
  /** @param {Page} one @param {import('./stage.mjs').Size & Partial<Case>} first */
  const show = async (one, first) => {
    const look = first.look ?? { ...plain, ...one.look };
    loaded += 1;
    /** @type {string[]} */
    const errors = [];
    const hear = (/** @type {Error} */ error) => errors.push(error.message);
    page.on('pageerror', hear);
    made.set(
      `/state-${loaded}.js`,
      scripted({ ...one.gives, appearance: look, texts: textsOfStage }, one.statuses),
    );
    const own = readFileSync(join(built, `pages/${one.window}.html`), 'utf8');
    made.set(
      `/pages/state-${loaded}.html`,
      own.replace('<head>', `<head><script src="/state-${loaded}.js"></script>`),
    );
    const address = `/pages/state-${loaded}.html`;
    // The page's own functions are on its window, which the compiler does not know.
    await page.evaluate(
      ([to, at]) => /** @type {any} */ (window).look.load(to, at),
      /** @type {const} */ ([address, { ...first, look }]),
    );
    const frame = page.frames().find((some) => some.url().endsWith(address));
    if (frame === undefined) throw new Error(`no frame shows ${address}`);
    shown = { state: one, frame };
    // Nothing lies under the pointer that a state does not ask for.
    await page.mouse.move(1319, 999);
    await one.steps?.(asPage(frame, page), 'light');
    await page.evaluate(() => /** @type {any} */ (window).look.hold());
    page.off('pageerror', hear);
    return errors;
  };
  /** Does the steps of what is shown anew in a case in which something of the state was lost. @param {Case} one */
  const anew = async (one) => {
    if (shown === null) throw new Error('nothing is shown');
    await show(shown.state, one);
  };
  /** Gives what is shown another size and look; whether all of the state outlasts it. @param {Case} wanted @returns {Promise<boolean>} */
  const dress = (wanted) => page.evaluate((all) => /** @type {any} */ (window).look.dress(all), wanted);
  return {
    page,
    dress,
    /** Shows a state of a window, brought about by its steps in the look of `first`; what its page complained of meanwhile. */
    show,
    /** The walks through what is shown: by keyboard, and by what a screen reader is given. */
    async walk() {
      if (shown === null) throw new Error('nothing is shown');
      return walk(page, shown.frame);
    },
    /** @param {string} markup in the place of the window's own */
    fill: (markup) => page.evaluate((all) => /** @type {any} */ (window).look.fill(all), markup),
    /** @param {readonly Case[]} cases @returns {Promise<string[][]>} */
    async sweep(cases) {
      /** @type {string[][]} */
      const found = [];
      while (found.length < cases.length) {
        const left = cases.slice(found.length);
        found.push(...(await page.evaluate((all) => /** @type {any} */ (window).look.sweep(all), left)));
        const lost = cases[found.length];
        if (lost !== undefined) await anew(lost);
      }
      return found;
    },
    /** A picture (PNG) of the window as it is shown in a case. @param {Case} one */
    async picture(one) {
      const isScrolled = await page.evaluate(() => /** @type {any} */ (window).look.isScrolled());
      if (!(await dress(one)) || isScrolled) {
        await anew(one);
        await dress(one);
      }
      await page.evaluate(() => /** @type {any} */ (window).look.drawn());
      return page.screenshot({ clip: { x: 0, y: 0, width: one.width, height: one.height } });
    },
    /** Pictures on one sheet (PNG). @param {string} title @param {readonly Pictured[]} pictures @param {Sheet} [form] */
    async sheet(title, pictures, form = {}) {
      const cells = pictures.map(({ words, picture, inRow }, index) => {
        made.set(`/picture-${index}.png`, picture);
        const width = inRow === undefined ? '' : ` style="inline-size: ${inRow}px"`;
        return `<figure${width}><img src="/picture-${index}.png?${loaded}"><figcaption>${words}</figcaption></figure>`;
      });
      made.set(
        '/sheet.html',
        `<!doctype html><meta charset="utf-8">${sheetStyle(form)}<h1>${title}</h1><main>${cells.join('')}</main>`,
      );
      await page.goto(`${server.address}/sheet.html`);
      await page.waitForLoadState('networkidle');
      const usual = page.viewportSize();
      if (form.width !== undefined) await page.setViewportSize({ width: form.width + 16, height: 1000 });
      const sheet = await page.screenshot({ fullPage: true });
      if (usual !== null) await page.setViewportSize(usual);
      await open();
      return sheet;
    },
    async close() {
      // As a session that ends asks it; Playwright would break into whatever runs there, which can crash or hang it.
      const child = electron.process();
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * A frame with the keys and the pointer of its page: what the steps of a state need of a page.
 * @param {import('@playwright/test').Frame} frame
 * @param {import('@playwright/test').Page} page
 */
function asPage(frame, page) {
  // Methods of the frame stay those of the frame; the two others are added.
  return /** @type {any} */ (
    new Proxy(frame, {
      get(target, name) {
        if (name === 'keyboard' || name === 'mouse') return page[name];
        if (name === 'setViewportSize')
          return (/** @type {import('./stage.mjs').Size} */ size) =>
            page.evaluate((to) => /** @type {any} */ (window).look.resize(to), size);
        // How far a movement has come changes nothing of the layout; the drill's question comes only after its 18 s.
        if (name === 'waitForTimeout')
          return (/** @type {number} */ ms) => frame.waitForTimeout(ms < 10_000 ? Math.min(ms, 1200) : ms);
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    })
  );
}

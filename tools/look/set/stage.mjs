// Runs inside the measuring page: holds one window of the app in a frame, gives it sizes and appearances, measures it.
import { measure } from './measure.mjs';

/**
 * @typedef {{ width: number, height: number }} Size in CSS px
 * @typedef {{ theme: string, contrast: string, motion: string, textScale: number, language: string, direction: string, person: string }} Look
 * @typedef {{ width: number, height: number, look: Look, still?: string }} Case a size in CSS px, how the window is to look, and what of
 *   it must not scroll
 */

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
/** Longer than any page takes to come, load its texts or follow a change. */
const patience = 10_000;
const still = '*, *::before, *::after { animation: none !important; transition: none !important; }';

const frame = document.createElement('iframe');
frame.style.cssText = 'position:absolute;left:0;top:0;border:0';
document.body.style.margin = '0';
document.body.append(frame);

const inside = () =>
  /** @type {Window & typeof globalThis & { announce(name: string, view: unknown): void, psoasPause: { status(): Promise<unknown> } }} */ (
    frame.contentWindow
  );

async function until(/** @type {() => boolean} */ there, /** @type {string} */ what) {
  const since = performance.now();
  while (!there()) {
    if (performance.now() - since > patience) throw new Error(`waited in vain: ${what}`);
    await pause(5);
  }
}

/** @param {Size} size */
export function resize({ width, height }) {
  Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
}

/** Loads a window of the app and waits for its first words. @param {string} address @param {Size} first */
export async function load(address, first) {
  // Whatever the page before had on, this one comes in English and in the plain look.
  language = 'en';
  worn = '';
  resize(first);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = address;
  await loaded;
  await until(() => (inside().document.getElementById('window')?.textContent ?? '').trim() !== '', address);
}

/** No motion from here on: what is measured is where things come to rest. */
export function hold() {
  const sheet = inside().document.createElement('style');
  sheet.textContent = still;
  inside().document.head.append(sheet);
}

/** @type {Record<string, unknown>} */
const spoken = {};
let language = 'en';
/** The look that the page has on, as JSON; empty: none was given to it. */
let worn = '';

/** Fetches the texts of a language, once. @param {string} code */
async function learn(code) {
  spoken[code] ??= await (await fetch(`/texts-${code}.json`)).json();
}

/** Gives the window a size and an appearance. @param {Case} wanted */
export async function dress({ look, ...size }) {
  resize(size);
  const written = JSON.stringify(look);
  if (written === worn) return;
  worn = written;
  await learn(look.language);
  language = look.language;
  inside().announce('appearance', look);
  const { documentElement } = inside().document;
  await until(
    () =>
      documentElement.lang === look.language &&
      documentElement.dataset['theme'] === look.theme &&
      documentElement.style.getPropertyValue('--text-scale') === String(look.textScale),
    `the look ${written}`,
  );
  // What the main process says itself is asked for again, as it is in the app when the language changes.
  inside().announce('status', await inside().psoasPause.status());
  // React shows the other texts in a task of its own.
  await pause(20);
}

/** Puts markup in the place of the window's own, for the measuring to be measured. @param {string} markup */
export function fill(markup) {
  inside().document.body.innerHTML = markup;
}

/** What is to complain of in each case. @param {readonly Case[]} cases @returns {Promise<string[][]>} */
export async function sweep(cases) {
  const found = [];
  for (const one of cases) {
    await dress(one);
    let complaints = measure(inside().document, one.still);
    if (complaints.length > 0) {
      // What scrolls only now is made a stop of the keyboard in the frame after.
      await pause(250);
      complaints = measure(inside().document, one.still);
    }
    found.push(complaints);
  }
  return found;
}

await learn('en');
Object.assign(window, { look: { texts: () => spoken[language], load, hold, dress, resize, fill, sweep } });

// Runs inside the measuring page: holds one window of the app in a frame, gives it sizes and appearances, measures it.
import { measureFixed } from './fixed.mjs';
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

/** What was changed is on the screen: a picture that is taken before shows what was there. */
const drawn = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
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

/** Loads a window of the app in a look and waits for its first words. @param {string} address @param {Case} first */
export async function load(address, first) {
  await learn(first.look.language);
  language = first.look.language;
  worn = JSON.stringify(first.look);
  resize(first);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = address;
  await loaded;
  // Keys that are pressed are those of the window.
  frame.focus();
  await until(() => (inside().document.getElementById('window')?.textContent ?? '').trim() !== '', address);
}

/**
 * No motion from here on: what is measured is where things come to rest. A moving figure is pictured as the drawing that
 * it is, as on paper: nothing tells when a canvas that it is painted on has come to the screen.
 */
export async function hold() {
  const sheet = inside().document.createElement('style');
  sheet.textContent = still;
  inside().document.head.append(sheet);
  inside().dispatchEvent(new Event('beforeprint'));
  brought = opened();
  scrolled = [...inside().document.querySelectorAll('*')].some(({ scrollTop }) => scrollTop > 0);
  await drawn();
}

/** What the steps of a state bring about, as far as it can be lost again: what is open, chosen, refused. */
const marks = `h1, h2, dialog[open], details[open], [role=menu], [role=listbox], [aria-current], ${[
  'expanded',
  'invalid',
  'selected',
  'checked',
]
  .map((state) => `[aria-${state}=true]`)
  .join(', ')}`;
const opened = () =>
  [...inside().document.querySelectorAll(marks)]
    .map(({ localName, className }) => localName + className)
    .join(' ');
/** What of it is there once the steps are done. */
let brought = '';
/** Whether they scrolled to something, which another size moves away. */
let scrolled = false;

/** @type {Record<string, unknown>} */
const spoken = {};
let language = 'en';
/** The look that the page has on, as JSON; empty: none was given to it. */
let worn = '';

/** Fetches the texts of a language, once. @param {string} code */
async function learn(code) {
  spoken[code] ??= await (await fetch(`/texts-${code}.json`)).json();
}

/**
 * Gives the window a size and an appearance. False: something of the state was lost by it, and its steps are to be done anew.
 * @param {Case} wanted @returns {Promise<boolean>}
 */
export async function dress({ look, ...size }) {
  resize(size);
  const written = JSON.stringify(look);
  if (written === worn) return true;
  worn = written;
  await learn(look.language);
  // What is refused is said as it happens, in the language of that moment.
  const isSaid =
    look.language !== language && inside().document.querySelector('[aria-invalid=true]') !== null;
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
  return !isSaid && opened() === brought;
}

/** Puts markup in the place of the window's own, for the measuring to be measured. @param {string} markup */
export function fill(markup) {
  inside().document.body.innerHTML = markup;
  brought = opened();
}

/** What is to complain of in each case, up to the one in which something of the state is lost. @param {readonly Case[]} cases @returns {Promise<string[][]>} */
export async function sweep(cases) {
  const found = [];
  for (const one of cases) {
    if (!(await dress(one))) return found;
    let complaints = [...measure(inside().document, one.still), ...measureFixed(inside().document)];
    if (complaints.length > 0) {
      // What scrolls only now is made a stop of the keyboard in the frame after.
      await pause(250);
      complaints = [...measure(inside().document, one.still), ...measureFixed(inside().document)];
    }
    found.push(complaints);
  }
  return found;
}

await learn('en');
Object.assign(window, {
  look: {
    texts: () => spoken[language],
    isScrolled: () => scrolled,
    load,
    hold,
    drawn,
    dress,
    resize,
    fill,
    sweep,
  },
});

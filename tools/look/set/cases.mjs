// Owns what the set holds: the screens, the sizes that windows have on them, the texts and languages, the states.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { pseudoLanguages } from '../pseudo.mjs';
import { plain } from '../variants.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** @typedef {import('../page').Page} Page */
/** @typedef {import('./stage.mjs').Case} Case */

/** What a panel takes of the height of a screen. */
const panel = 33;
/** Screens as they are counted in CSS px: 1366x768 at 125 % is 1092 wide. */
export const screens = {
  '1024x768': { width: 1024, height: 768 - panel },
  '1366x768': { width: 1366, height: 768 - panel },
  '1366x768 at 125 %': { width: 1092, height: 614 - panel },
  '2560x1440': { width: 2560, height: 1440 - panel },
};

/** In which languages all is looked at where none is asked for: the first, one of long words, one that is written from the right. */
const looked = ['en', 'de', 'ar'];

/** States that are another's at another moment, or in a size or text that the set has by itself: they are laid out alike. */
const alike =
  /^break-(between|at-|stills-(150|200)|ask-short|done-news-short|knock-large|pill-walk-large|nine-(prompt|mid|done)|hold-(begin|last|easier|swapped)|split|prompt-have|done-(review|morning|partial|hurt)|tilt-(chair|kneeling|lying))|-end$|^settings-(keyboard|switched)/;

const load = async (/** @type {string} */ file) =>
  (await runnerImport(resolve(root, file), { root, logLevel: 'error' })).module;

/** The direction of every language of the app, and of the two that are none (pseudo.mjs). @returns {Promise<Record<string, 'ltr' | 'rtl'>>} */
export async function readLanguages() {
  const { languages } = await load('main/domain/languages.ts');
  const directions = Object.entries(languages).map(([code, { direction }]) => [code, direction]);
  return { ...Object.fromEntries(directions), ...pseudoLanguages };
}

/** Every state of every window. @returns {Promise<readonly Page[]>} */
export async function readStates() {
  /** @type {Page[]} */
  const all = [];
  for (const file of readdirSync(resolve(import.meta.dirname, '../pages')).sort())
    all.push(...(await load(`tools/look/pages/${file}`)).pages);
  return all.filter(({ name }) => !alike.test(name));
}

/**
 * The cases of a state, each size once: on each screen in the size that the app itself gives its window there.
 * @param {Page} state
 * @param {{ texts?: readonly number[], spoken?: readonly string[], theme?: string }} [some]
 * @returns {Promise<(Case & { screen: string })[]>}
 */
export async function casesOf(state, { texts = [1, 1.5, 2], spoken = looked, theme = 'light' } = {}) {
  const languages = await readLanguages();
  const { windowSize } = await load('main/platform/windows/sizes.ts');
  const { createPromptWays } = await load('main/app/promptWays.ts');
  const needsWhole = (/** @type {number} */ text) => createPromptWays({ textScale: () => text }).needsWhole();
  const { shapeSize } = await load('main/platform/windows/shapes.ts');
  const { breakView } = state.gives;
  const shape = breakView instanceof Object && 'shape' in breakView ? breakView.shape : 'whole';
  const read = shape === 'small' ? texts.filter((text) => !needsWhole(text)) : texts;
  const sizes = read.flatMap((textScale) =>
    Object.entries(screens).map(([screen, area]) => ({
      ...(state.window === 'break'
        ? shapeSize(shape, textScale, area)
        : windowSize(state.window, textScale, null, area)),
      textScale,
      screen,
    })),
  );
  const once = sizes.filter(
    (one, index) =>
      sizes.findIndex(
        (two) => two.width === one.width && two.height === one.height && two.textScale === one.textScale,
      ) === index,
  );
  return spoken.flatMap((language) =>
    once.map(({ textScale, width, height, screen }) => ({
      width,
      height,
      screen,
      look: { ...plain, ...state.look, theme, textScale, language, direction: languages[language] ?? 'ltr' },
    })),
  );
}

/** What has to fit without scrolling where the break window is as high as a screen leaves it at 100 %. */
const unscrolled = '.break-top, .break-middle:not(.hurts)';

/**
 * The break window at heights that no screen was chosen for: every `step` px from 440 to 900.
 * @param {{ step: number, texts: readonly number[], spoken: readonly string[] }} some
 * @returns {Promise<(Case & { screen: string })[]>}
 */
export async function heightsOfBreak({ step, texts, spoken }) {
  const languages = await readLanguages();
  const heights = Array.from(
    { length: Math.floor((900 - 440) / step) + 1 },
    (_, index) => 440 + index * step,
  );
  return spoken.flatMap((language) =>
    texts.flatMap((textScale) =>
      heights.map((height) => ({
        width: Math.round(440 + 160 * (textScale - 1)),
        height,
        screen: `${height} high`,
        ...(height / textScale >= 440 && { still: unscrolled }),
        look: { ...plain, textScale, language, direction: languages[language] ?? 'ltr' },
      })),
    ),
  );
}

/** A case in a few words. @param {Case & { screen: string }} one */
export const inWords = ({ screen, width, height, look }) =>
  `${look.language} ${look.textScale * 100} % ${width}x${height} (${screen})`;

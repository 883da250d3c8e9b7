// Owns a walk through a window: by keyboard, stop by stop, and by what a screen reader is given of it.

/** A walk that is longer than this goes round in a part of its window. */
const longest = 60;

/** Clocks run while one walks: their times are written alike. @param {string} text */
const atRest = (text) => text.replace(/\d+:\d\d/g, '0:00').replace(/\d+( |\u00a0)(seconds?|s)\b/g, 'N$1$2');

/**
 * The stops of the Tab key from the begin of the window to its end, each with its role, name and state.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Frame} frame
 * @returns {Promise<string[]>}
 */
async function stopsOf(page, frame) {
  /** @type {string[]} */
  const stops = [];
  await page.bringToFront();
  await frame.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // A press before leaves the place at which the keys would go on.
    getSelection()?.collapse(document.body, 0);
  });
  await page.evaluate(() => document.querySelector('iframe')?.focus());
  // In its first second with the keyboard the break window takes no keys.
  await page.waitForTimeout(1200);
  for (let stop = 0; stop < longest; stop += 1) {
    await page.keyboard.press('Tab');
    // Out of the window's own page: the walk is over.
    if (
      await frame.evaluate(() => document.activeElement === null || document.activeElement === document.body)
    )
      break;
    const seen = await frame.evaluate(() => {
      const now = document.activeElement;
      const walked = now?.hasAttribute('data-walked') ?? true;
      now?.setAttribute('data-walked', '');
      return walked;
    });
    if (seen) break;
    const [line = ''] = (await frame.locator('[data-walked]:focus').ariaSnapshot()).split('\n');
    stops.push(atRest(line.replace(/^- /, '').replace(/:$/, '')));
  }
  return stops;
}

/** The states of the break window whose walks are written down in docs/screen-readers.md. */
export const written = [
  'break-prompt-no-step',
  'break-prompt-more',
  'break-paused',
  'break-hurts',
  'break-done',
  'break-walk',
  'break-knock',
  'break-small',
  'break-pill-walk',
  'break-another',
];

/** Both walks as they are written down. @param {{ stops: readonly string[], tree: string }} walked */
export const inText = ({ stops, tree }) =>
  [...stops.map((stop, index) => `${index + 1}. ${stop}`), '', ...tree.split('\n')].join('\n').trim();

/**
 * Both walks through what the stage shows.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Frame} frame
 */
export async function walk(page, frame) {
  const tree = atRest(await frame.locator('body').ariaSnapshot());
  return { stops: await stopsOf(page, frame), tree };
}

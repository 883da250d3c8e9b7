// @ts-check
// A window whose page never paints, as where the driver of the screen hangs: every page's process is stopped as soon as
// it is there. The app is the packaged one, with nothing changed in it.

import { until } from './container.mjs';
import { breakWindow, describe, PROMPT_TITLE, START, UNTIL_PROMPT, UNTIL_SEEN } from './prompt.mjs';

// Told so that it does not find the shell that looks for it.
const PAGES = 'pgrep -u tester -f -- "[-]-type=renderer"';
/** The app gives a page 10 s; the rest is room for a busy machine. */
const UNTIL_NOTE = 30_000;
const GONE = 20_000;

/**
 * Asked for as a window alone, the prompt comes as a note that can be answered; the page that hung is gone, and the next
 * window is seen.
 * @param {Pick<import('./scenario.mjs').Scene, 'container' | 'desktop' | 'app'>} scene
 */
export async function givesWayToNote({ container, desktop, app }) {
  await app.quit();
  await app.forgetSit();
  await app.set({ promptStyle: 'window' });
  await app.startAtLogin();
  await app.sitAndQuit();
  await app.startAtLogin();
  const stopper = `while sleep 0.02; do for page in $(${PAGES}); do kill -STOP $page; done; done`;
  await container.tester(`(setsid bash -c '${stopper}' > /dev/null 2>&1 & echo $! > stopper.pid)`);
  let waited = 0;
  try {
    await app.waitFor(({ doing }) => doing === 'prompted', UNTIL_PROMPT, 'no prompt came');
    const asked = performance.now();
    await until(
      async () => (await desktop.notes()).some(({ title }) => title === PROMPT_TITLE) || undefined,
      UNTIL_NOTE,
      'no note came in the place of the window',
    );
    waited = (performance.now() - asked) / 1000;
    if ((await breakWindow(desktop)) !== undefined) throw new Error('a window without a page is seen');
    await until(
      async () => (await container.tester(PAGES)).code !== 0 || undefined,
      GONE,
      'the page that hung is still there',
    );
  } finally {
    await container.tester('kill $(cat stopper.pid)');
  }
  await desktop.answer(START);
  const window = await until(() => breakWindow(desktop), UNTIL_SEEN, 'the window of the stretch is not seen');
  return `a note after ${waited.toFixed(0)} s, and the page that hung is gone; then ${describe(window)}`;
}

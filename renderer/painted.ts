/** Owns when a page has drawn its first frame with something on it: only then is its window shown, never blank. */

/** A page that is not given frames, as a hidden one may not be, has drawn all the same: waited so long, ms. */
const frameWithin = 500;

/**
 * The first frame after a change is the one in which it is drawn. What is shown of a page that was hidden until then is the
 * frame that had come all the way by then: the one before, empty, was still on its way in 4 of 20 openings where two were
 * waited for.
 */
const framesUntilDrawn = 4;

function afterFrames(count: number, done: () => void): void {
  if (count === 0) done();
  else requestAnimationFrame(() => afterFrames(count - 1, done));
}

/** Calls `drawn` once, after the first frame in which `place` shows a word. */
export function whenDrawn(place: HTMLElement, drawn: () => void): void {
  const look = (): void => {
    if ((place.textContent ?? '').trim() === '') return;
    watch.disconnect();
    let told = false;
    const tell = (): void => {
      if (told) return;
      told = true;
      drawn();
    };
    afterFrames(framesUntilDrawn, tell);
    setTimeout(tell, frameWithin);
  };
  const watch = new MutationObserver(look);
  watch.observe(place, { childList: true, subtree: true, characterData: true });
  look();
}

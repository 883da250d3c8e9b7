/** Owns when a page has drawn its first frame with something on it: only then is its window shown, never blank. */

/** A page that is not given frames, as a hidden one may not be, has drawn all the same: waited so long, ms. */
const frameWithin = 500;

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
    // The first frame after a change is the one in which it is drawn; at the second it has been.
    requestAnimationFrame(() => requestAnimationFrame(tell));
    setTimeout(tell, frameWithin);
  };
  const watch = new MutationObserver(look);
  watch.observe(place, { childList: true, subtree: true, characterData: true });
  look();
}

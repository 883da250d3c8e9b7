/** Owns when a page has drawn its first frame with something on it: only then is its window shown, never blank; and since when. */

/** A page that is not given frames, as a hidden one may not be, has drawn all the same: waited so long, ms. */
const frameWithin = 500;

/**
 * The first frame after a change is the one in which it is drawn, and by the second it is on its way to the screen. Nothing of
 * a page is painted until its script has run (renderer/pages/): where that has drawn words no empty frame goes before. Not more,
 * since Chromium gives a hidden page one frame a second once it has made four that nobody saw: where two empty frames went
 * before and four were waited for, in 4 of 12 openings the last came only with `frameWithin`.
 * Source of the limit: kUndrawnFrameLimit in Chromium's components/viz/service/frame_sinks/compositor_frame_sink_support.h.
 */
const framesUntilDrawn = 2;

/**
 * Where an empty frame went before, since the words had to be asked for, that one could still be on its way, in 4 of 20
 * openings: two more frames are waited for, and no longer than this where Chromium gives none; ms.
 */
const emptyGoneWithin = 100;

/** From now on the page is seen, though its script has not run yet. */
export function noteInSight(): void {
  document.documentElement.dataset['inSight'] = String(performance.now());
}

/** When that was, as `performance.now()` tells it; `null` of a page that its script draws. */
export function inSightSince(): number | null {
  const noted = document.documentElement.dataset['inSight'];
  return noted === undefined ? null : Number(noted);
}

function afterFrames(count: number, done: () => void): void {
  if (count === 0) done();
  else requestAnimationFrame(() => afterFrames(count - 1, done));
}

/** Calls `drawn` once, after the first frame in which `place` shows a word. Asked for before anything is drawn in it. */
export function whenDrawn(place: HTMLElement, drawn: () => void): void {
  let hadFrame = false;
  afterFrames(1, () => {
    hadFrame = true;
  });
  const look = (): void => {
    if ((place.textContent ?? '').trim() === '') return;
    watch.disconnect();
    let told = false;
    const tell = (): void => {
      if (told) return;
      told = true;
      drawn();
    };
    const wasEmpty = hadFrame;
    afterFrames(framesUntilDrawn, () => {
      if (!wasEmpty) return tell();
      afterFrames(2, tell);
      setTimeout(tell, emptyGoneWithin);
    });
    setTimeout(tell, frameWithin);
  };
  const watch = new MutationObserver(look);
  watch.observe(place, { childList: true, subtree: true, characterData: true });
  look();
}

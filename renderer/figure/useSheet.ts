/**
 * Owns when a moving figure is on a sheet: at once where it takes the place of another, else some moments after it came,
 * since its first frame is in the drawing; anew wherever its place has changed; not on paper, where the drawing itself is
 * printed.
 */
import { type RefObject, useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { FadeContext } from './fade';
import { type Box, createSheet, type Sheet, SheetPlace } from './sheet';

/** Longer than most fades of the page, ms. */
const after = 320;

/**
 * A new sheet can be on the screen some frames after it was laid, and nothing tells when: hidden at once, the drawing was gone
 * for a frame in 11 of 12 cases, after two frames in 3 of 12. Until then it waits unseen, ms.
 */
const readyAfter = 250;

/** Whether something that the figure is in fades or grows: where it lies is not where it will lie. */
const isComing = (figure: Element): boolean =>
  document.getAnimations().some(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === 'running' && target !== null && target.contains(figure);
  });

/** Shows a drawing that lay hidden under its sheet: Chromium paints a clipped part of it again only once it is laid out anew. */
function showAgain(figure: SVGGraphicsElement): void {
  figure.classList.remove('on-sheet');
  figure.style.display = 'none';
  figure.getBoundingClientRect();
  figure.style.removeProperty('display');
}

/** @param moving while false no sheet is laid; one that lies stays, with what it shows */
export function useSheet(
  figure: RefObject<SVGGraphicsElement | null>,
  box: Box,
  /** What all frames are of: those of another are forgotten. */
  subject: unknown,
  moving: boolean,
  /** Shows the present frame on the sheet, or in the drawing where there is none any more. */
  showNow: () => void,
): RefObject<Sheet | null> {
  const place = useContext(SheetPlace);
  const fade = useContext(FadeContext);
  const sheet = useRef<Sheet | null>(null);
  const show = useRef(showNow);
  show.current = showNow;
  const { x, y, width, height } = box;
  const kept = useRef(subject);
  if (kept.current !== subject) {
    kept.current = subject;
    sheet.current?.forget();
  }

  const hands = useMemo(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const takeAway = (): void => {
      clearTimeout(timer);
      const gone = sheet.current;
      if (gone === null) return;
      sheet.current = null;
      show.current();
      if (figure.current !== null) showAgain(figure.current);
      gone.dispose();
    };
    const lay = (): void => {
      if (sheet.current !== null) return;
      if (place === null || place.current === null || figure.current === null) return;
      // On a busy machine a fade of the page's begins late.
      if (isComing(figure.current)) return laySoon();
      sheet.current = createSheet(place.current, figure.current, { x, y, width, height });
      if (sheet.current === null) return;
      sheet.current.fade(fade?.share() ?? 1);
      const made = sheet.current;
      const uncover = (): void => {
        if (sheet.current !== made) return;
        made.uncover();
        figure.current?.classList.add('on-sheet');
      };
      if (fade?.share() === 0) uncover();
      else setTimeout(uncover, readyAfter);
      show.current();
    };
    const laySoon = (): void => {
      clearTimeout(timer);
      if (sheet.current === null && place !== null) timer = setTimeout(lay, after);
    };
    /** Where something of its place has changed: the same sheet, so that it shows its last frame until it has the next. */
    const again = (): void => {
      if (sheet.current === null || figure.current === null) return;
      if (!isComing(figure.current) && sheet.current.layAgain()) return show.current();
      takeAway();
      laySoon();
    };
    return { takeAway, lay, laySoon, again };
  }, [place, fade, figure, x, y, width, height]);

  // Before it is seen: a drawing that will be under a sheet need not be painted.
  useLayoutEffect(() => {
    if (!moving) return;
    if (fade !== null && fade.share() < 1) hands.lay();
    else hands.laySoon();
  }, [moving, fade, hands]);
  useLayoutEffect(() => fade?.follow((share) => sheet.current?.fade(share)), [fade]);
  useEffect(() => {
    if (place === null || place.current === null) return;
    let size: string | null = null;
    const sizes = new ResizeObserver(([one]) => {
      const told = `${one?.contentRect.width} ${one?.contentRect.height}`;
      // The first that it tells is how large the place is already.
      if (size !== null && size !== told) hands.again();
      size = told;
    });
    sizes.observe(place.current);
    window.addEventListener('resize', hands.again);
    window.addEventListener('beforeprint', hands.takeAway);
    window.addEventListener('afterprint', hands.laySoon);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', hands.again);
      window.removeEventListener('beforeprint', hands.takeAway);
      window.removeEventListener('afterprint', hands.laySoon);
      hands.takeAway();
    };
  }, [place, hands]);
  return sheet;
}

/**
 * Owns when a moving figure is on a sheet: some moments after it came, so that it can fade in as part of the drawing; anew
 * wherever its place has changed; not on paper, where the drawing itself is printed.
 */
import { type RefObject, useContext, useEffect, useMemo, useRef } from 'react';
import { type Box, createSheet, type Sheet, SheetPlace } from './sheet';

/** Longer than most fades of the page, ms. */
const after = 320;

/** Whether something that the figure is in fades or grows: where it lies is not where it will lie. */
const isComing = (figure: Element): boolean =>
  document.getAnimations().some(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === 'running' && target !== null && target.contains(figure);
  });

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
      figure.current?.classList.remove('on-sheet');
      show.current();
      gone.dispose();
    };
    const lay = (): void => {
      if (place === null || place.current === null || figure.current === null) return;
      // On a busy machine a fade begins late.
      if (isComing(figure.current)) return laySoon();
      sheet.current = createSheet(place.current, figure.current, { x, y, width, height });
      if (sheet.current === null) return;
      show.current();
      figure.current.classList.add('on-sheet');
    };
    const laySoon = (): void => {
      clearTimeout(timer);
      if (sheet.current === null && place !== null) timer = setTimeout(lay, after);
    };
    /** Where something of its place has changed. */
    const again = (): void => {
      if (sheet.current === null) return;
      takeAway();
      laySoon();
    };
    return { takeAway, laySoon, again };
  }, [place, figure, x, y, width, height]);

  useEffect(() => {
    if (moving) hands.laySoon();
  }, [moving, hands]);
  useEffect(() => {
    if (place === null || place.current === null) return;
    const sizes = new ResizeObserver(hands.again);
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

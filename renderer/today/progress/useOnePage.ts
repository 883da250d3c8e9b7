/** Owns the size of the words of a sheet that is printed: as large as its one page lets them be. */
import { type RefObject, useLayoutEffect } from 'react';

/** Of A4, px. */
const pageHeight = 1122;

/** Px of the running text, the usual one first; smaller ones can't be read on paper. */
const sizes = [11.5, 11.25, 11, 10.75, 10.5, 10.25, 10, 9.75, 9.5] as const;

/**
 * Sets `--words` of the sheet to the largest size with which it is one page. Languages and lives differ in length. What the
 * sheet lies in stays scrolled to where it was.
 */
export function useOnePage(sheet: RefObject<HTMLElement | null>): void {
  // After every rendering: language and view change what stands on it.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const place = element.parentElement;
    const { scrollLeft = 0, scrollTop = 0 } = place ?? {};
    // As it lies on paper: the screen draws it larger for large text, and what is shorter is scrolled less far.
    element.style.zoom = '1';
    for (const size of sizes) {
      element.style.setProperty('--words', `${size}px`);
      if (element.getBoundingClientRect().height <= pageHeight) break;
    }
    element.style.zoom = '';
    place?.scrollTo(scrollLeft, scrollTop);
  });
}

/** Test code: finds sentences that stand beside each other otherwise than the language writes them. */

/**
 * Where a paragraph of the document has a space after a mark that brings its own (。、：), or no space after any other stop:
 * what stands there. Empty where all is well.
 */
export function wrongJoins(): readonly string[] {
  // Elements that are no paragraph stand beside each other in ways that only the style sheet tells.
  const written = [...document.querySelectorAll('p, .secondary')].map(({ textContent }) => textContent ?? '');
  return written.flatMap(
    (text) => text.match(/.{0,12}(?:[。！？、：]\s|\p{L}[.।!?][\p{Lu}\p{Lo}]).{0,12}/gu) ?? [],
  );
}

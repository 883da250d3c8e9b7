// Owns what is measured of things whose size is given: what is chosen takes no more room than before, and the sheet that is
// printed is one page.

/**
 * @param {Document} page
 * @returns {string[]} the complaints, each naming the element and its words
 */
export function measureFixed(page) {
  const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
  const wordsOf = (/** @type {Element} */ element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 40);
  /** @type {string[]} */
  const complaints = [];

  // What is chosen is bold where the others are not.
  for (const group of page.querySelectorAll('nav, [role=radiogroup], [role=tablist]')) {
    const all = [...group.querySelectorAll('button')].filter((one) => one.checkVisibility());
    const chosen = all.find((one) =>
      one.matches('[aria-current], [aria-checked=true], [aria-selected=true]'),
    );
    const other = all.find((one) => one !== chosen);
    if (chosen === undefined || other === undefined) continue;
    const weights = [chosen, other].map((one) => view.getComputedStyle(one).fontWeight);
    if (weights[0] === weights[1]) continue;
    const own = all.map((one) => one.style.fontWeight);
    const [bold = [], thin = []] = weights.map((weight) =>
      all.map((one) => {
        one.style.fontWeight = weight;
        const { width, height } = one.getBoundingClientRect();
        return `${Math.round(width)} ${Math.round(height)}`;
      }),
    );
    for (const [index, one] of all.entries()) {
      if (bold[index] !== thin[index]) complaints.push(`larger when chosen: "${wordsOf(one)}"`);
      one.style.fontWeight = own[index] ?? '';
    }
  }

  // A4, in px, where it is not drawn larger on the screen.
  for (const sheet of page.querySelectorAll('.sheet')) {
    const larger = Number(view.getComputedStyle(sheet).zoom || 1);
    const longer = Math.ceil(sheet.getBoundingClientRect().height / larger - 1122);
    if (longer > 0) complaints.push(`longer than its page by ${longer}: "${wordsOf(sheet)}"`);
  }
  return complaints;
}

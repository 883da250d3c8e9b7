// Owns what is measured in a window that is laid out: whether words or controls lie over each other, are cut, have no
// height or lie over the ring, whether anything scrolls sideways, and whether all that scrolls can be reached by keyboard.

/**
 * Runs inside the page and refers to nothing outside, so that it can be sent to a real window too.
 * @param {Document} [page]
 * @param {string} [still] what must not scroll, as a selector: there is room for all of it
 * @returns {string[]} the complaints, each naming the element and its words; empty where there is nothing to complain of
 */
export function measure(page = document, still = '') {
  const view = /** @type {Window & typeof globalThis} */ (page.defaultView);
  /** @type {Set<string>} */
  const complaints = new Set();
  /** Rounding and the antialiasing of an edge. */
  const slack = 1.5;
  const controlled =
    'button, a[href], input, select, textarea, summary, [role=button], [role=radio], [role=slider], [role=menuitem]';

  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */
  const boxOf = (/** @type {DOMRect} */ { left, top, right, bottom }) => ({ left, top, right, bottom });
  const window = { left: 0, top: 0, right: page.documentElement.clientWidth, bottom: view.innerHeight };
  const isEmpty = (/** @type {Box} */ box) => box.right - box.left < 0.5 || box.bottom - box.top < 0.5;
  const common = (/** @type {Box} */ one, /** @type {Box} */ two) => ({
    left: Math.max(one.left, two.left),
    top: Math.max(one.top, two.top),
    right: Math.min(one.right, two.right),
    bottom: Math.min(one.bottom, two.bottom),
  });
  const wordsOf = (/** @type {Element} */ element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, 40);
  const nameOf = (/** @type {Element} */ element) => {
    const classes = element.getAttribute('class')?.trim().split(/\s+/).slice(0, 2).join('.');
    const tag = element.tagName.toLowerCase();
    return `${tag}${classes ? `.${classes}` : ''} "${wordsOf(element)}"`;
  };
  /** @type {Map<Element, CSSStyleDeclaration>} */
  const styles = new Map();
  const styleOf = (/** @type {Element} */ element) => {
    const style = styles.get(element) ?? view.getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  /** @type {Map<Element, boolean>} */
  const hidden = new Map();
  const isHidden = (/** @type {Element} */ element) => {
    const known = hidden.get(element);
    if (known !== undefined) return known;
    const is =
      element.closest('.hidden-visually, [hidden], defs') !== null ||
      styleOf(element).clipPath === 'inset(50%)' ||
      !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    hidden.set(element, is);
    return is;
  };
  /** What lies over the rest on purpose: only its own layer is compared with it. */
  const layerOf = (/** @type {Element} */ element) =>
    element.closest('dialog[open], [role=menu], [role=listbox], [popover], [role=tooltip]');

  /** @typedef {{ element: Element, inner: Box, clipsX: boolean, clipsY: boolean, scrollsX: boolean, scrollsY: boolean }} Clip */
  /** @type {Map<Element, readonly Clip[]>} */
  const clips = new Map();
  /** What an element's content is clipped by, from the inside out. @param {Element | null} element @returns {readonly Clip[]} */
  const clipsOf = (element) => {
    if (element === null || element === page.body || element === page.documentElement) return [];
    const known = clips.get(element);
    if (known !== undefined) return known;
    const { overflowX, overflowY, position } = styleOf(element);
    const free = position === 'fixed' || element.matches('dialog');
    const above = free ? [] : clipsOf(element.parentElement);
    const isDrawn = element instanceof view.SVGElement && element.tagName !== 'svg';
    let all = above;
    if (!isDrawn && (overflowX !== 'visible' || overflowY !== 'visible')) {
      const { left, top } = element.getBoundingClientRect();
      const inner = {
        left: left + element.clientLeft,
        top: top + element.clientTop,
        right: left + element.clientLeft + element.clientWidth,
        bottom: top + element.clientTop + element.clientHeight,
      };
      const scrolls = (/** @type {string} */ overflow) => /auto|scroll/.test(overflow);
      all = [
        {
          element,
          inner,
          clipsX: overflowX !== 'visible',
          clipsY: overflowY !== 'visible',
          scrollsX: scrolls(overflowX),
          scrollsY: scrolls(overflowY),
        },
        ...above,
      ];
    }
    clips.set(element, all);
    return all;
  };

  /** What of a box inside `element` is to be seen, and what cuts it that does not scroll. @param {Element} element @param {Box} box */
  const seen = (element, box) => {
    let visible = box;
    let cutBy = null;
    let scrolled = false;
    let scrolledAside = false;
    for (const clip of clipsOf(element)) {
      const { inner } = clip;
      const out = box.top < inner.top - slack || box.bottom > inner.bottom + slack;
      const aside = box.left < inner.left - slack || box.right > inner.right + slack;
      if (out && clip.scrollsY) scrolled = true;
      else if (out && clip.clipsY && !scrolled) cutBy ??= clip.element;
      if (aside && clip.scrollsX) scrolledAside = true;
      else if (aside && clip.clipsX && !scrolledAside) cutBy ??= clip.element;
      visible = common(visible, inner);
    }
    if (cutBy === null) {
      const { left, top, right, bottom } = box;
      const across = scrolledAside || (left >= window.left - slack && right <= window.right + slack);
      const down = scrolled || (top >= window.top - slack && bottom <= window.bottom + slack);
      if (!across || !down) cutBy = page.documentElement;
    }
    return { visible: common(visible, window), cutBy, scrolled: scrolled || scrolledAside };
  };

  /** @typedef {{ element: Element, box: Box, isText: boolean, control: Element | null, layer: Element | null }} Part */
  /** @type {Part[]} */
  const parts = [];
  const add = (/** @type {Element} */ element, /** @type {Box} */ box, /** @type {boolean} */ isText) => {
    const { visible, cutBy, scrolled } = seen(element, box);
    if (cutBy !== null && !scrolled)
      complaints.add(`cut by ${nameOf(cutBy).slice(0, 40)}: ${nameOf(element)}`);
    if (!isEmpty(visible))
      parts.push({
        element,
        box: visible,
        isText,
        control: element.closest(controlled),
        layer: layerOf(element),
      });
  };

  // Words, line by line, without the air that a line has above and below its letters.
  const walker = page.createTreeWalker(page.body, view.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.nodeValue ?? '').trim() === '' || /^(SCRIPT|STYLE)$/.test(element.tagName))
      continue;
    if (isHidden(element)) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0.5);
    const size = Number.parseFloat(styleOf(element).fontSize);
    if (size > 0 && rects.every(({ height }) => height < 2)) complaints.add(`no height: ${nameOf(element)}`);
    for (const rect of rects) {
      const air = Math.max(0, (rect.height - size) / 2) + size * 0.08;
      const box = { ...boxOf(rect), top: rect.top + air, bottom: rect.bottom - air };
      add(element, box, true);
      const control = element.closest('button, .button, summary, [role=radio], [role=menuitem]');
      if (control === null || isHidden(control)) continue;
      const around = control.getBoundingClientRect();
      const sticksOut =
        box.left < around.left - slack ||
        box.right > around.right + slack ||
        box.top < around.top - slack ||
        box.bottom > around.bottom + slack;
      if (sticksOut) complaints.add(`words outside their control: ${nameOf(control)}`);
    }
  }
  for (const element of page.querySelectorAll(controlled)) {
    const box = element.getBoundingClientRect();
    if (isHidden(element) || styleOf(element).display === 'inline') continue;
    if (box.height < 2 || box.width < 2) complaints.add(`a control without size: ${nameOf(element)}`);
    else add(element, boxOf(box), false);
  }

  // What lies over each other.
  for (const [index, one] of parts.entries()) {
    for (const two of parts.slice(index + 1)) {
      if (one.layer !== two.layer || (!one.isText && !two.isText && one.element.matches('input'))) continue;
      // The hit area of a slider takes in the marks below its track.
      if (one.element.matches('[type=range]') || two.element.matches('[type=range]')) continue;
      if (one.element.contains(two.element) || two.element.contains(one.element)) continue;
      if (one.control !== null && one.control === two.control && !(one.isText && two.isText)) continue;
      const both = common(one.box, two.box);
      if (both.right - both.left < 2 || both.bottom - both.top < 2) continue;
      complaints.add(`over each other: ${nameOf(one.element)} and ${nameOf(two.element)}`);
    }
  }

  // Words over the ring, and over what stands on it.
  for (const ring of page.querySelectorAll('.dome-ring, .dome-tick circle, .dome-head circle')) {
    if (!(ring instanceof view.SVGGeometryElement)) continue;
    const matrix = ring.getScreenCTM();
    if (matrix === null || isHidden(ring)) continue;
    const clipped = clipsOf(ring);
    const length = ring.getTotalLength();
    for (let at = 0; at <= 60; at += 1) {
      const { x, y } = ring.getPointAtLength((length * at) / 60).matrixTransform(matrix);
      if (clipped.some(({ inner, clipsY }) => clipsY && (y < inner.top || y > inner.bottom))) continue;
      for (const { element, box, isText } of parts) {
        if (!isText || layerOf(element) !== null) continue;
        if (x > box.left && x < box.right && y > box.top && y < box.bottom)
          complaints.add(`over the ring: ${nameOf(element)}`);
      }
    }
  }

  // The layers of one dome lie over each other, wherever it stands.
  for (const over of page.querySelectorAll('.dome-over')) {
    const place = over.getBoundingClientRect();
    for (const layer of over.parentElement?.querySelectorAll(':scope > .dome') ?? []) {
      const { top, left } = layer.getBoundingClientRect();
      if (Math.abs(top - place.top) > 1 || Math.abs(left - place.left) > 1)
        complaints.add(`layers apart: ${nameOf(layer)}`);
    }
  }

  // A picture that fills a place of another shape is cut by it.
  for (const picture of page.querySelectorAll('svg[preserveAspectRatio$="slice"]')) {
    if (isHidden(picture) || !(picture instanceof view.SVGSVGElement)) continue;
    const { width, height } = picture.getBoundingClientRect();
    const drawn = picture.viewBox.baseVal;
    const apart = width / height / (drawn.width / drawn.height);
    if (Math.max(apart, 1 / apart) > 1.5) complaints.add(`a cut picture: ${nameOf(picture)}`);
  }

  // Those that are chosen from and stand in a row are equally high.
  for (const list of page.querySelectorAll('[role=radiogroup], ul, ol, .ticks, .place-questions')) {
    const of = [...list.querySelectorAll('button[role=radio], .tick, li > button, li > a, li > .card')];
    const boxes = of.filter((one) => !isHidden(one)).map((one) => one.getBoundingClientRect());
    for (const [index, { top, bottom }] of boxes.entries()) {
      const next = boxes[index + 1];
      if (next !== undefined && Math.abs(next.top - top) < slack && Math.abs(next.bottom - bottom) > slack)
        complaints.add(`a crooked row: ${nameOf(list)}`);
    }
  }

  // Of pictures and tiles that stand in rows none is left alone under three or more.
  for (const list of page.querySelectorAll('.tiles, .how-strip, .numbers dl')) {
    const tops = [...list.children].filter((one) => !isHidden(one)).map((one) => one.getBoundingClientRect());
    const inRow = (/** @type {DOMRect | undefined} */ row) =>
      tops.filter(({ top }) => row !== undefined && Math.abs(top - row.top) < slack).length;
    if (inRow(tops[0]) > 2 && inRow(tops.at(-1)) === 1) complaints.add(`one left alone: ${nameOf(list)}`);
  }

  // What scrolls.
  for (const element of page.querySelectorAll('*')) {
    if (element instanceof view.SVGElement || element === page.body || isHidden(element)) continue;
    const style = styleOf(element);
    const root = element === page.documentElement;
    if (/auto|scroll/.test(style.overflowX) || root) {
      // A table of a week is wider than large text leaves room for: it scrolls by itself, and is a stop of the keyboard.
      const isTable = element.matches('.table-scroll[tabindex="0"]');
      if (!isTable && element.scrollWidth > element.clientWidth + 1)
        complaints.add(
          `scrolls sideways by ${element.scrollWidth - element.clientWidth}: ${nameOf(element)}`,
        );
    }
    if (!/auto|scroll/.test(style.overflowY) || element.scrollHeight <= element.clientHeight + 1) continue;
    if (still !== '' && element.matches(still))
      complaints.add(`scrolls by ${element.scrollHeight - element.clientHeight}: ${nameOf(element)}`);
    if (element.clientHeight < Number.parseFloat(style.fontSize) * 2)
      complaints.add(`scrolls in no height (${element.clientHeight}): ${nameOf(element)}`);
    const stop = [...element.querySelectorAll(`${controlled}, [tabindex]`)].some(
      (one) => one instanceof view.HTMLElement && one.tabIndex >= 0,
    );
    if (!stop && !(element instanceof view.HTMLElement && element.tabIndex >= 0))
      complaints.add(`scrolls out of the keyboard's reach: ${nameOf(element)}`);
  }

  // What a screen reader would stop at for nothing.
  for (const element of page.querySelectorAll(
    'nav, main, aside, section[aria-label], section[aria-labelledby], [role=region]',
  )) {
    if (isHidden(element)) continue;
    if ((element.textContent ?? '').trim() === '' && element.querySelector('[aria-label], svg, img') === null)
      complaints.add(`an empty landmark: ${nameOf(element)}`);
  }
  return [...complaints];
}

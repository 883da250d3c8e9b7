/** Owns that what a person is at stays where it stands while the text grows or the language changes under their hand. */

/** What scrolls around an element now; `null` = nothing does. */
function scrollerOf(element: Element): Element | null {
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    const { overflowY } = getComputedStyle(one);
    if ((overflowY === 'auto' || overflowY === 'scroll') && one.scrollHeight > one.clientHeight) return one;
  }
  return null;
}

/** Remembers where what has the keyboard stands in sight; called after the change it is brought back there by scrolling. */
export function holdPlace(): () => void {
  const held = document.activeElement;
  const before = held?.getBoundingClientRect().top ?? -1;
  const inSight = held !== document.body && before >= 0 && before < window.innerHeight;
  return () => {
    if (held === null || !inSight || !held.isConnected) return;
    const by = held.getBoundingClientRect().top - before;
    if (by !== 0) scrollerOf(held)?.scrollBy({ top: by, behavior: 'instant' });
  };
}

/** Owns what the main process wrote into the page to be shown first; a page that has none asks for it all. */
import type { First } from '../main/bridge/first';

/** What this page has of it. */
export function first(): First | null {
  const text = document.getElementById('first')?.textContent ?? '';
  // Written by our own main process, which the compiler held to the contract.
  return text === '' ? null : (JSON.parse(text) as First);
}

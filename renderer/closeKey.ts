/** Owns the key that closes a window: Ctrl and W, on macOS Cmd and W. No menu has it, since no window has a menu. */
import type { WindowName } from '../main/bridge/windows';
import { bridge } from './bridge';

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'defaultPrevented'
>;

/** Whether it writes a letter of another script, as the keys of a Russian or Greek keyboard do. */
const isForeign = (key: string): boolean => /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);

/** Whether a press asks for its window to be closed. Nobody else has taken it, and it is not one that is held down. */
export function asksToClose(press: Press, onMac: boolean): boolean {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat, defaultPrevented } = press;
  const held = onMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  // By what the layout writes; what stands on the key is another letter in France.
  const isW = key.toLowerCase() === 'w' || (code === 'KeyW' && isForeign(key));
  return held && isW && !altKey && !shiftKey && !repeat && !defaultPrevented;
}

/**
 * Closes the window of this page by its key, as the title bar does. The break window has no title bar and never just goes:
 * there it is one more key for what Escape does at that moment. Gives what ends it.
 */
export function followCloseKey(name: WindowName): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!asksToClose(event, document.documentElement.dataset['system'] === 'mac')) return;
    event.preventDefault();
    // Not by window.close(): what the page says as it goes would be lost (a number that was changed just before).
    if (name !== 'break') return void bridge().close(name);
    const pressed = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
    (event.target ?? window).dispatchEvent(new KeyboardEvent('keydown', pressed));
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

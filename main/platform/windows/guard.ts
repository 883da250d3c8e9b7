/** Owns what a window's page may not do: go anywhere, open another, or be where it does not belong. */
import type { WebContents } from 'electron';
import type { WindowName } from '../../bridge/windows';
import type { Log } from '../../ports';
import { isPageOf } from './pages';

/** @param gone called when the page shows anything but its own address, which nothing of ours does */
export function guardPage(contents: WebContents, name: WindowName, log: Log, gone: () => void): void {
  const refuse = (what: string, address: string): void =>
    log.note(`refused ${what} of the ${name} window`, address.slice(0, 120));
  contents.setWindowOpenHandler(({ url }) => {
    refuse('a new window', url);
    return { action: 'deny' };
  });
  // Chromium asks before every way but one: about:blank needs nothing loaded, so it is there before anybody is asked.
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
    refuse('a way elsewhere', event.url);
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('did-navigate', (_event, address) => {
    if (isPageOf(name, address)) return;
    refuse('another page', address);
    gone();
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

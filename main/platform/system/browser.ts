/** Owns the one way out to the web: a page that the app itself names is handed to the person's own browser. */
import { shell } from 'electron';
import type { Log } from '../../ports';

/** Opens an https address; `false` where it is none or no browser took it. The caller answers for the address. */
export async function openInBrowser(address: string, log: Log): Promise<boolean> {
  if (!address.startsWith('https://')) {
    log.note('not opened', address);
    return false;
  }
  try {
    await shell.openExternal(address);
    log.note('opened in the browser', address);
    return true;
  } catch (error) {
    log.trouble(`opening ${address}`, error);
    return false;
  }
}

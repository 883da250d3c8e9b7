/**
 * Owns what the pages' session lets through: our own files by our own protocol, and nothing else. No permission, no
 * download, no address of the web, no dictionary fetched for the spelling.
 */
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import type { Log } from '../../ports';
import { contentPolicy, fileAt, pageScheme } from './pages';

/** Must run before the app is ready. */
export function declarePageProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Must run before the session's first window.
 * @param folder the one folder whose files are served
 */
export function guardSession(session: Session, folder: string, log: Log): void {
  session.protocol.handle(pageScheme, (request) => serve(request.url, folder, log));
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const isOurs = url.startsWith(`${pageScheme}:`);
    if (!isOurs) log.note('refused a request', shortened(url));
    decide({ cancel: !isOurs });
  });
  session.on('will-download', (event, item) => {
    event.preventDefault();
    log.note('refused a download', shortened(item.getURL()));
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.note('refused a permission', permission);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // `spellcheck: false` of a window does not stop Chromium from fetching a dictionary as soon as one opens.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL('file:///nowhere/');
}

const headers = { 'content-security-policy': contentPolicy, 'x-content-type-options': 'nosniff' };

async function serve(address: string, folder: string, log: Log): Promise<Response> {
  const file = fileAt(address, folder);
  if (file === null) {
    log.note('refused an address', shortened(address));
    return new Response(null, { status: 403, headers });
  }
  try {
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: { ...headers, 'content-type': file.type },
    });
  } catch (error) {
    log.trouble(`reading ${shortened(address)}`, error);
    return new Response(null, { status: 404, headers });
  }
}

/** Enough of an address to see what it was; a page may make it as long as it likes. */
function shortened(address: string): string {
  return address.slice(0, 120);
}

/**
 * Owns what the pages' session lets through: our own files by our own protocol, and nothing else. No permission, no
 * download, no address of the web, no dictionary fetched for the spelling.
 */
import { readFile } from 'node:fs/promises';
import type { ProtocolResponse, Session } from 'electron';
import type { Log } from '../../ports';
import { contentPolicy, fileAt, pageScheme, pageWith } from './pages';

/** What a page shows first, as data, and as the markup of its first frame, where it has one. */
export interface Shown {
  readonly first: unknown;
  readonly frame: Promise<string>;
}

/**
 * Must run before the session's first window.
 * @param folder the one folder whose files are served
 * @param first what the page at an address shows first; `null` where it is none
 */
export function guardSession(
  session: Session,
  folder: string,
  first: (address: string) => Shown | null,
  log: Log,
): void {
  // Not `handle`: its requests and responses are those of `fetch`, whose code takes longer to load than the page does.
  session.protocol.registerBufferProtocol(pageScheme, ({ url }, answer) => {
    serve(url, folder, first, log).then(answer, (error: unknown) => {
      log.trouble(`serving ${shortened(url)}`, error);
      answer({ statusCode: 500, data: nothing });
    });
  });
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

const nothing = Buffer.alloc(0);

async function serve(
  address: string,
  folder: string,
  first: (address: string) => Shown | null,
  log: Log,
): Promise<ProtocolResponse> {
  const file = fileAt(address, folder);
  if (file === null) {
    log.note('refused an address', shortened(address));
    return { statusCode: 403, headers, data: nothing };
  }
  try {
    const content = await readFile(file.path);
    const [mimeType = '', charset] = file.type.split('; charset=');
    const shown = first(address);
    const data =
      shown === null
        ? content
        : Buffer.from(pageWith(content.toString('utf8'), shown.first, await shown.frame));
    return { headers, mimeType, ...(charset !== undefined && { charset }), data };
  } catch (error) {
    log.trouble(`reading ${shortened(address)}`, error);
    return { statusCode: 404, headers, data: nothing };
  }
}

/** Enough of an address to see what it was; a page may make it as long as it likes. */
function shortened(address: string): string {
  return address.slice(0, 120);
}

/**
 * Owns where the X server is and how to prove that we may talk to it: DISPLAY and the Xauthority file.
 */

export interface DisplayAddress {
  readonly host: string;
  readonly display: string;
  readonly screen: number;
  /** What to connect to, in the order to try. */
  readonly sockets: readonly ({ readonly path: string } | { readonly host: string; readonly port: number })[];
}

/** Reads DISPLAY (":0", "unix:0.1", "far:10.0"); `null` where it is none. */
export function parseDisplay(display: string): DisplayAddress | null {
  const [, host = '', number, screen = '0'] = /^([^:]*):(\d+)(?:\.(\d+))?$/.exec(display) ?? [];
  if (number === undefined) return null;
  const local = host === '' || host === 'unix';
  const path = `/tmp/.X11-unix/X${number}`;
  return {
    host: local ? '' : host,
    display: number,
    screen: Number(screen),
    sockets: local ? [{ path }, { path: `\0${path}` }] : [{ host, port: 6000 + Number(number) }],
  };
}

const cookie = 'MIT-MAGIC-COOKIE-1';
const familyLocal = 256;
const familyAny = 65535;

/** The cookie for a display in an Xauthority file; empty where it has none, which an open server accepts. */
export function cookieFor(file: Buffer, { host, display }: DisplayAddress, hostname: string): Buffer {
  const entries = parseAuthority(file).filter(
    (entry) => entry.name === cookie && (entry.number === display || entry.number === ''),
  );
  const own = host === '' ? hostname : host;
  const best =
    entries.find((entry) => entry.family === familyLocal && entry.address === own) ??
    entries.find((entry) => entry.family === familyAny) ??
    entries[0];
  return best?.data ?? Buffer.alloc(0);
}

export const cookieName = (data: Buffer): string => (data.length === 0 ? '' : cookie);

interface AuthorityEntry {
  readonly family: number;
  readonly address: string;
  readonly number: string;
  readonly name: string;
  readonly data: Buffer;
}

/** The entries of an Xauthority file; a torn last one is left out. */
export function parseAuthority(file: Buffer): readonly AuthorityEntry[] {
  const entries: AuthorityEntry[] = [];
  let at = 0;
  const field = (): Buffer => {
    const start = at + 2;
    at = start + file.readUInt16BE(at);
    if (at > file.length) throw new RangeError('torn');
    return file.subarray(start, at);
  };
  try {
    while (at < file.length) {
      const family = file.readUInt16BE(at);
      at += 2;
      const [address, number, name] = [field(), field(), field()].map((one) => one.toString('latin1'));
      entries.push({ family, address: address ?? '', number: number ?? '', name: name ?? '', data: field() });
    }
  } catch (error) {
    // Reading past the end is how a torn file shows; anything else is ours.
    if (!(error instanceof RangeError)) throw error;
  }
  return entries;
}

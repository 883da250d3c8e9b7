/**
 * Owns the few bytes of the X11 protocol that are needed to learn which window is active and whether it fills
 * the screen, where the pointer is and whether there is a tray, and to say what a window of ours takes and is: nine
 * requests, their answers, one event. Pure; little-endian throughout.
 *
 * Written out here because the one maintained client is thirty times as large and runs without types, and
 * because the alternative, starting `xprop` every few seconds, needs a program that many systems lack.
 * Source: X Window System Protocol, X Version 11, Release 6.8, appendix B.
 */

const pad4 = (length: number): number => (length + 3) & ~3;

/** The greeting of a client, with the name and data of its authorisation (both may be empty). */
export function greeting(authName: string, authData: Buffer): Buffer {
  const name = Buffer.from(authName, 'latin1');
  const out = Buffer.alloc(12 + pad4(name.length) + pad4(authData.length));
  out.writeUInt8(0x6c, 0);
  out.writeUInt16LE(11, 2);
  out.writeUInt16LE(name.length, 6);
  out.writeUInt16LE(authData.length, 8);
  name.copy(out, 12);
  authData.copy(out, 12 + pad4(name.length));
  return out;
}

/** The server's answer to the greeting; `null` = more bytes are needed. */
export function parseWelcome(
  data: Buffer,
  screen: number,
): { readonly size: number; readonly root: number } | { readonly refused: string } | null {
  if (data.length < 8) return null;
  const size = 8 + 4 * data.readUInt16LE(6);
  if (data.length < size) return null;
  if (data.readUInt8(0) !== 1) return { refused: data.toString('latin1', 8, 8 + data.readUInt8(1)).trim() };
  let at = 40 + pad4(data.readUInt16LE(24)) + 8 * data.readUInt8(29);
  for (let skip = screen; skip > 0; skip -= 1) at = screenEnd(data, at);
  return at + 4 <= size ? { size, root: data.readUInt32LE(at) } : { refused: `no screen ${screen}` };
}

function screenEnd(data: Buffer, start: number): number {
  let at = start + 40;
  for (let depths = data.readUInt8(start + 39); depths > 0; depths -= 1)
    at += 8 + 24 * data.readUInt16LE(at + 2);
  return at;
}

export function internAtom(name: string): Buffer {
  const out = Buffer.alloc(8 + pad4(name.length));
  out.writeUInt8(16, 0);
  out.writeUInt16LE(out.length / 4, 2);
  out.writeUInt16LE(name.length, 4);
  out.write(name, 8, 'latin1');
  return out;
}

/** Asks where the pointer is. */
export function queryPointer(root: number): Buffer {
  const out = Buffer.alloc(8);
  out.writeUInt8(38, 0);
  out.writeUInt16LE(2, 2);
  out.writeUInt32LE(root, 4);
  return out;
}

/** Where the pointer is on the whole screen, in pixels; `null` = on another screen of the server. */
export function pointerOf(reply: Buffer): { readonly x: number; readonly y: number } | null {
  return reply.readUInt8(1) === 0 ? null : { x: reply.readInt16LE(16), y: reply.readInt16LE(18) };
}

/** Asks which window owns a selection. */
export function selectionOwner(selection: number): Buffer {
  const out = Buffer.alloc(8);
  out.writeUInt8(23, 0);
  out.writeUInt16LE(2, 2);
  out.writeUInt32LE(selection, 4);
  return out;
}

/** The window that owns it; `null` = none does. */
export function ownerOf(reply: Buffer): number | null {
  const owner = reply.readUInt32LE(8);
  return owner === 0 ? null : owner;
}

/** Asks for PropertyNotify of a window, or for no events of it any more. Needs no answer. */
export function watchProperties(window: number, on: boolean): Buffer {
  const out = Buffer.alloc(16);
  out.writeUInt8(2, 0);
  out.writeUInt16LE(4, 2);
  out.writeUInt32LE(window, 4);
  out.writeUInt32LE(0x800, 8);
  out.writeUInt32LE(on ? 0x40_0000 : 0, 12);
  return out;
}

/** Asks for a property, up to 1024 numbers of it. */
export function getProperty(window: number, property: number): Buffer {
  const out = Buffer.alloc(24);
  out.writeUInt8(20, 0);
  out.writeUInt16LE(6, 2);
  out.writeUInt32LE(window, 4);
  out.writeUInt32LE(property, 8);
  out.writeUInt32LE(1024, 20);
  return out;
}

/** Gives a property 32-bit numbers in the place of what it holds. Needs no answer. */
export function changeProperty(
  window: number,
  property: number,
  type: number,
  numbers: readonly number[],
): Buffer {
  const out = Buffer.alloc(24 + 4 * numbers.length);
  out.writeUInt8(18, 0);
  out.writeUInt16LE(out.length / 4, 2);
  out.writeUInt32LE(window, 4);
  out.writeUInt32LE(property, 8);
  out.writeUInt32LE(type, 12);
  out.writeUInt8(32, 16);
  out.writeUInt32LE(numbers.length, 20);
  for (const [index, number] of numbers.entries()) out.writeUInt32LE(number, 24 + 4 * index);
  return out;
}

/** Takes a window's background away: the server paints nothing where the window comes. Needs no answer. */
export function leaveBackground(window: number): Buffer {
  const out = Buffer.alloc(16);
  out.writeUInt8(2, 0);
  out.writeUInt16LE(4, 2);
  out.writeUInt32LE(window, 4);
  // CWBackPixmap, None.
  out.writeUInt32LE(1, 8);
  return out;
}

/** Tells the window manager something of a window, as the client of it. Needs no answer. */
export function clientMessage(root: number, window: number, type: number, data: readonly number[]): Buffer {
  const out = Buffer.alloc(44);
  out.writeUInt8(25, 0);
  out.writeUInt16LE(11, 2);
  out.writeUInt32LE(root, 4);
  // For whoever redirects and whoever watches what happens to the root's windows.
  out.writeUInt32LE(0x18_0000, 8);
  out.writeUInt8(33, 12);
  out.writeUInt8(32, 13);
  out.writeUInt32LE(window, 16);
  out.writeUInt32LE(type, 20);
  for (const [index, number] of data.slice(0, 5).entries()) out.writeUInt32LE(number, 24 + 4 * index);
  return out;
}

export type FromServer =
  | { readonly kind: 'reply' | 'error'; readonly sequence: number; readonly data: Buffer }
  | { readonly kind: 'property'; readonly window: number; readonly atom: number }
  | { readonly kind: 'other' };

/** Takes the first whole message off `data`; `null` = more bytes are needed. */
export function parseMessage(data: Buffer): { readonly size: number; readonly message: FromServer } | null {
  if (data.length < 32) return null;
  const code = data.readUInt8(0) & 0x7f;
  // Replies and generic events tell of more than 32 bytes.
  const size = 32 + (code === 1 || code === 35 ? 4 * data.readUInt32LE(4) : 0);
  if (data.length < size) return null;
  return { size, message: messageOf(code, data.subarray(0, size)) };
}

function messageOf(code: number, data: Buffer): FromServer {
  if (code <= 1) return { kind: code === 1 ? 'reply' : 'error', sequence: data.readUInt16LE(2), data };
  if (code === 28) return { kind: 'property', window: data.readUInt32LE(4), atom: data.readUInt32LE(8) };
  return { kind: 'other' };
}

export function atomOf(reply: Buffer): number {
  return reply.readUInt32LE(8);
}

/** The numbers in the answer to `getProperty`; `null` = the window has no such property. */
export function numbersOf(reply: Buffer): readonly number[] | null {
  if (reply.readUInt32LE(8) === 0 || reply.readUInt8(1) !== 32) return null;
  const count = Math.min(reply.readUInt32LE(16), (reply.length - 32) / 4);
  return Array.from({ length: count }, (_, index) => reply.readUInt32LE(32 + 4 * index));
}

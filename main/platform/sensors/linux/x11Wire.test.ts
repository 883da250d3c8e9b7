/** Says how X11's bytes are written and read. The live test speaks to a real server. */
import { expect, test } from 'vitest';
import { cookieFor, parseAuthority, parseDisplay } from './x11Address';
import {
  changeProperty,
  clientMessage,
  getProperty,
  greeting,
  internAtom,
  leaveBackground,
  numbersOf,
  ownerOf,
  parseMessage,
  parseWelcome,
  pointerOf,
  queryPointer,
  selectionOwner,
  watchProperties,
} from './x11Wire';

/** A welcome as a server sends it: a vendor of three letters, one pixmap format, two screens with a depth each. */
function welcome(): Buffer {
  const vendor = Buffer.from('Xst\0');
  const screen = (root: number, visuals: number): Buffer => {
    const out = Buffer.alloc(40 + 8 + 24 * visuals);
    out.writeUInt32LE(root, 0);
    out.writeUInt8(1, 39);
    out.writeUInt16LE(visuals, 42);
    return out;
  };
  const fixed = Buffer.alloc(40);
  const body = Buffer.concat([fixed, vendor, Buffer.alloc(8), screen(0x1d1, 2), screen(0x2e2, 0)]);
  body.writeUInt8(1, 0);
  body.writeUInt16LE((body.length - 8) / 4, 6);
  body.writeUInt16LE(3, 24);
  body.writeUInt8(2, 28);
  body.writeUInt8(1, 29);
  return body;
}

test('the greeting holds the cookie, padded to four bytes', () => {
  const hello = greeting('MIT-MAGIC-COOKIE-1', Buffer.alloc(16, 7));
  expect(hello.length).toBe(12 + 20 + 16);
  expect([hello.readUInt8(0), hello.readUInt16LE(2), hello.readUInt16LE(6), hello.readUInt16LE(8)]).toEqual([
    0x6c, 11, 18, 16,
  ]);
  expect(hello.subarray(32)).toEqual(Buffer.alloc(16, 7));
  expect(greeting('', Buffer.alloc(0)).length).toBe(12);
});

test('the root window of each screen is found in the welcome, and a torn one waited for', () => {
  expect(parseWelcome(welcome(), 0)).toEqual({ size: welcome().length, root: 0x1d1 });
  expect(parseWelcome(welcome(), 1)).toEqual({ size: welcome().length, root: 0x2e2 });
  expect(parseWelcome(welcome().subarray(0, 60), 0)).toBeNull();
});

test('a refusal is read with its reason', () => {
  const reason = 'No protocol specified\n';
  const data = Buffer.concat([Buffer.alloc(8), Buffer.from(`${reason}\0\0`)]);
  data.writeUInt8(reason.length, 1);
  data.writeUInt16LE((data.length - 8) / 4, 6);
  expect(parseWelcome(data, 0)).toEqual({ refused: 'No protocol specified' });
});

test('requests tell their own length', () => {
  for (const request of [
    internAtom('_NET_ACTIVE_WINDOW'),
    watchProperties(5, true),
    getProperty(5, 7),
    changeProperty(5, 35, 35, [1, 0, 0]),
    clientMessage(1, 5, 7, [1, 2]),
    leaveBackground(5),
  ]) {
    expect(request.readUInt16LE(2) * 4).toBe(request.length);
  }
});

test('a property is given numbers of 32 bits, in the place of what it held', () => {
  const request = changeProperty(0x400001, 35, 36, [1, 0x80]);
  expect([...request.subarray(0, 2), request.readUInt8(16), request.readUInt32LE(20)]).toEqual([
    18, 0, 32, 2,
  ]);
  const fields = [4, 8, 12, 24, 28].map((at) => request.readUInt32LE(at));
  expect(fields).toEqual([0x400001, 35, 36, 1, 0x80]);
});

test('a word to the window manager goes to the root, as an event of the window', () => {
  const request = clientMessage(0x236, 0x400004, 300, [1, 301, 0, 1, 0]);
  expect([...request.subarray(0, 2), ...request.subarray(12, 14)]).toEqual([25, 0, 33, 32]);
  const fields = [4, 8, 16, 20, 24, 28, 36].map((at) => request.readUInt32LE(at));
  expect(fields).toEqual([0x236, 0x180000, 0x400004, 300, 1, 301, 1]);
});

test('a window without a background is a change of its first attribute to none', () => {
  const request = leaveBackground(0x400004);
  const fields = [4, 8, 12].map((at) => request.readUInt32LE(at));
  expect([request.readUInt8(0), request.readUInt16LE(2), ...fields]).toEqual([2, 4, 0x400004, 1, 0]);
});

test('answers, errors and events are taken off one by one', () => {
  const reply = Buffer.alloc(40);
  reply.writeUInt8(1, 0);
  reply.writeUInt8(32, 1);
  reply.writeUInt16LE(9, 2);
  reply.writeUInt32LE(2, 4);
  reply.writeUInt32LE(4, 8);
  reply.writeUInt32LE(2, 16);
  reply.writeUInt32LE(301, 32);
  reply.writeUInt32LE(302, 36);
  const event = Buffer.alloc(32);
  event.writeUInt8(28, 0);
  event.writeUInt32LE(0x400001, 4);
  event.writeUInt32LE(301, 8);
  const data = Buffer.concat([reply, event, Buffer.alloc(10)]);
  const first = parseMessage(data);
  expect(first).toMatchObject({ size: 40, message: { kind: 'reply', sequence: 9 } });
  expect(numbersOf(data.subarray(0, 40))).toEqual([301, 302]);
  expect(parseMessage(data.subarray(40))).toEqual({
    size: 32,
    message: { kind: 'property', window: 0x400001, atom: 301 },
  });
  expect(parseMessage(data.subarray(72))).toBeNull();
  expect(parseMessage(data.subarray(0, 36))).toBeNull();
  expect(parseMessage(Buffer.alloc(32))).toMatchObject({ message: { kind: 'error' } });
});

test('the pointer is asked for and read, also left of the first display', () => {
  expect([...queryPointer(0x123)]).toEqual([38, 0, 2, 0, 0x23, 1, 0, 0]);
  const reply = Buffer.alloc(32);
  reply.writeUInt8(1, 1);
  reply.writeInt16LE(-40, 16);
  reply.writeInt16LE(700, 18);
  expect(pointerOf(reply)).toEqual({ x: -40, y: 700 });
  reply.writeUInt8(0, 1);
  expect(pointerOf(reply)).toBeNull();
});

test('who owns a selection is asked for and read', () => {
  expect([...selectionOwner(0x123)]).toEqual([23, 0, 2, 0, 0x23, 1, 0, 0]);
  const reply = Buffer.alloc(32);
  reply.writeUInt8(1, 0);
  expect(ownerOf(reply)).toBeNull();
  reply.writeUInt32LE(0x600007, 8);
  expect(ownerOf(reply)).toBe(0x600007);
});

test('a window without the property has none', () => {
  const none = Buffer.alloc(32);
  none.writeUInt8(1, 0);
  expect(numbersOf(none)).toBeNull();
});

test('DISPLAY names a socket here or a port elsewhere', () => {
  expect(parseDisplay(':1.2')).toMatchObject({ host: '', display: '1', screen: 2 });
  expect(parseDisplay(':1')?.sockets).toEqual([
    { path: '/tmp/.X11-unix/X1' },
    { path: '\0/tmp/.X11-unix/X1' },
  ]);
  expect(parseDisplay('far:10.0')?.sockets).toEqual([{ host: 'far', port: 6010 }]);
  expect(parseDisplay('wayland-0')).toBeNull();
});

test('the cookie is the one of this display; a torn file gives what it has', () => {
  const entry = (family: number, address: string, number: string, data: string): Buffer => {
    const field = (text: string): Buffer => {
      const size = Buffer.alloc(2);
      size.writeUInt16BE(text.length);
      return Buffer.concat([size, Buffer.from(text, 'latin1')]);
    };
    const kind = Buffer.alloc(2);
    kind.writeUInt16BE(family);
    return Buffer.concat([kind, field(address), field(number), field('MIT-MAGIC-COOKIE-1'), field(data)]);
  };
  const file = Buffer.concat([
    entry(256, 'desk', '0', 'zero'),
    entry(256, 'desk', '1', 'one'),
    entry(65535, '', '', 'any'),
  ]);
  const display = (name: string) => {
    const parsed = parseDisplay(name);
    if (parsed === null) throw new Error(`no display ${name}`);
    return parsed;
  };
  expect(cookieFor(file, display(':1'), 'desk').toString()).toBe('one');
  expect(cookieFor(file, display(':5'), 'desk').toString()).toBe('any');
  expect(cookieFor(Buffer.alloc(0), display(':1'), 'desk').length).toBe(0);
  expect(parseAuthority(file.subarray(0, file.length - 2)).length).toBe(2);
});

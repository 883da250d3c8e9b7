// @ts-check
// Looks at the pixels of an X server without starting a program for each look: a picture of a part of the screen takes
// a millisecond or two, which is what telling when something was painted needs.

import { connect } from 'node:net';

/** @typedef {{ x: number, y: number, width: number, height: number }} Part */
/** @typedef {{ look: (part: Part) => Promise<Buffer>, size: { width: number, height: number }, close: () => void }} Screen */

const GET_IMAGE = 73;
const Z_PIXMAP = 2;

/** Reads exactly so many bytes at a time. @param {import('node:net').Socket} socket */
function readerOf(socket) {
  /** @type {Buffer[]} */
  let parts = [];
  let held = 0;
  /** @type {{ bytes: number, done: (data: Buffer) => void } | null} */
  let wanted = null;
  const serve = () => {
    if (wanted === null || held < wanted.bytes) return;
    const { bytes, done } = wanted;
    const all = Buffer.concat(parts);
    parts = [all.subarray(bytes)];
    held = all.length - bytes;
    wanted = null;
    done(all.subarray(0, bytes));
  };
  socket.on('data', (/** @type {Buffer} */ chunk) => {
    parts.push(chunk);
    held += chunk.length;
    serve();
  });
  return (/** @type {number} */ bytes) =>
    new Promise((/** @type {(data: Buffer) => void} */ done) => {
      wanted = { bytes, done };
      serve();
    });
}

/**
 * Opens a connection that needs no cookie, as the private desktop's. The pictures have four bytes a pixel.
 * @param {string} display ":7" @returns {Promise<Screen>}
 */
export async function openScreen(display) {
  const socket = connect(`/tmp/.X11-unix/X${/:(\d+)/.exec(display)?.[1] ?? '0'}`);
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
  const read = readerOf(socket);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const head = await read(8);
  if (head[0] !== 1) throw new Error('the X server refuses the connection');
  const setup = await read(head.readUInt16LE(6) * 4);
  const vendor = setup.readUInt16LE(16);
  const formats = setup[21] ?? 0;
  // The first screen stands behind the vendor's name, filled up to four bytes, and the list of formats.
  const first = 32 + Math.ceil(vendor / 4) * 4 + formats * 8;
  const rootWindow = setup.readUInt32LE(first);
  const size = { width: setup.readUInt16LE(first + 20), height: setup.readUInt16LE(first + 22) };
  return {
    size,
    async look({ x, y, width, height }) {
      const request = Buffer.alloc(20);
      request[0] = GET_IMAGE;
      request[1] = Z_PIXMAP;
      request.writeUInt16LE(5, 2);
      request.writeUInt32LE(rootWindow, 4);
      for (const [index, value] of [x, y, width, height].entries())
        request.writeUInt16LE(value, 8 + index * 2);
      request.writeUInt32LE(0xffffffff, 16);
      socket.write(request);
      let answer = await read(32);
      // Events come in between, of the keyboard for one, whether they are asked for or not.
      while ((answer[0] ?? 0) > 1) answer = await read(32);
      if (answer[0] !== 1) throw new Error(`the X server gives no picture: error ${answer[1]}`);
      return read(answer.readUInt32LE(4) * 4);
    },
    close: () => socket.destroy(),
  };
}

/**
 * How many pixels of a picture clearly differ from `ground`, or from what most of it is.
 * @param {Buffer} picture @param {number} [ground] as read: blue in the lowest byte
 */
export function drawnPixels(picture, ground = commonest(picture)) {
  let count = 0;
  for (let at = 0; at + 3 < picture.length; at += 4) {
    const pixel = picture.readUInt32LE(at) & 0xffffff;
    const apart = Math.max(
      ...[0, 8, 16].map((shift) => Math.abs(((pixel >> shift) & 0xff) - ((ground >> shift) & 0xff))),
    );
    if (apart > 60) count += 1;
  }
  return count;
}

/** @param {Buffer} picture */
function commonest(picture) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  let most = 0;
  for (let at = 0; at + 3 < picture.length; at += 16) {
    const pixel = picture.readUInt32LE(at) & 0xffffff;
    const now = (counts.get(pixel) ?? 0) + 1;
    counts.set(pixel, now);
    if (now > (counts.get(most) ?? 0)) most = pixel;
  }
  return most;
}

/**
 * The part in which two pictures of the same size differ; `null` where they are the same.
 * @param {Buffer} before @param {Buffer} after @param {number} width
 * @returns {Part | null}
 */
export function changedPart(before, after, width) {
  let [left, top, right, bottom] = [width, Number.POSITIVE_INFINITY, -1, -1];
  for (let at = 0; at + 3 < after.length; at += 4) {
    if (before.readUInt32LE(at) === after.readUInt32LE(at)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

// @ts-check
// The two containers that Windows and macOS keep an icon's pictures in; both hold whole PNG files.

/** @typedef {{ size: number, png: Buffer }} Picture `size` in pixels, square */

/**
 * A Windows icon: a directory of 16 bytes a picture, then the pictures. 256 is written as 0.
 * Source: Microsoft, "Icons" (the ICO format), PNG pictures since Windows Vista.
 * @param {readonly Picture[]} pictures none larger than 256
 */
export function ico(pictures) {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4); // colour planes
    header.writeUInt16LE(32, at + 6); // bits a pixel
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** Names of macOS's picture kinds by size in pixels; where two hold one size, the second is of a display twice as dense. */
const KINDS = /** @type {Readonly<Record<number, readonly string[]>>} */ ({
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
});

/** A macOS icon: parts of four letters, their length with the header, and a PNG. @param {readonly Picture[]} pictures */
export function icns(pictures) {
  const parts = pictures.flatMap(({ size, png }) =>
    (KINDS[size] ?? []).flatMap((kind) => [part(kind, png.length), png]),
  );
  const length = parts.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([part('icns', length), ...parts]);
}

/** @param {string} name @param {number} length of what follows */
function part(name, length) {
  const header = Buffer.alloc(8);
  header.write(name, 'latin1');
  header.writeUInt32BE(length + header.length, 4);
  return header;
}

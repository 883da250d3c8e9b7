/**
 * Owns a digest of a short text, by hand: Node's own comes with all of its cryptography, which takes longer to load than the
 * rest of what a start reads. Held to it by its test. Not for anything that is to be kept secret.
 * Source: FIPS 180-4, 6.2.
 */

/** The first primes. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (!found.some((prime) => number % prime === 0)) found.push(number);
  return found;
}

/** The first 32 bits behind the point, of which the standard's constants are made. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 of a text's UTF-8, in hexadecimal digits. */
export function sha256(text: string): string {
  const first64 = primes(64);
  const constants = first64.map((prime) => fraction(Math.cbrt(prime)));
  const hash = first64.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  for (const [index, byte] of bytes.entries()) padded.setUint8(index, byte);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, bytes.length * 8);
  for (let block = 0; block < padded.byteLength; block += 64) {
    const schedule = Array.from({ length: 16 }, (_, index) => padded.getInt32(block + index * 4));
    const word = (index: number): number => schedule[index] ?? 0;
    for (let index = 16; index < 64; index += 1) {
      const [early, late] = [word(index - 15), word(index - 2)];
      const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      schedule.push((word(index - 16) + one + word(index - 7) + other) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let index = 0; index < 64; index += 1) {
      const chosen = (e & f) ^ (~e & g);
      const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const first = (h + mixed + chosen + (constants[index] ?? 0) + word(index)) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, sum] of [a, b, c, d, e, f, g, h].entries())
      hash[index] = ((hash[index] ?? 0) + sum) | 0;
  }
  return hash.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

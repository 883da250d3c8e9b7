/**
 * Owns a short name for a long text, such as a folder's path in the name of a socket. Not Node's digests: they come with all
 * of its cryptography, which takes longer to load than the rest of what a start reads. Not for anything that is to be secret.
 * Source: FNV-1a with 64 bits (draft-eastlake-fnv).
 */

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** Of a text's UTF-8: 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = offset;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
  return hash.toString(16).padStart(16, '0');
}

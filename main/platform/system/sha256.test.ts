/** Owns the proof that the digest by hand is Node's. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256';

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a text of any length and script has the digest that Node gives it', () => {
  for (let length = 0; length <= 200; length += 1)
    expect(sha256('x'.repeat(length))).toBe(byNode('x'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(byNode(text));
    }),
    { seed: 20260302, numRuns: 500 },
  );
});

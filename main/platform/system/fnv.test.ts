/** Owns the proof that the short names are those of the published test vectors. */
import { expect, test } from 'vitest';
import { fnv1a } from './fnv';

// From the draft's own list.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('%j is called %s', (text, name) => {
  expect(fnv1a(text)).toBe(name);
});

test('a name has sixteen digits, whatever the text', () => {
  const names = Array.from({ length: 2000 }, (_, index) => fnv1a(`/home/いす/${index}`));
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(new Set(names).size).toBe(names.length);
});

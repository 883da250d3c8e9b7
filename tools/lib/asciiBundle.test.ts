// A bundle in ASCII says the same, and its source map still points at what it did.

import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asAscii } from './asciiBundle.mjs';
import { doesWithout } from './leftOut.mjs';
import { movedMappings, numbersOf, segmentOf } from './sourceMaps.mjs';

test('strings, templates, names and patterns are the same as escapes', () => {
  const code = 'const größe = /[é’]+/u.exec(`ü’é😀`); [größe[0], "العربية", größe.index]';
  const ascii = asAscii(code);
  expect(ascii).toMatch(/^[\0-\x7f]*$/);
  expect(runInThisContext(`{${ascii}}`)).toEqual(runInThisContext(`{${code}}`));
});

test('a backslash before such a character is refused: it would become another', () => {
  expect(() => asAscii('"\\é"')).toThrow('cannot be written');
});

test('numbers of a source map come back as they went', () => {
  for (const numbers of [[0], [1, -1, 16, -16], [123_456, 0, -98_765, 31, 32]])
    expect(numbersOf(segmentOf(numbers))).toEqual(numbers);
});

test('what stands behind an escape is found five columns further on', () => {
  const at = (columns: readonly number[]) => {
    let before = 0;
    return columns
      .map((column) => {
        const text = segmentOf([column - before, 0, 0, 0]);
        before = column;
        return text;
      })
      .join(',');
  };
  const moved = (line: number, column: number) => column + (line === 0 && column > 4 ? 5 : 0);
  expect(movedMappings(`${at([0, 4, 9])};${at([7])}`, moved)).toBe(`${at([0, 4, 14])};${at([7])}`);
});

test('only the packages that are named are left out, and only for those that name them', () => {
  expect(doesWithout('/x/node_modules/conf/dist/index.js', 'ajv/dist/2020.js')).toBe(true);
  expect(doesWithout('/x/node_modules/conf/dist/index.js', 'atomically')).toBe(false);
  expect(doesWithout('/x/main/index.ts', 'semver')).toBe(false);
  expect(doesWithout('node-notifier', 'semver')).toBe(false);
});

// README and the page for translators tell of the languages as the table has them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageCodes, languages } from '../../main/domain/languages';
import { root } from '../lib/run.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test.each(languageCodes)(
  'docs/translating.md says who has read %s, and whether its safety texts were translated back',
  (code) => {
    const { name, review } = languages[code];
    const row = read('docs/translating.md')
      .split('\n')
      .find((line) => line.startsWith(`| ${name} |`));
    expect(row, name).toBeDefined();
    const [, , , reader = '', back = ''] = row?.split('|') ?? [];
    expect(/draft/.test(reader), name).toBe(review === 'draft');
    if (review !== 'original')
      expect(/^\s*yes/.test(back), name).toBe(existsSync(join(root, `assets/translating/back/${code}.json`)));
  },
);

test('README counts the languages', () => {
  const row = read('README.md')
    .split('\n')
    .find((line) => line.startsWith('| languages |'));
  expect(row?.split('|')[2]?.trim()).toBe(String(languageCodes.length));
});

// A language costs under 60 kB of the package, nothing at the start of who speaks another, and comes out as it went in.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageCodes } from '../../main/domain/languages';
import { packed } from './packedTexts.mjs';
import { root } from './run.mjs';

const translated = languageCodes.filter((code) => code !== 'en');

test.each(translated)('%s takes less than 60 kB, and is read as it was written', async (language) => {
  const json = readFileSync(join(root, `assets/locales/${language}.json`), 'utf8');
  const code = packed(json);
  expect(code.length).toBeLessThan(60_000);
  expect(code).toMatch(/^[\0-\x7f]*$/);
  const module: { readonly default: unknown } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  expect(module.default).toEqual(JSON.parse(json));
});

test('texts are read in one place only, when they are spoken: everywhere else they are types', () => {
  const files = ['main', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|fixture)\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
  const reading = files.filter((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .some((line) => /assets\/locales\//.test(line) && /import\b/.test(line) && !/import type/.test(line)),
  );
  expect(reading).toEqual(['main/content/texts.ts']);
  expect(readFileSync(join(root, 'main/content/texts.ts'), 'utf8')).toMatch(
    /await import\(`[^`]*locales\/\$\{language\}\.json`\)/,
  );
});

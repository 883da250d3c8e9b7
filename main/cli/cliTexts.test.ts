/** Says that the help of the command line is whole in every language. */
import { expect, test } from 'vitest';
import { loadTexts } from '../content/texts';
import { languageCodes } from '../domain/languages';
import { options } from './args';
import { helpText } from './commandLine';
import type { Translate } from './report';

test.each(languageCodes)('%s has a help with a line for every option', async (language) => {
  const texts = await loadTexts(language);
  const missing: string[] = [];
  const translate: Translate = (key) => {
    const text = key.split('.').reduce<unknown>((node, part) => Object(node)[part], texts);
    if (typeof text !== 'string') missing.push(key);
    return String(text);
  };
  const help = helpText(translate);
  expect(missing).toEqual([]);
  for (const { name } of options) expect(help).toContain(`--${name}`);
});

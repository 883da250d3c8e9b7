/** Says that every text of the command line is there in every language, and holds the values it is given. */
import { expect, test } from 'vitest';
import ar from '../../assets/locales/ar.json';
import de from '../../assets/locales/de.json';
import en from '../../assets/locales/en.json';
import { options } from './args';
import { helpText } from './commandLine';
import type { Translate } from './report';

const languages = { en: en.cli, de: de.cli, ar: ar.cli };

/** Keys as paths, each with the names of the values in its text. */
function shape(node: unknown, path = ''): readonly string[] {
  if (typeof node === 'string') {
    const names = [...node.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    return [`${path} ${names.join(',')}`];
  }
  return Object.entries(Object(node)).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

test.each(Object.entries(languages))('%s has every text, with its values', (_, texts) => {
  expect([...shape(texts)].sort()).toEqual([...shape(en.cli)].sort());
});

test.each(Object.entries(languages))('%s has a help with a line for every option', (_, texts) => {
  const missing: string[] = [];
  const translate: Translate = (key) => {
    const text = key
      .split('.')
      .slice(1)
      .reduce<unknown>((node, part) => Object(node)[part], texts);
    if (typeof text !== 'string') missing.push(key);
    return String(text);
  };
  const help = helpText(translate);
  expect(missing).toEqual([]);
  for (const { name } of options) expect(help).toContain(`--${name}`);
});

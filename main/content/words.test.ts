/** Owns the proof that every text the main process speaks exists in every language, with the values it needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import ar from '../../assets/locales/ar.json';
import de from '../../assets/locales/de.json';
import en from '../../assets/locales/en.json';
import { monday } from '../app/shell.fixture';
import { minutes } from '../domain/time';
import { createWords } from './words';

const own = ['tray', 'status', 'notification', 'problem'] as const;

/** All texts below `value`, by their path. */
function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`));
}
const places = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe.each([
  ['de', de],
  ['ar', ar],
] as const)('%s', (_name, texts) => {
  test.each(own)('has every text of "%s", with the same values', (part) => {
    const english = flat(en[part]).map(([key, text]) => [key, places(text)]);
    expect(flat(texts[part]).map(([key, text]) => [key, places(text)])).toEqual(english);
  });
});

test('every key that the main process names has a text', () => {
  const files = ['main/app', 'main/content', 'main/views'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^[a-zA-Z/]+\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/translate\('([\w.-]+)'/g)].map((match) => match[1] ?? ''),
  );
  const known = new Set(flat(en).map(([key]) => key));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

test('numbers and times are written as the language writes them', () => {
  expect(createWords('en', 'UTC').minutes(minutes(24.9))).toBe('24 min');
  expect(createWords('ar', 'UTC').minutes(minutes(24))).toBe('٢٤ د');
  expect(createWords('de', 'Europe/Berlin').time(monday)).toBe('10:00');
  expect(createWords('xx', 'UTC').translate('tray.quit')).toBe('Quit');
});

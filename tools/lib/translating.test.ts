// The worksheet of a translator has every text of a language in its forms; records of texts that were translated back are of the
// texts as they are.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '../../main/domain/languages';
import { wantedCodes, wantedLanguages } from '../../main/domain/languages.fixture';
import { root } from './run.mjs';
import { isSafety, rowsOf, textsIn, worksheet } from './translating.mjs';

const english = [...textsIn('en')];

test.each(wantedCodes)('the worksheet of %s asks for every text, in the forms of its numbers', (code) => {
  const rows = rowsOf(english, code);
  const forms = rows
    .filter(([key]) => key.startsWith('break.tenLeft_'))
    .map(([key]) => key.replace(/.*_/, ''));
  expect(forms.sort()).toEqual([...wantedLanguages[code]].sort());
  const page = worksheet(code);
  expect(rows.filter(([key]) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('a language that has all of its texts lacks none on its worksheet; one without a file lacks all', () => {
  for (const code of languageCodes) expect(worksheet(code), code).toMatch(/^# \S+ \d+ texts, 0 missing\n/);
  expect(worksheet('fi')).toMatch(/^# fi: (\d+) texts, \1 missing\n/);
});

test('what is translated back shows no English', () => {
  const page = worksheet('de', { safety: true });
  expect(page).not.toContain('- en: ');
  expect(page).toContain('`safety.flag.saddle`');
  expect(english.filter(([key]) => isSafety(key)).length).toBeGreaterThan(60);
});

/** By key: the text as it was read, and what it says in English, by one who has not seen the English. */
const record = z.strictObject({
  by: z.string().min(3),
  on: z.iso.date(),
  texts: z.record(z.string(), z.strictObject({ text: z.string(), back: z.string().min(1) })),
});
const folder = join(root, 'assets/translating/back');
const files = existsSync(folder) ? readdirSync(folder) : [];

describe('records of what was translated back', () => {
  it('are of languages that are there', () => {
    const codes = files.map((file) => file.replace(/\.json$/, ''));
    expect(codes.filter((code) => !(languageCodes as readonly string[]).includes(code))).toEqual([]);
  });

  it.each(languageCodes)('%s: have every safety text as it is now, if there is one', (code) => {
    if (!files.includes(`${code}.json`)) return;
    const { texts } = record.parse(JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')));
    const now = [...textsIn(code)].filter(([key]) => isSafety(key));
    expect(now.filter(([key, text]) => texts[key]?.text !== text).map(([key]) => key)).toEqual([]);
    expect(Object.keys(texts).length).toBe(now.length);
  });
});

/** Specifies that Today is looked at in one language: what the main process says follows the window's, also where that changes. */
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { textsOf } from '../../main/content/texts.fixture';
import { languageCodes } from '../../main/domain/languages';
import { scripted } from './bridge.mjs';
import { pages } from './pages/today';
import { plain } from './variants.mjs';

interface Scripted {
  readonly psoasPause: { dayView(day: null): Promise<{ readonly status: { readonly line: string } }> };
  readonly announce: (name: string, view: unknown) => void;
}

it('the line of the status is said in the language of the window', async () => {
  const [today] = pages;
  if (today === undefined) throw new Error('there are no pages of Today');
  const inside = { window: {} };
  runInNewContext(scripted({ ...today.gives, appearance: plain }, today.statuses), inside);
  // The script puts both there.
  const page = inside.window as Scripted;
  const said: string[] = [];
  for (const language of [...languageCodes, 'en-XA']) {
    page.announce('appearance', { ...plain, language });
    said.push((await page.psoasPause.dayView(null)).status.line);
  }
  expect(new Set(said).size).toBe(said.length);
  expect(said[0]).toMatch(/^Sitting 24\smin, break in 6$/);
  for (const [index, language] of languageCodes.entries()) {
    const text = new Map(textsOf(language)).get('status.sitting') ?? '';
    for (const part of text.split(/\{\{\w+\}\}/)) expect(said[index]).toContain(part);
  }
});

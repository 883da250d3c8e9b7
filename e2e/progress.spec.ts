// Twelve weeks in the real window: from the tab to the clinician's sheet as a PDF of one page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { visibleWindowNames } from './desktop';
import { expect, minutes, test } from './fixtures';

const begin = Date.UTC(2026, 2, 2, 9);
const day = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+00:00');

/** Three weeks with a sit of an hour on each working day, a stretch and an answer. */
function history(): ReadonlyMap<string, readonly string[]> {
  const months = new Map<string, string[]>();
  const add = (at: number, entry: object): void => {
    const name = `journal-${iso(at).slice(0, 7)}.jsonl`;
    months.set(name, [...(months.get(name) ?? []), JSON.stringify({ v: 1, ...entry, at: iso(at) })]);
  };
  for (let back = 21; back > 0; back -= 1) {
    const since = begin - back * day;
    if ([0, 6].includes(new Date(since).getUTCDay())) continue;
    const until = since + 3_600_000;
    add(since, { type: 'bout-started', since: iso(since) });
    add(until + 300_000, {
      ...{ type: 'bout-ended', since: iso(since), until: iso(until) },
      ...{ sittingSeconds: 3600, by: 'natural-break' },
    });
    add(until + 600_000, {
      ...{ type: 'guide-closed', since: iso(until + 500_000), exercise: 'seated' },
      ...{ held: { left: 30, right: 20 }, plannedSeconds: 60, completed: true },
    });
    add(until + 700_000, { type: 'soreness', score: 4, legSymptoms: null });
  }
  return months;
}

test('the tab, its lanes and the sheet: axe finds nothing, and the PDF is one page with the right text', async ({
  profile,
}) => {
  for (const [name, lines] of history()) profile.write(name, `${lines.join('\n')}\n`);
  const app = await profile.launch({ settings: { theme: 'dark' } });
  await app.advance(minutes(5));
  const target = join(profile.folder, 'sheet.pdf');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await app.act({ do: 'open', window: 'today' });
  const page = await app.window('today');
  const axe = async (): Promise<readonly string[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  };
  await app.focus('today');
  await page.getByRole('tab', { name: 'Today' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Twelve weeks');
  await expect.poll(visibleWindowNames).toContain('Twelve weeks – Psoas Pause');
  await expect(page.getByRole('tab', { name: '12 weeks' })).toBeFocused();
  const sitting = page.getByRole('region', { name: 'Sitting' }).getByRole('option');
  await expect(sitting.first()).toHaveAttribute('aria-label', 'Week of 9\u00a0February: 1\u00a0h');
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: 'For your clinician' }).click();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`Saved as ${target}.`)).toBeVisible();
  expect(await axe()).toEqual([]);
  const pdf = readFileSync(target, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // What stands on paper is what the page shows in print.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  const printed = await page.locator('main').innerText();
  for (const text of ['Sitting and stretching: a summary', 'by hand, not stored', '2:30', '1:40', '4 to 4'])
    expect(printed).toContain(text);
  expect(printed).not.toContain('Save as PDF');
  await page.emulateMedia({ media: null });
  await app.quit();
});

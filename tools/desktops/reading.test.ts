// How real desktops are read: notes off the bus, and the tables of the docs: what a run leaves, which test holds what.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boxesOnBus, notesOnBus, TOLD } from './noteWatch.mjs';
import { columnOf, record } from './report.mjs';

const said = (message: object): string => JSON.stringify(message);
const notify = (cookie: number, title: string) =>
  said({
    type: 'method_call',
    member: 'Notify',
    sender: ':1.5',
    cookie,
    payload: { data: ['App', 0, '', title, 'text', ['default', '', 'start', 'Start'], {}, -1] },
  });
const numbered = (cookie: number, id: number) =>
  said({ type: 'method_return', destination: ':1.5', reply_cookie: cookie, payload: { data: [id] } });

test('a note is shown from its answer to its end, and a press is told by the key of its action', () => {
  const shown = [notify(7, 'One'), numbered(7, 1), notify(8, 'Two'), numbered(8, 2)];
  expect(notesOnBus(shown.join('\n')).notes.map(({ title }) => title)).toEqual(['One', 'Two']);
  const pressed = said({ type: 'signal', member: 'ActionInvoked', payload: { data: [1, 'start'] } });
  const closed = said({ type: 'signal', member: 'NotificationClosed', payload: { data: [1, 2] } });
  const later = notesOnBus([...shown, pressed, closed, '{"type":"sig'].join('\n'));
  expect(later.notes).toEqual([{ title: 'Two', text: 'text', actions: ['', 'Start'] }]);
  expect(later.pressed).toEqual(['start']);
});

test('a run takes its own column of the table, and what does not work is seen at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desktops-'));
  try {
    const file = join(folder, 'page.md');
    const marks = [
      '<!-- last run: written by npm run test:desktops -- --record -->',
      '<!-- end of the last run -->',
    ];
    writeFileSync(file, `before\n${marks.join('\nold\n')}\nafter\n`);
    const run = (name: string, when: string, works: boolean, detail: string) =>
      columnOf({ name, results: [{ step: 'starts', works, detail }] }, when, 'Electron 33');
    record(file, [run('A', '2026-03-01', true, 'x | y'), run('B', '2026-03-01', true, 'z')]);
    record(file, [run('B', '2026-03-02', false, 'dies')]);
    const page = readFileSync(file, 'utf8');
    expect(page).toContain('| A: 1 of 1, 2026-03-01, Electron 33 | B: 0 of 1, 2026-03-02, Electron 33 |');
    expect(page).toContain('| starts | x / y | **no**: dies |');
    expect(page).not.toContain('old');
    expect(page.startsWith('before\n') && page.endsWith('after\n')).toBe(true);
    writeFileSync(file, 'no marks');
    expect(() => record(file, [])).toThrow('no place');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('where notes stand is what was told last', () => {
  const told = (boxes: unknown) =>
    said({ type: 'method_call', member: TOLD, payload: { data: [JSON.stringify(boxes)] } });
  expect(boxesOnBus([told([]), notify(7, 'One'), told([[912, 576, 332, 128]])].join('\n'))).toEqual([
    [912, 576, 332, 128],
  ]);
  expect(boxesOnBus('')).toEqual([]);
});

test('every test that the docs name for a fault is there', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/desktops.md'), 'utf8');
  const [, table = ''] = /and the test of each\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const rows = table.split('\n').slice(2);
  expect(rows.length).toBeGreaterThan(9);
  for (const row of rows) {
    const named = [...row.matchAll(/`([\w/.]+\.(?:ts|mjs))`((?: |,|"[^"]+")+)/g)];
    expect(named.length, row).toBeGreaterThan(0);
    for (const [, file = '', names = ''] of named) {
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      const titles = [...names.matchAll(/"([^"]+)"/g)].map(([, title = '']) => title);
      expect(titles.filter((title) => !text.includes(title))).toEqual([]);
      expect(titles.length, row).toBeGreaterThan(0);
    }
  }
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, describe, expect, test } from 'vitest';
import type { Bridge, DayView } from '../../main/bridge/contract';
import { loadTexts } from '../../main/content/texts';
import { presetSettings } from '../../main/domain/settings';
import { initialState } from '../../main/domain/sitting/step';
import { bout, clock, prompt, stretch } from '../../main/domain/statistics/statistics.fixture';
import { dayView } from '../../main/views/dayView';
import { createText } from '../text';
import { TodayWindow } from './TodayWindow';

const entries = [
  ...bout('09:00', '09:31', 'prompted-break'),
  ...prompt('09:30', 1, 'taken'),
  stretch('09:33', 30, 25),
  ...bout('09:34', '10:00'),
  ...bout('10:20', '11:20', 'stood-up'),
  ...prompt('10:50', 1, 'skipped'),
];
const asked: Parameters<typeof dayView>[0] = {
  day: null,
  now: clock('12:00'),
  zone: () => 0,
  entries,
  firstAt: clock('-30:00'),
  state: initialState(),
  settings: presetSettings,
  programme: null,
  status: { doing: 'away', line: 'Away from the desk', sittingMinutes: 0 },
  problems: [],
  idleBreakOffer: null,
};
const day: DayView = dayView(asked);

/** Shows the window over a main process that answers with `view`; gives what it was asked. */
async function show(view: DayView): Promise<unknown[][]> {
  const asked: unknown[][] = [];
  const answer =
    (name: string, given: unknown) =>
    async (...takes: unknown[]): Promise<unknown> => {
      asked.push([name, ...takes]);
      return given;
    };
  const bridge: Partial<Record<keyof Bridge, unknown>> = {
    dayView: answer('dayView', view),
    correct: answer('correct', undefined),
    command: answer('command', undefined),
    answerIdleBreak: answer('answerIdleBreak', undefined),
    soreness: answer('soreness', undefined),
    reportSymptom: answer('reportSymptom', undefined),
    on: () => () => undefined,
  };
  Object.assign(window, { psoasPause: bridge });
  render(
    <I18nextProvider i18n={createText('en', await loadTexts('en'))}>
      <TodayWindow />
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return asked;
}

const blocks = (): HTMLElement[] => within(screen.getByRole('group')).getAllByRole('button');

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

afterEach(cleanup);

describe('the strip', () => {
  test('names every block, and is one stop of the keyboard', async () => {
    await show(day);
    expect(blocks().map((block) => block.getAttribute('aria-label'))).toEqual([
      'Sitting, 09:00 to 09:31, 31\u00a0min',
      'Break, 09:31 to 09:34, 3\u00a0min',
      'Sitting, 09:34 to 10:00, 26\u00a0min',
      'Away, 10:00 to 10:20, 20\u00a0min',
      'Sitting, 10:20 to 11:20, 1\u00a0h',
      'Away, 11:20 to 12:00, 40\u00a0min',
    ]);
    expect(blocks().map((block) => block.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
  });

  test('arrows, Home and End go from block to block and stop at the ends', async () => {
    await show(day);
    blocks()[0]?.focus();
    const press = (key: string): string | null => {
      if (document.activeElement !== null) fireEvent.keyDown(document.activeElement, { key });
      return document.activeElement?.getAttribute('aria-label')?.split(',')[1] ?? null;
    };
    expect(press('ArrowLeft')).toBe(' 09:00 to 09:31');
    expect(press('ArrowRight')).toBe(' 09:31 to 09:34');
    expect(press('End')).toBe(' 11:20 to 12:00');
    expect(press('ArrowRight')).toBe(' 11:20 to 12:00');
    expect(press('Home')).toBe(' 09:00 to 09:31');
  });

  test('a chosen block can be corrected to the other of sitting and standing', async () => {
    const asked = await show(day);
    fireEvent.click(nth(blocks(), 2));
    fireEvent.click(screen.getByRole('button', { name: 'I was standing here' }));
    fireEvent.click(nth(blocks(), 3));
    fireEvent.click(screen.getByRole('button', { name: 'I was sitting here' }));
    await screen.findByText('Noted. The day is counted anew.');
    expect(asked.filter(([name]) => name === 'correct')).toEqual([
      ['correct', clock('09:34'), clock('10:00'), 'standing'],
      ['correct', clock('10:00'), clock('10:20'), 'sitting'],
    ]);
    // Both times the day is asked for anew.
    await waitFor(() => expect(asked.filter(([name]) => name === 'dayView').length).toBeGreaterThan(1));
  });

  test('Escape lets go of a chosen block', async () => {
    await show(day);
    fireEvent.click(nth(blocks(), 2));
    fireEvent.keyDown(nth(blocks(), 2), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'I was standing here' })).toBeNull();
  });
});

test('a prompt that is open is in the table too, after those that were answered', async () => {
  await show({ ...day, openPrompt: clock('11:58') });
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  const outcomes = within(nth(screen.getAllByRole('table'), 1))
    .getAllByRole('row')
    .slice(1);
  expect(outcomes.map((row) => row.textContent)).toEqual(['09:30Taken', '10:50Skipped', '11:58Open']);
});

test('the title of the window says what it shows', async () => {
  document.title = '';
  await show(day);
  expect(document.title).toBe('Today');
});

test('the longest sit and the count of long ones tell the same: a sit is over from what the count names', async () => {
  const entries = bout('09:00', '09:32', 'prompted-break');
  await show(dayView({ ...asked, entries }));
  const card = screen.getByRole('region', { name: 'Three numbers' });
  expect(card.textContent).toContain('32\u00a0min');
  expect(card.textContent).toContain('0 of 1 sit over 33\u00a0min');
  expect(document.body.textContent).toContain('0% in sits over 33\u00a0min');
});

test('the table tells the same day as the picture', async () => {
  await show(day);
  const picture = blocks().map((block) => block.getAttribute('aria-label'));
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  const tables = screen.getAllByRole('table');
  const rows = within(nth(tables, 0)).getAllByRole('row').slice(1);
  const told = rows.map((row) => {
    const cells = [...row.children].map((cell) => cell.textContent);
    return `${cells[2]}, ${cells[0]} to ${cells[1]}, ${cells[3]}`;
  });
  expect(told).toEqual(picture);
  const outcomes = within(nth(tables, 1)).getAllByRole('row').slice(1);
  expect(outcomes.map((row) => row.textContent)).toEqual(['09:30Taken', '10:50Skipped']);
  const numbers = within(nth(tables, 2)).getAllByRole('row').slice(1);
  expect(numbers.map((row) => [row.firstChild?.textContent, row.lastChild?.textContent])).toEqual([
    ['Sitting', '1\u00a0h\u00a057\u00a0min'],
    ['In sits over 33\u00a0min', '1\u00a0h'],
    ['Sits', '3'],
    ['Longest sit', '1\u00a0h'],
    ['Middle sit', '31\u00a0min'],
    ['Breaks taken', '1 of 2'],
    ['Natural breaks', '2'],
    ['From prompt to standing', '1\u00a0min'],
    ['Standing', '–'],
    ['In calls', '–'],
    ['Held left', '0:30'],
    ['Held right', '0:25'],
  ]);
});

test('the day before is asked for, and today has none after it', async () => {
  const asked = await show(day);
  fireEvent.click(screen.getByRole('button', { name: 'Day before: Sunday 1 March' }));
  await waitFor(() => expect(asked.at(-1)).toEqual(['dayView', '2026-03-01']));
  expect(screen.queryByRole('button', { name: /^Day after/ })).toBeNull();
});

test('"I was still sitting" is offered only while it can be said', async () => {
  await show(day);
  expect(screen.queryByRole('button', { name: 'I was still sitting' })).toBeNull();
  cleanup();
  const asked = await show({ ...day, canJoin: true });
  fireEvent.click(screen.getByRole('button', { name: 'I was still sitting' }));
  await waitFor(() => expect(asked).toContainEqual(['command', { do: 'still-sitting' }]));
});

describe('P11 what corrections teach', () => {
  const longer: DayView = { ...day, idleBreakOffer: { minutes: 8, insteadOf: 5 } };

  test('another no-input break is offered, and what was taken can be taken back', async () => {
    const asked = await show(longer);
    expect(screen.getByText(/^Three times this week you were still sitting/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Use 8\u00a0min' }));
    await screen.findByText('A break now counts after 8 min without input.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(asked).toContainEqual(['answerIdleBreak', { minutes: 8, insteadOf: 5 }, 'taken-back']),
    );
    expect(asked).toContainEqual(['answerIdleBreak', { minutes: 8, insteadOf: 5 }, 'taken']);
  });

  test('"No" is an answer too; a shorter one has words of its own', async () => {
    const asked = await show({ ...day, idleBreakOffer: { minutes: 3, insteadOf: 5 } });
    expect(screen.getByText(/^Three times this week you stood up/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    await waitFor(() =>
      expect(asked).toContainEqual(['answerIdleBreak', { minutes: 3, insteadOf: 5 }, 'refused']),
    );
    expect(screen.queryByText(/^A break now counts/)).toBeNull();
  });

  test('nothing is offered on most days', async () => {
    await show(day);
    expect(screen.queryByText(/^Three times this week/)).toBeNull();
  });
});

describe('what a day is asked', () => {
  test('nothing where nothing is due', async () => {
    await show(day);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  test('soreness and legs, each saved at once and to be changed as long as the window is open', async () => {
    const asked = await show({ ...day, asks: { soreness: true, legs: true } });
    fireEvent.click(screen.getByRole('radio', { name: '4' }));
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    await waitFor(() => expect(asked.filter(([name]) => name === 'dayView').length).toBeGreaterThan(1));
    expect(asked.filter(([name]) => name !== 'dayView')).toEqual([
      ['soreness', 4, null],
      ['soreness', 3, null],
      ['reportSymptom', { about: 'leg-symptoms', present: false }],
    ]);
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('3');
  });
});

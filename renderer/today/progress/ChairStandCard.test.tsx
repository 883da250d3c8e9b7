// @vitest-environment happy-dom
/** Specifies the chair stand in the window: offered, half a minute, the count, and what is said of it. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProgressView } from '../../../main/bridge/contract';
import { loadTexts } from '../../../main/content/texts';
import { createText } from '../../text';
import { ChairStandCard } from './ChairStandCard';
import { useProgressWords } from './progressWords';

const texts = createText('en', await loadTexts('en'));
const view = { weeks: [] } as unknown as ProgressView;
const due = { held: null, next: null, answers: [] } as const;

function Shown({ chairStand, settled }: { chairStand: ProgressView['chairStand']; settled: () => void }) {
  return <ChairStandCard chairStand={chairStand} words={useProgressWords(view)} settled={settled} />;
}

const told: unknown[] = [];
const settled = vi.fn();
function show(chairStand: ProgressView['chairStand']): void {
  Object.assign(window, { psoasPause: { reportSymptom: async (report: unknown) => void told.push(report) } });
  render(
    <I18nextProvider i18n={texts}>
      <Shown chairStand={chairStand} settled={settled} />
    </I18nextProvider>,
  );
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));
const passes = (seconds: number): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));
const plain = (text: string | null): string | undefined => text?.replaceAll('\u00a0', ' ');

beforeEach(() => {
  told.length = 0;
  settled.mockClear();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('five seconds to sit ready, thirty to stand up, then the count is asked and kept', async () => {
  show(due);
  press('Start');
  expect(plain(screen.getByRole('timer').textContent)).toBe('5 s');
  expect(document.activeElement?.className).toBe('chair-stand-part');
  expect(screen.getByRole('status').textContent).toBe('Sit ready. It starts in a moment.');
  await passes(5.1);
  expect(plain(screen.getByRole('timer').textContent)).toBe('30 s');
  expect(screen.getByRole('status').textContent).toBe('Stand up and sit down. Count along.');
  await passes(20);
  expect(plain(screen.getByRole('timer').textContent)).toBe('10 s');
  await passes(10.1);
  const count = screen.getByRole('spinbutton', { name: 'How often did you stand up?' });
  fireEvent.change(count, { target: { value: '14' } });
  fireEvent.blur(count);
  press('Keep it');
  await passes(0);
  expect(told).toEqual([{ about: 'chair-stand', stands: 14 }]);
  expect(settled).toHaveBeenCalledOnce();
});

test('a count that is none is refused in words that are told, with the field', async () => {
  show(due);
  press('Start');
  await passes(5.1);
  await passes(30.1);
  const count = screen.getByRole('spinbutton');
  fireEvent.change(count, { target: { value: '400' } });
  fireEvent.blur(count);
  const refusal = screen.getByText(/does not fit/).closest('[role="status"]');
  expect(refusal).not.toBeNull();
  expect(count.getAttribute('aria-describedby')?.split(' ')).toContain(refusal?.id);
});

test('what was stopped, or is not kept, is told to nobody', async () => {
  show(due);
  press('Start');
  await passes(6);
  press('Stop');
  await passes(60);
  expect(screen.queryByRole('timer')).toBeNull();
  press('Start');
  await passes(5.1);
  await passes(30.1);
  press('Don’t keep it');
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy();
  expect(told).toEqual([]);
});

test('between two, the last ones are told and when the next is offered; nothing can be started', () => {
  show({
    held: null,
    next: '2026-04-27',
    answers: [
      { day: '2026-03-30', stands: 14 },
      { day: '2026-03-02', stands: 12 },
    ],
  });
  expect(screen.getByText('14, on 30 March 2026')).toBeTruthy();
  expect(screen.getByText('12, on 2 March 2026')).toBeTruthy();
  expect(screen.getByText('The next one is offered from 27 April.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
});

test('held back, or before the safety questions: why, and no start', () => {
  show({ ...due, held: 'balance' });
  expect(screen.getByText('It asks for steady balance.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
  cleanup();
  show(null);
  expect(screen.getByText('It begins with the safety questions.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
});

test('says whom the numbers are of, and that it is no diagnosis', () => {
  show(due);
  const rows = screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent);
  expect(rows).toHaveLength(8);
  expect(rows[1]).toBe('60 to 641412');
  expect(screen.getByText(/people of 60 and over/)).toBeTruthy();
  expect(screen.getByText(/no diagnosis/)).toBeTruthy();
});

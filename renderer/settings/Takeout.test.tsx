// @vitest-environment happy-dom
/** Specifies that data are saved where the person says and erased only after the question. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putBridge, show } from '../ui/windows.fixture';
import { Takeout } from './Takeout';

afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const told = () => screen.getByRole('status').textContent;

describe('a copy', () => {
  it('is saved in the form that was pressed, and its place is told', async () => {
    const exportData = vi.fn(async () => ({ saved: '/home/a/psoas-pause.csv' }));
    putBridge({ exportData });
    await show(<Takeout />);
    press('Save a table (CSV)');
    await waitFor(() => expect(told()).toBe('Saved as /home/a/psoas-pause.csv.'));
    expect(exportData.mock.calls).toEqual([['csv']]);
  });

  it('that was given up, tells nothing; one that failed, says so', async () => {
    putBridge({ exportData: async () => ({ saved: null }) });
    await show(<Takeout />);
    press('Save everything (JSON)');
    await waitFor(() => expect(told()).toBe(''));
    putBridge({ exportData: () => Promise.reject(new Error('no room')) });
    press('Save everything (JSON)');
    await waitFor(() => expect(told()).toBe('The copy could not be saved.'));
  });
});

it('says again what failed again', async () => {
  putBridge({ exportData: () => Promise.reject(new Error('no room')) });
  await show(<Takeout />);
  press('Save everything (JSON)');
  await waitFor(() => expect(told()).toBe('The copy could not be saved.'));
  const first = screen.getByRole('status').firstChild;
  press('Save everything (JSON)');
  await waitFor(() => expect(screen.getByRole('status').firstChild).not.toBe(first));
  expect(told()).toBe('The copy could not be saved.');
});

describe('erasing', () => {
  it('asks first, and does nothing when the answer is to keep', async () => {
    const eraseData = vi.fn(async () => undefined);
    putBridge({ eraseData });
    await show(<Takeout />);
    press('Erase…');
    expect(screen.getByRole('dialog', { name: 'Erase journal and answers?' })).toBeTruthy();
    press('Keep them');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(eraseData).not.toHaveBeenCalled();
  });

  it('is done after the question, and told', async () => {
    const eraseData = vi.fn(async () => undefined);
    putBridge({ eraseData });
    await show(<Takeout />);
    press('Erase…');
    press('Erase');
    await waitFor(() => expect(told()).toBe('Erased.'));
    expect(eraseData).toHaveBeenCalledTimes(1);
  });
});

// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { languageCodes } from '../../main/domain/languages';
import { wrongJoins } from '../ui/joins.fixture';
import { openSettings } from './scripted.fixture';

afterEach(cleanup);

async function openPerson() {
  const window = await openSettings();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Stretches' }));
  });
  return window;
}

async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(element);
  });
}

test('each answer can be changed, and says at once which stretch it leads to', async () => {
  const { asked } = await openPerson();
  expect(document.body.textContent).toContain('You start standing, one foot on a step or a firm chair.');
  await press(screen.getByRole('switch', { name: 'Unsteady or dizzy' }));
  expect(asked).toEqual([['changeProfile', { poorBalance: true }]]);
  expect(document.body.textContent).toContain('You start seated, on the front corner.');
  await press(
    within(screen.getByRole('radiogroup', { name: 'Floor space' })).getByRole('radio', {
      name: 'Room to kneel',
    }),
  );
  await press(
    within(screen.getByRole('radiogroup', { name: 'Soreness at the start' })).getByRole('radio', {
      name: '4',
    }),
  );
  expect(asked.slice(1)).toEqual([
    ['changeProfile', { roomToKneel: true }],
    ['changeProfile', { soreness: 4 }],
  ]);
});

test('the ends of the soreness are a sentence as the language writes one', async () => {
  await openSettings({}, { language: 'ja' }, { window: 'settings', part: 'stretches' });
  const line = document.querySelector('[data-answer="soreness"] p');
  expect(line?.textContent).toMatch(/0\u00a0楽、10\u00a0とてもつらい。$/);
});

test.each(languageCodes)('%s puts sentences beside each other as it writes them', async (language) => {
  const problem = {
    file: 'settings',
    problem: 'damaged',
    keptAs: 'kept-settings',
    details: [],
  } as const;
  await openSettings({ problems: [problem] }, { language }, { window: 'settings', part: 'stretches' });
  expect(wrongJoins()).toEqual([]);
  // The second sentence of each is there.
  expect(document.querySelector('.problems')?.textContent).toContain('kept-settings');
});

test('a condition holds the stretches back until it was asked about', async () => {
  await openPerson();
  expect(screen.queryByText(/Please ask your doctor/)).toBeNull();
  await press(screen.getByRole('checkbox', { name: 'Pregnant' }));
  expect(screen.getByText(/Please ask your doctor/)).toBeDefined();
  await press(screen.getByRole('checkbox', { name: /I have asked/ }));
  expect(screen.queryByText(/Please ask your doctor/)).toBeNull();
});

test('the welcome is one press away', async () => {
  const { asked } = await openPerson();
  await press(screen.getByRole('button', { name: 'Go through the welcome again' }));
  expect(asked).toEqual([['command', { do: 'open', window: 'welcome' }]]);
});

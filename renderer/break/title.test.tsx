// @vitest-environment happy-dom
/** Specifies that the break window is called by what it shows: its heading is its title, whatever comes next. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { BreakView } from '../../main/bridge/contract';
import { at } from '../../main/views/breakView.fixture';
import { guideView, promptView, scripted, unscript, walkView } from './scripted.fixture';

afterEach(unscript);

/** The title, which is what the one heading of the first level says. */
const title = (): string => {
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(document.title);
  return document.title;
};

it('is called by what it shows, from the word before the prompt to the end of the break', async () => {
  const knock: BreakView = {
    ...{ ...walkView(0), mode: 'knock', shape: 'pill' },
    knock: { id: 'one', comesAt: at(24), canPostpone: true },
  };
  const { tell, wait } = await scripted(knock);
  const titles = [title()];
  for (const view of [promptView(), guideView(20), guideView(90), walkView(20)]) {
    await tell(view);
    titles.push(title());
  }
  expect(titles).toEqual([
    ...['Break soon', 'Time for a break', 'Standing stretch', 'Both sides done', 'Stand and walk'],
  ]);
  await tell({ ...promptView(), shape: 'small' });
  expect(title()).toBe('Time for a break');
  await wait(1000);
});

it('has the title of a page aside as long as that is open', async () => {
  const { wait } = await scripted(promptView());
  await wait(1000);
  fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
  expect(title()).not.toBe('Time for a break');
  fireEvent.keyDown(window, { key: 'Escape' });
  expect(title()).toBe('Time for a break');
});

it('has the title of the list of when to stop, and the stretch’s again', async () => {
  const { wait } = await scripted(guideView(20));
  await wait(1000);
  fireEvent.click(screen.getByRole('button', { name: /hurts/ }));
  const list = title();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect([list, title()]).toEqual(['When to stop', 'Standing stretch']);
});

// @vitest-environment happy-dom
/** Specifies that a window that is not in sight yet neither moves, speaks nor counts, and begins all of it as it comes. */
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { promptView, scripted, unscript } from './scripted.fixture';

afterEach(unscript);

const unseen = { ...promptView(), ahead: true };
/** What a screen reader was told by itself. */
const said = (): string => screen.getByRole('status').textContent ?? '';
const entersGuide = (asked: readonly (readonly unknown[])[]): boolean =>
  asked.some(([name]) => name === 'startGuide');

it('shows the prompt, and tells a screen reader of it only once it is there', async () => {
  const { tell } = await scripted(unseen);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Time for a break');
  expect(said()).toBe('');
  await tell(promptView());
  expect(said()).toContain('Time for a break');
});

it('asks nothing of the main process while it waits', async () => {
  const { asked, wait } = await scripted(unseen);
  await wait(30_000);
  expect(asked).toEqual([]);
});

it('begins its first second, in which no key answers, as it comes', async () => {
  const { asked, tell, wait } = await scripted(unseen);
  await wait(20_000);
  await tell(promptView());
  fireEvent.keyDown(window, { key: 'Enter' });
  expect(entersGuide(asked)).toBe(false);
  await wait(1000);
  fireEvent.keyDown(window, { key: 'Enter' });
  expect(entersGuide(asked)).toBe(true);
});

it('stays at the first still, where nothing moves, and goes on from it as it comes', async () => {
  const marked = () => document.querySelector('.still-strip [aria-checked="true"]')?.textContent;
  const { tell, wait } = await scripted(unseen);
  const first = marked();
  await wait(20_000);
  expect(marked()).toBe(first);
  await tell(promptView());
  expect(marked()).toBe(first);
  await wait(4000);
  expect(marked()).not.toBe(first);
});

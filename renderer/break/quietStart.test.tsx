// @vitest-environment happy-dom
/** Specifies from when on a window that has just come can be answered. */
import { fireEvent } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { noteInSight } from '../painted';
import { promptView, scripted, unscript } from './scripted.fixture';

afterEach(unscript);

/** Whether Enter starts the guide, so long after the script has drawn the prompt; ms. */
async function starts(after: number): Promise<boolean> {
  const { asked, wait } = await scripted(promptView());
  await wait(after);
  fireEvent.keyDown(window, { key: 'Enter' });
  return asked.some(([name]) => name === 'startGuide');
}

it('a second after it was drawn', async () => {
  expect(await starts(999)).toBe(false);
  unscript();
  expect(await starts(1000)).toBe(true);
});

it('a second after it came into sight, where that was before its script ran', async () => {
  // The clock of each test begins at 0.
  vi.spyOn(performance, 'now').mockReturnValue(-400);
  noteInSight();
  vi.restoreAllMocks();
  expect(await starts(599)).toBe(false);
  unscript();
  expect(await starts(600)).toBe(true);
});

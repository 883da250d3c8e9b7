// @vitest-environment happy-dom
/** Specifies where the keyboard is when a part of the guide has taken its button away. */
import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { guideView, scripted, unscript } from '../scripted.fixture';

afterEach(unscript);

it('goes on from the title where the set-up ends under it', async () => {
  const { tell } = await scripted(guideView(4));
  screen.getByRole('button', { name: /I’m ready/ }).focus();
  await tell(guideView(20));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

// @vitest-environment happy-dom
/** Specifies when the frame of Settings and Help begins a page anew: for another page, not for its name in another language. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Shell, type ShellProps } from './Shell';

afterEach(cleanup);

const shell = (some: Partial<ShellProps>) => (
  <Shell place="look" onGo={() => undefined} title="Look and language" {...some}>
    <button type="button">{some.title ?? 'Language'}</button>
  </Shell>
);

it('keeps the keyboard, and what is open, where the language changes', () => {
  const { rerender } = render(shell({}));
  const chosen = screen.getByRole('button', { name: 'Language' });
  chosen.focus();
  rerender(shell({ title: 'Aussehen und Sprache' }));
  expect(document.activeElement).toBe(chosen);
  expect(chosen.textContent).toBe('Aussehen und Sprache');
});

it('begins another page at its top, with nothing of the one before', () => {
  const { rerender } = render(shell({ page: 'stop' }));
  const before = screen.getByRole('button', { name: 'Language' });
  rerender(shell({ page: 'studies' }));
  expect(screen.getByRole('button', { name: 'Language' })).not.toBe(before);
});

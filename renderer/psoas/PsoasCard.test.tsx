// @vitest-environment happy-dom
/** Specifies what the picture of the psoas says: both postures by text, the words beside the parts, and how sure it is. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { show } from '../ui/windows.fixture';
import { PsoasCard } from './PsoasCard';

beforeEach(() => {
  // The test's page has no layout; that it is open is all that matters here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(cleanup);

it('tells by text what each picture shows, and names the parts for the eye', async () => {
  await show(<PsoasCard />);
  expect(screen.getByRole('img', { name: /A person who sits: the psoas.* is folded/ })).toBeTruthy();
  expect(screen.getByRole('img', { name: /A person who stands: the psoas is long/ })).toBeTruthy();
  expect([...document.querySelectorAll('.psoas-word')].map((one) => one.textContent)).toEqual(
    [0, 1].flatMap(() => ['Spine', 'Psoas', 'Pelvis', 'Thigh bone']),
  );
});

it('explains it in two sentences, and leads to the study with how sure it is', async () => {
  await show(<PsoasCard />);
  const words = [...document.querySelectorAll('.psoas > p')].map((one) => one.textContent ?? '');
  expect(words).toHaveLength(2);
  for (const one of words) expect(one.match(/[.!?](\s|$)/g)).toHaveLength(1);
  expect(screen.getByText(/How sure: low/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Source: Boukabache' }));
  expect(screen.getByText(/Boukabache, Preece, Brookes/)).toBeTruthy();
});

it('paints the same picture again, with ids of its own', async () => {
  await show(<PsoasCard />);
  const ids = [...document.querySelectorAll('.psoas-body [id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

// @vitest-environment happy-dom
/** Specifies what is told of a time that is none: with its field, until it is mended or its field is gone; and of changed hours. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { settingsView } from '../../main/bridge/settingsView.fixture';
import { openSettings } from './scripted.fixture';

afterEach(cleanup);

const refusal = () => screen.queryByText(/is no time of day/);

async function typeNoTime(): Promise<HTMLElement> {
  const settings = { ...settingsView.settings, workingHours: { mon: [{ from: 540, to: 1080 }] } };
  await openSettings({ settings }, {}, { window: 'settings', part: 'quiet' });
  const field = screen.getByRole('textbox', { name: 'Monday, from' });
  await act(async () => {
    fireEvent.change(field, { target: { value: 'nine' } });
    fireEvent.blur(field);
  });
  expect(refusal()).toBeTruthy();
  return field;
}

it('is told with the field that it is about', async () => {
  const field = await typeNoTime();
  const described = field.getAttribute('aria-describedby');
  expect(described).toBe(refusal()?.closest('[role="status"]')?.id);
  expect(screen.getByRole('textbox', { name: 'Monday, to' }).hasAttribute('aria-describedby')).toBe(false);
});

it('is said again when it is typed again', async () => {
  const field = await typeNoTime();
  const first = refusal();
  await act(async () => {
    fireEvent.change(field, { target: { value: 'nine' } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
  expect(refusal()).not.toBe(first);
});

it('is told until a time is typed', async () => {
  const field = await typeNoTime();
  await act(async () => {
    fireEvent.change(field, { target: { value: '09:00' } });
    fireEvent.blur(field);
  });
  expect(refusal()).toBeNull();
});

it('is told no longer once its hours are removed', async () => {
  await typeNoTime();
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: /Remove Monday/ }));
  });
  expect(screen.queryByRole('textbox', { name: 'Monday, from' })).toBeNull();
  expect(refusal()).toBeNull();
});

it('tells each change of the hours anew, though in the same words', async () => {
  await openSettings({ settings: settingsView.settings }, {}, { window: 'settings', part: 'quiet' });
  const change = () => act(async () => void fireEvent.click(screen.getByRole('switch', { name: /hours/i })));
  const told = () => screen.getByText(/^.*hours changed/i);
  await change();
  const first = told();
  await change();
  expect(told().textContent).toBe(first.textContent);
  expect(told()).not.toBe(first);
});

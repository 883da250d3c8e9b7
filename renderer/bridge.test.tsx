// @vitest-environment happy-dom
/** Owns the proof that a page which brought its view along asks for it only once that has been drawn, and then takes what it is told. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Announcements } from '../main/bridge/contract';
import { FirstViews, useLive } from './bridge';
import { putBridge } from './ui/windows.fixture';

type Status = NonNullable<Announcements['status']>;
const named = (trayTitle: string): Status => ({ trayTitle }) as unknown as Status;

function Shown() {
  const view = useLive('status') as unknown as { readonly trayTitle: string } | undefined;
  return <p role="status">{view?.trayTitle ?? 'nothing'}</p>;
}
const shown = (): string | null => screen.getByRole('status').textContent;

afterEach(cleanup);

test('what came with the page stands until it is drawn; then it is asked for, once', async () => {
  let questions = 0;
  const announce = putBridge({
    status: async () => {
      questions += 1;
      return named('answered');
    },
  });
  let draw = (): void => {};
  const drawn = new Promise<void>((done) => {
    draw = done;
  });
  render(
    <FirstViews value={{ views: { status: named('brought') }, drawn }}>
      <Shown />
    </FirstViews>,
  );
  await act(async () => {});
  expect([shown(), questions]).toEqual(['brought', 0]);
  await act(async () => draw());
  expect([shown(), questions]).toEqual(['answered', 1]);
  await act(async () => announce('status', named('announced')));
  expect([shown(), questions]).toEqual(['announced', 1]);
});

test('what is announced before it is drawn is shown at once', async () => {
  const announce = putBridge({ status: async () => named('answered') });
  render(
    <FirstViews value={{ views: { status: named('brought') }, drawn: new Promise(() => {}) }}>
      <Shown />
    </FirstViews>,
  );
  await act(async () => announce('status', named('announced')));
  expect(shown()).toBe('announced');
});

test('a page that brought nothing asks at once', async () => {
  putBridge({ status: async () => named('answered') });
  render(<Shown />);
  expect(shown()).toBe('nothing');
  await act(async () => {});
  expect(shown()).toBe('answered');
});

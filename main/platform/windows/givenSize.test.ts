/** Specifies whose doing a size is: the person's is told when the window closes, the desktop's is not. */
import { expect, test } from 'vitest';
import type { Clock } from '../../ports';
import { noteGivenSize, type SizedWindow } from './givenSize';
import type { Size } from './placement';

function scenario() {
  let size: Size = { width: 880, height: 640 };
  let maximized = false;
  const listeners = new Map<string, () => void>();
  const wakes: (() => void)[] = [];
  const told: Size[] = [];
  const window: SizedWindow = {
    getSize: () => [size.width, size.height],
    isDestroyed: () => false,
    isMaximized: () => maximized,
    isMinimized: () => false,
    once: (event, listen) => listeners.set(event, listen),
  };
  const clock = {
    wakeAfter: (_: number, call: () => void) => {
      wakes.push(call);
      return { dispose() {} };
    },
  } as unknown as Clock;
  noteGivenSize(window, clock, (given) => told.push(given));
  return {
    told,
    resize(width: number, height: number) {
      size = { width, height };
    },
    maximize() {
      maximized = true;
    },
    show: () => listeners.get('show')?.(),
    second() {
      for (const wake of wakes.splice(0)) wake();
    },
    close: () => listeners.get('close')?.(),
  };
}

test('the size that the person gives is told', () => {
  const { told, show, second, resize, close } = scenario();
  show();
  second();
  resize(1000, 700);
  close();
  expect(told).toEqual([{ width: 1000, height: 700 }]);
});

test('what the desktop does while the window comes is not the person’s, and is not added each time', () => {
  const left = scenario();
  left.show();
  left.resize(890, 668);
  left.second();
  left.close();
  expect(left.told).toEqual([]);
  const changed = scenario();
  changed.show();
  changed.resize(890, 668);
  changed.second();
  changed.resize(990, 668);
  changed.close();
  expect(changed.told).toEqual([{ width: 980, height: 640 }]);
});

test('a window as large as the screen, or closed at once, tells nothing', () => {
  const { told, show, second, resize, maximize, close } = scenario();
  show();
  second();
  resize(1920, 1040);
  maximize();
  close();
  expect(told).toEqual([]);
  const quick = scenario();
  quick.show();
  quick.resize(1000, 700);
  quick.close();
  expect(quick.told).toEqual([]);
});

// @vitest-environment happy-dom
/** Specifies the key that closes a window, and that in the break window it is one more key for Escape. */
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { windowNames } from '../main/bridge/windows';
import { asksToClose, followCloseKey } from './closeKey';
import { putBridge } from './ui/windows.fixture';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false };
const w = { ...none, key: 'w', code: 'KeyW', defaultPrevented: false };
const ctrlW = { ...w, ctrlKey: true };

describe('what asks to close', () => {
  it.each([
    ['Ctrl and W', ctrlW, true, false],
    ['Cmd and W', { ...w, metaKey: true }, false, true],
    ['W with caps lock', { ...ctrlW, key: 'W' }, true, false],
    ['the key of W on a Russian keyboard', { ...ctrlW, key: 'ц' }, true, false],
    ['W where it stands elsewhere', { ...ctrlW, code: 'Comma' }, true, false],
    ['Z on the key of W, in France', { ...ctrlW, key: 'z' }, false, false],
    ['W alone', w, false, false],
    ['with Alt, as AltGr comes on Windows', { ...ctrlW, altKey: true }, false, false],
    ['with Shift', { ...ctrlW, shiftKey: true }, false, false],
    ['held down', { ...ctrlW, repeat: true }, false, false],
    ['what a field has taken', { ...ctrlW, defaultPrevented: true }, false, false],
  ] as const)('%s', (_name, press, elsewhere, onMac) => {
    expect([asksToClose(press, false), asksToClose(press, true)]).toEqual([elsewhere, onMac]);
  });
});

describe('a window', () => {
  const pressed: string[] = [];
  const note = (event: KeyboardEvent): void => void pressed.push(event.key);
  const closed: string[] = [];
  let end = (): void => undefined;
  beforeEach(() => {
    pressed.length = 0;
    closed.length = 0;
    putBridge({ close: async (name) => void closed.push(name) });
    window.addEventListener('keydown', note);
  });
  afterEach(() => {
    end();
    window.removeEventListener('keydown', note);
  });

  it.each(windowNames.filter((name) => name !== 'break'))('%s is closed', (name) => {
    end = followCloseKey(name);
    fireEvent.keyDown(document.body, ctrlW);
    expect([closed, pressed]).toEqual([[name], ['w']]);
  });

  it('of the break takes it as Escape, where the keyboard is, and stays', () => {
    end = followCloseKey('break');
    const field = document.body.appendChild(document.createElement('button'));
    field.addEventListener('keydown', ({ key }) => pressed.push(`field ${key}`));
    fireEvent.keyDown(field, ctrlW);
    field.remove();
    expect([closed, pressed]).toEqual([[], ['field w', 'w', 'field Escape', 'Escape']]);
  });
});

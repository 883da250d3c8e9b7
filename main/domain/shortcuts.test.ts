/** Specifies which keys may be a shortcut, how they are read and written, and what of a settings file is refused. */
import { expect, test } from 'vitest';
import {
  chordPressed,
  isAltGr,
  isShortcutKeys,
  noShortcuts,
  parseShortcut,
  writeShortcut,
} from './shortcuts';

const read = (text: string): string | null => {
  const chord = parseShortcut(text);
  return chord === null ? null : writeShortcut(chord);
};

test('a letter, a digit or a function key with Ctrl, Alt or Super is a shortcut, in whatever order it is written', () => {
  expect(['Ctrl+S', 'alt+shift+7', 'Super+F12', ' shift + super+ALT+ctrl + f24', 'Alt+F4'].map(read)).toEqual(
    ['Ctrl+S', 'Alt+Shift+7', 'Super+F12', 'Ctrl+Alt+Shift+Super+F24', 'Alt+F4'],
  );
});

test('a key that is typed with is none, nor is one that not every keyboard has', () => {
  const none = ['', 'S', 'Shift+S', 'F5', 'Shift+F5', 'Ctrl', 'Ctrl+', 'Ctrl+Alt', 'Ctrl+S+', 'Ctrl++', '+S'];
  const strange = [
    'Ctrl+F25',
    'Ctrl+F0',
    'Ctrl+Ö',
    'Ctrl+Space',
    'Ctrl+SS',
    'Ctrl+Ctrl+S',
    'Hyper+S',
    'S+Ctrl',
  ];
  expect([...none, ...strange].map(read).filter((one) => one !== null)).toEqual([]);
});

test('the setting is the four commands, each off or with keys of its own', () => {
  const good = [noShortcuts, { ...noShortcuts, stretch: 'Ctrl+Alt+S', pause: 'ctrl+alt+p' }];
  expect(good.filter((one) => !isShortcutKeys(one))).toEqual([]);
  const { pause: _, ...three } = noShortcuts;
  const wrong = [
    null,
    'Ctrl+S',
    ['Ctrl+S'],
    {},
    three,
    { ...three, quit: 'Ctrl+Q' },
    { ...noShortcuts, quit: null },
    { ...noShortcuts, stretch: 'S' },
    { ...noShortcuts, stretch: 5 },
    { ...noShortcuts, stretch: undefined },
    // The same keys, though not the same text.
    { ...noShortcuts, stretch: 'Ctrl+Alt+S', later: 'alt+ctrl+s' },
  ];
  expect(wrong.filter(isShortcutKeys)).toEqual([]);
});

test('a press is read by what the layout writes, and by the key itself where that is no Latin letter or digit', () => {
  const pressed = (key: string, code: string, ...held: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[]) => {
    const has = (one: (typeof held)[number]): boolean => held.includes(one);
    const chord = chordPressed({
      key,
      code,
      ctrlKey: has('ctrl'),
      altKey: has('alt'),
      shiftKey: has('shift'),
      metaKey: has('meta'),
    });
    return chord === null ? null : writeShortcut(chord);
  };
  // German: Z and Y have changed places.
  expect(pressed('z', 'KeyY', 'ctrl', 'alt')).toBe('Ctrl+Alt+Z');
  expect(pressed('ش', 'KeyA', 'ctrl')).toBe('Ctrl+A');
  expect(pressed('ß', 'KeyS', 'alt')).toBe('Alt+S');
  expect(pressed('!', 'Digit1', 'ctrl', 'shift')).toBe('Ctrl+Shift+1');
  expect(pressed('F5', 'F5', 'meta')).toBe('Super+F5');
  expect(pressed('s', 'KeyS')).toBeNull();
  expect(pressed('S', 'KeyS', 'shift')).toBeNull();
  expect(pressed('Control', 'ControlLeft', 'ctrl')).toBeNull();
  expect(pressed('Alt', 'AltLeft', 'ctrl', 'alt')).toBeNull();
  expect(pressed('Tab', 'Tab', 'ctrl')).toBeNull();
  expect(pressed('+', 'NumpadAdd', 'ctrl')).toBeNull();
});

test('on Windows AltGr may be the same as Ctrl and Alt with a letter or a digit', () => {
  const keys = ['Ctrl+Alt+S', 'Ctrl+Alt+Shift+2', 'Ctrl+Alt+F2', 'Ctrl+Alt+Super+S', 'Ctrl+S', 'Alt+S'];
  const chords = keys.flatMap((one) => parseShortcut(one) ?? []);
  expect(chords.map(isAltGr)).toEqual([true, true, false, false, false, false]);
});

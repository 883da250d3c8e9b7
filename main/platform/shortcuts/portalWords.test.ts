/** Says how keys are written for a portal of shortcuts, and read from it. */
import { Variant } from '@jellybrick/dbus-next';
import { expect, test } from 'vitest';
import { idOf, triggerOf, triggersOf } from './portalWords';

test('keys are wished for as the shortcuts specification writes them', () => {
  expect(triggerOf({ held: ['Ctrl', 'Alt', 'Shift', 'Super'], key: 'S' })).toBe('CTRL+ALT+SHIFT+LOGO+s');
  expect(triggerOf({ held: ['Alt'], key: 'F12' })).toBe('ALT+F12');
});

test('other keys of a command have another id', () => {
  expect(idOf('stretch', { held: ['Ctrl', 'Alt'], key: 'S' })).toBe('stretch-Ctrl-Alt-S');
  expect(idOf('stretch', { held: ['Ctrl'], key: 'S' })).toBe('stretch-Ctrl-S');
});

test.each([
  ['Meta+J', 'Meta+J'],
  ['Press <Control><Alt>s', 'Ctrl+Alt+S'],
  ['<Shift><Primary>F9', 'Ctrl+Shift+F9'],
  ['Press <Super>grave', 'Press <Super>grave'],
  ['Press <Hyper>s', 'Press <Hyper>s'],
])('what a desktop calls %s is shown as %s', (said, shown) => {
  expect(triggersOf([['one', { trigger_description: new Variant('s', said) }]]).get('one')).toBe(shown);
});

test('a shortcut without keys is one without keys; what is no list is none', () => {
  expect([...triggersOf([['one', {}], 'odd', []])]).toEqual([['one', '']]);
  expect([...triggersOf(undefined)]).toEqual([]);
});

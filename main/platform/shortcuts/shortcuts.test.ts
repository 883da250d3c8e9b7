/** Specifies when keys are taken from the system and given back, and what is told of those that another program has. */
import { expect, test } from 'vitest';
import {
  noShortcuts,
  type ShortcutKeys,
  type ShortcutName,
  type ShortcutReach,
} from '../../domain/shortcuts';
import { createGrabs } from './grabs';
import { createShortcuts, type ShortcutParts, shortcutReach } from './shortcuts';

function desk(reach: ShortcutReach = 'everywhere') {
  const done: string[] = [];
  const others = new Set<string>();
  const calls = new Map<string, () => void>();
  const grabs = createGrabs(
    {
      register(accelerator, pressed) {
        done.push(`+${accelerator}`);
        if (others.has(accelerator) || calls.has(accelerator)) return false;
        calls.set(accelerator, pressed);
        return true;
      },
      unregister(accelerator) {
        done.push(`-${accelerator}`);
        calls.delete(accelerator);
      },
    },
    { note: (what, line) => void done.push(`${what}: ${line}`) },
    (name) => void done.push(name),
  );
  let there: boolean | null = false;
  let told: Parameters<ShortcutParts['portal']>[0] | null = null;
  const shortcuts = createShortcuts({
    grabs,
    reach,
    pressed: (name) => void done.push(name),
    changed: () => void done.push('shown anew'),
    portal(parts) {
      told = parts;
      return {
        isThere: () => there,
        look: () => void done.push('portal looked for'),
        set: (keys) => void (keys.stretch !== null && done.push(`portal asked for ${keys.stretch}`)),
        stateOf: (name) => (name === 'stretch' ? 'works' : 'off'),
        givenTo: (name) => (there === true && name === 'stretch' ? 'Meta+J' : null),
        dispose: () => void done.push('portal left'),
      };
    },
  });
  return {
    done,
    others,
    set: (some: Partial<ShortcutKeys>) => shortcuts.set({ ...noShortcuts, ...some }),
    /** The portal says whether it gives keys. */
    find(now: boolean | null) {
      there = now;
      told?.changed();
    },
    pressByDesktop: (name: ShortcutName) => told?.pressed(name),
    view: shortcuts.view,
    record: shortcuts.record,
    lookAgain: shortcuts.lookAgain,
    press: (accelerator: string) => calls.get(accelerator)?.(),
    states: () => Object.entries(shortcuts.view().states).filter(([, state]) => state !== 'off'),
    dispose: () => shortcuts.dispose(),
  };
}

test('none is set: nothing is taken', () => {
  const { done, set, states, dispose } = desk();
  set({});
  dispose();
  expect([done, states()]).toEqual([[], []]);
});

test('keys are taken once, do what they are for, and are given back', () => {
  const { done, set, press, states, dispose } = desk();
  set({ stretch: 'ctrl+alt+s', pause: 'Super+P' });
  set({ stretch: 'Ctrl+Alt+S', pause: 'Super+P' });
  press('Ctrl+Alt+S');
  press('Super+P');
  expect(states()).toEqual([
    ['stretch', 'works'],
    ['pause', 'works'],
  ]);
  set({ pause: 'Super+P' });
  press('Ctrl+Alt+S');
  dispose();
  expect(done).toEqual(['+Ctrl+Alt+S', '+Super+P', 'stretch', 'pause', '-Ctrl+Alt+S', '-Super+P']);
  expect(states()).toEqual([]);
});

test('two commands may change their keys with each other', () => {
  const { set, press, done, states } = desk();
  set({ stretch: 'Ctrl+1', later: 'Ctrl+2' });
  set({ stretch: 'Ctrl+2', later: 'Ctrl+1' });
  press('Ctrl+1');
  press('Ctrl+2');
  expect(done.slice(-2)).toEqual(['later', 'stretch']);
  expect(states().map(([, state]) => state)).toEqual(['works', 'works']);
});

test('keys of another program are told once, and taken when they are free', () => {
  const { done, others, set, states } = desk();
  others.add('Ctrl+1');
  set({ stretch: 'Ctrl+1' });
  set({ stretch: 'Ctrl+1' });
  expect(states()).toEqual([['stretch', 'taken']]);
  others.delete('Ctrl+1');
  set({ stretch: 'Ctrl+1' });
  expect(states()).toEqual([['stretch', 'works']]);
  const told = 'shortcuts: Ctrl+1 is taken by another program';
  expect(done).toEqual(['+Ctrl+1', told, '+Ctrl+1', '+Ctrl+1']);
});

test('what was taken and is wanted no more is off', () => {
  const { others, set, states } = desk();
  others.add('Ctrl+1');
  set({ stretch: 'Ctrl+1' });
  set({});
  expect(states()).toEqual([]);
});

test('what another program had is asked for again when somebody looks', () => {
  const { others, set, lookAgain, states } = desk();
  others.add('Ctrl+1');
  set({ stretch: 'Ctrl+1' });
  others.delete('Ctrl+1');
  lookAgain();
  expect(states()).toEqual([['stretch', 'works']]);
});

test('while a field waits for keys none is taken, also none that is chosen or looked at meanwhile', () => {
  const { done, set, record, lookAgain, states } = desk();
  set({ stretch: 'Ctrl+1' });
  record(true);
  record(true);
  lookAgain();
  set({ stretch: 'Ctrl+2' });
  expect(states()).toEqual([]);
  record(false);
  record(false);
  expect(states()).toEqual([['stretch', 'works']]);
  expect(done).toEqual(['+Ctrl+1', '-Ctrl+1', '+Ctrl+2', 'shown anew']);
});

test('where no key reaches the app only the desktop is asked', () => {
  const { done, set, states } = desk('nowhere');
  set({ stretch: 'Ctrl+1' });
  expect([done, states()]).toEqual([['portal asked for Ctrl+1'], []]);
});

test('they are heard everywhere but under Wayland: there between X11 windows, or not at all', () => {
  expect(shortcutReach('win32', { server: 'none' }, false)).toBe('everywhere');
  expect(shortcutReach('darwin', { server: 'none' }, false)).toBe('everywhere');
  expect(shortcutReach('linux', { server: 'x11' }, false)).toBe('everywhere');
  expect(shortcutReach('linux', { server: 'wayland' }, false)).toBe('x11-windows');
  expect(shortcutReach('linux', { server: 'wayland' }, true)).toBe('nowhere');
});

test('where the desktop gives keys it alone has them, and one pressed while a field waits does nothing', () => {
  const { done, set, find, record, pressByDesktop, view } = desk('x11-windows');
  find(null);
  set({ stretch: 'Ctrl+1' });
  expect(view().reach).toBe('not-known');
  find(true);
  pressByDesktop('stretch');
  record(true);
  pressByDesktop('stretch');
  expect(done.filter((line) => !line.startsWith('portal'))).toEqual(['shown anew', 'shown anew', 'stretch']);
  expect(view()).toMatchObject({
    reach: 'by-desktop',
    states: { stretch: 'works' },
    given: { stretch: 'Meta+J', later: null },
  });
});

test('where the desktop gives none the X server is asked, once that is known', () => {
  const { done, set, find, view } = desk('x11-windows');
  find(null);
  set({ stretch: 'Ctrl+1' });
  expect(done).not.toContain('+Ctrl+1');
  find(false);
  expect(done).toContain('+Ctrl+1');
  expect(view()).toMatchObject({ reach: 'x11-windows', states: { stretch: 'works' } });
});

// @vitest-environment happy-dom
/** Specifies how the keys of a shortcut are set and removed by hand, and what is told of keys that can't be had. */
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { presetSettings } from '../../main/domain/settings';
import { noShortcuts, type ShortcutKeys, type ShortcutsView } from '../../main/domain/shortcuts';
import { openSettings } from './scripted.fixture';

afterEach(cleanup);

const off: ShortcutsView['states'] = { stretch: 'off', later: 'off', stoodUp: 'off', pause: 'off' };

async function open(keys: Partial<ShortcutKeys> = {}, some: Partial<ShortcutsView> = {}) {
  const settings = { ...presetSettings, shortcuts: { ...noShortcuts, ...keys } };
  const shown = await openSettings({
    settings,
    shortcuts: { reach: 'everywhere', states: off, given: noShortcuts, ...some },
  });
  fireEvent.click(within(screen.getByRole('navigation')).getByText('Breaks'));
  return shown;
}
const field = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
/** happy-dom takes Alt for AltGr. */
function press(on: HTMLElement, keys: Partial<KeyboardEventInit>, altGraph = false): Event {
  const event = createEvent.keyDown(on, keys);
  Object.defineProperty(event, 'getModifierState', {
    value: (name: string) => name === 'AltGraph' && altGraph,
  });
  fireEvent(on, event);
  return event;
}
const noteOf = (name: string) => field(name).closest('li')?.querySelector('[role=status]')?.textContent;
const set = (some: Partial<ShortcutKeys>) => ['changeSettings', { shortcuts: { ...noShortcuts, ...some } }];
const keys = { key: 's', code: 'KeyS', ctrlKey: true, altKey: true };

it('are off, and a key on a field that was not pressed is nothing', async () => {
  const { asked } = await open();
  const stretch = field('Start a break now');
  expect(stretch.textContent).toBe('Not set');
  press(stretch, keys);
  press(stretch, { key: 'Backspace' });
  expect(asked).toEqual([]);
});

it('are the next keys after the field was pressed; keys that are only held are waited past', async () => {
  const { asked, recordings } = await open();
  const stretch = field('Start a break now');
  fireEvent.click(stretch);
  // Said once the app has let its own keys go.
  expect(stretch.textContent).toBe('Not set');
  await screen.findByText('Press the keys');
  expect(recordings).toEqual([true]);
  expect(noteOf('Start a break now')).toMatch(
    /^Hold Ctrl, Alt or Super .* Escape leaves, Backspace removes\.$/,
  );
  press(stretch, { key: 'Control', code: 'ControlLeft', ctrlKey: true });
  press(stretch, keys);
  expect(asked).toEqual([set({ stretch: 'Ctrl+Alt+S' })]);
  expect(stretch.textContent).toBe('Ctrl+Alt+S');
  expect(noteOf('Start a break now')).toBe('');
  expect(recordings).toEqual([true, false]);
});

it('leave the app its own keys again, whichever way the field is left', async () => {
  const { recordings, unmount } = await open({ stretch: 'Ctrl+1' });
  const stretch = field('Start a break now');
  const ways = [() => press(stretch, { key: 'Escape' }), () => fireEvent.blur(stretch), unmount];
  for (const leave of ways) {
    fireEvent.click(stretch);
    press(stretch, { key: 's', code: 'KeyS' });
    expect(recordings.splice(0)).toEqual([true]);
    leave();
    expect(recordings.splice(0)).toEqual([false]);
  }
});

it('that may be AltGr with a sign say so on Windows, and only there', async () => {
  const chosen = {
    stretch: 'Ctrl+Alt+E',
    later: 'Ctrl+Alt+F9',
    stoodUp: 'Ctrl+Alt+Shift+2',
    pause: 'Ctrl+E',
  };
  const told = () =>
    ['Start a break now', 'Later', 'I stood up', 'Pause'].map((name) => noteOf(name)?.includes('AltGr'));
  await open(chosen);
  expect(told()).toEqual([false, false, false, false]);
  cleanup();
  const agent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Windows NT 10.0)');
  await open(chosen);
  agent.mockRestore();
  expect(told()).toEqual([true, false, true, false]);
});

it('are told of, and waited for again, where they do not fit or are in use', async () => {
  const { asked } = await open({ later: 'ctrl+alt+s' });
  const stretch = field('Start a break now');
  fireEvent.click(stretch);
  press(stretch, { key: 's', code: 'KeyS' });
  expect(noteOf('Start a break now')).toMatch(/^These keys do not fit/);
  press(stretch, { key: 'F5', code: 'F5' });
  press(stretch, keys, true);
  expect(noteOf('Start a break now')).toMatch(/^These keys do not fit/);
  press(stretch, keys);
  expect(noteOf('Start a break now')).toBe('These keys are in use already: Later, while a prompt is open.');
  press(stretch, { ...keys, key: 'd', code: 'KeyD' });
  expect(asked).toEqual([set({ later: 'ctrl+alt+s', stretch: 'Ctrl+Alt+D' })]);
});

it('are left as they were by Escape, by Tab and by going elsewhere; Tab is left to go on', async () => {
  const { asked } = await open({ stretch: 'Ctrl+1' });
  const stretch = field('Start a break now');
  fireEvent.click(stretch);
  press(stretch, { key: 'Escape' });
  expect(stretch.textContent).toBe('Ctrl+1');
  fireEvent.click(stretch);
  expect(press(stretch, { key: 'Tab', code: 'Tab' }).defaultPrevented).toBe(false);
  fireEvent.blur(stretch);
  expect(stretch.textContent).toBe('Ctrl+1');
  expect(asked).toEqual([]);
});

it('are removed by Backspace, while they are waited for or not, and by the cross', async () => {
  const { asked } = await open({ stretch: 'Ctrl+1', later: 'Ctrl+2', pause: 'Ctrl+3' });
  press(field('Start a break now'), { key: 'Backspace' });
  fireEvent.click(field('Later'));
  press(field('Later'), { key: 'Backspace' });
  fireEvent.click(screen.getByRole('button', { name: /^Remove the keys: Pause/ }));
  expect(asked).toEqual([set({ later: 'Ctrl+2', pause: 'Ctrl+3' }), set({ pause: 'Ctrl+3' }), set({})]);
  expect(field('Start a break now').textContent).toBe('Not set');
});

it('that undo a change elsewhere are keys like others here', async () => {
  const { asked } = await open();
  const stretch = field('Start a break now');
  fireEvent.click(stretch);
  press(stretch, { key: 'z', code: 'KeyZ', ctrlKey: true });
  expect(asked).toEqual([set({ stretch: 'Ctrl+Z' })]);
});

it('that another program has are told of', async () => {
  await open({ stretch: 'Ctrl+1' }, { states: { ...off, stretch: 'taken' } });
  expect(noteOf('Start a break now')).toBe('Taken by another program. Choose other keys.');
});

it('that the desktop gives are shown in its words, and what it has not given is told of', async () => {
  await open(
    { stretch: 'Ctrl+1', later: 'Ctrl+2' },
    {
      reach: 'by-desktop',
      states: { ...off, stretch: 'works', later: 'not-given' },
      given: { ...noShortcuts, stretch: 'Meta+J' },
    },
  );
  expect(field('Start a break now').textContent).toBe('Meta+J');
  expect(field('Later').textContent).toBe('Ctrl+2');
  expect(noteOf('Later')).toBe(
    'Your desktop has not given these keys. Choose others, or look in its settings.',
  );
  expect(screen.getByText(/^Your desktop asks you about these keys/)).toBeTruthy();
});

it('that the desktop has not answered for are shown as a wish; while it is not known whether it gives any nothing is said', async () => {
  const faint = () => field('Start a break now').querySelector('bdi')?.className === 'secondary';
  await open({ stretch: 'Ctrl+1' }, { reach: 'by-desktop', states: { ...off, stretch: 'asked' } });
  expect([field('Start a break now').textContent, faint()]).toEqual(['Ctrl+1', true]);
  expect(noteOf('Start a break now')).toBe('');
  expect(screen.getByText(/^Your desktop asks you about these keys/)).toBeTruthy();
  cleanup();
  await open({ stretch: 'Ctrl+1' }, { reach: 'not-known' });
  expect(faint()).toBe(false);
  expect(screen.queryByText(/^(Your|On this) desktop/)).toBeNull();
  expect(field('Later')).toHaveProperty('disabled', false);
});

it('that reach less far say so; where none can come none can be set, only removed', async () => {
  await open({ later: 'Ctrl+1' }, { reach: 'nowhere' });
  expect(screen.getByText(/^On this desktop no key/)).toBeTruthy();
  expect(field('Start a break now')).toHaveProperty('disabled', true);
  expect(field('Later')).toHaveProperty('disabled', false);
  cleanup();
  await open({}, { reach: 'x11-windows' });
  expect(screen.getByText(/^On this desktop these keys work only/)).toBeTruthy();
  cleanup();
  await open();
  expect(screen.queryByText(/^On this desktop/)).toBeNull();
});

/** Says how keys are asked of a desktop by its portal, on a real bus: when, in which words, and what its answers mean. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { noShortcuts, shortcutNames } from '../../domain/shortcuts';
import type { Bus } from '../sensors/bus';
import { createStage, describeLive, type Stage, until } from '../sensors/test/live';
import { createPortalShortcuts, type PortalShortcuts, triggerOf } from './portal';
import { type Person, type StandInPortal, startPortal } from './portal.fixture';

let stage: Stage;
let address: string;
let session: Bus;
let keys: PortalShortcuts;
let portal: StandInPortal | null;
let pressed: string[];

function begin(): void {
  pressed = [];
  keys = createPortalShortcuts({
    bus: session,
    log: readLog(),
    describe: (name) => `to ${name}`,
    pressed: (name) => void pressed.push(name),
    changed: () => undefined,
  });
}
async function desktop(person: Person, has?: Parameters<typeof startPortal>[2]): Promise<StandInPortal> {
  portal = await startPortal(address, person, has);
  return portal;
}
const set = (some: Partial<typeof noShortcuts>) => keys.set({ ...noShortcuts, ...some });
const states = () => shortcutNames.map((name) => `${keys.stateOf(name)} ${keys.givenTo(name)}`).slice(0, 2);
const settled = (state: string) => until(state, () => states()[0] === state);

describeLive('a portal of shortcuts', ['dbus-daemon'], () => {
  beforeEach(async () => {
    stage = createStage();
    address = await stage.bus('session');
    session = stage.machine({ DBUS_SESSION_BUS_ADDRESS: address }).session;
    portal = null;
    begin();
  });
  afterEach(async () => {
    keys.dispose();
    portal?.end();
    await stage.end();
  });

  test('is asked nothing while none is set and nobody looks; then under the app’s name, and gives keys of its own', async () => {
    const { asked, press } = await desktop({ stretch: 'Meta+J', pause: '' });
    set({});
    expect(keys.isThere()).toBeNull();
    set({ stretch: 'Ctrl+Alt+S', pause: 'Super+F9' });
    await settled('works Meta+J');
    expect(asked).toEqual([
      'Register psoas-pause',
      'CreateSession',
      'BindShortcuts stretch CTRL+ALT+s "to stretch", pause LOGO+F9 "to pause"',
    ]);
    expect([keys.isThere(), keys.stateOf('later'), keys.stateOf('pause')]).toEqual([
      true,
      'off',
      'not-given',
    ]);
    press('stretch');
    press('nothing of ours');
    press('pause');
    await until('presses', () => pressed.length === 2);
    expect(pressed).toEqual(['stretch', 'pause']);
  });

  test('is asked anew for other keys, and its window for those before is taken back', async () => {
    const { asked, answer } = await desktop('waits');
    set({ stretch: 'Ctrl+1' });
    await until('a window', () => asked.length === 3);
    set({ stretch: 'Ctrl+2' });
    await until('another', () => asked.length === 7);
    // The window may close a moment later, where its path was not known yet.
    expect(asked.slice(3).sort()).toEqual([
      'BindShortcuts stretch CTRL+2 "to stretch"',
      'Close request',
      'Close session',
      'CreateSession',
    ]);
    answer({ stretch: 'Ctrl+2' });
    await settled('works Ctrl+2');
    set({});
    await until('the end', () => asked.length === 8);
    expect(states()).toEqual(['off null', 'off null']);
  });

  test('is left with one session and one window, however fast the keys are changed', async () => {
    const { asked, answer, press } = await desktop('waits');
    set({});
    keys.look();
    await until('it is there', () => keys.isThere() === true);
    const times = (what: string) => asked.filter((line) => line.startsWith(what)).length;
    set({ stretch: 'Ctrl+1' });
    set({ stretch: 'Ctrl+2' });
    await until('a window', () => times('BindShortcuts') > 0);
    // Still on its way, and another is wanted.
    set({ stretch: 'Ctrl+3' });
    set({ stretch: 'Ctrl+4' });
    await until('the last', () => asked.some((line) => line.includes('CTRL+4')));
    await until('no other', () => times('CreateSession') - times('Close session') === 1);
    answer({ stretch: 'Ctrl+4' });
    await settled('works Ctrl+4');
    press('stretch');
    await until('a press', () => pressed.length === 1);
  });

  test('is left with one session too where another was on its way as other keys were wished for', async () => {
    const { asked, makeSessions } = await desktop({ stretch: 'Ctrl+2' }, { isSlow: true });
    const times = (what: string) => asked.filter((line) => line === what).length;
    set({ stretch: 'Ctrl+1' });
    await until('one', () => times('CreateSession') === 1);
    set({ stretch: 'Ctrl+2' });
    await until('another', () => times('CreateSession') === 2);
    makeSessions();
    await settled('works Ctrl+2');
    await until('the first has ended', () => times('Close session') === 1);
    expect(asked.filter((line) => line.startsWith('Bind'))).toEqual([
      'BindShortcuts stretch CTRL+2 "to stretch"',
    ]);
  });

  test('may give none, give others later, and take them back', async () => {
    const { change, takeBack } = await desktop('no');
    set({ stretch: 'Ctrl+1' });
    await settled('not-given null');
    change({ stretch: 'Meta+K' });
    await settled('works Meta+K');
    takeBack();
    await settled('not-given null');
  });

  test('of a desktop that has none, or no portal, says so; one that comes is asked', async () => {
    set({ stretch: 'Ctrl+1' });
    await until('known', () => keys.isThere() === false);
    const without = await desktop('no', { shortcuts: false, registry: false });
    await until('known again', () => keys.isThere() === false);
    without.end();
    await until('gone', () => keys.isThere() === null);
    await desktop({ stretch: 'Ctrl+1' }, { registry: false });
    await settled('works Ctrl+1');
    // Ended and begun anew, it knows nothing of what was given.
    portal?.end();
    await settled('off null');
    const { asked } = await desktop({ stretch: 'Ctrl+1' });
    await settled('works Ctrl+1');
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['Register', 'CreateSession', 'BindShortcuts']);
  });
});

test('keys are wished for as the shortcuts specification writes them', () => {
  expect(triggerOf({ held: ['Ctrl', 'Alt', 'Shift', 'Super'], key: 'S' })).toBe('CTRL+ALT+SHIFT+LOGO+s');
  expect(triggerOf({ held: ['Alt'], key: 'F12' })).toBe('ALT+F12');
});

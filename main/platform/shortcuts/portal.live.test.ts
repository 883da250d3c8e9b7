/** Says how keys are asked of a desktop by its portal, on a real bus: when, in which words, and what its answers mean. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { noShortcuts, type ShortcutKeys, shortcutNames } from '../../domain/shortcuts';
import type { Bus } from '../sensors/bus';
import { createStage, describeLive, type Stage, until } from '../sensors/test/live';
import { createPortalShortcuts, type PortalShortcuts } from './portal';
import { type Person, type StandInPortal, startPortal } from './portal.fixture';

let stage: Stage;
let address: string;
let session: Bus;
let keys: PortalShortcuts;
let portal: StandInPortal | null;
let pressed: string[];
let refused: ShortcutKeys;

/** A start of the app. */
function begin(): void {
  pressed = [];
  keys = createPortalShortcuts({
    bus: session,
    log: readLog(),
    refused: {
      current: () => refused,
      keep(now) {
        refused = now;
      },
    },
    describe: (name) => `to ${name}`,
    pressed: (name) => void pressed.push(name),
    changed: () => undefined,
  });
}
async function desktop(person: Person, has?: Parameters<typeof startPortal>[2]): Promise<StandInPortal> {
  portal = await startPortal(address, person, has);
  return portal;
}
const stretch = 'stretch-Ctrl-Alt-S';
const set = (some: Partial<typeof noShortcuts>) => keys.set({ ...noShortcuts, ...some });
const states = () => shortcutNames.map((name) => `${keys.stateOf(name)} ${keys.givenTo(name)}`).slice(0, 2);
const settled = (state: string) => until(state, () => states()[0] === state);

describeLive('a portal of shortcuts', ['dbus-daemon'], () => {
  beforeEach(async () => {
    stage = createStage();
    address = await stage.bus('session');
    session = stage.machine({ DBUS_SESSION_BUS_ADDRESS: address }).session;
    portal = null;
    refused = noShortcuts;
    begin();
  });
  afterEach(async () => {
    keys.dispose();
    portal?.end();
    await stage.end();
  });

  test('is asked nothing while none is set and nobody looks; then under the app’s name, and gives keys of its own', async () => {
    const { asked, press } = await desktop({ [stretch]: 'Meta+J', 'pause-Super-F9': '' });
    set({});
    expect(keys.isThere()).toBeNull();
    set({ stretch: 'Ctrl+Alt+S', pause: 'Super+F9' });
    await settled('works Meta+J');
    expect(asked).toEqual([
      'Register org.psoaspause.app',
      'CreateSession',
      'BindShortcuts stretch-Ctrl-Alt-S CTRL+ALT+s "to stretch", pause-Super-F9 LOGO+F9 "to pause"',
    ]);
    expect([keys.isThere(), keys.stateOf('later'), keys.stateOf('pause')]).toEqual([
      true,
      'off',
      'not-given',
    ]);
    press(stretch);
    press('nothing of ours');
    press('later-Ctrl-Alt-S');
    press('pause-Super-F9');
    await until('presses', () => pressed.length === 2);
    expect(pressed).toEqual(['stretch', 'pause']);
  });

  test('is asked anew for other keys, and its window for those before is taken back', async () => {
    const { asked, answer } = await desktop('waits');
    set({ stretch: 'Ctrl+1' });
    await until('a window', () => asked.length === 3);
    expect(states()[0]).toBe('asked null');
    set({ stretch: 'Ctrl+2' });
    await until('another', () => asked.length === 7);
    // The window may close a moment later, where its path was not known yet.
    expect(asked.slice(3).sort()).toEqual([
      'BindShortcuts stretch-Ctrl-2 CTRL+2 "to stretch"',
      'Close request',
      'Close session',
      'CreateSession',
    ]);
    answer({ 'stretch-Ctrl-2': 'Ctrl+2' });
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
    answer({ 'stretch-Ctrl-4': 'Ctrl+4' });
    await settled('works Ctrl+4');
    press('stretch-Ctrl-4');
    await until('a press', () => pressed.length === 1);
  });

  test('is left with one session too where another was on its way as other keys were wished for', async () => {
    const { asked, makeSessions } = await desktop({ 'stretch-Ctrl-2': 'Ctrl+2' }, { isSlow: true });
    const times = (what: string) => asked.filter((line) => line === what).length;
    set({ stretch: 'Ctrl+1' });
    await until('one', () => times('CreateSession') === 1);
    set({ stretch: 'Ctrl+2' });
    await until('another', () => times('CreateSession') === 2);
    makeSessions();
    await settled('works Ctrl+2');
    await until('the first has ended', () => times('Close session') === 1);
    expect(asked.filter((line) => line.startsWith('Bind'))).toEqual([
      'BindShortcuts stretch-Ctrl-2 CTRL+2 "to stretch"',
    ]);
  });

  test('may give none, give others later, and take them back', async () => {
    const { change, takeBack } = await desktop('no');
    set({ stretch: 'Ctrl+1' });
    await settled('not-given null');
    change({ 'stretch-Ctrl-1': 'Meta+K' });
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
    await desktop({ 'stretch-Ctrl-1': 'Ctrl+1' }, { registry: false });
    await settled('works Ctrl+1');
    // Ended and begun anew, it knows nothing of what was given.
    portal?.end();
    await settled('off null');
    const { asked } = await desktop({ 'stretch-Ctrl-1': 'Ctrl+1' });
    await settled('works Ctrl+1');
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['Register', 'CreateSession', 'BindShortcuts']);
  });

  const binds = () => (portal?.asked ?? []).filter((line) => line.startsWith('Bind'));
  /** The app ends, and starts with the same keys. */
  const startAnew = async (keysSet: Partial<typeof noShortcuts>): Promise<void> => {
    keys.dispose();
    await until('the end', () => portal?.asked.includes('Close session') === true);
    portal?.asked.splice(0);
    begin();
    set(keysSet);
  };

  test.each(['no', 'ended'] as const)(
    'is not asked again for what was refused (%s), at any start',
    async (answer) => {
      await desktop(answer);
      set({ stretch: 'ctrl+alt+S' });
      await settled('not-given null');
      expect(refused).toEqual({ ...noShortcuts, stretch: 'Ctrl+Alt+S' });
      await startAnew({ stretch: 'ctrl+alt+S' });
      await settled('not-given null');
      expect(portal?.asked).toEqual(['Register org.psoaspause.app']);
      // Others are, and of those nobody is asked for the one that was refused.
      set({ stretch: 'ctrl+alt+S', pause: 'Ctrl+P' });
      await until('a question', () => binds().length === 1);
      expect(binds()).toEqual(['BindShortcuts pause-Ctrl-P CTRL+p "to pause"']);
    },
  );

  test('is asked again for what was refused once it was off, or other keys were chosen', async () => {
    await desktop('no');
    set({ stretch: 'Ctrl+1' });
    await settled('not-given null');
    set({ stretch: 'Ctrl+2' });
    await until('other keys', () => binds().length === 2);
    await settled('not-given null');
    set({});
    expect(refused).toEqual(noShortcuts);
    set({ stretch: 'Ctrl+2' });
    await until('the same keys', () => binds().length === 3);
    // It was off at a start.
    await settled('not-given null');
    await startAnew({});
    expect(refused).toEqual(noShortcuts);
  });

  test('gives some and not others: those are not asked for again; keys without a trigger are the desktop’s to give', async () => {
    await desktop({ 'stretch-Ctrl-1': 'Ctrl+1', 'pause-Ctrl-3': '' });
    set({ stretch: 'Ctrl+1', later: 'Ctrl+2', pause: 'Ctrl+3' });
    await settled('works Ctrl+1');
    expect([keys.stateOf('later'), keys.stateOf('pause')]).toEqual(['not-given', 'not-given']);
    expect(refused).toEqual({ ...noShortcuts, later: 'Ctrl+2' });
  });

  test('that is refused one more keeps what it gave before, and is asked for that alone', async () => {
    const { answer } = await desktop('waits');
    set({ stretch: 'Ctrl+1' });
    await until('a window', () => binds().length === 1);
    answer({ 'stretch-Ctrl-1': 'Ctrl+1' });
    await settled('works Ctrl+1');
    set({ stretch: 'Ctrl+1', pause: 'Ctrl+3' });
    await until('another', () => binds().length === 2);
    answer('no');
    await until('the first alone', () => binds().length === 3);
    expect(binds()[2]).toBe('BindShortcuts stretch-Ctrl-1 CTRL+1 "to stretch"');
    answer({ 'stretch-Ctrl-1': 'Ctrl+1' });
    await settled('works Ctrl+1');
    expect(keys.stateOf('pause')).toBe('not-given');
    expect(refused).toEqual({ ...noShortcuts, pause: 'Ctrl+3' });
  });

  test('that answers nothing, since it went or its window was taken back, has refused nothing', async () => {
    await desktop('waits');
    set({ stretch: 'Ctrl+1' });
    await settled('asked null');
    await until('a window', () => binds().length === 1);
    portal?.end();
    await until('it went', () => keys.isThere() === null);
    expect([states()[0], refused]).toEqual(['off null', noShortcuts]);
    await desktop('waits');
    await until('another window', () => binds().length === 1);
    keys.dispose();
    expect(refused).toEqual(noShortcuts);
  });

  test('that has given the keys before is only reminded: KDE opens its settings whenever it is asked', async () => {
    const given = { [stretch]: 'Meta+J' };
    await desktop('no', { given });
    set({ stretch: 'Ctrl+Alt+S' });
    await settled('works Meta+J');
    expect(binds()).toEqual([]);
    portal?.press(stretch);
    await until('a press', () => pressed.length === 1);
    // What was given is more than is wished for: it has to be told so.
    portal?.end();
    await desktop({ [stretch]: 'Meta+J' }, { given: { ...given, 'pause-Ctrl-3': 'Ctrl+3' } });
    await until('a question', () => binds().length === 1);
  });

  test('of GNOME says of what it gave that it was ended, and writes keys as nobody reads them', async () => {
    await desktop({ [stretch]: 'Press <Control><Alt>s' }, { code: 2 });
    set({ stretch: 'Ctrl+Alt+S' });
    await settled('works Ctrl+Alt+S');
    expect(refused).toEqual(noShortcuts);
  });

  test('that gives later what it refused has not refused it', async () => {
    const { change } = await desktop('no');
    set({ stretch: 'Ctrl+1' });
    await settled('not-given null');
    change({ 'stretch-Ctrl-1': 'Meta+K' });
    await settled('works Meta+K');
    expect(refused).toEqual(noShortcuts);
  });
});

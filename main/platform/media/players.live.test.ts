/** Says which players are paused and which go on, on a real bus. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import type { Media } from '../../ports';
import { daemon } from '../sensors/bus';
import { createStage, describeLive, pause, type Stage, until } from '../sensors/test/live';
import { type Playing, type StandInPlayer, startPlayer } from './player.fixture';
import { createPlayers } from './players';

let stage: Stage;
let address: string;
let media: Media;
let endBus: () => void;
const players: StandInPlayer[] = [];

async function player(name: string, begin: Playing, hangs?: 'Get' | 'Pause'): Promise<StandInPlayer> {
  const made = await startPlayer(name, begin, address, hangs);
  players.push(made);
  return made;
}

describeLive('players on the session bus', ['dbus-daemon'], () => {
  beforeEach(async () => {
    stage = createStage();
    address = await stage.bus('session');
    const { session } = stage.machine({ DBUS_SESSION_BUS_ADDRESS: address });
    endBus = () => session.dispose();
    await until('the bus', async () => (await session.call({ ...daemon, member: 'GetId' })).ok);
    media = createPlayers(session, readLog());
  });
  afterEach(async () => {
    for (const one of players.splice(0)) one.end();
    await stage.end();
  });

  test('what plays is paused and goes on; what did not play is left alone', async () => {
    const music = await player('music', 'Playing');
    const film = await player('film', 'Paused');
    const radio = await player('radio', 'Stopped');
    const same = await player('playerctld', 'Playing');
    media.pause();
    await until('a pause', () => music.status() === 'Paused');
    media.goOn();
    await until('it goes on', () => music.status() === 'Playing');
    expect([music, film, radio, same].map((one) => one.told())).toEqual([['Pause', 'Play'], [], [], []]);
  });

  test('what the person starts, stops or closes meanwhile is theirs', async () => {
    const [started, stopped, toggled, closed] = await Promise.all(
      ['started', 'stopped', 'toggled', 'closed'].map((name) => player(name, 'Playing')),
    );
    if (!started || !stopped || !toggled || !closed) throw new Error('four were made');
    media.pause();
    await until('all paused', () => players.every((one) => one.status() === 'Paused'));
    started.press('Playing');
    stopped.press('Stopped');
    toggled.press('Playing');
    toggled.press('Paused');
    closed.end();
    await pause(100);
    media.goOn();
    await pause(300);
    expect([started, stopped, toggled, closed].map((one) => [one.status(), ...one.told()])).toEqual([
      ['Playing', 'Pause'],
      ['Stopped', 'Pause'],
      ['Paused', 'Pause'],
      ['Paused', 'Pause'],
    ]);
  });

  test('one that hangs keeps no other from going on, and is itself left alone', async () => {
    await player('silent', 'Playing', 'Get');
    const deaf = await player('deaf', 'Playing', 'Pause');
    const music = await player('music', 'Playing');
    media.pause();
    await until('a pause', () => music.status() === 'Paused');
    media.goOn();
    await until('it goes on', () => music.status() === 'Playing');
    expect(deaf.told()).toEqual(['Pause']);
  });

  test('a guide that ends at once leaves nothing paused', async () => {
    const music = await player('music', 'Playing');
    media.pause();
    media.goOn();
    await until('it goes on', () => music.told().includes('Play'));
    expect(music.status()).toBe('Playing');
  });

  test('when the app ends they go on, though the connection goes at once', async () => {
    const music = await player('music', 'Playing');
    media.pause();
    await until('a pause', () => music.status() === 'Paused');
    await pause(50);
    media.dispose();
    endBus();
    await until('it goes on', () => music.status() === 'Playing');
  });
});

/** Holds the beat of the senses: what waits for a sample comes with it, and by itself where none comes. */
import { expect, test } from 'vitest';
import { inMinutes, minutes, type Span, seconds } from '../../domain/time';
import { createBeatClock } from './senseClock';
import { createFakeClock } from './test/fakeClock';

function setUp() {
  const clock = createFakeClock();
  const beats = createBeatClock(clock);
  const log: string[] = [];
  const wait = (name: string, length: Span) =>
    beats.wakeWithSample(length, () => log.push(`${name} at ${clock.mono() / 1000}`));
  return { clock, beats, log, wait };
}

test('what is due is called with the next sample, and no alarm is left', async () => {
  const { clock, beats, log, wait } = setUp();
  wait('camera', seconds(10));
  wait('lock', seconds(128));
  await clock.advance(seconds(9));
  beats.beat();
  await clock.advance(seconds(6));
  expect(log).toEqual([]);
  beats.beat();
  beats.beat();
  expect(log).toEqual(['camera at 15']);
  expect(clock.waiting()).toBe(1);
});

test('where no sample comes, it is called all the same', async () => {
  const { clock, beats, log, wait } = setUp();
  wait('camera', seconds(10));
  await clock.advance(seconds(60));
  beats.beat();
  expect(log).toEqual(['camera at 30']);
});

test('what was disposed of is never called, not by one that is due with it either', async () => {
  const { clock, beats, log, wait } = setUp();
  const first = wait('first', seconds(5));
  const later: { dispose(): void }[] = [];
  beats.wakeWithSample(seconds(5), () => {
    for (const one of later) one.dispose();
    log.push('the one that disposes');
  });
  later.push(wait('disposed of', seconds(5)));
  first.dispose();
  await clock.advance(seconds(6));
  beats.beat();
  await clock.advance(seconds(60));
  expect(log).toEqual(['the one that disposes']);
  expect(clock.waiting()).toBe(0);
});

test('one that waits anew waits for a later sample', async () => {
  const { clock, beats, log } = setUp();
  const again = (): void => {
    log.push(`asked at ${clock.mono() / 1000}`);
    beats.wakeWithSample(seconds(10), again);
  };
  again();
  for (let sample = 0; sample < 4; sample += 1) {
    await clock.advance(seconds(15));
    beats.beat();
  }
  expect(log).toEqual(['asked at 0', 'asked at 15', 'asked at 30', 'asked at 45', 'asked at 60']);
});

test('shorter waits go by the clock alone', async () => {
  const { clock, beats, log } = setUp();
  beats.wakeAfter(seconds(2), () => log.push('answered too late'));
  await clock.advance(seconds(2));
  expect(log).toEqual(['answered too late']);
});

test('of what waits in turn beside one thing one is called each time, the longest first; another thing has turns of its own', async () => {
  const { clock, beats, log } = setUp();
  const [session, system] = [{}, {}];
  const wait = (name: string, beside: object): { dispose(): void } =>
    beats.wakeInTurn(beside, minutes(5), () => {
      log.push(`${name} at ${inMinutes(clock.mono())}`);
      wait(name, beside);
    });
  for (const name of ['lock', 'awake', 'quiet']) wait(name, session);
  wait('inhibitors', system);
  for (let minute = 1; minute <= 20; minute += 1) {
    await clock.advance(minutes(1));
    beats.beat();
  }
  const told = ['lock at 5', 'awake at 10', 'quiet at 15', 'lock at 20'];
  expect(log.filter((line) => !line.startsWith('inhibitors'))).toEqual(told);
  expect(log.filter((line) => line.startsWith('inhibitors'))).toHaveLength(4);
});

test('what was disposed of is passed over in its turn, and the last one leaves no alarm', async () => {
  const { clock, beats, log } = setUp();
  const bus = {};
  const [first, second] = ['first', 'second'].map((name) =>
    beats.wakeInTurn(bus, minutes(5), () => log.push(name)),
  );
  first?.dispose();
  await clock.advance(minutes(5));
  beats.beat();
  expect(log).toEqual(['second']);
  second?.dispose();
  beats.wakeInTurn(bus, minutes(5), () => log.push('third')).dispose();
  expect(clock.waiting()).toBe(0);
});

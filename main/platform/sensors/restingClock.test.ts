/** Says what waits while nobody is there to be seen, and that nothing of it is lost. */
import { expect, test } from 'vitest';
import { seconds } from '../../domain/time';
import { createRestingClock } from './restingClock';
import { createFakeClock } from './test/fakeClock';

test('alarms that fall due during the rest go off at its end, each once', async () => {
  const clock = createFakeClock();
  const resting = createRestingClock(clock);
  const heard: string[] = [];
  resting.wakeAfter(seconds(5), () => heard.push('in the rest'));
  resting.wakeAfter(seconds(90), () => heard.push('after it'));
  resting.rest(true);
  await clock.advance(seconds(60));
  expect(heard).toEqual([]);
  resting.rest(false);
  expect(heard).toEqual(['in the rest']);
  resting.rest(false);
  await clock.advance(seconds(60));
  expect(heard).toEqual(['in the rest', 'after it']);
});

test('an alarm that was taken back never goes off, not even by one that goes off before it', async () => {
  const clock = createFakeClock();
  const resting = createRestingClock(clock);
  const heard: string[] = [];
  const first = resting.wakeAfter(seconds(1), () => heard.push('first'));
  resting.wakeAfter(seconds(2), () => {
    heard.push('second');
    third.dispose();
  });
  const third = resting.wakeAfter(seconds(3), () => heard.push('third'));
  resting.rest(true);
  await clock.advance(seconds(10));
  first.dispose();
  resting.rest(false);
  expect(heard).toEqual(['second']);
  expect(clock.waiting()).toBe(0);
});

test('the time it tells goes on', async () => {
  const clock = createFakeClock();
  const resting = createRestingClock(clock);
  resting.rest(true);
  await clock.advance(seconds(10));
  expect([resting.now(), resting.mono()]).toEqual([clock.now(), clock.mono()]);
});

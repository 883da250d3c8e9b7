/** Says how several sources make one sense. */
import { expect, test } from 'vitest';
import { seconds } from '../../domain/time';
import { anyTrue, combinedState, createSense } from './sense';
import type { RunningSource, Source, SourceState } from './source';
import { createFakeClock } from './test/fakeClock';

test('one witness is enough, and nobody knowing is not a no', () => {
  expect(anyTrue([null, false, true])).toBe(true);
  expect(anyTrue([null, false])).toBe(false);
  expect(anyTrue([null, null])).toBeNull();
  expect(anyTrue([])).toBeNull();
});

test('the best state of the sources is the state of the sense', () => {
  expect(combinedState(['missing', 'refused', 'working'])).toBe('working');
  expect(combinedState(['missing', 'refused', 'unsure'])).toBe('unsure');
  expect(combinedState(['missing', 'refused'])).toBe('refused');
  expect(combinedState([])).toBe('missing');
});

function scripted(by: string) {
  let value: boolean | null = null;
  let state: SourceState = 'missing';
  let changed = (): void => {};
  let disposed = false;
  const running: RunningSource<boolean> = {
    value: () => value,
    state: () => state,
    dispose() {
      disposed = true;
    },
  };
  const source: Source<boolean> = {
    by,
    start(listen) {
      changed = listen;
      return running;
    },
  };
  const set = (next: SourceState, reading: boolean | null): void => {
    state = next;
    value = reading;
    changed();
  };
  return { source, set, disposed: () => disposed };
}

test('health names the sources that work and since when; only a changed reading is told', async () => {
  const clock = createFakeClock();
  const logind = scripted('logind');
  const saver = scripted('saver');
  let changes = 0;
  const sense = createSense('lock', [logind.source, saver.source], clock.now, () => {
    changes += 1;
  });
  const start = clock.now();
  expect(sense.health()).toEqual({ sensor: 'lock', state: 'missing', since: start, by: 'logind, saver' });

  await clock.advance(seconds(5));
  logind.set('working', false);
  const firm = clock.now();
  expect([sense.read(), changes]).toEqual([false, 1]);
  await clock.advance(seconds(5));
  saver.set('refused', null);
  expect(sense.health()).toEqual({ sensor: 'lock', state: 'working', since: firm, by: 'logind' });
  saver.set('working', true);
  expect([sense.read(), changes, sense.health().by]).toEqual([true, 2, 'logind, saver']);
  logind.set('working', true);
  expect(changes).toBe(2);

  sense.dispose();
  expect([logind.disposed(), saver.disposed()]).toEqual([true, true]);
});

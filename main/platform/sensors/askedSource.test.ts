/** Says how often the machine is asked, whatever it answers. */
import { expect, test } from 'vitest';
import { minutes, seconds } from '../../domain/time';
import { askedSource, type Question } from './askedSource';
import { fails, type Outcome, works } from './source';
import { createFakeClock } from './test/fakeClock';

function ask(answers: () => Outcome<boolean>, more: Partial<Question<boolean>> = {}) {
  const clock = createFakeClock();
  const askedAt: number[] = [];
  const lines: string[] = [];
  let changes = 0;
  let hint = (): void => {};
  const source = askedSource(
    {
      by: 'test',
      ask: async () => {
        askedAt.push(clock.mono() / 1000);
        return answers();
      },
      again: seconds(10),
      gap: seconds(10),
      whenMissing: 'retry',
      onHint(call) {
        hint = call;
        return {
          dispose() {
            hint = () => {};
          },
        };
      },
      ...more,
    },
    clock,
    (line) => lines.push(line),
  ).start(() => {
    changes += 1;
  });
  return { clock, askedAt, lines, source, hint: () => hint(), changes: () => changes };
}

test('a working source is asked every 10 s and tells of a change once', async () => {
  let value = false;
  const { clock, askedAt, source, changes } = ask(() => works(value));
  await clock.advance(seconds(25));
  expect(askedAt).toEqual([0, 10, 20]);
  expect([source.value(), source.state(), changes()]).toEqual([false, 'working', 1]);
  value = true;
  await clock.advance(seconds(10));
  expect([source.value(), changes()]).toEqual([true, 2]);
});

test('hints never ask more often than the gap', async () => {
  const { clock, askedAt, hint } = ask(() => works(true), { again: minutes(1) });
  await clock.advance(seconds(1));
  for (let times = 0; times < 50; times += 1) hint();
  await clock.advance(seconds(30));
  expect(askedAt).toEqual([0, 10]);
});

test('a hint while a question is out is not lost', async () => {
  let release = (_: Outcome<boolean>): void => {};
  let asked = 0;
  const clock = createFakeClock();
  let hint = (): void => {};
  askedSource(
    {
      by: 'test',
      ask: () => {
        asked += 1;
        return new Promise<Outcome<boolean>>((resolve) => {
          release = resolve;
        });
      },
      again: minutes(1),
      gap: seconds(0),
      whenMissing: 'wait',
      onHint(call) {
        hint = call;
        return { dispose() {} };
      },
    },
    clock,
    () => {},
  ).start(() => {});
  hint();
  hint();
  expect(asked).toBe(1);
  release(works(true));
  await clock.advance(seconds(0));
  expect(asked).toBe(2);
});

test('a refusal is asked ever more rarely, 2 s to 128 s, and logged once', async () => {
  const { clock, askedAt, lines, source } = ask(() => fails('refused', 'AccessDenied'), { gap: seconds(0) });
  await clock.advance(minutes(9));
  expect(askedAt).toEqual([0, 2, 6, 14, 30, 62, 126, 254, 382, 510]);
  expect(lines).toEqual(['test: refused, AccessDenied']);
  expect([source.value(), source.state()]).toEqual([null, 'refused']);
});

test('the back-off never undercuts the gap, and starts afresh after a success', async () => {
  let works10 = false;
  const { clock, askedAt } = ask(() => (works10 ? works(true) : fails('unsure', 'exit 1')));
  await clock.advance(seconds(45));
  expect(askedAt).toEqual([0, 10, 20, 30]);
  works10 = true;
  await clock.advance(seconds(1));
  works10 = false;
  await clock.advance(seconds(20));
  expect(askedAt).toEqual([0, 10, 20, 30, 46, 56, 66]);
});

test('what is missing may wait for a hint alone', async () => {
  const { clock, askedAt, hint } = ask(() => fails('missing', 'no service'), {
    whenMissing: 'wait',
    gap: seconds(0),
  });
  await clock.advance(minutes(30));
  expect(askedAt).toEqual([0]);
  hint();
  await clock.advance(seconds(0));
  expect(askedAt).toEqual([0, 1800]);
});

test('an adapter that throws is unsure and is asked again', async () => {
  let broken = true;
  const { clock, source } = ask(() => {
    if (broken) throw new Error('a mistake');
    return works(true);
  });
  await clock.advance(seconds(1));
  expect([source.value(), source.state()]).toEqual([null, 'unsure']);
  broken = false;
  await clock.advance(seconds(10));
  expect([source.value(), source.state()]).toEqual([true, 'working']);
});

test('disposed, it asks no more and leaves no timer', async () => {
  const { clock, askedAt, source, hint } = ask(() => works(true));
  await clock.advance(seconds(5));
  source.dispose();
  hint();
  await clock.advance(minutes(5));
  expect(askedAt).toEqual([0]);
  expect(clock.waiting()).toBe(0);
});

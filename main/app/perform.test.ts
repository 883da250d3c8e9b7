/** Owns the proof that every effect of the rule reaches its port, whatever fails. */
import { expect, test } from 'vitest';
import { loadWords } from '../content/words';
import type { Effect } from '../domain/sitting/state';
import { minutes } from '../domain/time';
import { type Ports, perform } from './perform';
import { monday, readLog } from './shell.fixture';

const english = await loadWords('en', 'UTC');

function desk(some: Partial<Ports> = {}) {
  const done: string[] = [];
  const log = readLog();
  const ports: Ports = {
    journal: { append: (entry) => void done.push(`record ${entry.type}`) },
    notifier: {
      async show(note) {
        done.push(`notify ${note.title} | ${note.body}`);
        return 'shown';
      },
    },
    log,
    words: () => english,
    toBreak: (effect) => void done.push(`to the break: ${effect.do}`),
    ...some,
  };
  return {
    log,
    async do(effect: Effect) {
      perform(effect, ports);
      await new Promise((resolve) => setImmediate(resolve));
      return done;
    },
  };
}

test('nudges and hints are told in words', async () => {
  expect(await desk().do({ do: 'nudge', sat: minutes(62) })).toEqual([
    'notify Still sitting | 62\u00a0min without a break. Stand up and walk a little.',
  ]);
  expect(await desk().do({ do: 'hint-posture', stood: minutes(45) })).toEqual([
    'notify Change of posture | Standing 45\u00a0min. Sit down for a while, or walk.',
  ]);
});

test('prompt and guide are the break’s', async () => {
  const made = desk();
  await made.do({ do: 'close-prompt', prompt: 'p-1' });
  await made.do({ do: 'open-guide' });
  expect(await made.do({ do: 'close-guide' })).toEqual([
    'to the break: close-prompt',
    'to the break: open-guide',
    'to the break: close-guide',
  ]);
});

test('a port that throws is logged and keeps nobody else from working', async () => {
  const made = desk({
    journal: {
      append: () => {
        throw new Error('disk full');
      },
    },
  });
  await made.do({ do: 'record', entry: { type: 'resumed', at: monday } });
  expect(made.log.lines).toEqual(['trouble carrying out record: Error: disk full']);
  expect(await made.do({ do: 'open-guide' })).toEqual(['to the break: open-guide']);
});

// The simulation is the app: fed with what the running app was fed with, it makes the same entries.

import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Entry } from '../main/domain/journal';
import { isRuleEntry } from '../main/domain/journal';
import { expect, minutes, test } from './fixtures';

const simulate = resolve(import.meta.dirname, '../dist/commands/simulate.js');

/** An entry by what it says, its instants as milliseconds, whatever offset they are written with. */
function told(entry: object): object {
  return Object.fromEntries(
    Object.entries(entry)
      // The version of a journal line's form.
      .filter(([key]) => key !== 'v')
      .map(([key, value]) => [
        key,
        key === 'at' || key === 'since' || key === 'until' ? new Date(value).getTime() : value,
      ]),
  );
}

test('a recorded morning gives the same entries in the simulation as in the running app', async ({
  profile,
}) => {
  const app = await profile.launch({ settings: { sittingLimit: 15 } });
  await app.advance(minutes(15) + 20);
  await app.act({ do: 'later', minutes: null });
  await app.set({ person: 'typing' });
  await app.advance(minutes(7));
  await app.act({ do: 'skip' });
  await app.set({ person: 'reading', call: true });
  await app.advance(minutes(20));
  await app.set({ call: false });
  await app.advance(minutes(1));
  await app.act({ do: 'stood-up' });
  await app.set({ person: 'away' });
  await app.event('locked');
  await app.advance(minutes(4));
  await app.event('unlocked');
  await app.set({ person: 'reading' });
  await app.advance(minutes(3));
  await app.event('suspended');
  await app.sleep(minutes(10));
  await app.event('resumed');
  await app.set({ person: 'typing' });
  await app.advance(minutes(2));
  await app.act({ do: 'posture', posture: 'standing' });
  await app.advance(minutes(1));
  const trace = await app.recording();
  const entries = profile.entries().filter((entry) => isRuleEntry(entry as Entry));
  profile.write('trace.jsonl', `${trace.join('\n')}\n`);
  profile.write('simulation.json', JSON.stringify({ sittingLimit: 15 }));
  const printed = execFileSync(
    process.execPath,
    [simulate, profile.file('trace.jsonl'), '--settings', profile.file('simulation.json')],
    { encoding: 'utf8' },
  )
    .trim()
    .split('\n')
    .map((line): object => JSON.parse(line) as object);
  expect(entries.length).toBeGreaterThan(10);
  expect(printed.map(told)).toEqual(entries.map(told));
});

/** Says when the sound server is asked, by a scripted one whose `pactl subscribe` is a real program that is slow to listen. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { minutes, type Span, seconds } from '../../../domain/time';
import type { Machine } from '../machine';
import type { RunningSource } from '../source';
import { createFakeClock, settle } from '../test/fakeClock';
import { createStage, type Stage, until } from '../test/live';
import { microphoneSource } from './microphone';

const call = `Source Output #3
	Client: 1
	Source: 0
	Corked: no
	Resample method: n/a
`;

let stage: Stage;
let source: RunningSource<boolean> | null;
beforeEach(() => {
  stage = createStage();
  source = null;
});
afterEach(async () => {
  source?.dispose();
  await stage.end();
});

/** A sound server and the microphone by it, which has been asked about once. */
async function desk() {
  const events = join(stage.folder, 'events');
  writeFileSync(events, '');
  writeFileSync(join(stage.folder, 'pactl'), `#!/bin/sh\nexec tail -n +1 -f ${events}\n`, { mode: 0o755 });
  const clock = createFakeClock();
  const state = { streams: '', listens: false, questions: 0 };
  const tell = (line: string): void => {
    if (state.listens) appendFileSync(events, `${line}\n`);
  };
  const machine: Machine = {
    ...stage.machine({ PATH: `${stage.folder}:${process.env['PATH']}`, PULSE_SERVER: 'unix:/nowhere' }),
    clock,
    async run(_, [, ...about]) {
      if (about.includes('short')) return { ok: true, out: '0\tmicrophone\n' };
      state.questions += 1;
      // Who asks is a client that comes and goes, as any other.
      tell(`Event 'new' on client #${state.questions}`);
      tell(`Event 'remove' on client #${state.questions}`);
      return { ok: true, out: state.streams };
    },
  };
  const one = microphoneSource(machine).start(() => {});
  source = one;
  await settle();
  return { clock, state, tell, one };
}

test('while it is not known to listen it is asked every ten seconds: no call is lost', async () => {
  const { clock, state, one } = await desk();
  await clock.advance(seconds(30));
  expect([one.value(), state.questions]).toEqual([false, 4]);
  state.streams = call;
  await clock.advance(seconds(10));
  expect([one.value(), state.questions]).toEqual([true, 5]);
});

test('once it has told of anything it is asked once more, and from then on as it tells', async () => {
  const { clock, state, tell, one } = await desk();
  const asksWithin = async (length: Span): Promise<number> => {
    const before = state.questions;
    await clock.advance(length);
    return state.questions - before;
  };
  state.listens = true;
  // The next question is the first thing that it tells of; a call that began in the meantime is seen all the same.
  expect(await asksWithin(seconds(10))).toBe(1);
  state.streams = call;
  await until('an end of the questions', async () => (await asksWithin(seconds(10))) === 0);
  expect(one.value()).toBe(true);
  expect(await asksWithin(minutes(4))).toBe(0);
  const { questions } = state;
  state.streams = '';
  tell("Event 'remove' on source-output #3");
  await until('the end of the call, as told', () => one.value() === false);
  expect(state.questions).toBe(questions + 1);
});

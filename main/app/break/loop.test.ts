/** Owns the proof that the loop of the break looks when it must, carries out whole steps, and can't die. */
import { expect, test } from 'vitest';
import { exerciseOf } from '../../content/exercises';
import { planFor } from '../../domain/guide/guide';
import { presetSettings } from '../../domain/settings';
import { initialState } from '../../domain/sitting/step';
import { minutes, seconds } from '../../domain/time';
import type { WindowEnd } from '../../ports';
import { handClock, readLog } from '../shell.fixture';
import { type BreakLoop, createBreakLoop } from './loop';

const plan = planFor(exerciseOf('standing-step'), { firstSide: 'left', holdSeconds: 20, reps: 1, sets: 1 });

function desk(during?: (loop: BreakLoop, done: string) => void) {
  const clock = handClock();
  const log = readLog();
  const done: string[] = [];
  const phases: string[] = [];
  let closed: (how: WindowEnd) => void = () => undefined;
  let listening = 0;
  const note = (what: string): void => {
    done.push(what);
    during?.(loop, what);
  };
  const loop: BreakLoop = createBreakLoop({
    clock,
    log,
    windows: {
      isFocused: () => true,
      onClosed(listen) {
        listening += 1;
        closed = (how) => listen('break', how);
        return {
          dispose: () => {
            listening -= 1;
          },
        };
      },
    },
    settings: () => presetSettings,
    promptStyle: () => 'both',
    smallWindows: () => ({ prompt: false, walk: false }),
    plan: (answersPrompt) => (answersPrompt ? null : plan),
    show: (effect) => note(effect.do),
    dispatch: (happening) => note(happening.type),
    changed() {
      const { stage } = loop.state();
      const phase = stage.is === 'guide' || stage.is === 'done' ? `${stage.run.phase} ${stage.run.turn}` : '';
      if (phase !== '' && phases.at(-1) !== phase) phases.push(phase);
    },
  });
  return {
    clock,
    log,
    done,
    phases,
    loop,
    closed: (how: WindowEnd) => closed(how),
    listening: () => listening,
  };
}

test('a guide goes from phase to phase and ends by itself', () => {
  const { clock, done, phases, loop } = desk();
  loop.carryOut({ do: 'open-guide' }, initialState());
  clock.wind(minutes(5));
  expect(phases).toEqual([
    ...['set-up 0', 'tilt 0', 'move 0', 'hold 0', 'return 0'],
    ...['set-up 1', 'tilt 1', 'move 1', 'hold 1', 'return 1', 'done 1'],
  ]);
  expect(done).toEqual(['show-window', 'guide-closed']);
  expect(clock.waiting()).toBe(0);
});

test('while it is paused nobody looks', () => {
  const { clock, loop } = desk();
  loop.carryOut({ do: 'open-guide' }, initialState());
  loop.take({ type: 'acted', action: 'pause' });
  expect(clock.waiting()).toBe(0);
  loop.take({ type: 'acted', action: 'go-on' });
  expect(clock.waiting()).toBe(1);
});

test('what the app did not live through is not held, and what it is asked in between is no look', () => {
  const { clock, loop } = desk();
  loop.carryOut({ do: 'open-guide' }, initialState());
  clock.wind(seconds(20));
  clock.stall(seconds(90));
  expect(loop.state().stage).toMatchObject({ run: { phase: 'hold', paused: true } });
  clock.wind(seconds(30));
  expect(loop.state().stage).toMatchObject({ run: { phase: 'hold', paused: true } });
});

test('a window that the person closes ends the guide; one that is lost comes again', () => {
  const made = desk();
  made.loop.carryOut({ do: 'open-guide' }, initialState());
  made.closed('lost');
  made.closed('closed');
  expect(made.done).toEqual(['show-window', 'show-window', 'guide-closed']);
});

test('what comes while effects are carried out waits until they are', () => {
  const { done, loop } = desk((one, what) => {
    if (what === 'show-window') one.take({ type: 'window-closed' });
  });
  loop.carryOut({ do: 'open-guide' }, initialState());
  expect(done).toEqual(['show-window', 'guide-closed']);
  expect(loop.state()).toMatchObject({ stage: { is: 'none' }, screen: 'nothing' });
});

test('an effect that fails is logged and keeps no other from being carried out', () => {
  const { done, log, loop } = desk((_, what) => {
    if (what === 'show-window') throw new Error('no screen');
  });
  loop.carryOut({ do: 'open-guide' }, initialState());
  loop.take({ type: 'acted', action: 'stop' });
  expect(done).toEqual(['show-window', 'guide-closed']);
  expect(log.lines).toEqual(['trouble carrying out show-window: Error: no screen']);
});

test('given back, nothing is left that could wake', () => {
  const { clock, loop, listening } = desk();
  loop.carryOut({ do: 'open-guide' }, initialState());
  loop.dispose();
  expect([clock.waiting(), listening()]).toEqual([0, 0]);
});

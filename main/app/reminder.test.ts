/** Owns the proof that the loop samples when it should, saves what it must, and can't die. */
import { describe, expect, test } from 'vitest';
import type { Sample } from '../domain/sample';
import { policyOf, presetSettings } from '../domain/settings';
import type { Effect, State } from '../domain/sitting/state';
import { hours, minutes, type Span, seconds, span, zero } from '../domain/time';
import type { ActivityEvent } from '../ports';
import { createReminder } from './reminder';
import { handClock, monday, readLog } from './shell.fixture';

function shell(options: { idle?: () => Span | null; perform?: (effect: Effect) => void } = {}) {
  const clock = handClock();
  const log = readLog();
  const effects: string[] = [];
  const samples: number[] = [];
  const saved: State[] = [];
  const events = new Set<(event: ActivityEvent) => void>();
  const changes = new Set<() => void>();
  const broken = { sample: false, save: false };
  const reminder = createReminder({
    clock,
    log,
    activity: {
      sample(): Sample {
        if (broken.sample) throw new Error('no sensor');
        samples.push((clock.now() - monday) / 1000);
        return {
          utcOffset: 0,
          idle: options.idle?.() ?? seconds(4),
          call: false,
          displayAwake: false,
          fullScreen: false,
          doNotDisturb: false,
        };
      },
      check: () => {},
      acted: () => {},
      onEvent(listen) {
        events.add(listen);
        return { dispose: () => void events.delete(listen) };
      },
      onChange(listen) {
        changes.add(listen);
        return { dispose: () => void changes.delete(listen) };
      },
      health: () => [],
      dispose: () => {},
    },
    store: {
      load: () => null,
      save(state) {
        if (broken.save) throw new Error('disk full');
        saved.push(state);
        return true;
      },
      problems: () => [],
    },
    policy: () => policyOf(presetSettings),
    perform(effect) {
      effects.push(effect.do === 'record' ? effect.entry.type : effect.do);
      options.perform?.(effect);
    },
    changed: () => {},
  });
  return { clock, log, reminder, effects, samples, saved, events, changes, broken };
}

describe('the loop', () => {
  test('sits quietly, then watches closely when a prompt is near and while it is open', () => {
    const { clock, reminder, effects, samples } = shell();
    reminder.begin();
    clock.wind(minutes(29));
    const quiet = samples.length;
    expect(quiet).toBeLessThanOrEqual(29 * 4 + 2);
    clock.wind(minutes(2));
    expect(effects).toEqual(['watching-started', 'bout-started', 'due', 'prompted', 'prompt']);
    expect(samples.length - quiet).toBeGreaterThan(50);
  });

  test('samples at once when the machine says something, however often it says it', () => {
    const { clock, reminder, samples, events, changes } = shell();
    reminder.begin();
    clock.wind(seconds(20));
    const before = samples.length;
    for (const listen of [...events]) listen('resumed');
    for (const listen of [...events]) listen('resumed');
    for (const listen of [...changes]) listen();
    clock.wind(seconds(0.5));
    expect(samples.length).toBe(before + 1);
  });

  test('goes on after a sample that failed, and says why', () => {
    const { clock, reminder, log, broken, effects } = shell();
    reminder.begin();
    broken.sample = true;
    clock.wind(minutes(1));
    expect(log.lines.some((line) => line.startsWith('trouble taking a sample: Error: no sensor'))).toBe(true);
    broken.sample = false;
    clock.wind(minutes(32));
    expect(effects).toContain('prompt');
  });

  test('saves on every transition and at least once a minute, and survives a full disk', () => {
    const { clock, reminder, saved, broken, log, effects } = shell();
    reminder.begin();
    clock.wind(minutes(10));
    expect(saved.length).toBeGreaterThanOrEqual(10);
    expect(saved.length).toBeLessThanOrEqual(14);
    broken.save = true;
    clock.wind(minutes(21));
    expect(log.lines.some((line) => line.startsWith('trouble saving the state: Error: disk full'))).toBe(
      true,
    );
    expect(effects).toContain('prompt');
  });

  test('while nobody touches anything saves what says more than before, and anyway each five minutes', () => {
    let idle = seconds(4);
    const { clock, reminder, saved, broken } = shell({ idle: () => idle });
    reminder.begin();
    clock.wind(minutes(2));
    const savedIn = (length: Span): number => {
      const before = saved.length;
      for (let wound = 0; wound < length; wound += minutes(1)) {
        idle = span(idle + minutes(1));
        clock.wind(minutes(1));
      }
      return saved.length - before;
    };
    // That nobody is there any more, that it was a break: then nothing but the time goes on.
    expect(savedIn(minutes(8))).toBe(3);
    expect(savedIn(minutes(60))).toBe(12);
    idle = seconds(4);
    clock.wind(minutes(3));
    expect(savedIn(zero)).toBe(0);
    const back = saved.length;
    clock.wind(minutes(10));
    expect(saved.length - back).toBe(10);
    idle = minutes(1);
    broken.save = true;
    clock.wind(minutes(2));
    broken.save = false;
    expect(savedIn(minutes(1))).toBe(1);
  });

  test('names what the rule refused', () => {
    const { clock, reminder } = shell();
    reminder.begin();
    clock.wind(minutes(1));
    const late = { type: 'answered', prompt: null, answer: 'skip' } as const;
    expect(reminder.dispatch(late)).toBe('no-prompt-open');
    expect(reminder.dispatch({ type: 'stood-up' })).toBeNull();
  });

  test('a signal that comes while effects are carried out waits until they are', () => {
    const order: string[] = [];
    const made = shell({
      perform(effect) {
        if (effect.do !== 'record' || effect.entry.type === 'bout-started') return;
        order.push(effect.entry.type);
        if (effect.entry.type === 'paused') {
          made.reminder.dispatch({ type: 'prompts-resumed' });
          order.push('still in the first step');
        }
      },
    });
    made.reminder.begin();
    made.clock.wind(minutes(1));
    order.length = 0;
    made.reminder.dispatch({ type: 'paused', until: null });
    expect(order).toEqual(['paused', 'still in the first step', 'resumed']);
  });

  test('after quitting nothing is left that could wake', () => {
    const { clock, reminder, events, changes, effects, saved } = shell();
    reminder.begin();
    clock.wind(minutes(3));
    reminder.quit();
    reminder.quit();
    expect(effects.at(-1)).toBe('watching-stopped');
    expect(saved.at(-1)).toBe(reminder.state());
    expect([clock.waiting(), events.size, changes.size]).toEqual([0, 0, 0]);
    const count = effects.length;
    clock.wind(hours(1));
    expect(effects.length).toBe(count);
  });
});

/** Specifies what holds for every break, whatever happens to it and in whatever order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guideAt } from '../guide/guide';
import { times } from '../properties.fixture';
import { minutes, type Span, seconds, zero } from '../time';
import { type Desk, deskAtPrompt, knockOf } from './break.fixture';
import { shapeOf } from './shape';
import type { WindowShape } from './state';

/** What a person, a machine and a window can do, each for a time. */
const acts: { readonly [name: string]: (desk: Desk, length: Span) => Desk } = {
  still: (desk, length) => desk.still(length),
  types: (desk, length) => desk.types(length),
  'uses ours': (desk, length) => desk.usesOurs(length),
  touches: (desk) => desk.touches(),
  start: (desk) => desk.says({ type: 'answered', prompt: null, answer: 'start' }),
  skip: (desk) => desk.says({ type: 'answered', prompt: null, answer: 'skip' }),
  'stretch now': (desk) => desk.says({ type: 'guide-requested' }),
  'stood up': (desk) => desk.says({ type: 'stood-up' }),
  lock: (desk) => desk.says({ type: 'locked' }),
  unlock: (desk) => desk.says({ type: 'unlocked' }),
  suspend: (desk) => desk.says({ type: 'suspended' }),
  resume: (desk) => desk.says({ type: 'resumed' }),
  stall: (desk, length) => desk.stalls(length),
  'clock set': (desk, length) => desk.clockSet(length),
  pause: (desk) => desk.acts('pause'),
  'go on': (desk) => desk.acts('go-on'),
  swap: (desk) => desk.acts('swap-side'),
  easier: (desk) => desk.acts('easier'),
  stop: (desk) => desk.acts('stop'),
  hurts: (desk) => desk.acts('hurts'),
  'close window': (desk) => desk.happens({ type: 'window-closed' }),
  'lose window': (desk) => desk.happens({ type: 'window-lost' }),
  'open the word': (desk) => desk.says({ type: 'prompt-wanted', prompt: knockOf(desk) }),
  later: (desk) => desk.says({ type: 'answered', prompt: null, answer: 'postpone' }),
  'make small': (desk) => desk.happens({ type: 'sized', small: true }),
  'show large': (desk) => desk.happens({ type: 'sized', small: false }),
  'window failed': (desk) => desk.happens({ type: 'window-failed' }),
};
const anyDay = fc.array(
  fc.record({
    act: fc.constantFrom(...Object.keys(acts)),
    length: fc.integer({ min: 1, max: 40 }).map(seconds),
  }),
  { maxLength: 25 },
);
const anyStyle = fc.constantFrom('window' as const, 'notification' as const, 'both' as const);

/** The shape in which the window was asked for last. */
const lastShape = (desk: Desk, before: WindowShape | null): WindowShape | null => {
  const shown = desk.log().findLast((line) => line.includes(' show the '));
  if (shown === undefined) return before;
  if (shown.includes('pill')) return 'pill';
  return shown.includes('small') ? 'small' : 'whole';
};

const heldBy = (desk: Desk): number => {
  const { stage } = desk.state();
  if (stage.is !== 'guide') return 0;
  const { left, right } = guideAt(stage.run, stage.run.at).held;
  return left + right;
};

it('shows nothing behind a lock, nothing without a reason, and holds nothing while the person types elsewhere', () => {
  fc.assert(
    fc.property(anyDay, anyStyle, fc.boolean(), fc.boolean(), (day, style, knock, small) => {
      const desk = deskAtPrompt({ style, knock, small });
      let shape = lastShape(desk, null);
      for (const { act, length } of day) {
        const before = heldBy(desk);
        acts[act]?.(desk, length);
        const { screen, stage } = desk.state();
        shape = lastShape(desk, shape);
        // B8: what is in sight has the shape of what it shows.
        if (screen === 'shown') expect(shape).toBe(shapeOf(desk.state()));
        if (stage.is === 'knock') expect(desk.rule().activity).toMatchObject({ doing: 'sitting' });
        expect(desk.rule().locked && screen === 'shown').toBe(false);
        expect(stage.is === 'none' && screen !== 'nothing').toBe(false);
        if (act === 'types' && length >= seconds(15)) expect(heldBy(desk)).toBeLessThanOrEqual(before);
        const { activity } = desk.rule();
        if (activity.doing === 'prompted') expect(stage).toMatchObject({ is: 'prompt' });
        if (stage.is === 'guide') expect(['break', 'standing', 'away', 'sitting']).toContain(activity.doing);
      }
    }),
    { numRuns: times(40) },
  );
});

it('C2 a clock that is set changes nothing of it but the times that it shows', () => {
  const withoutTimes = (line: string): string => line.replaceAll(/\d\d:\d\d:\d\d/g, 'then');
  // In a sleep the wall clock alone is believed.
  const awake = anyDay.filter((day) => day.every(({ act }) => act !== 'suspend'));
  const by = fc.constantFrom(-90, -7, 7, 90).map(minutes);
  fc.assert(
    fc.property(awake, fc.nat(10), by, anyStyle, fc.boolean(), (day, place, setBy, style, knock) => {
      const lived = (set: Span): readonly string[] => {
        const desk = deskAtPrompt({ style, knock }).happens({ type: 'window-shown' });
        for (const [index, { act, length }] of day.entries()) {
          if (index === place) desk.clockSet(set);
          acts[act]?.(desk, length);
        }
        return desk.log().map(withoutTimes);
      };
      expect(lived(setBy)).toEqual(lived(zero));
    }),
    { numRuns: times(30) },
  );
});

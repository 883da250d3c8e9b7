/** Specifies what holds for every course of a guide, whatever a person does to it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../properties.fixture';
import { between, instant, after as later, type Span, span } from '../time';
import {
  act,
  type GuidePlan,
  guideActions,
  guideAt,
  nextChangeAt,
  outcomeAt,
  planFor,
  startGuide,
} from './guide';
import { exercise } from './guide.fixture';

const nine = instant(Date.UTC(2026, 2, 2, 9));
const standing = (holdSeconds: number): GuidePlan =>
  planFor(exercise({ id: 'standing-step' }), { firstSide: 'right', holdSeconds, reps: 1, sets: 1 });
const extension = (reps: number): GuidePlan =>
  planFor(exercise({ id: 'hip-extension', kind: 'strength' }), {
    firstSide: 'left',
    holdSeconds: 2,
    reps,
    sets: 1,
  });

describe('every course', () => {
  const anyPlan = fc.oneof(
    fc.integer({ min: 10, max: 60 }).map(standing),
    fc.integer({ min: 1, max: 10 }).map(extension),
  );
  const anyCourse = fc.array(
    fc.record({ wait: fc.integer({ min: 0, max: 25_000 }), action: fc.constantFrom(...guideActions) }),
    { maxLength: 12 },
  );

  it('never holds more than is planned, never less than before, and counts no paused time', () => {
    fc.assert(
      fc.property(anyPlan, anyCourse, (plan, course) => {
        let run = startGuide(plan, nine);
        let now = nine;
        let credited = 0;
        for (const { wait, action } of course) {
          const before = guideAt(run, now);
          now = later(now, span(wait));
          const progress = guideAt(run, now);
          for (const side of ['left', 'right'] as const) {
            expect(progress.course[side].held).toBeLessThanOrEqual(progress.course[side].planned);
            expect(progress.course[side].held).toBeGreaterThanOrEqual(before.course[side].held);
          }
          const gained =
            progress.course.left.held +
            progress.course.right.held -
            before.course.left.held -
            before.course.right.held;
          expect(gained).toBeLessThanOrEqual(before.paused ? 0 : wait);
          credited += gained;
          run = act(run, action, now);
        }
        const { held } = outcomeAt(run, now);
        expect(Math.abs(held.left + held.right - credited / 1000)).toBeLessThan(2);
      }),
      { numRuns: times(200) },
    );
  });

  it('is the same whether it is looked at often or once, and its phases add up to its time', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 200_000 }), (plan, wait) => {
        const run = startGuide(plan, nine);
        const then = later(nine, span(wait));
        let stepped = run;
        let sum: Span = span(0);
        for (;;) {
          const next = nextChangeAt(stepped, stepped.at);
          if (next === null || next > then) break;
          expect(next).toBeGreaterThan(stepped.at);
          sum = span(sum + guideAt(stepped, stepped.at).phaseLength);
          stepped = act(stepped, 'go-on', next);
        }
        expect(guideAt(stepped, then)).toEqual(guideAt(run, then));
        expect(between(nine, stepped.at)).toBe(sum);
      }),
      { numRuns: times(100) },
    );
  });
});

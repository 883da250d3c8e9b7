/** Says in which order the programme takes what it is told, however it was handed over and written. */
import { describe, expect, it } from 'vitest';
import { instant } from '../time';
import { inOrder, type ProgrammeEvent } from './events';

const now = instant(1000);
const at = now;

/** One of each, as they count when all are of the same instant: what calls for care last, so that it wins. */
const each: readonly ProgrammeEvent[] = [
  { type: 'resumed', at },
  { type: 'reviewed', at },
  { type: 'screened', at, conditions: [] },
  { type: 'breaks-chosen', at, breaks: 2 },
  { type: 'offered', at },
  { type: 'taken', at },
  { type: 'held', at, exercise: 'seated', side: 'left', seconds: 20, planned: 20 },
  { type: 'held', at, exercise: 'seated', side: 'right', seconds: 9, planned: 9 },
  { type: 'repeated', at, exercise: 'sit-to-stand', reps: 8, planned: 8 },
  { type: 'soreness', at, score: 3 },
  { type: 'red-flag', at, urgency: 'urgent' },
];

/** The same event with its fields written in another order. */
function written<Event extends ProgrammeEvent>(
  event: Event,
  how: 'as it is' | 'backwards' | 'by name',
): Event {
  const fields = Object.entries(event);
  if (how === 'backwards') fields.reverse();
  if (how === 'by name') fields.sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(fields) as Event;
}
const hows = ['as it is', 'backwards', 'by name'] as const;

describe('events of the same instant', () => {
  it('count by their kind, the left side before the right', () => {
    for (const event of each)
      for (const other of each)
        expect(inOrder([event, other], now)).toEqual(
          each.indexOf(event) <= each.indexOf(other) ? [event, other] : [other, event],
        );
    expect(inOrder([...each].reverse(), now)).toEqual(each);
  });

  it('of the same kind count by what they say, however that is written', () => {
    const fewer = { type: 'repeated', at, exercise: 'bird-dog', reps: 9, planned: 3 } as const;
    const more = { type: 'repeated', at, exercise: 'bird-dog', reps: 3, planned: 9 } as const;
    const short = { type: 'held', at, exercise: 'seated', side: 'right', seconds: 30, planned: 10 } as const;
    const long = { type: 'held', at, exercise: 'seated', side: 'right', seconds: 10, planned: 30 } as const;
    for (const one of hows)
      for (const other of hows) {
        const pairs = [
          [written(fewer, one), written(more, other)],
          [written(short, one), written(long, other)],
        ] as const;
        for (const [first, second] of pairs) {
          expect(inOrder([first, second], now)).toEqual([first, second]);
          expect(inOrder([second, first], now)).toEqual([first, second]);
        }
      }
  });
});

it('an earlier event counts first, whatever its kind', () => {
  const earlier = { type: 'red-flag', at: instant(999), urgency: 'urgent' } as const;
  const later = { type: 'resumed', at } as const;
  expect(inOrder([later, earlier], now)).toEqual([earlier, later]);
  expect(inOrder([earlier, later], now)).toEqual([earlier, later]);
});

it('what is yet to come, or of no time, has not happened', () => {
  const offered = (when: number): ProgrammeEvent => ({ type: 'offered', at: instant(when) });
  const all = [1000, 1001, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].map(offered);
  expect(inOrder(all, now)).toEqual([offered(1000)]);
});

/** Owns the proof that nothing a page sends is believed unread. */
import { describe, expect, test } from 'vitest';
import { requestNames } from './channels';
import type { RequestName } from './contract';
import { parse } from './parse';

const taken: { readonly [Name in RequestName]?: readonly unknown[][] } = {
  appearance: [[]],
  command: [
    [{ do: 'stretch' }],
    [{ do: 'later', minutes: 10, prompt: '1-1' }],
    [{ do: 'later', minutes: null }],
    [{ do: 'pause', until: 'tomorrow' }],
    [{ do: 'pause-for', length: 60_000 }],
    [{ do: 'open', window: 'settings' }],
    [{ do: 'open', window: 'settings', part: 'quiet' }],
  ],
  startGuide: [['1772442000000-1'], [null]],
  guideAction: [['swap-side']],
  changeSettings: [[{ sittingLimit: 45, theme: 'dark' }], [{ sittingLimit: 5 }], [{}]],
  soreness: [
    [3, null],
    [10, true],
  ],
  dayView: [['2026-03-02'], [null]],
  correct: [[1_772_442_000_000, 1_772_445_600_000, 'standing']],
  answerLimitAdvice: [[{ limit: 40, insteadOf: 30 }, true]],
  answerIdleBreak: [[{ minutes: 8, insteadOf: 5 }, 'taken']],
};
const refused: { readonly [Name in RequestName]?: readonly unknown[][] } = {
  appearance: [['more']],
  command: [
    [],
    [{}],
    ['stretch'],
    [{ do: 'format-disk' }],
    [{ do: 'later', minutes: 0 }],
    [{ do: 'later', minutes: 2.5 }],
    [{ do: 'pause-for', length: 'long' }],
    [{ do: 'pause-for', length: 1e12 }],
    [{ do: 'open', window: 'https://example.invalid' }],
    [{ do: 'open', window: 'today', part: 'quiet' }],
    [{ do: 'open', window: 'help', part: 'length' }],
    [{ do: 'stretch' }, 'more'],
  ],
  startGuide: [[1], [{}], ['x'.repeat(65)]],
  guideAction: [['jump'], [null]],
  changeSettings: [[null], [[]], [{ nothing: 1 }], [{ __proto__: null, constructor: 1 }]],
  soreness: [[11, null], [-1, null], [3.5, null], ['3', null], [3]],
  dayView: [['today'], ['2026-3-2'], [20260302]],
  correct: [
    ['x', 1, 'standing'],
    [1, 2, 'lying'],
    [Number.NaN, 2, 'sitting'],
  ],
  answerLimitAdvice: [
    [{ limit: 40, insteadOf: 30 }],
    [{ limit: 40.5, insteadOf: 30 }, true],
    [{ limit: 40 }, true],
    [null, false],
    [{ limit: 40, insteadOf: 30 }, 'taken'],
  ],
  answerIdleBreak: [
    [{ minutes: 8, insteadOf: 5 }],
    [{ minutes: 8.5, insteadOf: 5 }, 'taken'],
    [{ minutes: 8, insteadOf: 5, more: 1 }, 'taken'],
    [null, 'refused'],
    [{ minutes: 8, insteadOf: 5 }, true],
  ],
  close: [['everything']],
};

describe.each(requestNames)('%s', (name) => {
  test.each(taken[name] ?? [])('takes %j', (...sent) => {
    expect(parse(name, sent)).toEqual({ ok: true, takes: sent });
  });
  test('refuses what it does not take', () => {
    for (const sent of refused[name] ?? [['too', 'many', 'words', 'by', 'far']]) {
      expect(parse(name, sent), JSON.stringify(sent)).toMatchObject({ ok: false, why: expect.any(String) });
    }
  });
});

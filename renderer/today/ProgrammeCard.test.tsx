// @vitest-environment happy-dom
/** Specifies the card of the programme: its sentences stand beside each other as each language writes them. */
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { ProgrammeView } from '../../main/bridge/contract';
import { languageCodes } from '../../main/domain/languages';
import { wrongJoins } from '../ui/joins.fixture';
import { putBridge, show } from '../ui/windows.fixture';
import { ProgrammeCard } from './ProgrammeCard';

afterEach(cleanup);

const programme: ProgrammeView = {
  stage: 2,
  stages: 6,
  stageDone: 0.5,
  week: 3,
  nextStageDay: null,
  tenths: 8,
  waitsFor: null,
  screened: false,
  gentle: true,
  news: {
    key: 'programme.log.step-back',
    values: { from: 3, to: 2 },
    because: 'programme.log.because.next-morning',
    today: true,
  },
  advice: null,
  walkGoal: { minutes: 10, daysPerWeek: 3 },
};

it.each(languageCodes)('%s', async (language) => {
  putBridge({});
  await show(<ProgrammeCard programme={programme} settled={vi.fn()} />, { language });
  expect(document.querySelector('.walk-line')?.textContent).toBeTruthy();
  expect(wrongJoins()).toEqual([]);
});

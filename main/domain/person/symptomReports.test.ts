/** Specifies what becomes of what a person tells beside soreness: one entry of the journal each, or a further question. */
import { describe, expect, test } from 'vitest';
import { instant } from '../time';
import { type StopSign, stopNow } from './safety';
import { entryOfReport, type SymptomReport } from './symptomReports';

const at = instant(Date.UTC(2026, 2, 2, 9));

test.each<[SymptomReport, object]>([
  [
    { about: 'leg-symptoms', present: false },
    { type: 'leg-symptoms', at, present: false },
  ],
  [
    { about: 'pain-during', pain: 4 },
    { type: 'pain-during', at, pain: 4 },
  ],
  [
    { about: 'felt', how: 'hard' },
    { type: 'felt', at, how: 'hard' },
  ],
  [
    { about: 'next-morning', worse: true },
    { type: 'next-morning', at, worse: true },
  ],
  [{ about: 'reviewed' }, { type: 'reviewed', at }],
])('%j is written down as it was told', (report, entry) => {
  expect(entryOfReport(report, at)).toEqual(entry);
});

describe('a sign at which a stretch ends', () => {
  const become = (sign: StopSign): string => {
    const entry = entryOfReport({ about: 'stop-sign', sign }, at);
    if (entry?.type === 'red-flag') return entry.urgency;
    if (entry?.type === 'leg-symptoms') return entry.present ? 'signs in a leg' : 'no signs in a leg';
    return entry === null ? 'asked on' : entry.type;
  };

  test('is an emergency of heart and breath, urgent where it is dizziness, and asked on where it is pain', () => {
    expect(Object.fromEntries(stopNow.map((sign) => [sign, become(sign)]))).toEqual({
      'sharp-pain': 'asked on',
      'leg-tingling': 'signs in a leg',
      'chest-pain': 'emergency',
      breathlessness: 'emergency',
      dizziness: 'urgent',
    });
  });
});

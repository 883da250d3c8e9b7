import { expect, test } from 'vitest';
import type { Entry } from '../../domain/journal';
import { emptyQuestionnaire } from '../../domain/person/questionnaire';
import { presetSettings } from '../../domain/settings';
import { instant } from '../../domain/time';
import { takeoutCsv, takeoutJson } from './takeoutTexts';

const at = instant(Date.parse('2026-03-02T08:00:00Z'));
const berlin = (): number => 60;
const journal: readonly Entry[] = [
  { type: 'bout-started', at, since: at },
  {
    type: 'guide-closed',
    at,
    since: at,
    exercise: 'seated, "front" corner',
    held: { left: 30, right: 12.5 },
    plannedSeconds: 60,
    completed: false,
  },
  { type: 'paused', at, until: null },
];

test('the JSON holds settings, answers and journal, its instants with the offset of local time', () => {
  const read = JSON.parse(
    takeoutJson({ at, settings: presetSettings, profile: emptyQuestionnaire, journal }, berlin),
  );
  expect(read).toMatchObject({
    version: 1,
    exportedAt: '2026-03-02T09:00:00.000+01:00',
    settings: presetSettings,
    profile: emptyQuestionnaire,
  });
  expect(read.journal[0]).toEqual({
    type: 'bout-started',
    at: '2026-03-02T09:00:00.000+01:00',
    since: '2026-03-02T09:00:00.000+01:00',
  });
  expect(read.journal[2]).toMatchObject({ type: 'paused', until: null });
});

test('the table has one row an entry and one column a field, quoted where it must be', () => {
  const [head, first, second, third, end] = takeoutCsv(journal, () => -210).split('\r\n');
  const names = head?.split(',') ?? [];
  expect(names.slice(0, 4)).toEqual(['type', 'at', 'since', 'until']);
  expect(first).toMatch(/^bout-started,2026-03-02T04:30:00.000-03:30,/);
  expect(second).toContain('"seated, ""front"" corner",30,12.5,60,false');
  expect(third?.split(',')).toHaveLength(names.length);
  expect(end).toBe('');
});

test('the table leaves out nothing that an entry holds', () => {
  const told: readonly Entry[] = [
    { type: 'due', at, sittingSeconds: 1800, limitSeconds: 1500 },
    { type: 'leg-symptoms', at, present: true },
    { type: 'pain-during', at, pain: 4 },
    { type: 'felt', at, how: 'fine' },
    { type: 'next-morning', at, worse: false },
    { type: 'red-flag', at, urgency: 'urgent' },
    { type: 'breaks-chosen', at, breaks: 3 },
  ];
  const [head = '', ...rows] = takeoutCsv(told, berlin).trim().split('\r\n');
  const names = head.split(',');
  const written = rows.map((row) =>
    Object.fromEntries(row.split(',').flatMap((held, place) => (held === '' ? [] : [[names[place], held]]))),
  );
  expect(written.map(({ at: _at, ...rest }) => rest)).toEqual([
    { type: 'due', sittingSeconds: '1800', limitSeconds: '1500' },
    { type: 'leg-symptoms', present: 'true' },
    { type: 'pain-during', pain: '4' },
    { type: 'felt', how: 'fine' },
    { type: 'next-morning', worse: 'false' },
    { type: 'red-flag', urgency: 'urgent' },
    { type: 'breaks-chosen', breaks: '3' },
  ]);
});

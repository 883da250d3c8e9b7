/** Checks that every word with which the domain gives a reason has a sentence, and every sentence a word. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceStrengths, needs, phaseNames, places } from '../domain/exercises/exercises';
import { barReasons, whys } from '../domain/exercises/reasons';
import { conditions } from '../domain/person/conditions';
import { redFlags, stopNow, urgencies } from '../domain/person/safety';
import { stages } from '../domain/programme/dose';
import type { Requirement } from '../domain/programme/progression';
import type { Change } from '../domain/programme/soreness';
import type { PauseReason, ProgrammeLogEntry, StepBackReason } from '../domain/programme/state';

const texts: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/locales/en.json'), 'utf8'),
);

/** The words that have a text at `path`; plural forms are one word. */
function wordsAt(path: string): readonly string[] {
  const node = path.split('.').reduce<unknown>((inside, part) => Reflect.get(Object(inside), part), texts);
  const keys = Object.keys(Object(node)).map((key) => key.replace(/_(one|other)$/, ''));
  return [...new Set(keys)].sort();
}

// `satisfies Record<Word, true>` fails to compile where a word is missing here.
const requirements = {
  weeks: true,
  'more-days': true,
  completion: true,
  'pain-during': true,
  soreness: true,
  'leg-symptoms': true,
  gentle: true,
  simplified: true,
} satisfies Record<Requirement, true>;
const pauses = {
  'leg-symptoms': true,
  'three-step-backs': true,
  'red-flag': true,
} satisfies Record<PauseReason, true>;
const logTypes = {
  screened: true,
  up: true,
  'missed-lower': true,
  'missed-restart': true,
  'step-back': true,
  'gentle-again': true,
  'gentle-ended': true,
  simplified: true,
  fitted: true,
  spared: true,
  'full-dose': true,
  paused: true,
  resumed: true,
  'review-due': true,
} satisfies Record<ProgrammeLogEntry['type'], true>;
const stepBacks = {
  'pain-during': true,
  'soreness-rise': true,
  'slow-rise': true,
  'next-morning': true,
} satisfies Record<StepBackReason, true>;
const changes = { better: true, same: true, worse: true, unknown: true } satisfies Record<Change, true>;

describe('each word of the domain', () => {
  it.each<[string, readonly string[]]>([
    ['programme.why', whys],
    ['programme.barred', barReasons],
    ['programme.waiting', Object.keys(requirements)],
    ['programme.pause', [...Object.keys(pauses), 'title', 'resume']],
    ['programme.log', [...Object.keys(logTypes), 'because']],
    ['programme.log.because', Object.keys(stepBacks)],
    ['programme.soreness.trend', Object.keys(changes)],
    ['programme.stage', stages.map(String)],
    ['exercise.phase', [...phaseNames, 'finish']],
    ['exercise.need', needs],
    ['exercise.place', places],
    ['evidence.strength', evidenceStrengths],
    ['safety.condition', conditions],
    ['safety.stop', stopNow],
    ['safety.urgency', urgencies],
    // Chest pain stands in two lists: as a red flag and as a sign to stop at.
    ['safety.flag', [...new Set(Object.values(redFlags).flat())]],
  ])('of %s has a sentence, and each sentence a word', (path, words) => {
    expect(wordsAt(path)).toEqual([...words].sort());
  });

  it('of the review has a sentence for each change', () => {
    expect(wordsAt('programme.review')).toEqual(expect.arrayContaining(Object.keys(changes)));
  });
});

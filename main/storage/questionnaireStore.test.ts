import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyQuestionnaire } from '../domain/person/questionnaire';
import { seconds } from '../domain/time';
import type { QuestionnaireStore } from '../ports';
import { createQuestionnaireStore } from './questionnaireStore';
import { type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let store: QuestionnaireStore | null = null;
const file = (): string => join(place.directory, 'profile.json');
const onDisk = (): Record<string, unknown> => JSON.parse(readFileSync(file(), 'utf8'));
const open = (): QuestionnaireStore => {
  store = createQuestionnaireStore(place);
  return store;
};

beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  store?.dispose();
  store = null;
  place.clear();
});

describe('a sound file', () => {
  test('who has answered nothing has the presets, and nothing is written', () => {
    expect(open().current()).toEqual(emptyQuestionnaire);
    expect(open().problems()).toEqual([]);
    expect(readdirSync(place.directory)).toEqual([]);
  });

  test('an answer is in force, on the disk for this account alone, and told once', () => {
    const opened = open();
    const told: boolean[] = [];
    opened.onChange((now) => told.push(now.soreKnees));
    expect(opened.change({ soreKnees: true })).toEqual({ ok: true });
    expect(opened.change({ soreKnees: true })).toEqual({ ok: true });
    expect(told).toEqual([true]);
    expect(onDisk()).toEqual({ version: 1, soreKnees: true });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(createQuestionnaireStore(place).current()).toEqual({ ...emptyQuestionnaire, soreKnees: true });
  });

  test('an answer that none may have changes nothing and is named', () => {
    const opened = open();
    expect(opened.change({ soreness: 42, soreKnees: true })).toEqual({ ok: false, refused: ['soreness'] });
    expect(opened.current()).toEqual(emptyQuestionnaire);
    expect(existsSync(file())).toBe(false);
  });

  test('keys of another version stay in the file', () => {
    writeFileSync(file(), '{"version":1,"shoeSize":43}');
    open().change({ bedNear: true });
    expect(onDisk()).toEqual({ version: 1, shoeSize: 43, bedNear: true });
  });
});

describe('a damaged file', () => {
  test('is kept beside with its date, told, and the answers begin afresh', () => {
    writeFileSync(file(), '{"soreKnees":true');
    const opened = open();
    expect(opened.current()).toEqual(emptyQuestionnaire);
    const keptAs = join(place.directory, 'profile.damaged-2026-03-02-090000.json');
    expect(opened.problems()).toMatchObject([{ file: 'profile', problem: 'damaged', keptAs }]);
    expect(readFileSync(keptAs, 'utf8')).toBe('{"soreKnees":true');
    expect(onDisk()).toEqual({ version: 1 });
    expect(createQuestionnaireStore(place).problems()).toEqual([]);
  });

  test('one bad answer costs only itself, and no answer stands in the log', () => {
    writeFileSync(file(), '{"version":1,"soreness":99,"conditions":["pregnancy"]}');
    const opened = open();
    expect(opened.current()).toEqual({ ...emptyQuestionnaire, conditions: ['pregnancy'] });
    expect(opened.problems()).toMatchObject([{ problem: 'values-refused', details: ['soreness'] }]);
    expect(onDisk()).toEqual({ version: 1, conditions: ['pregnancy'] });
    expect(place.logged.join()).not.toContain('pregnancy');
  });

  test('where it can’t be written the answers hold in memory, and are saved when it can be done', () => {
    mkdirSync(file());
    const opened = open();
    opened.change({ openOffice: true });
    expect(opened.current().openOffice).toBe(true);
    expect(opened.problems()).toMatchObject([{ file: 'profile', problem: 'unreadable' }]);
    rmdirSync(file());
    place.clock.wind(seconds(60));
    expect(opened.problems()).toEqual([]);
    expect(onDisk()).toEqual({ version: 1, openOffice: true });
  });
});

test('erased, no answer is left, in no copy either, and the welcome does not come again', () => {
  writeFileSync(file(), '{"soreness":99,"conditions":["pregnancy"],"welcomeEnded":"finished"}');
  const opened = open();
  opened.erase();
  expect(opened.current()).toEqual({ ...emptyQuestionnaire, welcomeEnded: 'finished' });
  const left = readdirSync(place.directory).map((name) => readFileSync(join(place.directory, name), 'utf8'));
  expect(left.join()).not.toContain('pregnancy');
  expect(createQuestionnaireStore(place).current()).toEqual({
    ...emptyQuestionnaire,
    welcomeEnded: 'finished',
  });
});

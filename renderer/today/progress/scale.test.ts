/** Which words along a lane are told, and which give way. */
import { expect, test } from 'vitest';
import { wordsThatFit } from './scale';

/** Stages of two weeks each, as wide as the drawing has them. */
const stages = (...words: readonly (string | null)[]) =>
  words.map((word, index) => ({ from: 76 * index, word }));

test('eleven Latin letters fit into two weeks, so that Polish names each stage', () => {
  const polish = ['Początek', 'Budowanie', 'Poszerzenie', 'Wzmacnianie', 'Rozwój'];
  expect(wordsThatFit(stages(...polish))).toEqual(polish);
});

test('eleven Cyrillic letters are wider than two weeks', () => {
  expect(wordsThatFit(stages('Наращивание', 'Расширение', null))).toEqual(['Наращивание', null, null]);
});

test('a word that would lie on the one before it is left out', () => {
  expect(wordsThatFit(stages('a word of two stages', 'hidden', 'shown', 'last'))).toEqual([
    'a word of two stages',
    null,
    'shown',
    'last',
  ]);
});

test('the stage that runs now keeps its word: the one before gives way', () => {
  expect(wordsThatFit(stages('Start', 'Mantenimento', 'now'))).toEqual(['Start', null, 'now']);
  expect(wordsThatFit([...stages('Mantenimento'), { from: 76, word: null }])).toEqual(['Mantenimento', null]);
  expect(wordsThatFit([])).toEqual([]);
});

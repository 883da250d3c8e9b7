/**
 * Test code: how hard an English sentence is to read: the school grade of Kincaid et al. 1975 ("Derivation of new readability
 * formulas", US Navy research branch report 8-75), with syllables counted by rule.
 */

/** Vowel groups, without those at the end that are not spoken; never less than one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^aeiouydt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** The grade of one sentence; a placeholder counts as a short word. */
export function gradeOf(sentence: string): number {
  const words = sentence.replace(/\{\{[^}]*\}\}/g, 'x').match(/[A-Za-z’'-]+/g) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences of a text; what a colon or a semicolon parts is read as one each. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?:;])\s+/);
}

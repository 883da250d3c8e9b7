// Owns one state of a window in all its cases: what is to complain of, each complaint once with where it is seen.
import { inWords } from './cases.mjs';

/**
 * @param {Awaited<ReturnType<typeof import('./runner.mjs').openStage>>} stage
 * @param {import('../page').Page} state
 * @param {readonly (import('./stage.mjs').Case & { screen: string })[]} cases
 * @returns {Promise<string[]>}
 */
export async function check(stage, state, cases) {
  const [first] = cases;
  if (first === undefined) return [];
  const errors = await stage.show(state, first);
  const found = await stage.sweep(cases);
  /** @type {Map<string, string[]>} */
  const where = new Map();
  for (const [index, one] of cases.entries()) {
    for (const complaint of found[index] ?? []) {
      // Without its words and numbers a complaint is the same in each language and size.
      const kind = complaint.replace(/"[^"]*"|\d+/g, '');
      const seen = where.get(kind) ?? [complaint];
      where.set(kind, [...seen, inWords(one)]);
    }
  }
  const listed = [...where.values()].map(
    ([complaint = '', ...places]) =>
      `${state.name}: ${complaint}, in ${places.length}: ${places.slice(0, 4).join('; ')}`,
  );
  return [...errors.map((error) => `${state.name}: ${error}`), ...listed];
}

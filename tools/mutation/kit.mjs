// @ts-check
// Owns what a test file of the domain finds in place of vitest under the mutation tester: its tests are collected, to be
// run one by one. `expect` is vitest's own.

import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

/** @typedef {{ id: string, run: () => unknown }} Test */

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers])
  chai.use(/** @type {any} */ (plugin));
const expect = Object.assign(
  /** @param {unknown} value @param {string} [message] */ (value, message) => chai.expect(value, message),
  chai.expect,
  /** @type {any} */ (globalThis)[ASYMMETRIC_MATCHERS_OBJECT],
);

/**
 * What stands for vitest, and the tests that files have told it of since it was made. A file says its name first.
 * @param {Readonly<Record<string, unknown>>} provided what `inject` gives
 */
export function testKit(provided) {
  /** @type {Test[]} */
  const tests = [];
  let file = '';
  /** @type {string[]} */
  let suites = [];
  /** @param {string} name @param {() => unknown} run */
  const test = (name, run) => {
    tests.push({ id: `${file}#${[...suites, name].join(' ')}`, run });
  };
  /** @param {string} name @param {() => void} tell */
  const describe = (name, tell) => {
    const before = suites;
    suites = [...suites, name];
    tell();
    suites = before;
  };
  /**
   * The same for each row of a table; rows are told apart by their number.
   * @param {(name: string, run: () => any) => void} one
   */
  const each =
    (one) =>
    (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ name, /** @type {(...row: any[]) => unknown} */ run) =>
      rows.forEach((row, index) => {
        one(`${name} (${index + 1})`, () => (Array.isArray(row) ? run(...row) : run(row)));
      });
  const vitest = {
    expect,
    test: Object.assign(test, { each: each(test) }),
    it: Object.assign(test, { each: each(test) }),
    describe: Object.assign(describe, { each: each(describe) }),
    inject: (/** @type {string} */ key) => provided[key],
  };
  return {
    tests,
    vitest,
    begin: (/** @type {string} */ name) => {
      file = name;
    },
  };
}

// @ts-check
// Owns how the mutation tester runs the domain's tests: all in one process, from one bundle that is evaluated anew for each
// change, the quickest test first, until one fails. Vitest takes seconds to begin again; most of these tests take
// milliseconds. The domain is pure, so that nothing of one run is left for the next.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { build } from 'vite';
import { testKit } from './kit.mjs';
import { testFilesOf } from './testFiles.mjs';

/** Properties are tried a tenth as often as in the suite: most changes are noticed by the first trials. */
const provided = { propertySeed: 20_260_302, propertyTimes: 0.1 };
// To make what was found smaller takes longer than to find it.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** What Stryker's instrumented code looks at: which change is in force, and how often it was reached. */
const namespace = /** @type {any} */ (globalThis);
const name = '__stryker__';
const entry = '\0tests';
const kitModule = '\0kit';

/** Every test of the part and all that it tests as one script, which is a function of what it takes from outside. @param {string} root */
async function scriptOf(root) {
  const files = testFilesOf(process.env['MUTATION_TESTS'] ?? 'main/domain/**/*.test.ts', root);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'tests',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? entry : id === 'vitest' ? kitModule : null),
        load: (id) =>
          id === entry
            ? files.map((file) => `import ${JSON.stringify(join(root, file))};`).join('\n')
            : id === kitModule
              ? `export const { describe, expect, inject, it, test } = kit.vitest;`
              : null,
        transform(code, id) {
          const here = code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
          const file = files.find((one) => id === join(root, one));
          return file === undefined ? here : `kit.begin(${JSON.stringify(file)});\n${here}`;
        },
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rollupOptions: {
        input: entry,
        external: ['fast-check'],
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  });
  const output = /** @type {{ output: { code: string }[] }} */ (Array.isArray(result) ? result[0] : result);
  const code = output.output[0]?.code ?? '';
  return new Script(`(function (require, kit, exports) {${code}\n})`, { filename: 'tests.cjs' });
}

class Runner {
  /** @type {Map<string, number>} */
  times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.script = await scriptOf(process.cwd());
  }

  /** The tests, from code that was never run. */
  fresh() {
    const kit = testKit(provided);
    this.script?.runInThisContext()(createRequire(import.meta.url), kit, {});
    return kit.tests;
  }

  async dryRun() {
    const state = { activeMutant: undefined, mutantCoverage: undefined };
    namespace[name] = state;
    const tests = [];
    for (const test of this.fresh()) {
      namespace[name].currentTestId = test.id;
      tests.push(await this.result(test));
      namespace[name].currentTestId = undefined;
    }
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  /** @param {{ testFilter?: string[], hitLimit?: number, activeMutant: { id: string }, mutantActivation: string }} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation }) {
    const state = { hitCount: 0, hitLimit, activeMutant: /** @type {string | undefined} */ (undefined) };
    namespace[name] = state;
    if (mutantActivation === 'static') state.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    try {
      const wanted = testFilter === undefined ? null : new Set(testFilter);
      const tests = this.fresh().filter(({ id }) => wanted?.has(id) ?? true);
      tests.sort((one, other) => (this.times.get(one.id) ?? 0) - (this.times.get(other.id) ?? 0));
      state.activeMutant = activeMutant.id;
      for (const test of tests) {
        nrOfTests += 1;
        const { id, status, failureMessage } = await this.result(test);
        if (status === failed) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
        if (state.hitCount > (hitLimit ?? Number.POSITIVE_INFINITY))
          return { status: 'timeout', reason: 'It was reached far more often than without the change.' };
      }
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** @param {import('./kit.mjs').Test} test */
  async result({ id, run }) {
    const begun = performance.now();
    const of = { id, name: id, fileName: id.split('#')[0] };
    try {
      await run();
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message.slice(0, 500) : String(error);
      return { ...of, status: failed, failureMessage, timeSpentMs: performance.now() - begun };
    }
    const timeSpentMs = performance.now() - begun;
    if (!this.times.has(id)) this.times.set(id, timeSpentMs);
    return { ...of, status: 0, failureMessage: '', timeSpentMs };
  }
}

/** Stryker's number for a test that failed. */
const failed = 1;

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: Runner }];

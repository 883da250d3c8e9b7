/**
 * The commands that README and docs name, and for each what shows that it works: it is run here, another test runs it or
 * holds what it makes, or why it is not run.
 */
type Shown =
  /** Run by the test of the docs. */
  | { readonly runs: readonly string[] }
  /** A test or a stage of `npm test` runs it, or holds what it makes; the file says so. */
  | { readonly by: string; readonly word: string }
  /** Not run by any test. */
  | { readonly not: string };

/** Of package.json. */
export const scripts: { readonly [script: string]: Shown } = {
  start: { by: 'e2e/packaged.spec.ts', word: 'packaged' },
  test: { runs: ['tools/test.mjs', '--help'] },
  'test:desktops': { by: 'tools/test.mjs', word: 'tools/desktops.mjs' },
  check: { by: 'tools/test.mjs', word: "script('types')" },
  types: { by: 'tools/test.mjs', word: "script('types')" },
  'types:electron': { by: 'tools/test.mjs', word: 'tools/electronTypes.mjs' },
  lint: { by: 'tools/test.mjs', word: "script('lint')" },
  format: { not: 'it changes the files; `npm run lint` asks the same of them' },
  unit: { by: 'tools/test.mjs', word: 'vitest/vitest.mjs' },
  build: { by: 'tools/test.mjs', word: "stage('build'" },
  e2e: { by: 'tools/test.mjs', word: '@playwright/test/cli.js' },
  'test:faults': { by: 'tools/test.mjs', word: 'tools/faults.mjs' },
  'test:network': { by: 'e2e/network.spec.ts', word: 'network' },
  simulate: { by: 'e2e/simulation.spec.ts', word: 'dist/commands/simulate.js' },
  programme: { by: 'main/cli/programme.test.ts', word: 'programme' },
  bench: { not: 'it measures for minutes, and says something on a quiet machine only' },
  mutation: { not: 'it takes hours' },
  package: { by: 'tools/test.mjs', word: "stage('package'" },
  pictures: { not: 'it writes the pictures, which are looked at' },
  'look:set': { by: 'e2e/layout.spec.ts', word: 'tools/look/set' },
  texts: { runs: ['tools/texts.mjs', 'de', '--safety'] },
  notices: { by: 'tools/notices.test.ts', word: 'npm run notices' },
  bill: { by: 'tools/workflows.test.ts', word: 'bill()' },
  evidence: { by: 'main/content/evidencePage.test.ts', word: 'npm run evidence' },
};

/** Programs of tools/, by their file. */
export const programs: { readonly [file: string]: Shown } = {
  'tools/desktop.mjs': { by: 'tools/test.mjs', word: 'openDesktop' },
  'tools/electron.mjs': { by: 'tools/fresh.test.ts', word: 'tools/electron.mjs' },
};

/** Of `npx`. */
export const packages: { readonly [name: string]: Shown } = {
  vitest: { by: 'tools/test.mjs', word: 'vitest/vitest.mjs' },
  electron: { by: 'e2e/commandLine.spec.ts', word: '--status' },
};

/** The app's own options are run by this test. */
export const commandLine: Shown = { by: 'e2e/commandLine.spec.ts', word: '--stood-up' };

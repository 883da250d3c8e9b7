// @ts-check
// `npm test`: everything a change has to pass, from a fresh machine on. Prints each stage with its time, and last
// "N passed, N failed" over all unit and end-to-end tests.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { treeIsReady } from './desktops/tree.mjs';
import { build, packageApp, packagedExecutable } from './lib/build.mjs';
import { ensurePackages, isDebianLike, packages } from './lib/debian.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { openDesktop, runInDesktop } from './lib/desktop.mjs';
import { giveUp, packageTool, root, run, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const HELP = `npm test [-- OPTIONS] [-- FILTER ...]
  --only=unit   types, lint and unit tests; FILTER is passed to the unit test runner
  --only=e2e    build, package and end-to-end tests; FILTER (a file, -g NAME) is passed to their runner
  --only=desktops  build, package and what runs on real desktops here; FILTER is passed to npm run test:desktops
  --no-build    tests of what is built and packaged already
The same with fewer words: npm run check, npm run e2e -- FILTER`;

const args = process.argv.slice(2).filter((argument) => argument !== '--');
if (args.includes('--help')) {
  say(HELP);
  process.exit(0);
}
const only = args.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
if (only !== undefined && !['unit', 'e2e', 'desktops'].includes(only)) giveUp(HELP);
const filter = args.filter((argument) => !argument.startsWith('--only=') && argument !== '--no-build');
if (filter.length > 0 && only === undefined) giveUp(`A filter needs --only.\n${HELP}`);

/** A whole run is to take no more than 25 minutes, and a desktop takes two to four. */
const LAST_DESKTOP_BEFORE = 21;

const tally = { passed: 0, failed: 0, skipped: 0 };
const results = {
  unit: join(root, '.cache/test-results/unit.json'),
  e2e: join(root, '.cache/test-results/e2e.json'),
};

/** Runs one stage, prints its name and time; a failure without test counts of its own counts as one. */
async function stage(/** @type {string} */ name, /** @type {() => Promise<number>} */ work) {
  say(`\n== ${name}`);
  const start = performance.now();
  const failedBefore = tally.failed;
  const code = await work();
  if (code !== 0 && tally.failed === failedBefore) tally.failed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(`== ${name}: ${code === 0 ? 'ok' : `failed (exit code ${code})`}, ${seconds} s`);
  return code === 0;
}

/** Adds a runner's counts; a runner that ran nothing has failed. @param {number} code @param {typeof tally} counts */
function count(code, counts) {
  tally.passed += counts.passed;
  tally.failed += counts.failed;
  tally.skipped += counts.skipped;
  if (counts.passed + counts.failed > 0) return code;
  say('No test ran.');
  return code === 0 ? 1 : code;
}

/** @param {string} file */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function unit() {
  rmSync(results.unit, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results.unit}`];
  const vitest = [packageTool('vitest/vitest.mjs'), 'run', '-c', 'tools/vitest.config.ts', ...reporters];
  // Tests against real services leave themselves out where one is missing; here none is, so none may.
  const env = hasServices ? { ...process.env, PSOAS_LIVE: '1' } : process.env;
  const code = await run(process.execPath, [...vitest, ...filter], { env });
  const found = report(results.unit);
  return count(code, {
    passed: found?.numPassedTests ?? 0,
    failed: found?.numFailedTests ?? 0,
    skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
  });
}

/** @param {import('./lib/runtime.mjs').Runtime} runtime */
async function endToEnd(runtime) {
  rmSync(results.e2e, { force: true });
  const desktop = await openDesktop();
  try {
    const playwright = [packageTool('@playwright/test/cli.js'), 'test', '-c', 'e2e', ...filter];
    const code = await runInDesktop(desktop, process.execPath, playwright, {
      // What the electron package's own index.js asks for: the runtime of unpackaged apps.
      ELECTRON_OVERRIDE_DIST_PATH: dirname(runtime.executable),
      PACKAGED_APP: packagedExecutable(),
    });
    const found = report(results.e2e)?.stats;
    const flaky = found?.flaky ?? 0;
    if (flaky > 0)
      say(`${flaky} end-to-end tests passed only when tried again, which is no pass; they are named above.`);
    return count(code, {
      passed: found?.expected ?? 0,
      failed: (found?.unexpected ?? 0) + flaky,
      skipped: found?.skipped ?? 0,
    });
  } finally {
    await desktop.close();
  }
}

/** @param {string} script of package.json */
function script(script) {
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '-s', script], {
    shell: process.platform === 'win32',
  });
}

/** Those types come from the package registry: out of reach is no failure, and is said. */
async function typesOfOldest() {
  const code = await run(process.execPath, [join(root, 'tools/electronTypes.mjs')]);
  return code === 3 ? 0 : code;
}

/** Real desktops take long: they are played where their system is laid out already, one by one as far as time allows. */
async function realDesktops() {
  const play = 'npm run test:desktops';
  if (process.getuid?.() !== 0 || !treeIsReady()) {
    say(`\nReal desktops: not run, their system is not laid out here; ${play} does both.`);
    return;
  }
  const tool = [join(root, 'tools/desktops.mjs'), '--no-build'];
  if (only === 'desktops') {
    await stage('real desktops', () => run(process.execPath, [...tool, ...filter]));
    return;
  }
  for (const name of ['gnome', 'plasma', 'sway', 'gnome-native']) {
    const minutes = Math.round(performance.now() / 60_000);
    if (minutes < LAST_DESKTOP_BEFORE) await stage(name, () => run(process.execPath, [...tool, name]));
    else
      say(
        `\nReal desktops: ${name} not run, after ${minutes} min there is no time; ${play} -- ${name} does.`,
      );
  }
}

async function buildAndTest() {
  if (process.platform !== 'linux') {
    say('The end-to-end tests need the private desktop, which exists on Linux only: not run here.');
    await stage('build', build);
    return;
  }
  const wanted = [...packages.app, ...packages.desktop, ...packages.tests];
  if (!ensurePackages(wanted, 'for the end-to-end tests', say)) {
    tally.failed += 1;
    return;
  }
  const runtime = await ensureRuntime(say);
  if (!args.includes('--no-build')) {
    if (!(await stage('build', build))) return;
    if (!(await stage('package', () => packageApp(runtime)))) return;
  }
  if (only !== 'desktops') await stage('end-to-end tests', () => endToEnd(runtime));
  if (only === undefined)
    await stage('faults', () => run(process.execPath, [join(root, 'tools/faults.mjs'), '--no-build']));
  if (only !== 'e2e') await realDesktops();
}

checkNode();
await ensureDependencies(say);
const hasServices =
  (only === undefined || only === 'unit') &&
  isDebianLike() &&
  ensurePackages(packages.senses, 'for the unit tests', say);
if (only === undefined || only === 'unit') {
  await stage('types', () => script('types'));
  await stage('types of the oldest Electron', typesOfOldest);
  await stage('lint', () => script('lint'));
  await stage('unit tests', unit);
}
if (only !== 'unit') await buildAndTest();

say('');
say(`${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`);
process.exit(tally.failed === 0 ? 0 : 1);

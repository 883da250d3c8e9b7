// @ts-check
// `npm run mutation [-- PART ...]`: changes the domain's code in many small ways and runs its tests on each change; what no
// test notices is printed. A part is a folder or a file of main/domain (all in turn where none is named), run with the
// tests of its own folder and those of main/content that hold its words against files and texts. `--tests=all` runs the
// whole domain's on each, `--tests=FILE,FILE` those of these files; `--minutes=N` begins no further part after so long,
// `--concurrency=N` (1) uses more cores.
// Changes that change nothing stand in tools/mutation/equal.json.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { giveUp, root, run, say } from './lib/run.mjs';
import { refused, textAt } from './mutation/refused.mjs';
import { contentTestsOf, testFilesOf } from './mutation/testFiles.mjs';

const domain = 'main/domain';
/** Tests, their kits, and the invented people that the programme is tried on: no rule is in them. */
const noRules = ['*.test.ts', '*.fixture.ts', 'programme/inventedPeople.ts', 'programme/lives.ts'];
const args = process.argv.slice(2).filter((argument) => argument !== '--');
/** @param {string} name @param {string} preset */
const option = (name, preset) =>
  args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? preset;
const chosen = option('tests', 'own');
const until = Date.now() + Number(option('minutes', '600')) * 60_000;
const named = args.filter((argument) => !argument.startsWith('-')).map((path) => path.replace(/\/$/, ''));
const files = ['own', 'all'].includes(chosen) ? named : [...named, ...chosen.split(',')];
const absent = files.filter((path) => !existsSync(join(root, path)));
if (absent.length > 0) giveUp(`There is no ${absent.join(', ')}. Parts are written like ${domain}/guide.`);
checkNode();
await ensureDependencies(say);

/**
 * A change that changes nothing that could be seen, and why. `was` and `is` are the text before and after.
 * @typedef {{ file: string, was: string, is: string, why: string }} Equal
 */
/** @type {readonly Equal[]} */
const equal = JSON.parse(readFileSync(join(root, 'tools/mutation/equal.json'), 'utf8'));

/** The folders of the domain, and the files beside them as one part. */
function allParts() {
  const entries = readdirSync(join(root, domain), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${domain}/${name}`);
  return [domain, ...folders];
}

/** What to change and with which tests. @param {string} part */
function chunkOf(part) {
  const isFolder = statSync(join(root, part)).isDirectory();
  return {
    mutate: !isFolder ? part : part === domain ? `${domain}/*.ts` : `${part}/**/*.ts`,
    tests: testsOf(isFolder ? part : dirname(part)),
  };
}

/** The tests that are run on a part of this folder. @param {string} folder */
function testsOf(folder) {
  if (chosen === 'all') return `${domain}/**/*.test.ts`;
  if (chosen !== 'own') return chosen;
  if (folder === domain) return `${domain}/*.test.ts`;
  return [`${folder}/**/*.test.ts`, ...contentTestsOf(folder)].join();
}

/** Whether a test of the part takes from vitest or the machine what the quick runner has not. @param {string} tests */
function needVitest(tests) {
  return testFilesOf(tests).some((file) =>
    /\bvi\b.* from 'vitest'|toMatchInlineSnapshot|import\.meta(?!\.dirname)/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
}

/** A name for a list of tests that a file's name has room for. @param {string} tests */
const shortOf = (tests) => createHash('sha256').update(tests).digest('hex').slice(0, 8);

/** @param {string} part */
async function mutate(part) {
  const { mutate, tests } = chunkOf(part);
  const stryker = join(root, 'node_modules/.bin/stryker');
  // What was noticed before is not run again as long as neither its code nor its tests changed.
  const known = join('.cache/mutation', `${part.replaceAll('/', '-')}-${shortOf(chosen)}.json`);
  const code = await run(
    stryker,
    [
      'run',
      'tools/mutation/stryker.json',
      ...['--mutate', [mutate, ...noRules.map((file) => `!**/${file}`)].join()],
      ...['--testRunner', needVitest(tests) ? 'vitest' : 'in-process'],
      ...['--incremental', '--incrementalFile', known],
      ...['--concurrency', option('concurrency', '1'), '--logLevel', 'warn'],
    ],
    { env: { ...process.env, MUTATION_TESTS: tests } },
  );
  if (code !== 0) giveUp(`Stryker ended with ${code} on ${part}.`);
  return countOf(JSON.parse(readFileSync(join(root, '.cache/mutation/report.json'), 'utf8')), part);
}

/** @param {{ files: Record<string, { source: string, mutants: any[] }> }} report @param {string} part */
function countOf(report, part) {
  const changes = Object.entries(report.files)
    .filter(([file]) => part === domain || file === part || file.startsWith(`${part}/`))
    .flatMap(([file, { source, mutants }]) =>
      mutants.map(({ status, location, replacement }) => ({
        ...{ file, status, location, is: String(replacement) },
        was: textAt(source, location),
      })),
    );
  const noticed = changes.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survived = changes.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const uncompiled = refused(survived);
  const compiled = survived.filter((change) => !uncompiled.has(change));
  const left = compiled.filter(
    ({ file, was, is }) => !equal.some((one) => one.file === file && one.was === was && one.is === is),
  );
  return { noticed, refused: uncompiled.size, equal: compiled.length - left.length, left };
}

/** A share in words; all of it where there was nothing to notice. @param {number} part @param {number} whole */
const percent = (part, whole) => `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1)} %`;
/** @param {string} text */
const inOneLine = (text) => text.replaceAll(/\s+/g, ' ').slice(0, 120);

let [noticed, left] = [0, 0];
for (const part of named.length > 0 ? named : allParts()) {
  if (Date.now() > until) {
    say(`Out of time before ${part}.`);
    break;
  }
  const count = await mutate(part);
  for (const { file, location, was, is } of count.left)
    say(`${file}:${location.start.line}  ${inOneLine(was)}  =>  ${inOneLine(is)}`);
  const all = count.noticed + count.left.length;
  say(
    `${part}: ${count.noticed} of ${all} noticed (${percent(count.noticed, all)}), ${count.equal} equal, ${count.refused} refused by the compiler`,
  );
  noticed += count.noticed;
  left += count.left.length;
}
say(`Score ${percent(noticed, noticed + left)}`);

// Every command that README and docs name exists with its options, and is run: here, by a test that is named, or not, with the reason.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { options } from '../../main/cli/args';
import { root } from '../lib/run.mjs';
import { commandLine, packages, programs, scripts } from './commands';
import { commandsIn, pages, repository } from './pages';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

interface Named {
  readonly words: string;
  readonly file: string;
}

const named: readonly Named[] = pages.flatMap(({ file, text }) =>
  commandsIn(text).map((words) => ({ words, file })),
);

/** The script of package.json that a command starts, and its own words. */
function scriptOf(words: string): { readonly script: string; readonly own: readonly string[] } | null {
  const found = /(?:^|\s)npm (?:run )?((?:-s |--silent )?)([\w:]+)(.*)$/.exec(words);
  if (found === null) return null;
  return { script: found[2] ?? '', own: (found[3] ?? '').split(' ').filter((word) => word !== '--') };
}

/** All text of the tool that a script starts: its file, the folder of its name, and what these lean on. */
function sourceOf(command: string): string {
  const tool = /tools\/([\w/]+)\.mjs/.exec(command)?.[1];
  if (tool === undefined) return command;
  const folder = join(root, 'tools', tool.replace(/\/set$/, ''));
  const inFolder = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isFile())
    : [];
  const lib = repository
    .filter((file) => /^tools\/lib\/\w+\.mjs$/.test(file))
    .map((file) => join(root, file));
  const text = [join(root, `tools/${tool}.mjs`), ...inFolder, ...lib].map((path) =>
    readFileSync(path, 'utf8'),
  );
  return text.join('\n');
}

/** An option is known where its name stands in the source as a word of its own. */
function knows(source: string, option: string): boolean {
  const name = option.replace(/^-+/, '').replace(/=.*$/, '');
  return new RegExp(`(?<![\\w-])-{0,2}${name}(?![\\w-])`).test(source);
}

const shortOf = /^\[?(--?[a-z][\w-]*(?:=\S*)?)\]?$/;
const optionsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => shortOf.exec(word)?.[1] ?? []);

/** What other programs than ours understand. */
const foreign: { readonly [script: string]: readonly string[] } = { unit: [], e2e: ['-g'], pictures: ['-g'] };

test('the docs name commands', () => {
  expect(named.length).toBeGreaterThan(50);
});

test('every script that they name is one of package.json, and none of it goes unnamed', () => {
  const wanted = named.flatMap(({ words, file }) => {
    const found = scriptOf(words);
    return found === null ? [] : [{ file, script: found.script }];
  });
  expect(wanted.filter(({ script }) => manifest.scripts[script] === undefined)).toEqual([]);
  const all = new Set(wanted.map(({ script }) => script));
  expect(Object.keys(manifest.scripts).filter((script) => !all.has(script))).toEqual([]);
});

test('every option that they name is known to its tool', () => {
  expect(knows("if (args.includes('--quick'))", '--quick')).toBe(true);
  expect(knows("if (args.includes('--quick'))", '--qui')).toBe(false);
  const unknown = named.flatMap(({ words, file }) => {
    const found = scriptOf(words);
    if (found === null) return [];
    const { script, own } = found;
    // The simulation and the programme read theirs in their own code.
    const command = manifest.scripts[script] ?? '';
    const inMain = repository.filter((path) => /^main\/cli\/\w+\.ts$/.test(path)).map(read);
    const source = [sourceOf(command), ...(/simulate|programme/.test(script) ? inMain : [])].join('\n');
    return optionsIn(own)
      .filter((option) => !(foreign[script] ?? []).includes(option) && !knows(source, option))
      .map((option) => `${file}: ${words} (${option})`);
  });
  expect(unknown).toEqual([]);
});

test('every option of the app that they name is one, and each is named', () => {
  const used = pages.flatMap(({ text }) =>
    commandsIn(text)
      .filter((words) => /^psoas-pause |^npx electron \./.test(words))
      .flatMap((words) => optionsIn(words.replace(/\|.*$/, '').split(' '))),
  );
  const known = new Set(options.map(({ name }) => `--${name}`));
  expect(used.filter((option) => !known.has(option))).toEqual([]);
  const page = read('docs/command-line.md');
  expect([...known].filter((option) => !page.includes(`\`${option}`))).toEqual([]);
});

test('every program of tools/ and every package that they start is there', () => {
  const files = named.flatMap(({ words }) => /(?:^|\s)node (\S+\.mjs)/.exec(words)?.[1] ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(files.filter((file) => programs[file] === undefined)).toEqual([]);
  const started = named.flatMap(({ words }) => /^npx ([\w@/-]+)/.exec(words)?.[1] ?? []);
  expect(started.filter((name) => packages[name] === undefined)).toEqual([]);
});

test('for each script it is said what shows that it works', () => {
  expect(Object.keys(scripts).sort()).toEqual(Object.keys(manifest.scripts).sort());
});

const shown = Object.entries({ ...scripts, ...programs, ...packages, 'psoas-pause': commandLine });

test.each(shown)('%s is run, or said not to be', (_name, how) => {
  if ('not' in how) expect(how.not.length).toBeGreaterThan(10);
  if ('by' in how) expect(read(how.by)).toContain(how.word);
  if (!('runs' in how)) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, how.runs, { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.length).toBeGreaterThan(20);
});

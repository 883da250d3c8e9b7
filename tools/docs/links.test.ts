// Every link, anchor, file and folder that README and docs name is there.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/run.mjs';
import { type Page, pages, quotedIn, repository } from './pages';

/** A heading as a link names it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = ({ text }: Page): readonly string[] => [
  ...[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
  ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
];

/** Links and pictures that lead to no other site. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

function isThere({ file, text }: Page, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : normalize(join(dirname(file), path)).replaceAll('\\', '/');
  if (!existsSync(join(root, target))) return false;
  if (anchor === undefined || !target.endsWith('.md')) return true;
  const page = target === file ? { file, text } : pages.find((one) => one.file === target);
  return page === undefined || anchorsOf(page).includes(anchor);
}

/** A file or folder of ours, by its path from the top; `*` and `{a,b}` stand for more than one. */
const ours = /^(?:main|renderer|assets|e2e|tools|docs|\.github|\.ci)\/[\w./{},*[\]-]*$/;
const isFile = /^[\w./*-]+\.(?:test|spec|fixture|live\.test)?\.?(?:tsx?|mjs|css)$/;

/** Made by a command, and not kept. */
const made = /^(?:dist|release|\.cache|test-results|node_modules)\//;

function missing(named: string): boolean {
  if (made.test(named)) return false;
  const pattern = named
    .replaceAll(/[.+^$()|[\]\\]/g, '\\$&')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replaceAll(',', '|')
    .replaceAll('*', '[^/]*')
    .replace(/\/$/, '/.*');
  const whole = new RegExp(`^(?:.*/)?${pattern}$`);
  const from = ours.test(named) ? new RegExp(`^${pattern}(?:/.*)?$`) : whole;
  return !repository.some((file) => from.test(file));
}

const filesIn = (text: string): readonly string[] =>
  quotedIn(text).filter((words) => ours.test(words) || isFile.test(words));

test('the search sees what is missing', () => {
  const page = {
    file: 'docs/electron.md',
    text: '# One thing, two\n[a](nothing.md) [b](#one-thing-two) [c](#three)',
  };
  expect(linksIn(page.text).filter((link) => !isThere(page, link))).toEqual(['nothing.md', '#three']);
  expect(
    filesIn('`main/nothing.ts` `main/index.ts` `step.ts` `stepp.ts` `main/domain/` `*.nothing.ts`').filter(
      missing,
    ),
  ).toEqual(['main/nothing.ts', 'stepp.ts', '*.nothing.ts']);
});

describe.each(pages)('$file', (page) => {
  test('links to what is there', () => {
    expect(linksIn(page.text).filter((link) => !isThere(page, link))).toEqual([]);
  });

  test('names files and folders that are there', () => {
    expect([...new Set(filesIn(page.text))].filter(missing)).toEqual([]);
  });
});

test('each page can be come to: README or another page links to it', () => {
  const linked = pages.flatMap((page) =>
    linksIn(page.text).map((link) => normalize(join(dirname(page.file), link.split('#')[0] ?? ''))),
  );
  expect(
    pages.map(({ file }) => file).filter((file) => file !== 'README.md' && !linked.includes(file)),
  ).toEqual([]);
});

test('the moving picture does not keep a reader waiting', () => {
  expect(statSync(join(root, 'docs/pictures/break.gif')).size).toBeLessThan(2_000_000);
});

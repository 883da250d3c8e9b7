/** Specifies that the page of the evidence is of the app's data as it is. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const top = resolve(import.meta.dirname, '../..');
/** A tool: its types are not those of the main process. */
const maker = pathToFileURL(resolve(top, 'tools/lib/evidence.mjs')).href;

test('docs/evidence.md is what `npm run evidence` makes of questions, exercises and sources: run it, and commit the page', async () => {
  const { evidencePage } = (await import(/* @vite-ignore */ maker)) as { evidencePage(): string };
  expect(readFileSync(resolve(top, 'docs/evidence.md'), 'utf8')).toBe(evidencePage());
});

// The page of the evidence is of the app's data as it is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidencePage } from '../lib/evidence.mjs';
import { root } from '../lib/run.mjs';

test('docs/evidence.md is what `npm run evidence` makes of questions, exercises and sources', () => {
  expect(readFileSync(join(root, 'docs/evidence.md'), 'utf8')).toBe(evidencePage());
});

// The table of docs/sensors.md has a row for each sense that the app reads, in the order in which they are told.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { switchable } from '../../main/platform/sensors/systems';
import { root } from '../lib/run.mjs';

test('docs/sensors.md has a row for each sense', () => {
  const table = readFileSync(join(root, 'docs/sensors.md'), 'utf8')
    .split('## By system')[1]
    ?.split('\n## ')[0];
  const rows = [...(table ?? '').matchAll(/^\| `([a-z-]+)` \*\*/gm)].map(([, sense]) => sense);
  expect(rows).toEqual(['idle', 'lock', ...switchable]);
});

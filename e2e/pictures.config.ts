// How the README's pictures are taken: with the tools of the end-to-end tests (tools/pictures.mjs starts it).

import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './pictures',
  testMatch: '*.pictures.ts',
  outputDir: resolve(import.meta.dirname, '../test-results/pictures'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  reporter: 'list',
});

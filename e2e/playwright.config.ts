// How the end-to-end tests run: one after the other, since they share the desktop they are started in.

import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  // A test that passes on a second try hides a fault, in the app or in the test: none is given where somebody
  // looks. An unattended run on a busy machine goes on, and names every test that needed one.
  retries: process.env['CI'] === undefined ? 0 : 2,
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/test-results/e2e.json') }]],
});

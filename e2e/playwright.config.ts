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
  // A test that passes on a second try hides a fault, in the app or in the test: none is tried again, on no machine,
  // and where somebody asks for it by hand the run has failed all the same.
  retries: 0,
  failOnFlakyTests: true,
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/test-results/e2e.json') }]],
});

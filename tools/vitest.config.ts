import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['main/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
    reporters: ['default'],
    // A limit against hanging, not a measurement: a busy machine is no failure.
    testTimeout: 30_000,
  },
});

// The tests that the mutation tester runs: those of the domain, or of the part named in MUTATION_TESTS, so that a score
// says what these tests notice.

import { defineConfig } from 'vitest/config';
import all from '../vitest.config';

const { projects: _ours, ...test } = all.test ?? {};

export default defineConfig({
  ...all,
  test: {
    ...test,
    include: [process.env['MUTATION_TESTS'] ?? 'main/domain/**/*.test.ts'],
    setupFiles: ['main/domain/properties.fixture.ts'],
  },
});

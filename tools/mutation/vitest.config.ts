// The tests that the mutation tester runs: those of the domain, or of the part named in MUTATION_TESTS, so that a score
// says what these tests notice. The first that notices a change ends its run, so the short files come first: those that
// live whole years are long.

import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import all from '../vitest.config';

const { projects: _ours, ...test } = all.test ?? {};

class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;
    return [...files].sort((one, other) => size(one) - size(other));
  }
}

export default defineConfig({
  ...all,
  test: {
    ...test,
    include: (process.env['MUTATION_TESTS'] ?? 'main/domain/**/*.test.ts').split(','),
    setupFiles: ['main/domain/properties.fixture.ts'],
    sequence: { sequencer: ShortFirst },
  },
});

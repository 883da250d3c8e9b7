import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/**
 * PROPERTY_SEED=random, or a number, tries the properties on other cases than the suite's; PROPERTY_TIMES=20 on
 * twenty times as many. What fails is printed with its seed, and becomes a case with a name.
 */
const asked = process.env['PROPERTY_SEED'] ?? '20260302';
const propertySeed = asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked);
const propertyTimes = Number(process.env['PROPERTY_TIMES'] ?? '1');
if (!Number.isInteger(propertySeed) || !(propertyTimes >= 1)) {
  throw new Error('PROPERTY_SEED must be a whole number or "random", PROPERTY_TIMES a number of at least 1');
}
// Each project reads this file again: a random seed is drawn once, and told once.
if (process.env['PROPERTY_TOLD'] === undefined)
  console.log(`Properties: seed ${propertySeed}, ${propertyTimes} times the usual count.`);
Object.assign(process.env, { PROPERTY_SEED: String(propertySeed), PROPERTY_TOLD: 'yes' });

/** How long something outside of a test may take to come about before it is taken never to, in milliseconds. */
const patience = 30_000;

/**
 * A process of its own for each test file costs more than most files take. What is pure shares one: it keeps no
 * state in its modules, and touches nothing of the machine. Windows share one with a page, which each file finds empty;
 * those of the break have one without the drawn person. What reaches the machine shares one too, and leaves it as it
 * found it; since it waits for programs most of the time, more of it runs at once than there are cores. Who replaces a
 * module has a process alone, in which nobody has it from before.
 */
const look = 'tools/look/*.test.ts';
const pages = 'renderer/**/*.test.tsx';
const breakPages = 'renderer/break/**/*.test.tsx';
const cleanPage = 'renderer/ui/cleanPage.fixture.ts';
const machine = ['main/platform/**/*.test.ts', 'main/storage/**/*.test.ts', 'main/cli/**/*.test.ts'];
const replacing = ['main', 'renderer']
  .flatMap(testsIn)
  .filter((file) => readFileSync(resolve(root, file), 'utf8').includes('vi.mock('));
const pure = ['main/**/*.test.ts', 'renderer/**/*.test.ts', look];
const tools = 'tools/**/*.test.ts';
const properties = ['main/domain/properties.fixture.ts'];
const cleanProcess = 'main/platform/cleanProcess.fixture.ts';

function testsIn(folder: string): readonly string[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    // A limit against hanging, not a measurement: a busy machine is no failure.
    testTimeout: 120_000 * propertyTimes,
    // The same for what is awaited; `until` of main/platform/sensors/test/live.ts has it too, and hooks.
    expect: { poll: { interval: 20, timeout: patience } },
    hookTimeout: 3 * patience,
    // Every core: by itself the runner leaves one of two idle.
    maxWorkers: '100%',
    provide: { propertySeed, propertyTimes, patience },
    pool: 'forks',
    // Outside Electron its package looks for the program; any path is all that is asked of it here.
    env: { ELECTRON_OVERRIDE_DIST_PATH: process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '/' },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          exclude: [...machine, ...replacing],
          isolate: false,
          setupFiles: properties,
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          include: [pages],
          exclude: [breakPages, ...replacing],
          isolate: false,
          setupFiles: cleanPage,
        },
      },
      {
        extends: true,
        test: {
          name: 'break',
          include: [breakPages],
          isolate: false,
          setupFiles: [cleanPage, 'renderer/break/withoutFigure.fixture.tsx'],
        },
      },
      {
        extends: true,
        test: {
          name: 'machine',
          include: [...machine, tools],
          exclude: [look, ...replacing],
          isolate: false,
          setupFiles: [...properties, cleanProcess],
          maxWorkers: 2 * availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: [...replacing], setupFiles: properties },
      },
    ],
  },
});

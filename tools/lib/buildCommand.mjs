// @ts-check
// Builds the command line tool alone, printing nothing unless it fails, and then only to standard error.

import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkNode, ensureDependencies } from './dependencies.mjs';
import { root } from './run.mjs';

/**
 * Builds `command` and puts it in place whole, so that another run never sees half of it.
 * @param {string} command @param {string} bundle its name in tools/vite.config.ts
 */
export async function buildCommand(command, bundle = 'commands') {
  checkNode();
  await ensureDependencies((line) => console.error(line), ['ignore', 2, 2]);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const work = mkdtempSync(join(root, '.cache/command-'));
  try {
    const { createBuilder } = await import('vite');
    const builder = await createBuilder({
      configFile: join(root, 'tools/vite.config.ts'),
      logLevel: 'silent',
      environments: { [bundle]: { build: { outDir: work } } },
    });
    const environment = builder.environments[bundle];
    if (environment === undefined) throw new Error('no build is configured for commands');
    await builder.build(environment);
    mkdirSync(dirname(command), { recursive: true });
    for (const name of readdirSync(work)) renameSync(join(work, name), join(dirname(command), name));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    throw new Error('the command could not be built', { cause: error });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

// @ts-check
// Makes the Debian package that real desktops install, of the app that is packaged already.

import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagedExecutable } from '../lib/build.mjs';
import { packageTool, root, run } from '../lib/run.mjs';

/**
 * @param {import('../lib/runtime.mjs').Runtime} runtime @param {string} [version] another than package.json's
 * @returns {Promise<string>} the package
 */
export async function makeTestDeb(runtime, version) {
  const output = join(root, 'release', `deb-${version ?? 'now'}`);
  rmSync(output, { recursive: true, force: true });
  const args = [
    packageTool('electron-builder/cli.js'),
    ...['--publish', 'never', '--linux', 'deb', '--prepackaged', dirname(packagedExecutable())],
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${output}`,
    ...(version === undefined ? [] : [`-c.extraMetadata.version=${version}`]),
  ];
  const env = { ...process.env, CUSTOM_FPM_PATH: join(root, 'tools/packaging/fpm.mjs'), DEB_LEVEL: '1' };
  const code = await run(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const made = code === 0 ? readdirSync(output).find((name) => name.endsWith('.deb')) : undefined;
  if (made === undefined) throw new Error(`the Debian package could not be made (exit code ${code})`);
  return join(output, made);
}

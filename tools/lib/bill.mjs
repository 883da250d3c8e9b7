// @ts-check
// The bill of materials of what ships, as CycloneDX: npm's own of the lock file, without what only developers use, and with
// the Electron that carries the app.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedPackages } from './notices.mjs';
import { root } from './run.mjs';

/**
 * @typedef {{ 'bom-ref': string, type: string, name: string, version: string, scope?: string, purl: string,
 *   hashes?: { alg: string, content: string }[], licenses?: object[], properties?: object[] }} Component
 * @typedef {{ bomFormat: string, specVersion: string, metadata: { component: Component }, components: Component[],
 *   dependencies: { ref: string, dependsOn: string[] }[] }} Bill
 */

/** What npm tells of the whole lock file. @returns {Bill} */
function billOfLockFile() {
  const args = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm gives no bill of materials: ${stderr}`);
  return JSON.parse(stdout);
}

/** The bill of the app: its packages are those of NOTICES.md, and Electron. @returns {Bill} */
export function bill() {
  const whole = billOfLockFile();
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = `${name}@${version}`;
  const shipped = new Set(shippedPackages().map((one) => `${one.name}@${one.version}`));
  const isShipped = (/** @type {Component} */ one) =>
    shipped.has(`${one.name}@${one.version}`) || one.name === 'electron';
  // npm calls what is bundled "optional" and "development", by where package.json names it: here all of it ships.
  const components = whole.components
    .filter(isShipped)
    .map(({ properties: _, ...one }) => ({ ...one, scope: 'required' }));
  const refs = new Set([own, ...components.map((one) => one['bom-ref'])]);
  const dependencies = whole.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  const component = { ...whole.metadata.component, name, 'bom-ref': own };
  return { ...whole, metadata: { ...whole.metadata, component }, components, dependencies };
}

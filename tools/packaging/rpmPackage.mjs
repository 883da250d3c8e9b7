// @ts-check
// Makes an RPM package with rpmbuild.

import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../lib/run.mjs';
import { layOut, pathsBelow } from './packageTree.mjs';

/** Folders that belong to other packages: only what lies in them is ours. */
const SHARED = /^(?:opt|usr(?:\/share(?:\/(?:applications|metainfo|doc|icons(?:\/.*)?))?)?)$/;

/** @param {import('./fpmArguments.mjs').PackageOrder} order @param {string} work an empty folder */
export async function makeRpm(order, work) {
  const tree = join(work, 'tree');
  layOut(order, tree);
  const paths = pathsBelow(tree).map((path) => relative(tree, path));
  const isFolder = (/** @type {string} */ path) => paths.some((other) => other.startsWith(`${path}/`));
  const listed = paths
    .filter((path) => !SHARED.test(path) || !isFolder(path))
    .map((path) => `${isFolder(path) ? '%dir ' : ''}"/${path}"`);
  const spec = join(work, 'package.spec');
  writeFileSync(spec, specFile(order, listed));
  chmodSync(work, 0o755);
  const definitions = [`_topdir ${work}/build`, `_rpmdir ${work}`, '_build_name_fmt made.rpm'];
  const code = await run('rpmbuild', [
    '--quiet',
    '-bb',
    `--target=${order.architecture}`,
    `--buildroot=${work}/root`,
    ...definitions.flatMap((definition) => ['--define', definition]),
    '--define',
    `tree ${tree}`,
    spec,
  ]);
  if (code === 0) writeFileSync(order.target, readFileSync(join(work, 'made.rpm')));
  return code;
}

/** @param {import('./fpmArguments.mjs').PackageOrder} order @param {readonly string[]} files of the %files section */
export function specFile(order, files) {
  return `${[
    `Name: ${order.name}`,
    `Version: ${order.version}`,
    'Release: 1',
    `Summary: ${order.summary}`,
    `License: ${order.license}`,
    `Vendor: ${order.vendor}`,
    `Packager: ${order.maintainer}`,
    `URL: ${order.url}`,
    `Group: ${order.category}`,
    // What it needs is named: found in the binaries, it would be the names of the machine that builds.
    'AutoReqProv: no',
    ...order.depends.map((name) => `Requires: ${name}`),
    '%define _build_id_links none',
    '%define __os_install_post %{nil}',
    '%define _binary_payload w12.zstdio',
    '%description',
    order.description,
    '%install',
    'rm -rf %{buildroot}',
    'cp -a %{tree} %{buildroot}',
    '%post -p /bin/bash',
    script(order.afterInstall),
    '%postun -p /bin/bash',
    script(order.afterRemove),
    '%files',
    '%defattr(-,root,root,-)',
    ...files,
  ].join('\n')}\n`;
}

/** A script's text, with the sign of macros doubled and without its first line, which RPM writes itself. */
function script(/** @type {string} */ file) {
  return readFileSync(file, 'utf8')
    .replace(/^#!.*\n/, '')
    .replaceAll('%', '%%');
}

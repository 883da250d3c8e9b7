// @ts-check
// Makes a Debian package with dpkg-deb.

import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { run } from '../lib/run.mjs';
import { layOut, pathsBelow } from './packageTree.mjs';

/** @param {import('./fpmArguments.mjs').PackageOrder} order @param {string} work an empty folder */
export async function makeDeb(order, work) {
  const tree = join(work, 'tree');
  layOut(order, tree);
  const files = pathsBelow(tree).filter((path) => lstatSync(path).isFile());
  const control = join(tree, 'DEBIAN');
  mkdirSync(control);
  const kibibytes = files.reduce((sum, path) => sum + Math.ceil(lstatSync(path).size / 1024), 0);
  writeFileSync(join(control, 'control'), controlFile(order, kibibytes));
  writeFileSync(join(control, 'md5sums'), files.map((path) => sumLine(path, tree)).join(''));
  for (const [script, name] of /** @type {const} */ ([
    [order.afterInstall, 'postinst'],
    [order.afterRemove, 'postrm'],
  ])) {
    copyFileSync(script, join(control, name));
    chmodSync(join(control, name), 0o755);
  }
  // Made to be tried once, it need not be small.
  const level = process.env['DEB_LEVEL'] ?? '12';
  return run('dpkg-deb', ['--root-owner-group', '-Zzstd', `-z${level}`, '--build', tree, order.target]);
}

/** Debian Policy 5.3. @param {import('./fpmArguments.mjs').PackageOrder} order @param {number} kibibytes */
export function controlFile(order, kibibytes) {
  const body = order.description.split('\n').map((line) => ` ${line.trim() || '.'}`);
  const lists = [
    ['Depends', order.depends],
    ['Recommends', order.recommends],
  ].filter(([, names]) => names?.length);
  return [
    `Package: ${order.name}`,
    `Version: ${order.version}`,
    `Architecture: ${order.architecture}`,
    `Maintainer: ${order.maintainer}`,
    `Installed-Size: ${kibibytes}`,
    ...lists.map(([field, names]) => `${field}: ${/** @type {string[]} */ (names).join(', ')}`),
    `Section: ${order.category}`,
    `Priority: ${order.priority}`,
    `Homepage: ${order.url}`,
    `Description: ${order.summary}`,
    ...body,
    '',
  ].join('\n');
}

/** @param {string} path @param {string} tree */
function sumLine(path, tree) {
  const sum = createHash('md5').update(readFileSync(path)).digest('hex');
  return `${sum}  ${relative(tree, path)}\n`;
}

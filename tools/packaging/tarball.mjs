// @ts-check
// Makes the archive for those who install without a package manager: the app's folder, as it is.

import { basename, dirname } from 'node:path';
import { run } from '../lib/run.mjs';

/**
 * Packs `folder` so that it unpacks into `name`; resolves with tar's exit code. Times are the sources' own, so that
 * the same build gives the same archive.
 * @param {string} folder @param {string} name @param {string} target a .tar.gz
 */
export function makeTarball(folder, name, target) {
  return run('tar', [
    '--create',
    '--gzip',
    '--sort=name',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    `--directory=${dirname(folder)}`,
    `--transform=s,^${basename(folder)},${name},`,
    `--file=${target}`,
    basename(folder),
  ]);
}

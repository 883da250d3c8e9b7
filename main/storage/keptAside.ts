/** Owns the copies of damaged files: kept beside with their date, so that nothing a person had is thrown away. */
import { constants, copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Instant } from '../domain/time';
import type { Log } from '../ports';
import { isCode, largestObject } from './files';
import { isoLocal } from './isoLocal';

/** `settings.json` at an instant becomes `settings.damaged-2026-03-02-090000.json`; local time, no colons. */
function damagedName(file: string, at: Instant, utcOffset: number): string {
  const stamp = isoLocal(at, utcOffset).slice(0, 19).replace('T', '-').replaceAll(':', '');
  const extension = extname(file);
  return `${basename(file, extension)}.damaged-${stamp}${extension}`;
}

/** Keeps a damaged file beside itself; gives the copy's path, or `null` where none could be made. */
export function keepAside(path: string, at: Instant, utcOffset: number, log: Log): string | null {
  const directory = dirname(path);
  const name = damagedName(basename(path), at, utcOffset);
  for (let copy = 1; copy < 100; copy += 1) {
    const extension = extname(name);
    const target = join(directory, copy === 1 ? name : `${basename(name, extension)}-${copy}${extension}`);
    try {
      // What is larger than any file of ours is not copied, which might fill the disk: it gets the name itself.
      if (statSync(path).size <= largestObject) copyFileSync(path, target, constants.COPYFILE_EXCL);
      else if (existsSync(target)) continue;
      else renameSync(path, target);
      return target;
    } catch (error) {
      if (isCode(error, 'EEXIST')) continue;
      log.trouble(`keeping ${path} as ${target}`, error);
      return null;
    }
  }
  return null;
}

// Copies the package, to start it from elsewhere or to change something in it.

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packagedApp } from './packaged';

/** A copy of the package. */
export interface PackageCopy {
  readonly program: string;
  /** The folder of `app.asar`. */
  readonly resources: string;
  remove(): void;
}

/**
 * A copy of the package where every user can start it, in a folder of any name. Its files are the package's own where
 * the disk allows: whoever changes one must make it anew.
 */
export function copyPackage(name = 'Psoas Pause'): PackageCopy {
  const place = mkdtempSync(join(tmpdir(), 'psoas-pause-copy-'));
  chmodSync(place, 0o755);
  const folder = join(place, name);
  const original = dirname(packagedApp());
  try {
    execFileSync('cp', ['-al', original, folder], { stdio: 'ignore' });
  } catch {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    execFileSync('cp', ['-a', original, folder]);
  }
  return {
    program: join(folder, 'psoas-pause'),
    resources: join(folder, 'resources'),
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }),
  };
}

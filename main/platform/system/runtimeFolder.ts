/** Owns the folder for what lives as long as the session: sockets and locks, for this account alone. */
import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * The session's own folder, or one of ours where temporary files lie; `null` where there is none that only this
 * account can write to: what another may put there can't be believed.
 */
export function runtimeFolder(
  given: string | undefined = process.env['XDG_RUNTIME_DIR'],
  temporary: string = tmpdir(),
): string | null {
  if (process.platform === 'win32') return null;
  if (given !== undefined && isOurs(given)) return given;
  const own = join(temporary, `psoas-pause-${userInfo().uid}`);
  try {
    mkdirSync(own, { mode: 0o700 });
  } catch {
    // There already, or not to be made: judged below.
  }
  return isOurs(own) ? own : null;
}

/** A real folder, no link to one, that nobody else may enter or write to. */
function isOurs(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === userInfo().uid && (found.mode & 0o077) === 0;
}

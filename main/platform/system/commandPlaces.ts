/** Owns where the running app is asked by a second start, and how long and how much each may say. */
import { join } from 'node:path';
import { seconds } from '../../domain/time';
import { fnv1a } from './fnv';

/** How long each side waits for the other's line, and how many characters one may have. */
export const limit = seconds(2);
export const longestLine = 64 * 1024;

/** A Unix socket's path has room for 103 bytes on macOS, for 107 on Linux. */
const longestPath = 103;

/**
 * Where the app with this data folder is asked, by preference: a socket in the folder, and one in the session's
 * folder, which is there where the data folder can't be written, was taken away or has too long a path.
 * @param runtime the session's folder; `null` = there is none
 */
export function commandSocketPaths(
  dataFolder: string,
  runtime: string | null,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  const name = `psoas-pause-${fnv1a(dataFolder)}`;
  if (platform === 'win32') return [`\\\\.\\pipe\\${name}`];
  const beside = runtime === null ? [] : [join(runtime, `${name}.sock`)];
  return [join(dataFolder, 'command.sock'), ...beside].filter(
    (path) => Buffer.byteLength(path) <= longestPath,
  );
}

/** Owns saving something where the person says: the system's own dialog, then one file. */
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { Log } from '../../ports';

/** Asks where, saves there, gives the place; `null` where the person did not want it. Throws where it can't be written. */
export async function saveWhereAsked(
  owner: BrowserWindow | null,
  name: string,
  content: string | Uint8Array,
  log: Log,
): Promise<string | null> {
  const extension = extname(name).slice(1);
  const options = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const asked = owner === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(owner, options);
  const { canceled, filePath } = await asked;
  if (canceled || filePath === '') return null;
  // For the person's own eyes, as the files that it was made from.
  await writeFile(filePath, content, { mode: 0o600 });
  log.note('saved a copy', extension);
  return filePath;
}

// Reads app.asar, the archive that the packaged app is loaded from.

import { z } from 'zod';

const file = z.object({ offset: z.string(), size: z.number() });
const folder = z.object({ files: z.record(z.string(), z.unknown()) });

/** The list of files that the archive begins with: the sizes of two pickles, then JSON. */
function listOf(archive: Buffer): unknown {
  return JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString('utf8'));
}

/** Where a file lies in the archive's bytes. */
export function placeIn(archive: Buffer, path: string): { readonly start: number; readonly size: number } {
  const found = path
    .split('/')
    .reduce<unknown>((inside, name) => folder.parse(inside).files[name], listOf(archive));
  const { offset, size } = file.parse(found);
  return { start: 8 + archive.readUInt32LE(4) + Number(offset), size };
}

/** Every file that the archive lists, those that lie beside it too. */
export function filesIn(archive: Buffer): readonly string[] {
  const below = (node: unknown, path: string): string[] => {
    const inside = folder.safeParse(node);
    if (!inside.success) return [path];
    return Object.entries(inside.data.files).flatMap(([name, child]) =>
      below(child, path === '' ? name : `${path}/${name}`),
    );
  };
  return below(listOf(archive), '');
}

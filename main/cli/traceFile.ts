/**
 * Owns the reading of what a simulation is given: a file or ("-") the standard input, by lines or whole. What can't be
 * read is told in a sentence.
 */
import { createReadStream } from 'node:fs';
import { parseTraceLine, type TraceLine } from './trace';
import { naming, TraceError } from './traceError';
import { createUsualLines } from './usualLine';

/** What a person calls the input at `path`. */
export function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : path;
}

/**
 * Hands every line of the trace at `path` to `take`; after some of them `breathe` may wait for a slow reader. Throws
 * `TraceError` with the number of the line that is none.
 */
export async function readTrace(
  path: string,
  take: (line: TraceLine) => void,
  breathe: () => Promise<void>,
): Promise<void> {
  const usual = createUsualLines();
  let number = 0;
  let isEmpty = true;
  const takeAll = (bytes: Buffer): void => {
    let from = 0;
    while (from < bytes.length) {
      number += 1;
      let line = usual.read(bytes, from);
      if (line === null) {
        const to = bytes.indexOf(newline, from);
        const text = bytes.toString('utf8', from, to).trim();
        from = to + 1;
        if (text === '') continue;
        line = naming(`line ${number}`, () => parseTraceLine(text));
      } else from = usual.end() + 1;
      take(line);
      isEmpty = false;
    }
  };
  for await (const bytes of wholeLinesOf(path)) {
    takeAll(bytes);
    await breathe();
  }
  if (isEmpty) throw new TraceError(`${nameOf(path)} is empty: expected one JSON object a line`);
}

const newline = '\n'.charCodeAt(0);

/** The input in pieces of whole lines, each with its line feed: a year of samples is never held at once. */
async function* wholeLinesOf(path: string): AsyncGenerator<Buffer> {
  const rest: Buffer[] = [];
  for await (const chunk of chunksOf(path)) {
    const end = chunk.lastIndexOf(newline) + 1;
    // Only the line that was cut in two is put together anew.
    const begin = rest.length === 0 ? 0 : chunk.indexOf(newline) + 1;
    if (begin > 0) yield Buffer.concat([...rest.splice(0), chunk.subarray(0, begin)]);
    if (end > begin) yield chunk.subarray(begin, end);
    if (end < chunk.length) rest.push(chunk.subarray(end));
  }
  if (rest.length > 0) yield Buffer.concat([...rest, Buffer.from('\n')]);
}

/** The whole input, less the mark with which some programs begin a file (BOM). Throws `TraceError`. */
export async function textOf(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(path)) chunks.push(chunk);
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  try {
    for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
  } catch (error) {
    throw new TraceError(whyNot(path, error));
  }
}

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return `there is no file ${path}`;
    case 'ENOTDIR':
      return `there is no file ${path}: a part of that path is no folder`;
    case 'EISDIR':
      return `${nameOf(path)} is a folder, not a file`;
    case 'EACCES':
    case 'EPERM':
      return `${nameOf(path)} may not be read by you`;
    default:
      return `${nameOf(path)} can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

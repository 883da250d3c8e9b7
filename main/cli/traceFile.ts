/**
 * Owns the reading of what a simulation is given: a file or ("-") the standard input, by lines or whole. What can't be
 * read is told in a sentence.
 */
import { createReadStream } from 'node:fs';
import { parseTraceLine, type TraceLine } from './trace';
import { naming, TraceError } from './traceError';

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
  let number = 0;
  let isEmpty = true;
  for await (const lines of linesOf(path)) {
    for (const line of lines) {
      number += 1;
      const text = line.trim();
      if (text === '') continue;
      take(naming(`line ${number}`, () => parseTraceLine(text)));
      isEmpty = false;
    }
    await breathe();
  }
  if (isEmpty) throw new TraceError(`${nameOf(path)} is empty: expected one JSON object a line`);
}

/** The lines of the input, many at a time: a year of samples is never held at once. */
async function* linesOf(path: string): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const chunk of chunksOf(path)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  if (rest !== '') yield [rest];
}

/** The whole input, less the mark with which some programs begin a file (BOM). Throws `TraceError`. */
export async function textOf(path: string): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of chunksOf(path)) chunks.push(chunk);
  return chunks.join('').replace(/^\uFEFF/, '');
}

async function* chunksOf(path: string): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  stream.setEncoding('utf8');
  try {
    for await (const chunk of stream) yield String(chunk);
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

/** Owns how lines are read from a connection: within a time and a length, and what JSON they hold. */
import type { Readable } from 'node:stream';
import type { Span } from '../../domain/time';

/**
 * The first line that comes; rejects with the reason where none does. What comes after it is let go by unread: whoever
 * goes on writing fills no memory.
 * @param longest in characters
 */
export function firstLine(from: Readable, within: Span, longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (): void => {
      clearTimeout(late);
      from.off('data', read);
      from.resume();
    };
    const fail = (error: Error): void => {
      done();
      reject(error);
    };
    const read = (chunk: string): void => {
      text += chunk;
      const length = text.indexOf('\n');
      if (length >= 0) {
        done();
        resolve(text.slice(0, length));
      } else if (text.length > longest) fail(new Error('too long a line'));
    };
    const late = setTimeout(() => fail(new Error(`no line within ${within / 1000} s`)), within);
    from.setEncoding('utf8');
    from.on('data', read);
    from.on('error', fail);
    from.on('close', () => fail(new Error('closed before a line came')));
  });
}

/** What a line of JSON holds; `undefined` where it is none. */
export function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

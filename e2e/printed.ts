/** Owns what a program under test prints: everything so far, as it came. */
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Gathers what comes on `streams` from now on, and gives all of it so far. Others may listen to them too. */
export function printedOn(...streams: readonly (Readable | null)[]): () => string {
  let text = '';
  for (const stream of streams) {
    // A character may come in two parts.
    const decoder = new StringDecoder('utf8');
    stream?.on('data', (part: Buffer) => {
      text += decoder.write(part);
    });
  }
  return () => text;
}

/** What of standard error is the app's own: Chromium writes there too. */
export function withoutChromium(errors: string): string {
  return errors.replace(/^\[?\d+.*ERROR:.*\n/gm, '');
}

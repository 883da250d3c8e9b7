/** Owns what is printed where the app was started from a terminal or a program. */

export interface Terminal {
  /** Resolves once it is written, or can't be. */
  print(text: string): Promise<void>;
  printError(text: string): void;
  /** Resolves once everything is written, or can't be: who read it may have gone (`--help | head -1`). */
  written(): Promise<void>;
  /** Resolves once something could not be printed, as who read it has gone. */
  readonly readerGone: Promise<void>;
}

export function createTerminal(out: NodeJS.WriteStream, err: NodeJS.WriteStream): Terminal {
  // A reader that has gone is no reason to fail, and nobody is there to be told of it.
  for (const stream of [out, err]) stream.on('error', () => {});
  const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
    new Promise((resolve) => stream.write('', () => resolve()));
  return {
    print: (text) => new Promise((resolve) => out.write(`${text}\n`, () => resolve())),
    printError: (text) => void err.write(`${text}\n`),
    written: async () => void (await Promise.all([out, err].map(flushed))),
    readerGone: new Promise((resolve) => out.once('error', () => resolve())),
  };
}

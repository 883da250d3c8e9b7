/** Owns what is printed where the app was started from a terminal or a program. */

export interface Terminal {
  /** Resolves once it is written, or can't be. */
  print(text: string): Promise<void>;
  printError(text: string): void;
  /** Resolves once everything is written, or can't be: who read it may have gone (`--help | head -1`). */
  written(): Promise<void>;
  /** Resolves once something could not be printed, as who read it has gone. */
  readerGone(): Promise<void>;
}

type Stream = NodeJS.WriteStream;

/** @param streams opened with the first word: most starts print none, and to open them takes a while */
export function createTerminal(streams: {
  readonly out: () => Stream;
  readonly err: () => Stream;
}): Terminal {
  let opened: { readonly out: Stream; readonly err: Stream } | null = null;
  const open = (): { readonly out: Stream; readonly err: Stream } => {
    if (opened !== null) return opened;
    opened = { out: streams.out(), err: streams.err() };
    // A reader that has gone is no reason to fail, and nobody is there to be told of it.
    for (const stream of Object.values(opened)) stream.on('error', () => {});
    return opened;
  };
  const flushed = (stream: Stream): Promise<void> =>
    new Promise((resolve) => stream.write('', () => resolve()));
  return {
    print: (text) => new Promise((resolve) => open().out.write(`${text}\n`, () => resolve())),
    printError: (text) => void open().err.write(`${text}\n`),
    written: async () => void (await Promise.all(Object.values(opened ?? {}).map(flushed))),
    readerGone: () => new Promise((resolve) => open().out.once('error', () => resolve())),
  };
}

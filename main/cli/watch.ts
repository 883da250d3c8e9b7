/**
 * Owns what `--watch` does: prints each line that the running app tells until the app ends, and says why it is over.
 */
import { exits } from './commandLine';
import type { Translate } from './report';
import { parseReply } from './request';

export interface WatchParts {
  /** Gives on each line that comes, until it is over. */
  follow(hear: (line: string) => Promise<void>): Promise<'not-running' | 'no-reply' | 'ended'>;
  readonly translate: Translate;
  /** Resolves once it is written. */
  print(text: string): Promise<void>;
  printError(text: string): void;
}

const ends = { 'not-running': 'cli.notRunning', 'no-reply': 'cli.noReply', ended: 'cli.ended' } as const;

/** Gives the exit code. */
export async function runWatch({ follow, translate, print, printError }: WatchParts): Promise<number> {
  let refused: number | null = null;
  const end = await follow(async (line) => {
    const reply = replyIn(line);
    if (reply === null) return print(line);
    refused = reply.exit;
    printError(reply.out);
  });
  if (refused !== null) return refused;
  printError(translate(ends[end]));
  return exits.notRunning;
}

/** A refusal is a reply like any other; what is watched is none. */
function replyIn(line: string): ReturnType<typeof parseReply> {
  try {
    return parseReply(JSON.parse(line));
  } catch {
    return null;
  }
}

/**
 * Owns the command line: what the start of the app does with its words before anything else, and what the
 * running app replies. Exit codes: 0 done, 1 refused, 2 the words mean nothing, 3 the app is not running.
 */

import type { Command } from '../command';
import type { RefusalReason } from '../domain/journal';
import { type ArgsProblem, options, parseArgs } from './args';
import { type Report, statusJson, statusText, type Translate, table } from './report';
import type { AskedCommand, CommandReply, CommandRequest } from './request';

export const exits = { done: 0, refused: 1, usage: 2, notRunning: 3 } as const;

/** How asking the running app ended. */
export type Asked =
  | { readonly ok: true; readonly reply: CommandReply }
  | { readonly ok: false; readonly why: 'not-running' | 'no-reply' };

interface CommandLineParts {
  /** The words that the person wrote. */
  readonly words: readonly string[];
  readonly version: string;
  /** Loads the words in which something is said: most starts say nothing. */
  readonly loadWords: () => Promise<{ readonly translate: Translate }>;
  /** Asks the running app. */
  readonly ask: (request: CommandRequest) => Promise<Asked>;
  /** Tells of each change until the app ends; gives the exit code. */
  readonly watch: () => Promise<number>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}

/** What the start is to do: end with a code, or go on and then carry out a command. */
export type Start = { readonly exit: number } | { readonly goOn: true; readonly first: AskedCommand | null };

/** Does what the words ask, as far as it can be done without starting the app. */
export async function runCommandLine(parts: CommandLineParts): Promise<Start> {
  const { words, version, print, printError } = parts;
  const args = parseArgs(words);
  switch (args.ask) {
    case 'watch':
      return { exit: await parts.watch() };
    case 'nothing': {
      // Where no panel shows a tray icon, starting the app again is the way to its windows.
      const start = await askRunning(openToday, parts);
      return 'exit' in start ? start : { goOn: true, first: null };
    }
    case 'help':
      print(helpText((await parts.loadWords()).translate));
      return { exit: exits.done };
    case 'version':
      print(version);
      return { exit: exits.done };
    case 'problem': {
      const { translate } = await parts.loadWords();
      printError(`${problemText(args.problem, translate)}\n${translate('cli.seeHelp')}`);
      return { exit: exits.usage };
    }
    default:
      return askRunning(args, parts);
  }
}

/** What a start without words asks of the app that runs. */
export const openToday: CommandRequest = { ask: 'command', command: { do: 'open', window: 'today' } };

async function askRunning(
  request: CommandRequest,
  { ask, loadWords, print, printError }: CommandLineParts,
): Promise<Start> {
  const asked = await ask(request);
  if (asked.ok) {
    const { exit, out } = asked.reply;
    if (out !== '') (exit === exits.done ? print : printError)(out);
    return { exit };
  }
  // A window can be opened by an app that starts now; nothing else makes sense of one that isn't running.
  const opens = request.ask === 'command' && request.command.do === 'open';
  if (opens && asked.why === 'not-running') return { goOn: true, first: request.command };
  const { translate } = await loadWords();
  printError(translate(asked.why === 'not-running' ? 'cli.notRunning' : 'cli.noReply'));
  return { exit: exits.notRunning };
}

/** What the running app has to reply with. */
interface ReplyParts {
  readonly translate: Translate;
  readonly report: () => Report;
  /** Carries out a command; what the rule refused is named. */
  readonly act: (command: Command) => RefusalReason | null;
}

/** The running app's reply to a request. */
export function replyTo(request: CommandRequest, { translate, report, act }: ReplyParts): CommandReply {
  // Who asks to watch is replied to only where they can't be kept.
  if (request.ask === 'watch') return { exit: exits.refused, out: translate('cli.refused.too-many-watch') };
  if (request.ask === 'status') {
    return { exit: exits.done, out: request.json ? statusJson(report()) : statusText(report(), translate) };
  }
  if (request.command.do === 'resume' && report().pause === null) {
    return { exit: exits.refused, out: translate('cli.refused.not-paused') };
  }
  const refused = act(request.command);
  return refused === null
    ? { exit: exits.done, out: '' }
    : { exit: exits.refused, out: translate(`cli.refused.${refused}`) };
}

/** The sentence for what is wrong with the words. */
function problemText(problem: ArgsProblem, translate: Translate): string {
  if (problem.kind !== 'unknown') {
    const { kind, ...values } = problem;
    return translate(`cli.problem.${kind}`, values);
  }
  const { word, nearest } = problem;
  return nearest === null
    ? translate('cli.problem.unknown', { word })
    : translate('cli.problem.unknown-near', { word, nearest });
}

export function helpText(translate: Translate): string {
  const rows = options.map(({ name, value }) => [
    `--${name} ${value}`.trim(),
    translate(`cli.option.${name}`),
  ]);
  return [
    translate('cli.usage'),
    '',
    ...table(rows),
    '',
    translate('cli.lengths'),
    translate('cli.exits'),
  ].join('\n');
}

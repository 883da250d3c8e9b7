/**
 * Owns the words of the command line and what they mean. Pure: what comes out is a request or a problem, as data.
 */
import { inMinutes, type Span } from '../domain/time';
import { parseDuration } from './duration';
import { nearest } from './nearest';
import type { AskedCommand, CommandRequest } from './request';

/** The request to be told of each change. */
export const watchRequest = { ask: 'watch' } as const satisfies CommandRequest;

type Args =
  /** Nothing was asked: the app starts, or shows itself. */
  | { readonly ask: 'nothing' }
  | { readonly ask: 'help' | 'version' }
  /** A line of JSON at once and whenever what the tray says changes. */
  | typeof watchRequest
  | CommandRequest
  | { readonly ask: 'problem'; readonly problem: ArgsProblem };

/** What is wrong with the words; each is a text of `cli.problem`. Lengths are minutes. */
export type ArgsProblem =
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: string | null }
  | { readonly kind: 'needs-value' | 'takes-no-value'; readonly option: string }
  | { readonly kind: 'no-length'; readonly option: string; readonly value: string }
  | {
      readonly kind: 'out-of-range';
      readonly option: string;
      readonly value: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'one-at-a-time'; readonly one: string; readonly other: string }
  | { readonly kind: 'json-without-status' };

/** The options in the order of the help; `value` is what the help shows after the name. */
export const options = [
  { name: 'status', value: '' },
  { name: 'json', value: '' },
  { name: 'watch', value: '' },
  { name: 'stretch', value: '' },
  { name: 'later', value: '[10m]' },
  { name: 'stood-up', value: '' },
  { name: 'standing', value: '' },
  { name: 'sitting', value: '' },
  { name: 'pause', value: '1h30m|until-tomorrow|until-resumed' },
  { name: 'resume', value: '' },
  { name: 'today', value: '' },
  { name: 'settings', value: '' },
  { name: 'quit', value: '' },
  { name: 'help', value: '' },
  { name: 'version', value: '' },
] as const;
type OptionName = (typeof options)[number]['name'];

const names: readonly string[] = options.map(({ name }) => name);
const withValue: ReadonlySet<string> = new Set(['later', 'pause']);
const short: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version' };

/** Longest postponement and longest pause that can be asked for, in minutes. */
const longestLater = 60;
const longestPause = 24 * 60;

/**
 * Switches of Chromium and Electron, and what macOS's Finder adds: not ours to judge. A debugger's are not among them:
 * its port is open to every user of the machine.
 */
const foreign =
  /^(-psn_|--(no-|disable-|enable-|force-|allow-|use-|ozone-|trace-|log-|js-|proxy-|user-data-dir|lang=|type=|password-store|gtk-version|in-process-gpu|original-process-start-time|v=|vmodule|high-dpi|test-type|host-|ignore-|unsafely-|gapplication))/;

/**
 * The part of the process's words that the person wrote. Where the app is not packaged, the first word that is no
 * switch is the app's own folder, which the runtime was given, and a debugger's switches are its developer's.
 */
export function wordsOf(argv: readonly string[], packaged: boolean): readonly string[] {
  const words = argv.slice(1);
  const folder = packaged ? -1 : words.findIndex((word) => !word.startsWith('-'));
  const isDebugger = (word: string): boolean => !packaged && /^--(inspect|remote-debugging-)/.test(word);
  return words.filter((word, index) => index !== folder && !isDebugger(word));
}

/** Reads the person's words. */
export function parseArgs(words: readonly string[]): Args {
  const found = readOptions(words.filter((word) => !foreign.test(word)));
  if ('kind' in found) return { ask: 'problem', problem: found };
  const json = found.some(({ name }) => name === 'json');
  const [first, second] = found.filter(({ name }) => name !== 'json');
  if (first !== undefined && second !== undefined) {
    return problem({ kind: 'one-at-a-time', one: `--${first.name}`, other: `--${second.name}` });
  }
  if (json && first?.name !== 'status') return problem({ kind: 'json-without-status' });
  return first === undefined ? { ask: 'nothing' } : meaning(first, json);
}

interface Option {
  readonly name: OptionName;
  readonly value: string | null;
}

/** By hand: Node's `parseArgs` knows no value that may be left out, and takes "--resume" after "--pause" for one. */
function readOptions(words: readonly string[]): readonly Option[] | ArgsProblem {
  const found: Option[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, name = '', written = null] = /^--([^=]*)(?:=(.*))?$/.exec(short[word] ?? word) ?? [];
    if (!isName(name)) return unknown(word);
    const next = words[index + 1];
    const value =
      written ?? (withValue.has(name) && next !== undefined && !next.startsWith('-') ? next : null);
    if (value !== null && !withValue.has(name)) return { kind: 'takes-no-value', option: `--${name}` };
    if (written === null && value !== null) index += 1;
    found.push({ name, value });
  }
  return found;
}

const isName = (name: string): name is OptionName => names.includes(name);
const problem = (what: ArgsProblem): Args => ({ ask: 'problem', problem: what });
const command = (what: AskedCommand): Args => ({ ask: 'command', command: what });

function unknown(word: string): ArgsProblem {
  const near = nearest(word.replace(/^-+/, '').replace(/=.*$/, ''), names);
  return { kind: 'unknown', word, nearest: near === null ? null : `--${near}` };
}

function meaning({ name, value }: Option, json: boolean): Args {
  switch (name) {
    case 'help':
    case 'version':
      return { ask: name };
    case 'watch':
      return watchRequest;
    case 'status':
      return { ask: 'status', json };
    case 'json':
      return problem({ kind: 'json-without-status' });
    case 'stretch':
    case 'stood-up':
    case 'resume':
    case 'quit':
      return command({ do: name });
    case 'standing':
    case 'sitting':
      return command({ do: 'posture', posture: name });
    case 'today':
    case 'settings':
      return command({ do: 'open', window: name });
    case 'later':
      return value === null
        ? command({ do: 'later', minutes: null })
        : withLength('--later', value, longestLater, (length) => ({
            do: 'later',
            minutes: inMinutes(length),
          }));
    case 'pause':
      return pause(value);
  }
}

function pause(value: string | null): Args {
  switch (value) {
    case null:
      return problem({ kind: 'needs-value', option: '--pause' });
    case 'until-tomorrow':
      return command({ do: 'pause', until: 'tomorrow' });
    case 'until-resumed':
      return command({ do: 'pause', until: 'resumed' });
    default:
      return withLength('--pause', value, longestPause, (length) => ({ do: 'pause-for', length }));
  }
}

function withLength(option: string, value: string, most: number, make: (length: Span) => AskedCommand): Args {
  const length = parseDuration(value);
  if (length === null) return problem({ kind: 'no-length', option, value });
  return inMinutes(length) > most
    ? problem({ kind: 'out-of-range', option, value, least: 1, most })
    : command(make(length));
}

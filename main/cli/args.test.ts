/** Says what the words of the command line mean. */
import { expect, test } from 'vitest';
import { hours, minutes } from '../domain/time';
import { options, parseArgs, wordsOf } from './args';
import { parseDuration } from './duration';
import { distance, nearest } from './nearest';
import { parseRequest } from './request';

const parse = (line: string) => parseArgs(line === '' ? [] : line.split(' '));
const problem = (line: string) => {
  const args = parse(line);
  return args.ask === 'problem' ? args.problem : args;
};

test('lengths are minutes, hours, or both; a bare number is minutes', () => {
  const lengths: readonly [string, number][] = [
    ['15m', 15],
    ['15min', 15],
    ['90', 90],
    ['1h', 60],
    ['1h30m', 90],
    ['1h30', 90],
    ['1h 30m', 90],
    ['2H', 120],
    [' 5m ', 5],
    ['0h45m', 45],
  ];
  for (const [text, count] of lengths) expect([text, parseDuration(text)]).toEqual([text, minutes(count)]);
});

test('what is no length is refused', () => {
  for (const text of [
    '',
    'soon',
    '0',
    '0m',
    '-5m',
    '5s',
    '1.5h',
    'm',
    'h',
    '1h2h',
    '1m30',
    '5 10',
    '99999',
    '1e3',
  ]) {
    expect([text, parseDuration(text)]).toEqual([text, null]);
  }
});

test('every command is understood', () => {
  expect(parse('')).toEqual({ ask: 'nothing' });
  expect(parse('--help')).toEqual({ ask: 'help' });
  expect(parse('-h')).toEqual({ ask: 'help' });
  expect(parse('--version')).toEqual({ ask: 'version' });
  expect(parse('--status')).toEqual({ ask: 'status', json: false });
  expect(parse('--status --json')).toEqual({ ask: 'status', json: true });
  expect(parse('--watch')).toEqual({ ask: 'watch' });
  expect(parse('--json --status')).toEqual({ ask: 'status', json: true });
  const commands: Record<string, unknown> = {
    '--stretch': { do: 'stretch' },
    '--later': { do: 'later', minutes: null },
    '--later 10m': { do: 'later', minutes: 10 },
    '--later=10': { do: 'later', minutes: 10 },
    '--stood-up': { do: 'stood-up' },
    '--standing': { do: 'posture', posture: 'standing' },
    '--sitting': { do: 'posture', posture: 'sitting' },
    '--pause 1h30m': { do: 'pause-for', length: minutes(90) },
    '--pause=24h': { do: 'pause-for', length: hours(24) },
    '--pause until-tomorrow': { do: 'pause', until: 'tomorrow' },
    '--pause until-resumed': { do: 'pause', until: 'resumed' },
    '--resume': { do: 'resume' },
    '--settings': { do: 'open', window: 'settings' },
    '--today': { do: 'open', window: 'today' },
    '--quit': { do: 'quit' },
  };
  for (const [line, command] of Object.entries(commands)) {
    expect([line, parse(line)]).toEqual([line, { ask: 'command', command }]);
  }
});

test('every option has a meaning, and every meaning can be sent', () => {
  const values: Record<string, string> = { pause: ' 30m', json: ' --status' };
  for (const { name } of options) {
    const args = parse(`--${name}${values[name] ?? ''}`);
    expect([name, args.ask]).not.toEqual([name, 'problem']);
    if (args.ask === 'command' || args.ask === 'status') {
      expect(parseRequest(JSON.parse(JSON.stringify(args)))).toEqual(args);
    }
  }
});

test('unknown words are refused with the nearest known one', () => {
  expect(problem('--strech')).toEqual({ kind: 'unknown', word: '--strech', nearest: '--stretch' });
  expect(problem('--stoodup')).toEqual({ kind: 'unknown', word: '--stoodup', nearest: '--stood-up' });
  expect(problem('status')).toEqual({ kind: 'unknown', word: 'status', nearest: '--status' });
  expect(problem('--puase 1h')).toEqual({ kind: 'unknown', word: '--puase', nearest: '--pause' });
  expect(problem('--xyzzy')).toEqual({ kind: 'unknown', word: '--xyzzy', nearest: null });
  expect(problem('--stretch now')).toMatchObject({ kind: 'unknown', word: 'now' });
  expect(problem('--')).toMatchObject({ kind: 'unknown', word: '--' });
  expect(problem('--__proto__')).toMatchObject({ kind: 'unknown' });
});

test('values are asked for, refused and kept in their range', () => {
  expect(problem('--pause')).toEqual({ kind: 'needs-value', option: '--pause' });
  expect(problem('--pause --resume')).toMatchObject({ kind: 'one-at-a-time' });
  expect(problem('--stretch=5m')).toEqual({ kind: 'takes-no-value', option: '--stretch' });
  expect(problem('--pause soon')).toEqual({ kind: 'no-length', option: '--pause', value: 'soon' });
  expect(problem('--later 0')).toEqual({ kind: 'no-length', option: '--later', value: '0' });
  expect(problem('--later=')).toMatchObject({ kind: 'no-length' });
  expect(problem('--later 2h')).toMatchObject({ kind: 'out-of-range', least: 1, most: 60 });
  expect(problem('--pause 25h')).toMatchObject({ kind: 'out-of-range', most: 1440 });
});

test('one thing at a time', () => {
  expect(problem('--stretch --resume')).toEqual({
    kind: 'one-at-a-time',
    one: '--stretch',
    other: '--resume',
  });
  expect(problem('--json')).toEqual({ kind: 'json-without-status' });
  expect(problem('--stretch --json')).toEqual({ kind: 'json-without-status' });
});

test('switches of the runtime and of the Finder are not ours', () => {
  expect(parse('--no-sandbox --ozone-platform=x11 --status -psn_0_123 --disable-gpu')).toEqual({
    ask: 'status',
    json: false,
  });
});

test("the person's words come after the program, and in development after the app's folder", () => {
  expect(wordsOf(['/opt/psoas-pause', '--status'], true)).toEqual(['--status']);
  expect(wordsOf(['electron', '.', '--later', '5m'], false)).toEqual(['--later', '5m']);
  expect(wordsOf(['electron', '--no-sandbox', '/app', '--status'], false)).toEqual([
    '--no-sandbox',
    '--status',
  ]);
  expect(wordsOf(['/opt/psoas-pause', 'status'], true)).toEqual(['status']);
  expect(wordsOf(['electron', '--inspect=0', '--remote-debugging-port=0', '.'], false)).toEqual([]);
});

test('the nearest word is near', () => {
  expect(distance('pause', 'puase')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
  expect(distance('kitten', 'sitting')).toBe(3);
  expect(nearest('quit!', ['quit', 'pause'])).toBe('quit');
  expect(nearest('zzz', ['quit'])).toBeNull();
});

test('a request from a stranger is read strictly', () => {
  const bad: readonly unknown[] = [
    undefined,
    null,
    'status',
    {},
    { ask: 'status' },
    { ask: 'status', json: true, more: 1 },
    { ask: 'command', command: { do: 'format' } },
    { ask: 'command', command: { do: 'later', minutes: 0.5 } },
    { ask: 'command', command: { do: 'later', minutes: 5, prompt: 'x' } },
    { ask: 'command', command: { do: 'pause-for', length: 1e12 } },
    { ask: 'command', command: { do: 'open', window: 'break' } },
  ];
  for (const one of bad) expect(parseRequest(one)).toBeNull();
});

test('a debugger is refused by the packaged app', () => {
  for (const word of [
    '--inspect',
    '--inspect-brk=0',
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
  ]) {
    expect(parseArgs(wordsOf(['/opt/psoas-pause', word], true)), word).toMatchObject({
      problem: { kind: 'unknown' },
    });
  }
});

/** Says what the command line prints and with which code it ends. */
import { expect, test } from 'vitest';
import type { Command } from '../command';
import { instant } from '../domain/time';
import { type Asked, helpText, replyTo, runCommandLine } from './commandLine';
import { becomeOnly } from './onlyOne';
import { type Report, statusJson, statusText, table } from './report';
import type { CommandRequest } from './request';
import { runWatch } from './watch';

/** The key and its values, so that a test reads which text is said. */
const translate = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  [key, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');

async function run(line: string, asked: Asked = { ok: false, why: 'not-running' }) {
  const out: string[] = [];
  const err: string[] = [];
  const requests: CommandRequest[] = [];
  const start = await runCommandLine({
    words: line === '' ? [] : line.split(' '),
    version: '1.2.3',
    loadWords: async () => ({ translate }),
    ask: async (request) => {
      requests.push(request);
      return asked;
    },
    watch: async () => 3,
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { start, out, err, requests };
}

const says = (exit: 0 | 1, out: string): Asked => ({ ok: true, reply: { exit, out } });

test('without words the app starts, or the one that runs shows its window', async () => {
  const openToday = { ask: 'command', command: { do: 'open', window: 'today' } };
  const start = { goOn: true, first: null };
  expect(await run('')).toEqual({ start, out: [], err: [], requests: [openToday] });
  expect(await run('', says(0, ''))).toEqual({ start: { exit: 0 }, out: [], err: [], requests: [openToday] });
  expect(await run('', { ok: false, why: 'no-reply' })).toMatchObject({
    start: { exit: 3 },
    err: ['cli.noReply'],
  });
});

test('a start that finds the lock taken asks again until it is answered, alone, or out of patience', async () => {
  const scripted = (takes: readonly boolean[], asks: readonly Asked[]) => {
    const log: string[] = [];
    return becomeOnly({
      take: () => {
        log.push('take');
        return takes[log.filter((word) => word === 'take').length - 1] === true ? 'lock' : null;
      },
      async ask() {
        log.push('ask');
        return asks[log.filter((word) => word === 'ask').length - 1] ?? { ok: false, why: 'not-running' };
      },
      async pause(milliseconds) {
        log.push(`pause ${milliseconds}`);
      },
    }).then((only) => ({ only, log }));
  };
  const wait = ['take', 'ask', 'pause 200'];
  expect(await scripted([true], [])).toEqual({ only: { kind: 'alone', lock: 'lock' }, log: ['take'] });
  expect(await scripted([false, true], [])).toEqual({
    only: { kind: 'alone', lock: 'lock' },
    log: [...wait, 'take'],
  });
  expect(await scripted([], [{ ok: false, why: 'not-running' }, says(0, '')])).toEqual({
    only: { kind: 'done', exit: 0 },
    log: [...wait, 'take', 'ask'],
  });
  const hangs = await scripted([], []);
  expect([hangs.only, hangs.log.length]).toEqual([{ kind: 'no-reply' }, 150]);
});

test('version and help need no running app', async () => {
  expect(await run('--version')).toMatchObject({ start: { exit: 0 }, out: ['1.2.3'], requests: [] });
  const help = await run('--help');
  expect(help.start).toEqual({ exit: 0 });
  expect(help.out).toEqual([helpText(translate)]);
  expect(helpText(translate)).toContain('--pause 1h30m|until-tomorrow|until-resumed  cli.option.pause');
});

test('words that mean nothing end with 2 and say what was meant', async () => {
  expect(await run('--strech')).toMatchObject({
    start: { exit: 2 },
    out: [],
    err: ['cli.problem.unknown-near word=--strech nearest=--stretch\ncli.seeHelp'],
    requests: [],
  });
  const problems: Record<string, string> = {
    '--xyzzy': 'cli.problem.unknown word=--xyzzy',
    '--pause': 'cli.problem.needs-value option=--pause',
    '--pause soon': 'cli.problem.no-length option=--pause value=soon',
    '--later 2h': 'cli.problem.out-of-range option=--later value=2h least=1 most=60',
    '--quit --stretch': 'cli.problem.one-at-a-time one=--quit other=--stretch',
    '--json': 'cli.problem.json-without-status',
  };
  for (const [line, text] of Object.entries(problems)) {
    expect([line, (await run(line)).err]).toEqual([line, [`${text}\ncli.seeHelp`]]);
  }
});

test('the running app is asked, and its answer and code are passed on', async () => {
  expect(await run('--status --json', says(0, '{}'))).toEqual({
    start: { exit: 0 },
    out: ['{}'],
    err: [],
    requests: [{ ask: 'status', json: true }],
  });
  expect(await run('--stretch', says(0, ''))).toMatchObject({ start: { exit: 0 }, out: [], err: [] });
  expect(await run('--later', says(1, 'no'))).toMatchObject({ start: { exit: 1 }, out: [], err: ['no'] });
});

test('who watches is told each line until the app ends, and why it is over', async () => {
  const watched = async (end: 'not-running' | 'no-reply' | 'ended', ...lines: readonly string[]) => {
    const said: string[] = [];
    const exit = await runWatch({
      async follow(hear) {
        for (const line of lines) await hear(line);
        return end;
      },
      translate,
      print: async (text) => void said.push(text),
      printError: (text) => void said.push(`! ${text}`),
    });
    return [exit, ...said];
  };
  expect(await watched('ended', '{"doing":"sitting"}', '{"doing":"away"}')).toEqual([
    3,
    '{"doing":"sitting"}',
    '{"doing":"away"}',
    '! cli.ended',
  ]);
  expect(await watched('not-running')).toEqual([3, '! cli.notRunning']);
  expect(await watched('no-reply')).toEqual([3, '! cli.noReply']);
  expect(await watched('ended', JSON.stringify({ exit: 1, out: 'too many' }))).toEqual([1, '! too many']);
  expect((await run('--watch')).start).toEqual({ exit: 3 });
});

test('an app that is not running ends with 3; only windows start it', async () => {
  expect(await run('--status')).toMatchObject({ start: { exit: 3 }, err: ['cli.notRunning'] });
  expect(await run('--quit')).toMatchObject({ start: { exit: 3 }, err: ['cli.notRunning'] });
  expect(await run('--status', { ok: false, why: 'no-reply' })).toMatchObject({
    start: { exit: 3 },
    err: ['cli.noReply'],
  });
  expect((await run('--today')).start).toEqual({ goOn: true, first: { do: 'open', window: 'today' } });
  expect(await run('--today', { ok: false, why: 'no-reply' })).toMatchObject({ start: { exit: 3 } });
});

const report: Report = {
  version: '1.2.3',
  at: instant(Date.UTC(2026, 2, 2, 9, 24)),
  doing: 'sitting',
  line: 'Sitting 24 min, break in 6',
  sittingMinutes: 24,
  lastSeen: instant(Date.UTC(2026, 2, 2, 9, 23, 55)),
  hindrance: 'call',
  pause: null,
  sensors: [
    { sensor: 'lock', state: 'working', since: instant(Date.UTC(2026, 2, 2, 9)), by: 'logind LockedHint' },
    { sensor: 'full-screen', state: 'off', since: instant(Date.UTC(2026, 2, 2, 9)), by: '' },
  ],
};

test('the status for people is the sentence of the tray and a table of the sensors', () => {
  expect(statusText(report, translate)).toBe(
    [
      'Sitting 24 min, break in 6',
      '',
      'cli.sensors',
      '  cli.sensor.lock         cli.state.working  logind LockedHint',
      '  cli.sensor.full-screen  cli.state.off',
    ].join('\n'),
  );
  expect(
    table([
      ['سمع', 'a'],
      ['b', 'c'],
    ]),
  ).toEqual(['  سمع  a', '  b    c']);
});

test('the status for programs is JSON with instants in UTC', () => {
  expect(JSON.parse(statusJson(report))).toEqual({
    version: '1.2.3',
    at: '2026-03-02T09:24:00.000Z',
    doing: 'sitting',
    line: 'Sitting 24 min, break in 6',
    sittingMinutes: 24,
    lastSeen: '2026-03-02T09:23:55.000Z',
    hindrance: 'call',
    paused: false,
    pausedUntil: null,
    sensors: [
      { sensor: 'lock', state: 'working', since: '2026-03-02T09:00:00.000Z', by: 'logind LockedHint' },
      { sensor: 'full-screen', state: 'off', since: '2026-03-02T09:00:00.000Z', by: '' },
    ],
  });
  const paused = JSON.parse(statusJson({ ...report, pause: { until: null } }));
  expect([paused.paused, paused.pausedUntil]).toEqual([true, null]);
});

test('the running app carries commands out and names what the rule refused', () => {
  const acted: Command[] = [];
  const act = (command: Command) => {
    acted.push(command);
    return null;
  };
  const parts = { translate, report: () => report, act };
  const stretch: CommandRequest = { ask: 'command', command: { do: 'stretch' } };
  expect(replyTo(stretch, parts)).toEqual({ exit: 0, out: '' });
  expect(acted).toEqual([{ do: 'stretch' }]);
  const refusing = { ...parts, act: () => 'no-prompt-open' as const };
  const later: CommandRequest = { ask: 'command', command: { do: 'later', minutes: 5 } };
  expect(replyTo(later, refusing)).toEqual({ exit: 1, out: 'cli.refused.no-prompt-open' });
  const resume: CommandRequest = { ask: 'command', command: { do: 'resume' } };
  expect(replyTo(resume, parts)).toEqual({ exit: 1, out: 'cli.refused.not-paused' });
  expect(replyTo(resume, { ...parts, report: () => ({ ...report, pause: { until: null } }) }).exit).toBe(0);
  expect(replyTo({ ask: 'status', json: false }, parts).out).toBe(statusText(report, translate));
  expect(replyTo({ ask: 'status', json: true }, parts).out).toBe(statusJson(report));
});

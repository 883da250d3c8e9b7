/**
 * Owns the command that runs the app's own rule on a recorded day in plain Node and prints its entries:
 * `simulate TRACE [--settings FILE] [--summary] [--what-if] [--from activitywatch]`. TRACE "-" is the
 * standard input. Exit codes: 0 done, 2 what was given can't be used.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Policy, presetPolicy } from '../domain/policy';
import { minutes } from '../domain/time';
import { readActivityWatch } from './activityWatch';
import { type Simulation, simulate, writeLine } from './simulation';
import { type Offset, parseTraceLine, TraceError, type TraceLine } from './trace';
import { createTraceClock } from './traceClock';
import { parseTraceSettings } from './traceSettings';

const usage =
  'usage: npm run --silent simulate -- TRACE [--settings FILE] [--summary] [--what-if] [--from activitywatch]';

/** The limits that `--what-if` compares, in minutes. */
const whatIfLimits = [20, 25, 30, 45, 60];

/** Lines of a file or of the standard input, by chunks: a year of samples is never held at once. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function* readTrace(path: string): AsyncGenerator<TraceLine> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    const text = line.trim();
    if (text === '') continue;
    try {
      yield parseTraceLine(text);
    } catch (error) {
      if (error instanceof TraceError) throw new TraceError(`line ${number}: ${error.message}`);
      throw error;
    }
  }
}

/** Collects output and hands it over in large pieces; waits where the reader is slower. */
function createPrinter(): { print(line: string): void; flush(): Promise<void>; full(): boolean } {
  let waiting: string[] = [];
  let size = 0;
  return {
    print: (line) => {
      waiting.push(line);
      size += line.length;
    },
    full: () => size > 1 << 16,
    flush: async () => {
      if (waiting.length === 0) return;
      const text = `${waiting.join('\n')}\n`;
      waiting = [];
      size = 0;
      if (!process.stdout.write(text)) {
        await new Promise<void>((resume) => process.stdout.once('drain', resume));
      }
    },
  };
}

interface Options {
  readonly trace: string;
  readonly policy: Policy;
  readonly summary: boolean;
  readonly whatIf: boolean;
  readonly activityWatch: boolean;
}

/** What was asked; `null` = only how to ask. Throws `TraceError`. */
function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      settings: { type: 'string' },
      summary: { type: 'boolean', default: false },
      'what-if': { type: 'boolean', default: false },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [trace] = positionals;
  if (trace === undefined || positionals.length > 1) throw new TraceError(`one trace is needed\n${usage}`);
  if (values.from !== undefined && values.from !== 'activitywatch') {
    throw new TraceError(`--from knows only activitywatch, not ${values.from}\n${usage}`);
  }
  const { settings } = values;
  let policy = presetPolicy;
  if (settings !== undefined) {
    try {
      policy = parseTraceSettings(readFileSync(settings, 'utf8'));
    } catch (error) {
      throw error instanceof TraceError ? new TraceError(`${settings}: ${error.message}`) : error;
    }
  }
  return {
    trace,
    policy,
    summary: values.summary,
    whatIf: values['what-if'],
    activityWatch: values.from === 'activitywatch',
  };
}

async function run(options: Options): Promise<void> {
  const printer = createPrinter();
  const limits = options.whatIf ? whatIfLimits : [null];
  const runs = limits.map((limit): { limit: number | null; simulation: Simulation } => ({
    limit,
    simulation: simulate(
      limit === null ? options.policy : { ...options.policy, sittingLimit: minutes(limit) },
    ),
  }));
  let offset: Offset = { minutes: 0, written: 'Z' };
  const lines = options.activityWatch
    ? readActivityWatch(readFileSync(options.trace === '-' ? 0 : options.trace, 'utf8'))
    : readTrace(options.trace);
  const feed = (line: TraceLine): void => {
    offset = line.offset;
    for (const { simulation } of runs) {
      const entries = simulation.feed(line.signal);
      if (options.whatIf) continue;
      for (const entry of entries) printer.print(writeLine(entry, offset));
    }
  };
  const clock = createTraceClock();
  try {
    for await (const line of lines) {
      for (const one of clock.take(line)) feed(one);
      if (printer.full()) await printer.flush();
    }
    for (const one of clock.end()) feed(one);
    for (const { limit, simulation } of runs) {
      const entries = simulation.end();
      if (!options.whatIf) for (const entry of entries) printer.print(writeLine(entry, offset));
      if (limit !== null) printer.print(writeLine(simulation.summary(), offset, { sittingLimit: limit }));
      else if (options.summary) printer.print(writeLine(simulation.summary(), offset));
    }
  } finally {
    await printer.flush();
  }
}

async function main(): Promise<void> {
  // A reader that has seen enough (head) closes the pipe: no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) process.stdout.write(`${usage}\n`);
    else await run(options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`simulate: ${message}\n`);
    process.exitCode = 2;
  }
}

void main();

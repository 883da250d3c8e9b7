/**
 * Owns the command that runs the app's own rule on a recorded day in plain Node and prints its entries:
 * `simulate TRACE [--settings FILE] [--summary] [--what-if] [--from activitywatch]`. TRACE "-" is the
 * standard input. Exit codes: 0 done, 2 what was given can't be used.
 */
import { parseArgs } from 'node:util';
import { type Policy, presetPolicy } from '../domain/policy';
import { type Instant, minutes } from '../domain/time';
import { readActivityWatch } from './activityWatch';
import { type Simulation, simulate, writeLine } from './simulation';
import type { Offset } from './stamp';
import type { TraceLine } from './trace';
import { createTraceClock } from './traceClock';
import { naming, TraceError } from './traceError';
import { nameOf, readTrace, textOf } from './traceFile';
import { parseTraceSettings } from './traceSettings';

const usage =
  'usage: npm run --silent simulate -- TRACE [--settings FILE] [--summary] [--what-if] [--from activitywatch]';

/** The limits that `--what-if` compares, in minutes. */
const whatIfLimits = [20, 25, 30, 45, 60];

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
  readonly settings: string | null;
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
  return {
    trace,
    settings: values.settings ?? null,
    summary: values.summary,
    whatIf: values['what-if'],
    activityWatch: values.from === 'activitywatch',
  };
}

async function policyOf(settings: string | null): Promise<Policy> {
  if (settings === null) return presetPolicy;
  const text = await textOf(settings);
  return naming(nameOf(settings), () => parseTraceSettings(text));
}

async function run(options: Options): Promise<void> {
  const policy = await policyOf(options.settings);
  const printer = createPrinter();
  const limits = options.whatIf ? whatIfLimits : [null];
  const runs = limits.map((limit): { limit: number | null; simulation: Simulation } => ({
    limit,
    simulation: simulate(limit === null ? policy : { ...policy, sittingLimit: minutes(limit) }),
  }));
  let offset: Offset = { minutes: 0, written: 'Z' };
  const feed = (line: TraceLine): void => {
    offset = line.offset;
    for (const { simulation } of runs) {
      const entries = simulation.feed(line.signal);
      if (options.whatIf) continue;
      for (const entry of entries) printer.print(writeLine(entry, offset));
    }
  };
  const clock = createTraceClock();
  const take = (line: TraceLine): void => {
    for (const one of clock.take(line)) feed(one);
  };
  const breathe = async (): Promise<void> => {
    if (printer.full()) await printer.flush();
  };
  try {
    if (options.activityWatch) {
      for (const line of readActivityWatch(await textOf(options.trace), localOffset)) {
        take(line);
        if (printer.full()) await breathe();
      }
    } else await readTrace(options.trace, take, breathe);
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

/** Minutes that local time is ahead of UTC, in the zone of this machine. */
function localOffset(at: Instant): number {
  return -new Date(at).getTimezoneOffset();
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

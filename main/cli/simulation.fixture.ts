/** Owns how the simulation's tests read what it prints. */
import { presetPolicy } from '../domain/policy';
import { simulate, writeLine } from './simulation';
import type { Offset } from './stamp';
import type { TraceLine } from './trace';

/** What the simulation prints of these lines, each line as the value it is. */
export function printed(lines: Iterable<TraceLine>, policy = presetPolicy): unknown[] {
  const simulation = simulate(policy);
  const out: string[] = [];
  let offset: Offset = { minutes: 0, written: 'Z' };
  for (const line of lines) {
    offset = line.offset;
    for (const entry of simulation.feed(line.signal)) out.push(writeLine(entry, offset));
  }
  for (const entry of simulation.end()) out.push(writeLine(entry, offset));
  out.push(writeLine(simulation.summary(), offset));
  return out.map((line): unknown => JSON.parse(line));
}

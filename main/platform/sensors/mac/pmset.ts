/**
 * Owns what macOS's list of power assertions tells: whether something keeps the display awake, and whether a
 * microphone or camera is in use. One program, no rights needed. Parsed from recorded output; has not been run
 * on macOS.
 */
import { askedSource } from '../askedSource';
import type { Machine } from '../machine';
import { fails, type Outcome, type Source, works } from '../source';
import { toolFailure, toolGap } from '../tool';

export interface Assertions {
  readonly displayAwake: boolean;
  readonly call: boolean;
}

/** Both senses read the same list; it is fetched once for both. */
export function pmsetSources(machine: Machine): {
  readonly displayAwake: Source<boolean>;
  readonly call: Source<boolean>;
} {
  const fetch = shared(machine);
  const source = (by: string, pick: (all: Assertions) => boolean): Source<boolean> =>
    askedSource(
      {
        by,
        ask: async () => {
          const outcome = await fetch();
          return outcome.state === 'working' ? works(pick(outcome.value)) : outcome;
        },
        again: toolGap,
        gap: toolGap,
        whenMissing: 'retry',
      },
      machine.clock,
      machine.log,
    );
  return {
    displayAwake: source('pmset PreventUserIdleDisplaySleep', (all) => all.displayAwake),
    call: source('pmset audio-in, cameracaptured', (all) => all.call),
  };
}

function shared({ run, clock }: Machine): () => Promise<Outcome<Assertions>> {
  let last: Promise<Outcome<Assertions>> | null = null;
  let at = -Infinity;
  const ask = async (): Promise<Outcome<Assertions>> => {
    const result = await run('/usr/bin/pmset', ['-g', 'assertions']);
    return result.ok ? parseAssertions(result.out) : toolFailure(result);
  };
  return () => {
    // A second less than the gap: the two that ask every 10 s are never quite at one instant.
    if (last === null || clock.mono() - at >= toolGap - 1000) {
      last = ask();
      at = clock.mono();
    }
    return last;
  };
}

/**
 * Reads `pmset -g assertions`. Only the display's key counts: the one of the system's sleep is also held merely
 * because the display is on. A microphone shows as a resource `audio-in`, a camera by the service that films.
 */
export function parseAssertions(out: string): Outcome<Assertions> {
  const display = /^\s*PreventUserIdleDisplaySleep\s+(\d+)\s*$/m.exec(out)?.[1];
  if (display === undefined) return fails('unsure', 'pmset names no PreventUserIdleDisplaySleep');
  const microphone = /^\s*Resources:.*\baudio-in\b/m.test(out);
  const camera = /^\s*pid \d+\(cameracaptured\):/m.test(out);
  return works({ displayAwake: display !== '0', call: microphone || camera });
}

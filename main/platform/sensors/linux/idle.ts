/**
 * Owns where idle time comes from on Linux. X11 counts it for everybody; on Wayland each compositor has a way of
 * its own, and what Electron reads through XWayland is wrong: 0, or blind to all but X11 windows.
 */
import { minutes, type Span, seconds, span } from '../../../domain/time';
import type { Clock } from '../../../ports';
import { askedSource } from '../askedSource';
import { firstValue, hints, outcomeOf, ownerChanged } from '../busSource';
import { createIdleCheck } from '../idleCheck';
import { type IdleSense, powerMonitorIdle, sourceIdle } from '../idleSense';
import { linuxSession, type Machine } from '../machine';
import { absent, fails, type RunningSource, type Source, works } from '../source';
import { swayIdleSource } from './swayIdle';

/** The idle sense of this session. `electronOnWayland` = Electron is no X11 client here, so its reading may be right. */
export function linuxIdle(machine: Machine, electronOnWayland: boolean): IdleSense {
  const { server, desktop } = linuxSession(machine.env);
  const now = machine.clock.now;
  if (server === 'x11') return powerMonitorIdle(now);
  if (server === 'none') return sourceIdle(absent('no display'), null, now);
  if (desktop === 'gnome') return sourceIdle(mutterSource(machine), null, now);
  return sourceIdle(swayIdleSource(machine), electronOnWayland ? 'use-power-monitor' : null, now);
}

interface Reading {
  readonly idle: Span;
  readonly mono: Span;
}

/**
 * GNOME's compositor. It is asked anew whenever it is read, for the next time: so it is asked as often as the
 * app samples and no more. What is read is then one sample old and says at most that much too much.
 */
export function mutterSource({ session, clock, log }: Machine): Source<Span> {
  const service = 'org.gnome.Mutter.IdleMonitor';
  const path = '/org/gnome/Mutter/IdleMonitor/Core';
  const check = createIdleCheck();
  let ask = (): void => {};
  const source = askedSource<Reading>(
    {
      by: 'Mutter IdleMonitor',
      ask: async () => {
        const outcome = outcomeOf(
          await session.call({ service, path, interface: service, member: 'GetIdletime' }),
          idleOf,
        );
        if (outcome.state !== 'working') return outcome;
        const { idle } = check.judge(outcome.value, clock.now(), clock.mono());
        return idle === null
          ? fails('unsure', 'readings that can not be')
          : works({ idle, mono: clock.mono() });
      },
      again: minutes(10),
      gap: seconds(1),
      onHint: (hint) => {
        ask = hint;
        return hints(session, [ownerChanged(service)], hint);
      },
      whenMissing: 'wait',
    },
    clock,
    log,
  );
  return { by: source.by, start: (changed) => growing(source.start(changed), clock, () => ask()) };
}

/** A reading grows with time until the next one. */
function growing(running: RunningSource<Reading>, clock: Clock, ask: () => void): RunningSource<Span> {
  return {
    value() {
      const last = running.value();
      if (running.state() !== 'missing') ask();
      return last === null ? null : span(last.idle + clock.mono() - last.mono);
    },
    state: running.state,
    dispose: running.dispose,
  };
}

/** Milliseconds of Mutter's answer: a 64-bit number, which arrives as a BigInt. */
export function idleOf(body: readonly unknown[]): Span | null {
  const value = firstValue(body);
  return typeof value === 'bigint' || typeof value === 'number' ? span(Number(value)) : null;
}

/**
 * Owns idle time on the Wayland compositors that speak ext-idle-notify (KDE, Sway, Hyprland, niri, labwc ...):
 * `swayidle`, kept running, says when input stops and when it comes back. Node can't speak Wayland itself.
 */
import { type Span, seconds, span } from '../../../domain/time';
import type { Machine } from '../machine';
import { keepRunning } from '../program';
import type { RunningSource, Source, SourceState } from '../source';

/** Input has stopped for so long when swayidle says so: the least that a prompt waits for (Q2). */
const stillFor = seconds(3);
/** What is told while there is input: something between none and `stillFor`. Never 0, which is how dead sensors read. */
const typing = seconds(1);

export function swayIdleSource(machine: Machine): Source<Span> {
  return { by: 'swayidle', start: (changed) => watch(machine, changed) };
}

function watch({ env, clock, log }: Machine, changed: () => void): RunningSource<Span> {
  let state: SourceState = 'missing';
  let lastInput: Span | 'now' = 'now';
  const become = (next: SourceState): void => {
    if (state === next) return;
    state = next;
    changed();
  };
  const program = keepRunning({
    command: 'swayidle',
    args: ['-w', 'timeout', String(stillFor / 1000), 'echo idle', 'resume', 'echo input'],
    env,
    clock,
    onLine(line) {
      const word = wordOf(line);
      if (word !== null) lastInput = word === 'idle' ? span(clock.mono() - stillFor) : 'now';
    },
    onSettled: () => become('working'),
    onEnd(why, detail) {
      const next = why === 'ended' ? 'unsure' : why;
      if (state !== next) log(`swayidle: ${next}, ${detail}`);
      lastInput = 'now';
      become(next);
    },
  });
  return {
    value() {
      if (state !== 'working') return null;
      return lastInput === 'now' ? typing : span(clock.mono() - lastInput);
    },
    state: () => state,
    dispose: () => program.dispose(),
  };
}

/** What a line says that swayidle's commands have printed; it prints lines of its own too. */
export function wordOf(line: string): 'idle' | 'input' | null {
  return line === 'idle' || line === 'input' ? line : null;
}

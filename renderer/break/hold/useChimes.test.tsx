// @vitest-environment happy-dom
/** Specifies what is heard: one chime for each phase, the cue where there is a voice, nothing while paused. */
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Heard, useChimes } from './useChimes';

const tones: number[] = [];
const startedAt = new Set<number>();
let seconds = 0;
const closed = vi.fn(async () => undefined);
const spoken: string[] = [];
const cancel = vi.fn();
let voices: { lang: string; localService: boolean }[] = [];

class Param {
  setValueAtTime() {}
  linearRampToValueAtTime() {}
  exponentialRampToValueAtTime() {}
}
class Node {
  gain = new Param();
  connect(next: unknown) {
    return next;
  }
}
class Oscillator extends Node {
  readonly frequency: number;
  constructor(_: unknown, options: { frequency: number }) {
    super();
    this.frequency = options.frequency;
  }
  start(at: number) {
    // Of the partials of a tone only the first: so many tones, not how they sound.
    if (startedAt.has(at)) return;
    startedAt.add(at);
    tones.push(this.frequency);
  }
  stop() {}
}

beforeEach(() => {
  tones.length = 0;
  startedAt.clear();
  spoken.length = 0;
  voices = [{ lang: 'en-GB', localService: true }];
  closed.mockClear();
  cancel.mockClear();
  vi.stubGlobal(
    'AudioContext',
    class {
      get currentTime() {
        seconds += 10;
        return seconds;
      }
      destination = {};
      resume = async () => undefined;
      close = closed;
    },
  );
  vi.stubGlobal('GainNode', Node);
  vi.stubGlobal('OscillatorNode', Oscillator);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    cancel,
    speak: (utterance: { text: string }) => spoken.push(utterance.text),
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const first: Heard = {
  phase: 'set-up',
  phaseId: '1 set-up',
  paused: false,
  chime: true,
  chimeSound: 'bell',
  soundVolume: 60,
  voice: true,
  voiceBy: 'page',
  words: 'One foot on the step.',
  language: 'en',
};
const hear = (some: Partial<Heard> = {}) =>
  renderHook((heard: Heard) => useChimes(heard), { initialProps: { ...first, ...some } });

describe('the chime', () => {
  it('sounds once for each phase, and gives the sound device back', () => {
    const { rerender, unmount } = hear();
    rerender({ ...first, words: 'Another cue in the same phase.' });
    expect(tones).toHaveLength(1);
    rerender({ ...first, phase: 'return', phaseId: '1 return' });
    expect(tones).toHaveLength(3);
    unmount();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('takes no sound device while it is off, and does not sound for a phase that runs when it is switched on', () => {
    const { rerender, unmount } = hear({ chime: false });
    rerender({ ...first, chime: true });
    expect(tones).toHaveLength(0);
    unmount();
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('the voice', () => {
  it('speaks the cue when a phase begins, and stops in mid-word when paused', () => {
    const { rerender } = hear();
    rerender({ ...first, words: 'Another cue in the same phase.' });
    expect(spoken).toEqual(['One foot on the step.']);
    cancel.mockClear();
    rerender({ ...first, paused: true });
    expect(cancel).toHaveBeenCalled();
  });

  it('is silent where the system has none for the language', () => {
    voices = [{ lang: 'de-DE', localService: true }];
    hear();
    expect(spoken).toEqual([]);
  });
  it('is asked of the system’s service where that speaks, and stopped there', () => {
    const asked: unknown[] = [];
    vi.stubGlobal('psoasPause', {
      speak: async (words: string | null) => void asked.push(words),
    });
    const { rerender, unmount } = hear({ voiceBy: 'service' });
    rerender({ ...first, voiceBy: 'service', paused: true });
    unmount();
    expect(asked).toEqual(['One foot on the step.', null]);
    expect(spoken).toEqual([]);
  });

  it('begins with the cue that stands there when it is switched on, or found', () => {
    const { rerender } = hear({ voice: false });
    rerender(first);
    expect(spoken).toEqual(['One foot on the step.']);
    cleanup();
    spoken.length = 0;
    const later = hear({ voiceBy: 'none' });
    expect(spoken).toEqual([]);
    later.rerender(first);
    expect(spoken).toEqual(['One foot on the step.']);
  });
});

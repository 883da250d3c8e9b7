/** Owns the chime: two soft tones made on the spot, for following a guide without looking at it. */

/** What the chime tells: a phase changed, a hold is over, the whole guide is over. */
export type Chime = 'change' | 'held' | 'done';

/** Tones in Hz, one after the other: a fifth up for "go on", down to rest for "over". */
const tones: Readonly<Record<Chime, readonly number[]>> = {
  change: [587.33],
  held: [587.33, 880],
  done: [880, 587.33, 440],
};

const toneSeconds = 0.9;
const stepSeconds = 0.22;
const loudness = 0.12;

export interface ChimePlayer {
  readonly play: (chime: Chime) => void;
  readonly dispose: () => void;
}

/** A player that takes a sound device only once something is played, and gives it back. */
export function createChime(): ChimePlayer {
  let context: AudioContext | null = null;
  const fail = (reason: unknown): void => console.error('the chime could not be played', reason);
  return {
    play: (chime) => {
      context ??= new AudioContext();
      const { currentTime, destination } = context;
      context.resume().catch(fail);
      tones[chime].forEach((frequency, place) => {
        if (context === null) return;
        const start = currentTime + place * stepSeconds;
        const tone = new OscillatorNode(context, { type: 'sine', frequency });
        const volume = new GainNode(context, { gain: 0 });
        volume.gain.setValueAtTime(0, start);
        volume.gain.linearRampToValueAtTime(loudness, start + 0.02);
        volume.gain.exponentialRampToValueAtTime(0.0001, start + toneSeconds);
        tone.connect(volume).connect(destination);
        tone.start(start);
        tone.stop(start + toneSeconds);
      });
    },
    dispose: () => {
      context?.close().catch(fail);
      context = null;
    },
  };
}

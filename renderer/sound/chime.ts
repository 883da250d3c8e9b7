/** Owns the chimes: soft tones made on the spot, for following a guide without looking at it. */
import type { Settings } from '../../main/domain/settings';

/** What the chime tells: a phase changed, a hold is over, the whole guide is over. */
export type Chime = 'change' | 'held' | 'done';

export type ChimeSound = Settings['chimeSound'];

/** Tones in Hz, one after the other: a fifth up for "go on", down to rest for "over". */
const tones: Readonly<Record<Chime, readonly number[]>> = {
  change: [587.33],
  held: [587.33, 880],
  done: [880, 587.33, 440],
};

/** One part of a sound: how many times its tone's frequency, how loud of the whole, how long it rings. */
interface Partial {
  readonly ratio: number;
  readonly gain: number;
  readonly seconds: number;
}

interface Timbre {
  /** Seconds until it is at its loudest. */
  readonly attack: number;
  readonly partials: readonly Partial[];
}

/** The partials of real ones, roughly: a small bell, a bar of wood (its second mode is tuned two octaves up), a bowl that beats. */
const timbres: Readonly<Record<ChimeSound, Timbre>> = {
  bell: {
    attack: 0.02,
    partials: [
      { ratio: 1, gain: 0.8, seconds: 1.1 },
      { ratio: 2, gain: 0.15, seconds: 0.7 },
      { ratio: 3.01, gain: 0.05, seconds: 0.4 },
    ],
  },
  wood: {
    attack: 0.004,
    partials: [
      { ratio: 0.5, gain: 0.85, seconds: 0.5 },
      { ratio: 2, gain: 0.15, seconds: 0.12 },
    ],
  },
  bowl: {
    attack: 0.08,
    partials: [
      { ratio: 0.5, gain: 0.45, seconds: 2.8 },
      { ratio: 0.503, gain: 0.35, seconds: 2.8 },
      { ratio: 1.37, gain: 0.15, seconds: 1.6 },
      { ratio: 2.6, gain: 0.05, seconds: 0.9 },
    ],
  },
};

const stepSeconds = 0.22;
/** At full volume; the most that is heard at once stays well below what clips. */
const loudest = 0.2;

export interface ChimePlayer {
  /** @param volume percent */
  readonly play: (chime: Chime, sound: ChimeSound, volume: number) => void;
  readonly dispose: () => void;
}

/** A player that takes a sound device only once something is played, and gives it back. */
export function createChime(): ChimePlayer {
  let context: AudioContext | null = null;
  const fail = (reason: unknown): void => console.error('the chime could not be played', reason);
  return {
    play(chime, sound, volume) {
      context ??= new AudioContext();
      context.resume().catch(fail);
      const { attack, partials } = timbres[sound];
      const now = context.currentTime;
      for (const [place, frequency] of tones[chime].entries()) {
        for (const { ratio, gain, seconds } of partials) {
          const start = now + place * stepSeconds;
          const tone = new OscillatorNode(context, { type: 'sine', frequency: frequency * ratio });
          const level = new GainNode(context, { gain: 0 });
          level.gain.setValueAtTime(0, start);
          level.gain.linearRampToValueAtTime((loudest * gain * volume) / 100, start + attack);
          level.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
          tone.connect(level).connect(context.destination);
          tone.start(start);
          tone.stop(start + seconds);
        }
      }
    },
    dispose: () => {
      context?.close().catch(fail);
      context = null;
    },
  };
}

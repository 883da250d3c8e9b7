/**
 * Owns how a test sees what stands on the screen while a window comes: pictures of a part of the screen itself, one after the
 * other as fast as the X server gives them, of which each is kept that differs from the one before.
 */
import { drawnPixels, openScreen, type Part } from '../tools/lib/screen.mjs';

/** What a part of the screen showed, from its first change on. */
export interface Coming {
  /**
   * For how long it was surely seen with nothing on it: between the first and the last picture without words before the first
   * with some; ms. A picture that came late, on a busy machine, makes it shorter and never longer.
   */
  readonly empty: number;
  /** How often what had been drawn was gone again. */
  readonly gone: number;
}

export interface Recording {
  /** Something is drawn by now where the window comes. */
  isDrawn(): boolean;
  /** Ends it. Throws where nothing was drawn. */
  stop(): Coming;
}

/** Fewer pixels than these that stand out of the ground are no words and no figure. */
const least = 60;

interface Seen {
  readonly pixels: Buffer;
  /** When it was asked for, at first, and had come, at last; ms. */
  readonly from: number;
  to: number;
}

/** Records a part of the private desktop's screen from now on. */
export async function record(part: Part): Promise<Recording> {
  const screen = await openScreen(process.env['DISPLAY'] ?? ':0');
  const before = Buffer.from(await screen.look(part));
  const seen: Seen[] = [];
  let recording = true;
  const look = async (): Promise<void> => {
    while (recording) {
      const pixels = await screen.look(part);
      const now = performance.now();
      const last = seen.at(-1);
      if (last?.pixels.equals(pixels) === true) last.to = now;
      else if (last !== undefined || !pixels.equals(before))
        seen.push({ pixels: Buffer.from(pixels), from: now, to: now });
    }
    screen.close();
  };
  look().catch((error: unknown) => console.error('the recording ended', error));
  const isEmpty = ({ pixels }: Seen): boolean => drawnPixels(pixels) < least;
  return {
    isDrawn: () => seen.some((one) => !isEmpty(one)),
    stop() {
      recording = false;
      const drawn = seen.findIndex((one) => !isEmpty(one));
      if (drawn < 0) throw new Error('no window came');
      const [first, last] = [seen[0], seen[drawn - 1]];
      const empty = first === undefined || last === undefined ? 0 : last.to - first.from;
      return { empty, gone: seen.slice(drawn).filter(isEmpty).length };
    },
  };
}

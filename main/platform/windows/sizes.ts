/** Owns how large each window is made: by the size of the text, by the screen, and as its person left it. Pure. */
import type { WindowName } from '../../bridge/windows';
import type { GivenSize } from '../../ports';
import { fitting, type Size } from './placement';

/** Content sizes at 100 % text (the interface target). */
const plain: { readonly [name in WindowName]: Size } = {
  break: { width: 440, height: 640 },
  settings: { width: 880, height: 640 },
  today: { width: 880, height: 640 },
  help: { width: 880, height: 640 },
  welcome: { width: 720, height: 560 },
};

/** What a window gains for each 100 % of text beyond the first: the break window is 600x860 at 200 % (break-2, section 4). */
const gained = { width: 160 / 440, height: 220 / 640 } as const;

/** How much of a high screen a window of pages takes, and how much higher than drawn it gets at most. Ours. */
const shareOfScreen = 0.6;
const highest = 1.4;

/** What a frame of the system takes of the height above a window of pages. */
const frame = 40;

/** The smallest that a person can make a window. */
export const smallest: Size = { width: 480, height: 400 };

const grown = ({ width, height }: Size, textScale: number): Size => ({
  width: Math.round(width * (1 + gained.width * (textScale - 1))),
  height: Math.round(height * (1 + gained.height * (textScale - 1))),
});

/** What large text cannot have in height on a low screen it gets in width: half as much again at most. */
function wider({ width, height }: Size, area: Size): Size {
  const missing = Math.min(1.5, Math.max(1, height / area.height));
  return { width: Math.round(width * missing), height };
}

/** A window of pages that scroll shows more of them on a high screen. */
function higher({ width, height }: Size, area: Size): Size {
  return {
    width,
    height: Math.round(Math.max(height, Math.min(height * highest, area.height * shareOfScreen))),
  };
}

/** Whether a size that the person gave still holds: for this text, and on a screen that has room for it. */
function holds({ width, height, textScale }: GivenSize, now: number, area: Size): boolean {
  return (
    textScale === now &&
    width <= area.width &&
    height <= area.height &&
    width >= smallest.width &&
    height >= smallest.height
  );
}

/**
 * How large a window is made in a work area, in device-independent px, without a frame of the system; never larger than
 * the area.
 * @param textScale 1 to 2
 * @param given the size that the person gave it; `null` where they gave none
 */
export function windowSize(name: WindowName, textScale: number, given: GivenSize | null, area: Size): Size {
  if (given !== null && name !== 'break' && holds(given, textScale, area))
    return { width: given.width, height: given.height };
  const size = grown(plain[name], textScale);
  if (name === 'break') return fitting(textScale > 1 ? wider(size, area) : size, area);
  const inside = { width: area.width, height: area.height - frame };
  return fitting(name === 'welcome' ? size : higher(size, area), inside);
}
